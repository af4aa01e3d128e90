import { nearestPlace } from '../figures/nearestPlace.ts';
import { readLink } from '../simulation/index.ts';
import { wake } from './islands.tsx';

/** Links, in the prose and in figures, that put a figure into a state, through the figure's ordinary actions. */
export function startActions(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-do]')
        : null;
    if (!link) return;
    event.preventDefault();
    void act(link);
  });
}

async function act(link: HTMLAnchorElement): Promise<void> {
  const { do: name = '', play } = link.dataset;
  const island = nearestPlace(name, link.getBoundingClientRect().top);
  const found = island && (await wake(island));
  if (!found) return;
  found.store.load(readLink(found.module.figure.schema, link.search));
  if (play === 'true') found.store.play();
  await import('../figures/jump.ts').then(
    ({ jumpTo }) => jumpTo(island, link),
    // Without the way back, but there.
    () => island.scrollIntoView(),
  );
}
