import { presetPlace } from '../figures/presets.ts';
import { islandNear, wake } from './islands.tsx';

/** Words in the prose that put a figure into a preset, through the figure's ordinary actions. */
export function startActions(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-do]') : null;
    if (!link) return;
    event.preventDefault();
    void act(link);
  });
}

async function act(link: HTMLElement): Promise<void> {
  const { do: name = '', preset: id, play } = link.dataset;
  const island = islandNear(name, link.getBoundingClientRect().top);
  const found = island && (await wake(island));
  const preset = found?.module.figure.presets.find((candidate) => candidate.id === id);
  if (!found || !preset) return;
  found.store.load(presetPlace(found.module.figure.schema, preset));
  if (play === 'true') found.store.play();
  showPicture(island);
}

/** Brings a figure's picture into view: twice, as sections only take their height when they are near. */
function showPicture(island: HTMLElement): void {
  const show = () => island.querySelector('.figure-picture')?.scrollIntoView({ block: 'nearest' });
  show();
  requestAnimationFrame(() => requestAnimationFrame(show));
}
