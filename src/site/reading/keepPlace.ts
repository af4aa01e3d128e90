/**
 * Back from a place in the page leads to where its link was, also where the address has a fragment:
 * browsers then go to that instead.
 */
export function keepPlace(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    try {
      history.replaceState({ ...history.state, y: scrollY }, '');
    } catch {
      // Some frames forbid it.
    }
  });
  addEventListener('popstate', ({ state }) => {
    const y: unknown = state?.y;
    // The browser goes to the fragment only after this.
    if (typeof y === 'number') requestAnimationFrame(() => scrollTo(scrollX, y));
  });
}
