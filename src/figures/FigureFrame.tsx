import { type ReactNode, useId, useRef } from 'react';
import { words as controls } from '#words/controls.ts';
import { words } from '#words/figures.ts';
import { Button, Disclosure, Menu, Transport } from '../controls/index.ts';
import {
  type FigureStore,
  MAX_STEP,
  type Patch,
  type Schema,
  writeLink,
} from '../simulation/index.ts';
import { LectureButton } from './LectureButton.tsx';
import { LiveRegions } from './LiveRegions.tsx';
import { presetPlace } from './presets.ts';
import type { FigureModule } from './types.ts';
import { useAnnouncements } from './useAnnouncements.ts';
import { useArrivals, useFigureState, useInSight } from './useFigure.ts';
import { useShare } from './useShare.tsx';
import { useUndoKeys } from './useUndoKeys.ts';

/** How far the scrub bar spans: doubled until the step is on it. */
function horizonFor(shortest: number, step: number): number {
  let horizon = shortest;
  while (horizon < step) horizon *= 2;
  return Math.min(horizon, MAX_STEP);
}

/** A seed that differs from the last, reproducible from it. */
const nextSeed = (seed: number): number => (seed + 1) % 2 ** 32;

/** What every figure hangs in: title, presets, picture, transport, controls, words. */
export function FigureFrame<S extends Schema>({
  module: { figure, Picture, Controls, Chart },
  store,
  elsewhere,
}: {
  readonly module: FigureModule<S>;
  readonly store: FigureStore<S>;
  /** Where it stands in a page that is not the essay: another caption, and what leads to the essay. */
  readonly elsewhere?: {
    readonly caption: string | null;
    readonly link: (query: string) => ReactNode;
  };
}) {
  const frame = useRef<HTMLElement>(null);
  const title = useId();
  const inSight = useInSight(store, frame);
  const state = useFigureState(store, frame, inSight);
  useArrivals(figure, state);
  const { lines, note, say, speak } = useAnnouncements(figure, store, inSight);
  useUndoKeys(store, frame);
  const share = useShare(figure, state, frame);
  const description = figure.describe(state);
  const { settings, step, goal, playing } = state;
  const view = { store, state, say };
  const query = `?${writeLink(figure.name, figure.schema, state)}#${figure.name}`;
  const horizon = horizonFor(figure.horizon, goal ?? step);

  function pick(id: string) {
    const preset = figure.presets.find((candidate) => candidate.id === id);
    if (!preset) return;
    say(preset.hint);
    store.load(presetPlace(figure.schema, preset));
  }

  return (
    <figure className="figure" ref={frame} aria-labelledby={title} data-figure-frame={figure.name}>
      <header className="figure-header">
        <p className="figure-title" id={title}>
          {figure.title}
        </p>
        {share.button}
        <Menu label={words.presets} items={figure.presets} onPick={pick} />
        <LectureButton {...{ frame, figure, store, pick, say }} />
      </header>
      {share.panel}
      <div role="status">
        {state.notices.length > 0 && (
          <ul className="figure-notices">
            {state.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="figure-columns">
        <div>
          <div className="figure-picture">
            <Picture {...view} />
          </div>
          {figure.horizon > 0 ? (
            <div className="figure-transport">
              <Transport
                playing={playing}
                step={step}
                stepText={figure.stepText?.(step)}
                horizon={horizon}
                speed={state.speed}
                canStepBack={step > 0}
                canUndo={state.past.length > 0}
                canRedo={state.future.length > 0}
                ended={figure.ended(settings, step)}
                onPlay={store.play}
                onPause={store.pause}
                onStep={() => store.seek(step + 1)}
                onStepBack={() => store.seek(step - 1)}
                onSeek={store.seek}
                onSpeed={store.setSpeed}
                onReset={() => restart(store)}
                onUndo={store.undo}
                onRedo={store.redo}
                {...(figure.isRandom(settings) && { onNewSeed: () => reseed(store) })}
              />
            </div>
          ) : (
            <div className="button-row">
              <Button disabled={state.past.length === 0} onClick={store.undo}>
                {controls.undo}
              </Button>
              <Button disabled={state.future.length === 0} onClick={store.redo}>
                {controls.redo}
              </Button>
            </div>
          )}
          {goal !== null && <p className="small">{words.computing(step, goal)}</p>}
          {/* Always there, so that nothing moves when a note comes and goes. */}
          <p className="figure-note" aria-hidden="true">
            {note}
          </p>
        </div>
        <div>
          <div className="figure-controls">
            <Controls {...view} />
          </div>
          <div className="figure-chart">
            <Chart {...view} />
          </div>
        </div>
      </div>
      <Disclosure summary={words.inWords}>
        <p>{description.summary}</p>
        <ul>
          {description.details.map((detail, i) => {
            // Two may say the same; and another text is another element, since translators replace it.
            const key = `${i} ${detail}`;
            return <li key={key}>{detail}</li>;
          })}
        </ul>
        <p>{description.hint}</p>
        <Button onClick={() => speak(`${description.details.join(' ')} ${description.hint}`)}>
          {words.describe}
        </Button>
      </Disclosure>
      <LiveRegions lines={lines} />
      <figcaption>
        {elsewhere?.caption ?? figure.caption}{' '}
        {elsewhere ? (
          elsewhere.link(query)
        ) : (
          <a className="figure-link" href={query}>
            {words.link}
          </a>
        )}
      </figcaption>
    </figure>
  );
}

/** Back to the first step of the same run, and waiting there. */
function restart<S extends Schema>(store: FigureStore<S>): void {
  store.pause();
  store.seek(0);
}

function reseed<S extends Schema>(store: FigureStore<S>): void {
  const { seed } = store.get().settings as { readonly seed?: unknown };
  if (typeof seed !== 'number') return;
  // The schema of a figure with chance in it has a seed; types cannot say so of any schema.
  store.adjust({ seed: nextSeed(seed) } as unknown as Patch<S>);
}
