/** The quantities of a run that files and messages know, by their names there, in their order. */
export const QUANTITIES = [
  'loss',
  'g',
  'v',
  'w',
  'b',
  'normV',
  'gradG',
  'gradV',
  'effectiveLearningRate',
  'directionLearningRate',
] as const;
