/** The first words of a paragraph, as they are read. */
export function firstWords(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('.katex-mathml, svg')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim().split(' ').slice(0, 10).join(' ');
}
