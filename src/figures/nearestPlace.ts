/** The place of a figure on the page that is nearest to a height in the window. */
export function nearestPlace(name: string, top: number): HTMLElement | null {
  const distance = (place: HTMLElement) => Math.abs(place.getBoundingClientRect().top - top);
  const places = [...document.querySelectorAll<HTMLElement>('[data-island]')];
  return (
    places
      .filter(({ dataset }) => dataset.island === name)
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
