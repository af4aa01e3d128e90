import { presetPlace } from '../figures/presets.ts';
import type { OpenFigure } from './openFigure.ts';

/** Words in the prose that put a figure into a preset, through the figure's ordinary actions. */
export function startActions(open: (name: string) => Promise<OpenFigure | null>): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-do]') : null;
    if (!link) return;
    event.preventDefault();
    void act(link, open);
  });
}

async function act(link: HTMLElement, open: (name: string) => Promise<OpenFigure | null>) {
  const { do: name = '', preset: id, play } = link.dataset;
  const found = await open(name);
  const preset = found?.module.figure.presets.find((candidate) => candidate.id === id);
  if (!found || !preset) return;
  found.store.load(presetPlace(found.module.figure.schema, preset));
  if (play === 'true') found.store.play();
  const picture = document.querySelector(`[data-island="${CSS.escape(name)}"] .figure-picture`);
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  picture?.scrollIntoView({ block: 'nearest', behavior: reduced ? 'auto' : 'smooth' });
}
