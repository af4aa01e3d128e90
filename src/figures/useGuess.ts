import { useState } from 'react';
import type { FigureStore, Schema } from '../simulation/index.ts';
import { guessBoard, useDrawnGuess } from './drawnGuess.ts';
import { presetPlace } from './presets.ts';
import type { Figure, Question } from './types.ts';

/** The reader's answer to a question: picked from the list, or drawn on the picture. */
export function useGuess<S extends Schema>(
  { draw, reveal }: Question<S>,
  figure: Figure<S>,
  store: FigureStore<S>,
) {
  const [listed, list] = useState<string | null>(null);
  const board = guessBoard(store);
  const seen = useDrawnGuess(store);
  // Another question about the same figure may have its own mark there.
  const drawn = seen && seen.drawing === draw ? seen : null;

  /** The place of a preset, with another step if told. */
  function placeOf({ presetId, step }: { readonly presetId: string; readonly step: number }) {
    const preset = figure.presets.find(({ id }) => id === presetId) ?? figure.presets[0];
    return { ...presetPlace(figure.schema, preset), step };
  }
  const answers = () => placeOf({ ...reveal, step: 0 });

  return {
    drawn,
    /** The id of the answer, or null. */
    picked: drawn?.moved ? (draw?.judge(drawn.at, answers().settings) ?? null) : listed,
    pick(id: string) {
      list(id);
      if (drawn) board.set(null);
    },
    /** Puts a mark on the picture, to be moved. */
    startDrawing() {
      if (!draw) return;
      store.load(placeOf(draw.stand ?? { ...reveal, step: 0 }));
      const { settings } = answers();
      board.set({
        drawing: draw,
        at: draw.start(settings),
        from: draw.from?.(settings) ?? [0, 0],
        moved: false,
        fixed: false,
        settings: store.get().settings,
      });
    },
    /** Leaves the mark where it is, in the picture of the run that shows the answer. */
    fix() {
      if (drawn) board.set({ ...drawn, fixed: true, settings: store.get().settings });
    },
    forget() {
      list(null);
      if (drawn) board.set(null);
    },
  };
}
