import fc from 'fast-check';

/**
 * What a hand does once. `at`, `x` and `y` in [0, 1) choose the control it does it to and how far,
 * whatever is on the page by then, so that a sequence still makes sense when others are left out.
 */
export interface Deed {
  readonly kind: Kind;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** What is tried afterwards, besides looking. */
  readonly after: 'look' | 'play' | 'undo';
}

/** How often a hand does what: the gestures above all. */
const weights = {
  drag: 6,
  slide: 6,
  'lose the release': 3,
  'press another button': 1,
  'take hold and press elsewhere': 1,
  keys: 6,
  'hold a key': 3,
  type: 5,
  press: 6,
  choose: 3,
  tap: 3,
  swipe: 2,
  wheel: 1,
  preset: 2,
  share: 1,
  play: 2,
  theme: 1,
  resize: 1,
  'scroll away': 1,
  'hide the tab': 1,
} as const;

export type Kind = keyof typeof weights;

const part = fc.integer({ min: 0, max: 999 }).map((n) => n / 1000);
const kinds = Object.entries(weights).flatMap(([kind, n]) => Array<Kind>(n).fill(kind as Kind));

export const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...kinds),
  ...{ at: part, x: part, y: part },
  after: fc.constantFrom('look', 'look', 'play', 'undo'),
});

/** The first so many deeds of a seed. */
export const deedsOf = (seed: number, count: number): Deed[] =>
  fc.sample(fc.noBias(deed), { seed, numRuns: count });

export const say = ({ kind, at, x, y, after }: Deed): string =>
  `${kind} (at ${at}, x ${x}, y ${y})${after === 'look' ? '' : `, then ${after}`}`;
