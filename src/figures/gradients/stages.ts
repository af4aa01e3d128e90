import { words } from '#words/figures/gradients.ts';
/** The sub-steps of one update, in order; a figure's step is 8·update + the number of its stage. */
export const stages = [
  { id: 'forward', title: words.stages.forward.title, symbol: 'w' },
  { id: 'gradW', title: words.stages.gradW.title, symbol: 'gradW' },
  { id: 'along', title: words.stages.along.title, symbol: 'gradG' },
  { id: 'across', title: words.stages.across.title, symbol: 'gradAcross' },
  { id: 'gradV', title: words.stages.gradV.title, symbol: 'gradV' },
  { id: 'stepG', title: words.stages.stepG.title, symbol: 'g' },
  { id: 'stepV', title: words.stages.stepV.title, symbol: 'v' },
  { id: 'rebuilt', title: words.stages.rebuilt.title, symbol: 'w' },
] as const;

export type StageId = (typeof stages)[number]['id'];

export const STAGES = stages.length;

/** The number of a stage within its update, from 0. */
export const stageNumber = (id: StageId): number => stages.findIndex((stage) => stage.id === id);

/** The first stage that needs the parameters after the update. */
export const FIRST_AFTER = stageNumber('stepG');

/** Which update and which of its stages a step of the figure is. */
export function stageAt(step: number) {
  const number = step % STAGES;
  return { update: (step - number) / STAGES, number, ...(stages[number] ?? stages[0]) };
}
