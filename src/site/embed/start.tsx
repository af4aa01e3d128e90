import { createRoot } from 'react-dom/client';
import { words } from '#words/embed.ts';
import { FigureBoundary } from '../../figures/FigureBoundary.tsx';
import { linkedPlace, presetPlace } from '../../figures/presets.ts';
import { keepPage } from '../../figures/share/page.ts';
import { essayOf, hasAddress, isCopy } from '../../figures/share/places.ts';
import type { FigureModule } from '../../figures/types.ts';
import {
  createFigureStore,
  type FigureStore,
  mendQuery,
  type Schema,
  writeLink,
} from '../../simulation/index.ts';
import { browserFrames } from '../browserFrames.ts';
import { startHighlight } from '../highlight.ts';
import { type Bridge, createBridge, type Surroundings } from './bridge.ts';
import { EmbedFrame } from './EmbedFrame.tsx';
import { keepFitting } from './fit.ts';
import { readInlined } from './inlined.ts';
import { keepLocked, lockedSchema, throughGate } from './lock.ts';
import { readOptions, withKeys } from './options.ts';

const root = document.documentElement;

function setTheme(theme: string): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

function highlight(symbol: string | null): void {
  if (symbol === null) delete root.dataset.lit;
  else root.dataset.lit = symbol;
}

const around: Surroundings = {
  post: (message) => window.parent.postMessage(message, '*'),
  highlight,
  setTheme,
  async snapshot(png) {
    const picture = document.querySelector<HTMLElement>('.figure-picture');
    if (!picture) throw new Error('There is no picture.');
    const { pngOf, svgOf } = await import('../../figures/share/svg.ts');
    const svg = svgOf(picture);
    return png ? { svg, png: await pngOf(svg) } : { svg };
  },
  now: () => performance.now(),
  later: (callback, milliseconds) => void setTimeout(callback, milliseconds),
};

/** Brings the figure of this page to life, in the state and the shape that its address asks for. */
export async function startEmbed(module: FigureModule): Promise<void> {
  const place = document.querySelector<HTMLElement>('#figure');
  if (!place) return;
  // Before anything in it is changed: the share menu gives it away as it was sent.
  keepPage(document);
  const { figure } = module;
  // A copy that was saved has its settings with it.
  const { query, problems: mended } = mendQuery(location.search || root.dataset.settings || '');
  const options = readOptions(figure.name, figure.schema, query);
  setTheme(options.theme);
  root.dataset.hide = options.hide.join(' ');
  const isFixed = options.lock.length === Object.keys(figure.schema).length;
  if (isFixed) root.dataset.fixed = 'true';
  startHighlight();
  await module.prepare?.(readInlined);

  const gate = { open: false };
  const { reach, ended, presets } = figure;
  const schema = lockedSchema(figure.schema, options.lock, gate);
  const opening = presetPlace(figure.schema, presets[0]);
  const store = createFigureStore({ schema, place: opening, reach, ended, frames: browserFrames });
  const linked = linkedPlace(figure, withKeys(figure.schema, query));
  const lost = hasAddress(document) || isCopy(document) ? [] : [words.noAddress];
  const problems = [...lost, ...mended, ...options.problems, ...linked.problems];
  throughGate(gate, () => store.startFrom(linked, problems));

  let bridge: Bridge | null = null;
  const hand: FigureStore<Schema> = {
    ...store,
    ...(options.lock.length > 0 && keepLocked(store, options.lock, gate)),
    load(to, notices) {
      const link = writeLink(figure.name, figure.schema, to);
      const preset = presets.find(
        (one) => writeLink(figure.name, figure.schema, presetPlace(figure.schema, one)) === link,
      );
      store.load(to, notices);
      if (preset) bridge?.event({ name: 'preset', preset: preset.id });
    },
  };
  const still = place.innerHTML;
  const fit = keepFitting(place);
  // A page that stands in no other has nobody to talk to.
  if (window.parent !== window) {
    bridge = createBridge(figure, store, gate, around);
    window.addEventListener('message', ({ source, data }) => {
      if (source === window.parent) bridge?.receive(data);
    });
  }
  // Not with a frame of animation, which a browser withholds from what is out of sight; but later, so
  // that what measures itself has done so.
  const onShown = () =>
    void setTimeout(() => {
      fit.start((height) => bridge?.size(height));
      bridge?.ready();
    });
  createRoot(place).render(
    <FigureBoundary still={still}>
      <EmbedFrame
        {...{ module, isFixed, fit, onShown }}
        store={hand}
        caption={options.caption}
        essay={essayOf(document)}
        hide={options.hide}
      />
    </FigureBoundary>,
  );
}
