/** Puts a text on the clipboard; false where the browser or the frame does not let it. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.select();
    // The one way that is left in a frame without the permission; browsers keep it.
    return field !== null && document.execCommand('copy');
  }
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
