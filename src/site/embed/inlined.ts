/** Reads a data file that this page carries inside itself. */
export async function readInlined(name: string): Promise<Uint8Array> {
  const found = document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
  if (!found) throw new Error(`This page was built without ${name}.`);
  const text = found.textContent ?? '';
  if (found.getAttribute('type') === 'application/json') return new TextEncoder().encode(text);
  return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
}
