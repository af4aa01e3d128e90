import { hydrateRoot } from 'react-dom/client';
import { FigureBoundary } from '../figures/FigureBoundary.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { type FigureName, isFigureName } from '../figures/registry.ts';
import { readLink } from '../simulation/index.ts';
import { followInAddress } from './address.ts';
import { browserFrames } from './browserFrames.ts';
import { identifierPrefix } from './identifiers.ts';
import { type OpenFigure, openFigure } from './openFigure.ts';
import { followFigure } from './slots.ts';

const opened = new Map<FigureName, Promise<OpenFigure | null>>();

/** Wakes a figure on the page; the same one however often it is asked for. */
export function wake(name: string): Promise<OpenFigure | null> {
  const island = document.querySelector<HTMLElement>(`[data-island="${CSS.escape(name)}"]`);
  if (!island || !isFigureName(name)) return Promise.resolve(null);
  const known = opened.get(name);
  if (known) return known;
  const opening = hydrate(name, island).catch((error: unknown) => {
    sayBeside(
      island,
      `This figure could not be loaded, so it stands still. Loading the page again tries once more. (${String(error)})`,
    );
    return null;
  });
  opened.set(name, opening);
  return opening;
}

async function hydrate(name: FigureName, island: HTMLElement): Promise<OpenFigure> {
  const figure = await openFigure(name, browserFrames);
  const { module, store } = figure;
  hydrateRoot(
    island,
    <FigureBoundary still={island.innerHTML}>
      <FigureFrame module={module} store={store} />
    </FigureBoundary>,
    { identifierPrefix: identifierPrefix(name) },
  );
  island.dataset.awake = 'true';
  followFigure(figure);
  followInAddress(figure);
  return figure;
}

/** Opens the figure that the address speaks of in the state it asks for. */
export async function openLinked(name: string, query: string): Promise<void> {
  const found = await wake(name);
  if (!found) return;
  const { problems, ...place } = readLink(found.module.figure.schema, query);
  found.store.load(place, problems);
}

/** Wakes each figure when it comes near the screen. */
export function wakeWhenNear(): void {
  const islands = document.querySelectorAll<HTMLElement>('[data-island]');
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void wake(target.dataset.island ?? '');
      }
    },
    { rootMargin: '600px' },
  );
  for (const island of islands) observer.observe(island);
}

// Beside the island and not in it, whose HTML belongs to the figure.
function sayBeside(island: HTMLElement, sentence: string): void {
  const note = document.createElement('p');
  note.className = 'figure-notices';
  note.setAttribute('role', 'status');
  note.textContent = sentence;
  island.after(note);
}
