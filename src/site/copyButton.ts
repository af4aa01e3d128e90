import { words } from '#words/later.ts';

/** A button that copies what an element says or, where that is not allowed, selects it. */
export function copyButton(source: HTMLElement): HTMLElement {
  const line = document.createElement('p');
  line.className = 'bibtex-copy';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control-button';
  button.textContent = words.copy;
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent ?? '');
      said.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(source);
      said.textContent = words.selected;
    }
  });
  line.append(button, ' ', said);
  return line;
}
