/**
 * Pointing at, focusing or touching a symbol, a word or an arrow lights all marks of the same
 * quantity, by one attribute on the root that the style sheet follows.
 */
export function startHighlight(root: HTMLElement = document.documentElement): void {
  const light = (event: Event) => {
    const marked = event.target instanceof Element ? event.target.closest('[data-symbol]') : null;
    const symbol = marked?.getAttribute('data-symbol');
    if (symbol) root.dataset.lit = symbol;
    else delete root.dataset.lit;
  };
  for (const kind of ['pointerover', 'pointerdown', 'focusin']) {
    root.addEventListener(kind, light, { passive: true });
  }
  root.addEventListener('pointerleave', () => delete root.dataset.lit);
}
