/** What the runs of a figure are called in files and in exported code. */
export const words = {
  weightNorm: 'weight norm',
  plain: 'plain w',
  divideAfter: 'weight norm, v divided by its length after each step',
  weightNormAt: (rate: string) => `weight norm at learning rate ${rate}`,
  plainAt: (rate: string) => `plain w at learning rate ${rate}`,
  fromLength: (times: string) => `weight norm from a v ${times} times as long`,
  firstStart: 'weight norm from start A',
  secondStart: 'weight norm from start B',
};
