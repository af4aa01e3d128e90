import { useEffect } from 'react';
import { words } from '#words/figures/gradients.ts';
import { Choice } from '../../controls/index.ts';
import type { Hand } from '../../hand/index.ts';
import type { FigureStore } from '../../simulation/index.ts';
import { AngleSlider, BiasSlider, LengthSlider, RateSlider, ScaleSlider } from '../sliders.tsx';
import { spanFor } from '../span.ts';
import type { ViewProps } from '../types.ts';
import { Derivation } from './Derivation.tsx';
import { observeGradients, SMALLEST_SPAN, schema, startFromHere } from './figure.ts';
import { restartHere } from './restartHere.ts';
import { STAGES } from './stages.ts';

const { controls } = words;

const DATA = [
  { value: 'ring2', label: controls.data.options.ring2 },
  { value: 'penguins', label: controls.data.options.penguins },
  { value: 'circle', label: controls.data.options.circle },
] as const;

const BATCHES = [
  { value: '1', label: '1' },
  { value: '8', label: '8' },
  { value: '32', label: '32' },
  { value: 'all', label: controls.batch.all },
] as const;

const slowed = new WeakSet<FigureStore<typeof schema>>();

/** Stages are to be read: this figure plays one a second until somebody asks for more. */
function useSlowPlaying(store: FigureStore<typeof schema>): void {
  useEffect(() => {
    if (slowed.has(store)) return;
    slowed.add(store);
    store.setSpeed(1);
  }, [store]);
}

/** The derivation in step with the picture, and what is set. */
export function Controls({ store, state }: ViewProps<typeof schema>) {
  useSlowPlaying(store);
  const { settings } = state;
  const { stage, ...moment } = observeGradients(state);
  const here = startFromHere(state);
  const reach = Math.max(3, spanFor(Math.max(Math.abs(here.g), Math.abs(here.b)), SMALLEST_SPAN));
  const start = (patch: Partial<typeof here>, hand?: Hand) => restartHere(store, patch, hand);
  return (
    <>
      <p className="stage">
        {words.derivation.title({
          update: stage.update + 1,
          stage: stage.number + 1,
          stages: STAGES,
        })}
      </p>
      <Derivation
        moment={moment}
        present={stage.number}
        onGo={(number) => {
          store.pause();
          store.seek(stage.update * STAGES + number);
        }}
      />
      <ScaleSlider
        reach={reach}
        bounds={schema.g}
        value={here.g}
        onChange={(g, hand) => start({ g }, hand)}
      />
      <AngleSlider
        symbol="v"
        value={here.angle}
        onChange={(angle, hand) => start({ angle }, hand)}
      />
      <LengthSlider
        symbol="v"
        value={here.length}
        onChange={(length, hand) => start({ length }, hand)}
      />
      <RateSlider
        bounds={schema.learningRate}
        value={settings.learningRate}
        onChange={(learningRate, hand) => store.adjust({ learningRate }, hand)}
      />
      <Choice
        label={controls.data.label}
        options={DATA}
        value={settings.data}
        onChange={(data) => store.adjust({ data })}
      />
      <details className="more">
        <summary>{controls.more}</summary>
        <BiasSlider
          reach={reach}
          bounds={schema.b}
          value={here.b}
          onChange={(b, hand) => start({ b }, hand)}
        />
        <Choice
          label={controls.batch.label}
          options={BATCHES}
          value={settings.batch}
          onChange={(batch) => store.adjust({ batch })}
        />
      </details>
    </>
  );
}
