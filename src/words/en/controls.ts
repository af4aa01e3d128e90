/** The words of the controls that every figure has. */
export const words = {
  playback: 'Playback',
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  stepBack: 'Step back',
  stepNumber: 'Step number',
  speed: 'Speed',
  reset: 'Reset',
  newSeed: 'New seed',
  undo: 'Undo',
  redo: 'Redo',
  stepAt: (step: number) => `step ${step}`,
  /** Follows `stepAt` where there is room. */
  ofLast: (last: number) => ` of ${last}`,
  stepOf: (step: number, last: number) => `step ${step} of ${last}`,
  stepsPerSecond: (rate: number) => (rate === 1 ? '1 step/s' : `${rate} steps/s`),
  asNumber: (label: string) => `${label}, as a number`,
  typeNumber: ({ low, high, now }: { low: string; high: string; now: string }) =>
    `Type a number from ${low} to ${high}. It is still ${now}.`,
  readAs: (typed: string, read: string) => `${typed} was read as ${read}.`,
  meant: (other: string, unmistakable: string) => `If you meant ${other}, type ${unmistakable}.`,
  sameAngle: (typed: string, kept: string) => `${typed} is the same here as ${kept}.`,
  tooLarge: (typed: string, kept: string) =>
    `${kept} is the largest value here, so ${typed} became ${kept}.`,
  tooSmall: (typed: string, kept: string) =>
    `${kept} is the smallest value here, so ${typed} became ${kept}.`,
};
