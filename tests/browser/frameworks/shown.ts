/** What a page of a framework can be told: to show the element with these properties, as a page would. */
export type Show = (props: Readonly<Record<string, unknown>>) => Promise<void>;

/** Where the element is to stand. */
export function place(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#app');
  if (!found) throw new Error('There is no place for the element.');
  return found;
}

/** Lets a test show the element. */
export function offer(show: Show): void {
  Reflect.set(window, 'show', show);
}
