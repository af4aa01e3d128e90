import { presetPlace } from '../../figures/presets.ts';
import type { Figure } from '../../figures/types.ts';
import {
  type FigureStore,
  initialSettings,
  type Place,
  type Schema,
  withPatch,
} from '../../simulation/index.ts';
import { goals } from './goals.ts';
import type { FigureQuestion, Goal, Seen } from './types.ts';

/** The goal of a figure question. */
export function goalOf({ id }: FigureQuestion): Goal {
  const goal = goals[id];
  if (!goal) throw new Error(`The question “${id}” has no goal.`);
  return goal;
}

/** A figure at a place with what it says there. */
export function seeAt({ values }: Figure<Schema>, place: Place<Schema>): Seen {
  const { settings, step } = place;
  return { settings, step, values: values({ settings, step }) };
}

/** Where a preset of a figure stands; how it opens if it has no such preset. */
export function presetOf({ schema, presets }: Figure<Schema>, id: string): Place<Schema> {
  return presetPlace(schema, presets.find((preset) => preset.id === id) ?? presets[0]);
}

/** One place where a figure question is solved. */
export function solutionOf({ schema }: Figure<Schema>, question: FigureQuestion): Place<Schema> {
  const { settings, step } = goalOf(question).solution;
  return { settings: withPatch(schema, initialSettings(schema), settings).settings, step };
}

/** Calls `reached` once, as soon as the goal is reached and no hand is moving anything. */
export function watchGoal(
  question: FigureQuestion,
  figure: Figure<Schema>,
  store: FigureStore<Schema>,
  reached: () => void,
): () => void {
  const goal = goalOf(question);
  const start = seeAt(figure, presetOf(figure, question.shows.preset));
  const stop = store.subscribe(() => {
    const state = store.get();
    if (state.inGesture || !goal.reached(seeAt(figure, state), start)) return;
    stop();
    reached();
  });
  return stop;
}
