import { liveText, slotParts } from './live.ts';
import type { OpenFigure } from './openFigure.ts';

/** Keeps the numbers in the prose in step with a figure. */
export function followFigure({ name, module, store }: OpenFigure): void {
  const slots = [...document.querySelectorAll<HTMLElement>(`[data-slot^="${name}."]`)].map(
    (element) => ({ element, key: slotParts(element.dataset.slot ?? '').key }),
  );
  if (slots.length === 0) return;
  const update = () => {
    const values = module.figure.values(store.get());
    for (const { element, key } of slots) {
      const text = liveText(values, key);
      if (element.textContent !== text) element.textContent = text;
    }
  };
  store.subscribe(update);
  update();
}
