import { type ReactNode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { words } from '#words/site.ts';
import { FigureBoundary } from '../figures/FigureBoundary.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { linkedPlace } from '../figures/presets.ts';
import { type FigureName, isFigureName } from '../figures/registry.ts';
import { followInAddress, writeAddress } from './address.ts';
import { browserFrames } from './browserFrames.ts';
import { DataError, fetchData } from './fetchData.ts';
import { identifierPrefix } from './identifiers.ts';
import { type OpenFigure, openFigure } from './openFigure.ts';
import { followFigure } from './slots.ts';
import { whole } from './whole.ts';

const opened = new Map<FigureName, Promise<OpenFigure>>();
const awake = new WeakMap<HTMLElement, Promise<OpenFigure | null>>();

/** A figure with its state: one for all the places where it stands on the page. */
function open(name: FigureName): Promise<OpenFigure> {
  const known = opened.get(name);
  if (known) return known;
  const opening = openFigure(name, browserFrames, fetchData).then((figure) => {
    void whole.then(() => followFigure(figure));
    followInAddress(figure);
    return figure;
  });
  opened.set(name, opening);
  // So that it can be tried once more, whoever asked for it.
  opening.catch(() => opened.delete(name));
  return opening;
}

/** Wakes the figure that stands in an island; once, however often it is asked for. */
export function wake(island: HTMLElement): Promise<OpenFigure | null> {
  const known = awake.get(island);
  if (known) return known;
  silence(island);
  const waking = rouse(island).catch((error: unknown) => {
    if (error instanceof DataError) {
      awake.delete(island);
      const note = sayBeside(island, words.stillWithout(error.message));
      offerAgain(note, island);
      return null;
    }
    sayBeside(island, words.notLoaded(String(error)));
    return null;
  });
  awake.set(island, waking);
  return waking;
}

function offerAgain(note: HTMLElement, island: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'control-button';
  button.textContent = words.tryAgain;
  button.addEventListener('click', () => void wake(island));
  note.append(' ', button);
}

async function rouse(island: HTMLElement): Promise<OpenFigure | null> {
  const name = island.dataset.island ?? '';
  if (!isFigureName(name)) return null;
  const figure = await open(name);
  const { module, store } = figure;
  const options = optionsFor(island);
  await new Promise<void>((resolve) => {
    const content = (
      <Shown then={resolve}>
        <FigureBoundary still={island.innerHTML}>
          <FigureFrame module={module} store={store} />
        </FigureBoundary>
      </Shown>
    );
    // The opening figure stands in the page in full; others are drawn over their stills.
    if (island.dataset.opening) hydrateRoot(island, content, options);
    else createRoot(island, options).render(content);
  });
  island.dataset.awake = 'true';
  return figure;
}

/** Tells when its children are on the page. */
function Shown({ then, children }: { readonly then: () => void; readonly children: ReactNode }) {
  useEffect(then, [then]);
  return children;
}

/** Wakes a question, which acts on the figure that it asks about. */
async function wakeQuestion(place: HTMLElement): Promise<void> {
  const { of: name = '', question = '' } = place.dataset;
  if (!isFigureName(name)) return;
  const [{ module, store }, { Prediction }] = await Promise.all([
    open(name),
    import('../figures/Prediction.tsx'),
  ]);
  const ask = module.figure.questions?.[question];
  if (!ask) return;
  hydrateRoot(
    place,
    <FigureBoundary still={place.innerHTML}>
      <Prediction ask={ask} store={store} figure={module.figure} />
    </FigureBoundary>,
    optionsFor(place),
  );
}

/**
 * Extensions and translators may change the HTML before it wakes. React then draws it anew, and its
 * complaint would help nobody; that our own HTML needs no such thing is for the tests.
 */
function optionsFor({ id }: HTMLElement) {
  return { identifierPrefix: identifierPrefix(id), onRecoverableError: () => {} };
}

/** Opens the figure that the address speaks of in the state it asks for. */
export async function openLinked(name: FigureName, query: string): Promise<void> {
  const island = document.getElementById(name);
  const found = island && (await wake(island));
  if (!found) return;
  const { problems, ...place } = linkedPlace(found.module.figure, query);
  found.store.startFrom(place, problems);
  // What had to be corrected is not to be shared further.
  if (problems.length > 0) writeAddress(found);
}

/** Wakes the figure that the page opens with. */
export async function wakeOpening(): Promise<void> {
  const find = () => document.querySelector<HTMLElement>('[data-opening]');
  // Something after it tells that it has been read to its end.
  if (!find()?.nextElementSibling) await whole;
  const island = find();
  if (island) await wake(island);
}

/** Wakes each figure when it comes near the screen, the nearest first. */
export function wakeWhenNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting);
      for (const { target } of near.sort((a, b) => distance(a) - distance(b))) {
        if (!(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        // The figure says so itself where it cannot be loaded; its question then stays as it is.
        if (target.dataset.question) wakeQuestion(target).catch(() => {});
        else void wake(target);
      }
    },
    { rootMargin: '600px' },
  );
  for (const place of document.querySelectorAll('[data-island], [data-question]')) {
    observer.observe(place);
  }
}

/** How far something lies from the screen, in pixels. */
function distance({ boundingClientRect: { top, bottom } }: IntersectionObserverEntry): number {
  return Math.max(top - window.innerHeight, -bottom, 0);
}

// Beside the island and not in it, whose HTML belongs to the figure.
function sayBeside(island: HTMLElement, sentence: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'figure-notices';
  note.setAttribute('role', 'status');
  note.textContent = sentence;
  island.after(note);
  return note;
}

/** Takes back what has been said beside an island. */
function silence({ nextElementSibling: note }: HTMLElement): void {
  if (note?.matches('p.figure-notices')) note.remove();
}
