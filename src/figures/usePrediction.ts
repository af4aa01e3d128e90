import { useEffect, useRef, useState } from 'react';
import type { FigureStore, Schema } from '../simulation/index.ts';
import { presetPlace } from './presets.ts';
import type { Figure, Question } from './types.ts';
import { useReducedMotion } from './useFigure.ts';

/** Seconds that an answer may take to be played out. */
const LONGEST = 15;

/** Where a guess stands: still open, being played out, or answered. */
export type Stage = 'open' | 'running' | 'answered';

/**
 * Plays a figure to where it shows the answer, through its store. `stage` follows: a run that the
 * reader leads elsewhere is not an answer, and the question is open again.
 */
export function usePrediction<S extends Schema>(
  figure: Figure<S>,
  store: FigureStore<S>,
  reveal: Question['reveal'],
) {
  const [stage, setStage] = useState<Stage>('open');
  const reduced = useReducedMotion();
  // The settings that the answer belongs to: undo, a drag or another preset leads away from them.
  const asked = useRef<unknown>(null);

  function load(presetId: string, step?: number): boolean {
    const preset = figure.presets.find(({ id }) => id === presetId);
    if (!preset) return false;
    const place = presetPlace(figure.schema, preset);
    store.load({ ...place, step: step ?? place.step });
    return true;
  }

  useEffect(() => {
    if (stage !== 'running') return;
    const follow = () => {
      const { settings, step, playing } = store.get();
      if (settings !== asked.current) return setStage('open');
      const over = step >= reveal.step || figure.ended(settings, step) !== null;
      if (!over) return;
      setStage('answered');
      if (playing) store.pause();
      // Several steps may have fallen into the last frame.
      if (step > reveal.step) store.seek(reveal.step);
    };
    follow();
    return store.subscribe(follow);
  }, [stage, store, figure, reveal.step]);

  return {
    stage,
    run() {
      if (!load(reveal.presetId, 0)) return;
      asked.current = store.get().settings;
      setStage('running');
      const { speed } = store.get();
      if (reveal.step > speed * LONGEST) store.setSpeed(Math.ceil(reveal.step / LONGEST));
      if (reduced) store.seek(reveal.step);
      else store.play();
    },
    /** Goes to the answer at once. */
    skip: () => store.seek(reveal.step),
    /** Goes to the preset that shows why a guess was wrong, and plays it if it shows by running. */
    refute(presetId: string) {
      if (load(presetId) && store.get().step === 0 && reveal.step > 0) store.play();
    },
    /** Asks the question again. */
    again: () => setStage('open'),
  };
}
