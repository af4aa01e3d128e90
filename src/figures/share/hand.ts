interface Policy {
  allowsFeature(name: string): boolean;
}

/** Whether the page around a frame lets it; Chromium tells, and complains of who tries without asking. */
function mayCopy(): boolean {
  const policy: Policy | undefined = Reflect.get(document, 'featurePolicy');
  return policy?.allowsFeature('clipboard-write') ?? true;
}

/** Puts a text on the clipboard; false where the browser or the frame does not let it. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  if (mayCopy()) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused, as where the page is not in front.
    }
  }
  field?.select();
  // The one way that is left in a frame without the permission; browsers keep it.
  return field !== null && document.execCommand('copy');
}

/** Starts to save a file. Whether a frame may, nobody is told. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // When it has been read.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
