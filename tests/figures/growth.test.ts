import { describe, expect, it } from 'vitest';
import { hypotenuse } from '../../src/figures/growth/Controls.tsx';
import {
  figure,
  observeGrowth,
  runOf,
  schema,
  startFromHere,
} from '../../src/figures/growth/figure.ts';
import { moveAt, odometerAt, piecesOf } from '../../src/figures/growth/odometer.ts';
import { laid, scaleEnd } from '../../src/figures/growth/strip.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { direction, dot, norm, turnAngle } from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const at = (settings: typeof initial, step: number) => observeGrowth({ settings, step });
const lengths = (settings: typeof initial, steps: number) =>
  Array.from({ length: steps + 1 }, (_, step) => norm(runOf(settings).at(step).parameters.v));

/** ‖v‖ after 200 steps, all turns together and the first turn, in degrees. */
const expected = [
  { id: 'small', eta: 0.3, end: 1.0262008085904837, turned: 60, first: 4.2 },
  { id: 'opening', eta: 5, end: 2.0053786656614907, turned: 133, first: 50.5 },
  { id: 'large', eta: 15, end: 5.861446919987222, turned: 156, first: 74.6 },
] as const;

describe('plain gradient descent', () => {
  it.each(expected)('at η = $eta ends with ‖v‖ = $end', ({ id, eta, end, turned, first }) => {
    const settings = preset(id);
    expect(settings.learningRate).toBe(eta);
    const { now, odometer } = at(settings, 200);
    expect(Math.abs((now.normV ?? 0) / end - 1)).toBeLessThan(1e-9);
    expect(odometer.turned.toFixed(0)).toBe(String(turned));
    expect(at(settings, 0).move?.turn.toFixed(1)).toBe(String(first));
  });

  it('has an odometer: ‖v‖² = ‖v₀‖² + Σ‖Δv‖² at every step, whatever the start', () => {
    const batches = [initial, { ...initial, batch: '1' as const }];
    const starts = [
      ...batches,
      ...expected.map(({ id }) => preset(id)),
      { ...initial, length: 0.3, g: -2, angle: -100 },
      { ...initial, length: 40, g: 0 },
    ];
    for (const settings of starts) {
      for (let step = 0; step <= 60; step++) {
        const { start, added, squared, excess } = odometerAt(runOf(settings), step);
        expect(Math.abs((start + added) / squared - 1)).toBeLessThan(1e-13);
        expect(excess).toBe(0);
      }
    }
  });

  it('makes every step at a right angle, and v longer by the factor 1/cos θ', () => {
    for (const { id } of expected) {
      for (let step = 0; step < 8; step++) {
        const move = moveAt(runOf(preset(id)), step);
        if (!move) throw new Error('the run goes on');
        expect(move.isRight).toBe(true);
        expect(move.angle).toBeCloseTo(90, 5);
        expect(hypotenuse(move.normBefore, move.turn) / move.normAfter).toBeCloseTo(1, 9);
        expect(move.shrinks).toBe(false);
      }
    }
  });

  it('turns all the way without going back, so that the turns add up to at least the distance', () => {
    for (const { id } of expected) {
      const run = runOf(preset(id));
      const distance = turnAngle(run.at(0).parameters.v, run.at(200).parameters.v);
      const { turned } = odometerAt(run, 200);
      expect(turned).toBeGreaterThanOrEqual((distance * 180) / Math.PI - 1e-9);
    }
  });
});

describe('momentum', () => {
  it('at η = 0.3 makes v 3.10 long in 200 steps where plain descent makes it 1.03', () => {
    expect(at(preset('momentum'), 200).now.normV?.toFixed(2)).toBe('3.10');
    expect(at(preset('small'), 200).now.normV?.toFixed(2)).toBe('1.03');
  });

  it.each(['momentum', 'nesterov'])('%s never shrinks v, and leaves the odometer behind', (id) => {
    const all = lengths(preset(id), 200);
    all.slice(1).forEach((length, i) => {
      expect(length).toBeGreaterThanOrEqual((all[i] as number) * (1 - 1e-12));
    });
    const { odometer } = at(preset(id), 200);
    expect(odometer.shrunk).toBe(0);
    expect(odometer.excess).toBeGreaterThan(0);
    expect(at(preset(id), 200).now.normV).toBeGreaterThan(at(preset('small'), 200).now.normV ?? 9);
  });

  it('makes its first step at a right angle, as its buffer is empty, and later ones lean forward', () => {
    const run = runOf(preset('momentum'));
    expect(moveAt(run, 0)?.isRight).toBe(true);
    expect(moveAt(run, 3)?.isRight).toBe(false);
    expect(moveAt(run, 3)?.angle).toBeLessThan(90);
  });

  it('explains the excess: it is 2 Σ v·Δv', () => {
    for (const id of ['momentum', 'nesterov', 'adam']) {
      const run = runOf(preset(id));
      let sum = 0;
      for (let step = 0; step < 50; step++) {
        const move = moveAt(run, step);
        if (move) sum += 2 * dot(move.before, move.change);
      }
      const { excess } = odometerAt(run, 50);
      expect(Math.abs(excess - sum)).toBeLessThan(1e-11 * (1 + Math.abs(sum)));
    }
  });
});

describe('Adam', () => {
  it('shrinks v in some steps, and these are counted', () => {
    const all = lengths(preset('adam'), 60);
    const shrunk = all.slice(1).filter((length, i) => length < (all[i] as number) * (1 - 1e-12));
    expect(shrunk.length).toBe(11);
    expect(all.slice(0, 11)).toEqual(all.slice(0, 11).toSorted((a, b) => b - a));
    expect(all.at(-1)).toBeGreaterThan(all[0] ?? 9);
    expect(at(preset('adam'), 60).odometer.shrunk).toBe(shrunk.length);
    expect(figure.values({ settings: preset('adam'), step: 60 }).shrunk).toBe(
      String(shrunk.length),
    );
  });

  it('near its goal goes on making v longer and shorter, too little to be seen', () => {
    const late = lengths(preset('adam'), 200).slice(100);
    const steps = late.slice(1).map((length, i) => length - (late[i] as number));
    expect(steps.some((change) => change > 1e-9)).toBe(true);
    expect(steps.some((change) => change < -1e-9)).toBe(true);
    expect(Math.max(...late) - Math.min(...late)).toBeLessThan(0.001);
  });

  it('has its shrinking steps marked where they are', () => {
    const run = runOf(preset('adam'));
    for (const { from, to, shrunk } of piecesOf(run, 40, 48)) {
      expect(to).toBe(from + 1);
      expect(shrunk).toBe(moveAt(run, from)?.shrinks ? 1 : 0);
    }
  });
});

describe('the strip', () => {
  it('has pieces that add up to the whole, also where each stands for several steps', () => {
    for (const step of [0, 1, 7, 48, 100, 333]) {
      const run = runOf(preset('momentum'));
      const pieces = piecesOf(run, step, 48);
      expect(pieces.length).toBeLessThanOrEqual(49);
      const sum = pieces.reduce((total, { added }) => total + added, 0);
      expect(Math.abs(sum - odometerAt(run, step).added)).toBeLessThan(1e-12 * (1 + sum));
      expect(pieces.at(-1)?.to ?? 0).toBe(step);
    }
  });

  it('reads the same however one came to a step', () => {
    const forwards = [0, 3, 20, 90].map((step) => odometerAt(runOf({ ...initial }), step));
    const run = runOf({ ...initial });
    const backwards = [90, 20, 3, 0].map((step) => odometerAt(run, step));
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('has a round end that everything fits into', () => {
    expect([1, 1.2, 4.02, 7, 34.4].map(scaleEnd)).toEqual([1, 2, 5, 10, 50]);
    expect(scaleEnd(0)).toBe(1);
    expect(scaleEnd(Number.POSITIVE_INFINITY)).toBe(1);
    expect(laid(1, [1, 2], 4)).toEqual([
      { from: 0.25, to: 0.5 },
      { from: 0.5, to: 1 },
    ]);
  });
});

it('goes on from what is seen when v is moved at a later step', () => {
  const here = startFromHere({ settings: initial, step: 4 });
  const again = at({ ...initial, ...here }, 0);
  const before = at(initial, 4);
  direction(again.now.v ?? []).forEach((entry, i) => {
    expect(entry).toBeCloseTo(direction(before.now.v ?? [])[i] ?? 9, 12);
  });
  expect(again.move?.turn).toBeCloseTo(before.move?.turn ?? -1, 9);
  expect(again.odometer.added).toBe(0);
});

it('a shorter v turns further in the same step: the tangent grows with the square', () => {
  const tangent = (length: number) =>
    Math.tan(((at({ ...initial, length }, 0).move?.turn ?? 0) * Math.PI) / 180);
  expect(tangent(0.5) / tangent(1)).toBeCloseTo(4, 9);
});

it('finds words for every corner of its settings', () => {
  for (const optimizer of schema.optimizer.options) {
    for (const batch of ['1', 'all'] as const) {
      for (const [length, g, learningRate] of [
        [0.05, 1000, 100],
        [1000, 0, 0.001],
        [1, -3, 30],
        [0.05, -0.001, 5],
      ] as const) {
        const settings = { ...initial, optimizer, batch, length, g, learningRate };
        for (const step of [0, 1, 3, figure.reach(settings, 60)]) {
          const { details, hint, announcement } = figure.describe({ settings, step });
          for (const line of [...details, hint, announcement]) {
            expect(line).toMatch(/^\S.*\.$/);
            expect(line).not.toMatch(/NaN|undefined|not a number|infinite/);
          }
        }
      }
    }
  }
});

it('asks a question whose answers and refutations exist', () => {
  const ask = figure.questions?.length;
  if (!ask) throw new Error('no question');
  expect(ask.options.map(({ id }) => id)).toContain(ask.right);
  const known = figure.presets.map(({ id }) => id);
  expect(known).toContain(ask.reveal.presetId);
  for (const { id, refute, misconception } of ask.options) {
    if (id !== ask.right) expect(misconception).toMatch(/\.$/);
    if (refute !== undefined) expect(known).toContain(refute);
  }
});

it('answers it: up to the reveal v grows at every step, though it turns back and forth', () => {
  const { reveal } = figure.questions?.length ?? {};
  const settings = preset(reveal?.presetId ?? '');
  const all = lengths(settings, reveal?.step ?? 0);
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(new Set(all).size).toBe(all.length);
  const { odometer, now } = at(settings, reveal?.step ?? 0);
  const apart = (turnAngle(now.v ?? [], runOf(settings).at(0).parameters.v) * 180) / Math.PI;
  expect(odometer.turned).toBeGreaterThan(apart + 30);
});
