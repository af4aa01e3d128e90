import { describe, expect, it } from 'vitest';
import {
  figure,
  observeGradients,
  runOf,
  schema,
  startFromHere,
} from '../../src/figures/gradients/figure.ts';
import { extentOf } from '../../src/figures/gradients/moment.ts';
import { numbersAt } from '../../src/figures/gradients/numbers.ts';
import { restartHere } from '../../src/figures/gradients/restartHere.ts';
import { STAGES, stageAt, stageNumber, stages } from '../../src/figures/gradients/stages.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { createFigureStore, initialSettings } from '../../src/simulation/index.ts';
import { addScaled, dot, norm, random, scale, weight } from '../../src/weightnorm/index.ts';
import { takeHold } from '../hand.ts';
import { fakeFrames } from '../simulation/frames.ts';

const initial = initialSettings(schema);
type Settings = typeof initial;

function presetOf(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found);
}

const seen = (settings: Settings, step = 0) => observeGradients({ settings, step });

/** What a reader sees is finite everywhere here, so that nothing is left out. */
function whole(settings: Settings, step = 0) {
  const { now, next, ...rest } = seen(settings, step);
  const { gradW, gradV, gradG, gradAlong, gradAcross, normV } = now;
  if (!next || !gradW || !gradV || !gradAlong || !gradAcross) throw new Error('too large');
  if (gradG === undefined || normV === undefined) throw new Error('too large');
  return { ...rest, now: { ...now, gradW, gradV, gradG, gradAlong, gradAcross, normV }, next };
}

const draw = random(11);
const starts: Settings[] = Array.from({ length: 200 }, (_, i) => ({
  ...initial,
  data: schema.data.options[i % 3] ?? 'ring2',
  angle: draw(5 * i) * 360 - 180,
  length: 0.3 + 3 * draw(5 * i + 1),
  g: 4 * draw(5 * i + 2) - 2,
  b: draw(5 * i + 3) - 0.5,
  learningRate: 0.05 + draw(5 * i + 4),
}));

describe('the stages', () => {
  it('are eight an update, and a step is 8·update + stage', () => {
    expect(STAGES).toBe(8);
    expect(stageAt(0)).toMatchObject({ update: 0, number: 0, id: 'forward' });
    expect(stageAt(13)).toMatchObject({ update: 1, number: 5, id: 'stepG' });
    stages.forEach(({ id }, i) => {
      expect(stageNumber(id)).toBe(i);
    });
  });

  it('show the same update at each of them', () => {
    for (const step of [8, 9, 12, 15]) {
      const { stage, ...moment } = seen(initial, step);
      const { stage: first, ...atFirst } = seen(initial, 8);
      expect([stage.update, first.update]).toEqual([1, 1]);
      expect(moment).toEqual(atFirst);
      expect(moment.v).toEqual(runOf(initial).at(1).parameters.v);
    }
  });
});

describe('the figure claims, at any start', () => {
  it('that the two parts make up the gradient of w, at a right angle', () => {
    for (const settings of starts) {
      const { gradW, gradAlong, gradAcross } = whole(settings).now;
      const sum = addScaled(gradAlong, 1, gradAcross);
      sum.forEach((entry, j) => {
        expect(entry).toBeCloseTo(gradW[j] ?? 0, 12);
      });
      expect(Math.abs(dot(gradAlong, gradAcross))).toBeLessThan(1e-12 * (1 + norm(gradW) ** 2));
    }
  });

  it('that both forms of the gradient of v, equations (3) and (4), are one vector', () => {
    for (const settings of starts) {
      const { now, v, g, gear = Number.NaN } = whole(settings);
      const three = addScaled(scale(gear, now.gradW), (-g * now.gradG) / now.normV ** 2, v);
      scale(gear, now.gradAcross).forEach((entry, j) => {
        expect(now.gradV[j]).toBeCloseTo(entry, 12);
        expect(now.gradV[j]).toBeCloseTo(three[j] ?? 0, 10);
      });
    }
  });

  it('that the gradient of v and the step of v are at a right angle to v, and v gets longer', () => {
    for (const settings of starts) {
      const { now, v, next, gradVDotV = Number.NaN } = whole(settings);
      expect(Math.abs(gradVDotV)).toBeLessThan(1e-13 * (1 + norm(now.gradV) * norm(v)));
      const step = addScaled(next.v, -1, v);
      expect(Math.abs(dot(step, v))).toBeLessThan(1e-12 * (1 + norm(step) * norm(v)));
      expect(next.normV ** 2 / (norm(v) ** 2 + norm(step) ** 2)).toBeCloseTo(1, 12);
      expect(next.normV).toBeGreaterThanOrEqual(norm(v));
    }
  });

  it('that the length of w changes by the step of g and by nothing else', () => {
    for (const settings of starts) {
      const { now, g, next } = whole(settings);
      expect(next.g).toBeCloseTo(g - settings.learningRate * now.gradG, 12);
      expect(norm(next.w)).toBeCloseTo(Math.abs(next.g), 12);
      expect(next.w).toEqual(weight(next));
    }
  });

  it('that arrows drawn η times as long end where the step, turned round, does', () => {
    const { now, v, next } = whole(initial);
    addScaled(v, -initial.learningRate, now.gradV).forEach((entry, j) => {
      expect(next.v[j]).toBeCloseTo(entry, 12);
    });
    expect(extentOf(whole(initial), initial.learningRate)).toBeLessThan(2.2);
  });
});

describe('on the ring, from v = w at 20 degrees and length 1, the first update', () => {
  it.each([
    { eta: 0.3, expected: 1.0026412634220592 },
    { eta: 1, expected: 1.0289665965671195 },
    { eta: 2, expected: 1.111345593145393 },
    { eta: 3, expected: 1.2365073035199965 },
    { eta: 5, expected: 1.5714026922698825 },
    { eta: 10, expected: 2.622446507574967 },
    { eta: 15, expected: 3.7714397504742556 },
  ])('with η = $eta makes v $expected long', ({ eta, expected }) => {
    const { next } = whole({ ...initial, angle: 20, length: 1, g: 1, learningRate: eta });
    expect(Math.abs(next.normV / expected - 1)).toBeLessThan(1e-12);
  });
});

describe('the presets do what they say', () => {
  it('v twice as long: the same w and gradient of w, half the gradient of v', () => {
    const [usual, long] = [presetOf('turn'), presetOf('stretched')];
    expect(long.settings.length).toBe(2 * usual.settings.length);
    const [a, b] = [whole(usual.settings).now, whole(long.settings).now];
    a.w.forEach((entry, j) => {
      expect(b.w[j]).toBeCloseTo(entry, 14);
      expect(b.gradW[j]).toBeCloseTo(a.gradW[j] ?? 0, 13);
      expect(b.gradV[j]).toBeCloseTo((a.gradV[j] ?? 0) / 2, 13);
    });
  });

  it('only g moves: v rests and w gets longer', () => {
    const { now, v, next } = whole(presetOf('straight').settings);
    expect(norm(now.gradAcross)).toBeLessThan(1e-12);
    next.v.forEach((entry, j) => {
      expect(entry).toBeCloseTo(v[j] ?? 0, 12);
    });
    expect(norm(next.w)).toBeGreaterThan(1.5 * norm(now.w));
  });

  it('only v moves: g rests and w turns', () => {
    const { now, g, next, turn } = whole(presetOf('sideways').settings);
    expect(now.gradG).toBeCloseTo(0, 12);
    expect(next.g).toBeCloseTo(g, 12);
    expect(norm(next.w)).toBeCloseTo(norm(now.w), 12);
    expect(turn).toBeGreaterThan(10);
  });

  it('a negative g: the gradient of v points against the part across', () => {
    const { now, gear } = whole(presetOf('negative').settings);
    expect(gear).toBeLessThan(0);
    expect(dot(now.gradV, now.gradAcross)).toBeLessThan(0);
  });

  it('g is zero: the gradient of v is zero and g moves', () => {
    const { now, next } = whole(presetOf('zero').settings);
    expect(norm(now.gradV)).toBe(0);
    expect(next.g).not.toBe(0);
  });

  it('the opening and the penguins: every gradient is there, and the loss falls', () => {
    for (const id of ['opening', 'penguins']) {
      const { now, nextLoss } = whole(presetOf(id).settings);
      expect(norm(now.gradAlong)).toBeGreaterThan(0.05);
      expect(norm(now.gradAcross)).toBeGreaterThan(0.05);
      expect(nextLoss).toBeLessThan(now.loss);
    }
  });
});

describe('the run', () => {
  it('can be followed to the gradients of its last state, and says why not further', () => {
    const settings = { ...initial, data: 'circle' as const, learningRate: 100, g: 1000 };
    let last = 0;
    while (last < 4000 && figure.ended(settings, last) === null) {
      last = figure.reach(settings, 4000);
    }
    expect(figure.ended(settings, last)).toMatch(/too large/);
    expect(stageAt(last).id).toBe('gradV');
    expect(figure.ended(settings, last - 1)).toBeNull();
    const text = JSON.stringify(figure.describe({ settings, step: last }));
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it('starts from the update that is seen, and stays at its stage, with one undo entry', () => {
    const { schema, reach, ended } = figure;
    const place = { settings: initial, step: 20 };
    const store = createFigureStore({ schema, place, reach, ended, frames: fakeFrames() });
    const { g } = startFromHere(place);
    const hand = takeHold();
    for (const angle of [50, 60, 70]) restartHere(store, { angle }, hand);
    hand.end(true);
    expect(store.get().step).toBe(4);
    expect(store.get().settings).toMatchObject({ angle: 70, g });
    expect(store.get().past).toHaveLength(1);
    store.undo();
    expect(store.get()).toMatchObject({ step: 20, settings: initial });
  });
});

it('shows finite numbers, or says that one is too large, at every stage', () => {
  for (const settings of starts.slice(0, 30)) {
    for (const { id } of stages) {
      for (const { value } of numbersAt(id, whole(settings))) {
        expect(value).not.toMatch(/NaN|undefined|not a number|infinite/);
      }
    }
  }
  const right = numbersAt('gradV', whole(initial)).find(({ name }) => name === '∇_v L·v');
  expect(right?.value).toBe('0');
});
