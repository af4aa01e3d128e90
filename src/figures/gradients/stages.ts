/** The sub-steps of one update, in order; a figure's step is 8·update + the number of its stage. */
export const stages = [
  { id: 'forward', title: 'Forward: w', symbol: 'w' },
  { id: 'gradW', title: 'Backward: the gradient of w', symbol: 'gradW' },
  { id: 'along', title: 'The gradient of g', symbol: 'gradG' },
  { id: 'across', title: 'What is left for v', symbol: 'gradAcross' },
  { id: 'gradV', title: 'The gradient of v', symbol: 'gradV' },
  { id: 'stepG', title: 'g steps', symbol: 'g' },
  { id: 'stepV', title: 'v steps', symbol: 'v' },
  { id: 'rebuilt', title: 'Forward again: w', symbol: 'w' },
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
