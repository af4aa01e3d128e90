import { describe, expect, it } from 'vitest';
import { presetPlace } from '../../src/figures/presets.ts';
import { arrowsOf } from '../../src/figures/relatives/arrows.ts';
import { lengthSeries } from '../../src/figures/relatives/curves.ts';
import { remarks } from '../../src/figures/relatives/describe.ts';
import { facts, heldAt, rows } from '../../src/figures/relatives/facts.ts';
import { figure } from '../../src/figures/relatives/figure.ts';
import {
  NAMES,
  observeRelatives,
  type RelativesSettings,
  runIn,
  schema,
  startFromHere,
} from '../../src/figures/relatives/runs.ts';
import { trailOf } from '../../src/figures/relatives/trail.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import {
  learnsScale,
  observeRelative,
  relativeLengths,
  storesWeight,
} from '../../src/simulation/relatives.ts';
import {
  heading,
  norm,
  type RelativeName,
  relatives,
  type Vector,
} from '../../src/weightnorm/index.ts';

const initial = initialSettings(schema);

function preset(id: string): RelativesSettings {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

const seen = (name: RelativeName, step: number, patch: Partial<RelativesSettings> = {}) =>
  observeRelative(runIn({ ...initial, ...patch })(name), step);

function expectClose(found: Vector = [], wanted: Vector = [], digits = 12): void {
  expect(found.length).toBe(wanted.length);
  found.forEach((entry, i) => {
    expect(entry).toBeCloseTo(wanted[i] as number, digits);
  });
}

/** The methods that can start from any w. */
const free: readonly RelativeName[] = ['plain', 'weightNorm', 'l2', 'divideAfter', 'batchNorm'];

it('all relatives that there are can be chosen', () => {
  expect([...NAMES].sort()).toEqual(Object.keys(relatives).sort());
});

describe('the same w and the same gradient', () => {
  it.each(free)('are where %s starts, whatever the length of v', (name) => {
    for (const length of [0.2, 1, 5]) {
      const start = seen(name, 0, { angle: 35, g: 0.8, length });
      const plain = seen('plain', 0, { angle: 35, g: 0.8 });
      expectClose(start.w, plain.w);
      expectClose(start.gradW, plain.gradW);
      expect(norm(start.w)).toBeCloseTo(0.8, 12);
    }
  });

  it('in the opening all but three methods start from the same w', () => {
    const away = NAMES.filter((name) => {
      const { w } = seen(name, 0);
      return Math.abs(norm(w) - 1) > 1e-9 || Math.abs(heading(w) - 20) > 1e-9;
    });
    expect(away).toEqual(['spectralNorm', 'weightStandardization', 'layerNorm']);
  });

  it('a negative g turns w round where the method has a g', () => {
    for (const name of free) expect(heading(seen(name, 0, { g: -1 }).w)).toBeCloseTo(-160, 10);
  });

  it('w of length zero leaves unitNorm the direction', () => {
    expectClose(seen('unitNorm', 0, { g: 0 }).w, seen('unitNorm', 0).w);
  });
});

describe('what is held', () => {
  it.each([
    ['unitNorm', 1],
    ['weightStandardization', Math.sqrt(3)],
  ] as const)('%s keeps w at one length, at every step', (name, length) => {
    for (const step of [0, 1, 7, 60]) {
      expect(relativeLengths(runIn(initial)(name), step).w).toBeCloseTo(length, 12);
    }
    expect(heldAt(name, 1)?.radius).toBe(length);
  });

  it.each([
    ['maxNorm', 1.2],
    ['spectralNorm', 1],
  ] as const)('%s lets w be no longer than its circle', (name, most) => {
    const lengths = [0, 1, 7, 60, 400].map((step) => relativeLengths(runIn(initial)(name), step).w);
    for (const length of lengths) expect(length).toBeLessThanOrEqual(most * (1 + 1e-12));
    expect(Math.max(...lengths)).toBeGreaterThan(0.95 * most);
    expect(heldAt(name, 1.2)?.radius).toBe(most);
  });

  it('max-norm starts within its circle too', () => {
    expect(norm(seen('maxNorm', 0, { g: -3, longest: 0.5 }).w)).toBeCloseTo(0.5, 12);
  });

  it('divideAfter keeps v at length 1 after each step, and lets w be as long as the data ask', () => {
    const run = runIn({ ...initial, length: 2 })('divideAfter');
    expect(relativeLengths(run, 0).stored).toBeCloseTo(2, 12);
    for (const step of [1, 2, 50]) expect(relativeLengths(run, step).stored).toBeCloseTo(1, 12);
    expect(relativeLengths(runIn(initial)('divideAfter'), 200).w).toBeCloseTo(1.5, 3);
  });

  it('nothing is held by the others', () => {
    const held = NAMES.filter((name) => heldAt(name, 1));
    expect(held.sort()).toEqual(['maxNorm', 'spectralNorm', 'unitNorm', 'weightStandardization']);
  });
});

describe('the presets do what they say', () => {
  it('the look-alikes: one w stays 1 long, the other becomes 1.5', () => {
    const { first, second } = observeRelatives({ settings: preset('look-alikes'), step: 100 });
    expect([norm(first.w), norm(second.w)].map((length) => length.toFixed(2))).toEqual([
      '1.00',
      '1.50',
    ]);
    expect(first.loss).toBeGreaterThan(100 * second.loss);
  });

  it('divideAfter makes the first step of weight norm, and then does not settle', () => {
    const settings = preset('divide-after');
    const at = (step: number) => observeRelatives({ settings, step });
    expectClose(at(1).first.w, at(1).second.w);
    expect(at(200).second.loss).toBeLessThan(1e-9);
    expect(at(200).first.loss).toBeGreaterThan(0.05);
    expect(norm(at(200).second.stored)).toBeGreaterThan(1.9);
  });

  it('an L2 penalty ends short of the weight that the data ask for', () => {
    const { first, second } = observeRelatives({ settings: preset('l2'), step: 200 });
    expect(norm(first.w)).toBeLessThan(0.9);
    expect(norm(second.w)).toBeCloseTo(1.5, 3);
  });

  it('weight standardization lengthens v as weight norm does, though there is no g', () => {
    const { first } = observeRelatives({ settings: preset('standardization'), step: 50 });
    expect(norm(first.stored)).toBeGreaterThan(1.1);
    expect(first.scale).toBeUndefined();
  });

  it('batch norm goes with weight norm on whitened inputs, and apart on others', () => {
    const apart = (id: string, step: number) => {
      const { first, second } = observeRelatives({ settings: preset(id), step });
      return norm(first.w.map((entry, i) => entry - (second.w[i] as number)));
    };
    for (const step of [1, 5, 100]) expect(apart('whitened', step)).toBeLessThan(1e-12);
    expect(apart('batch-norm', 1)).toBeGreaterThan(0.05);
    expect(apart('batch-norm', 0)).toBeLessThan(1e-12);
  });

  it('layer norm has a length for each input, the others have one', () => {
    const lengths = seen('layerNorm', 3).lengths;
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(1.2);
    for (const name of NAMES) {
      expect(seen(name, 3).lengths).toHaveLength(name === 'layerNorm' ? 8 : 1);
    }
  });

  it('the question is answered by a run: unitNorm cannot do what weight norm does', () => {
    const question = figure.questions?.divides;
    const settings = preset(question?.reveal.presetId ?? '');
    const { first, second } = observeRelatives({ settings, step: question?.reveal.step ?? 0 });
    expect(norm(first.w)).toBeCloseTo(1, 12);
    expect(norm(second.w)).toBeGreaterThan(1.45);
    expect(question?.right).toBe('no');
  });
});

describe('one step', () => {
  it.each(NAMES)('of %s leads where the run is next', (name) => {
    for (const step of [0, 4]) {
      const now = seen(name, step);
      const next = seen(name, step + 1);
      expectClose(now.nextW, next.w);
      expectClose(now.nextStored, next.stored);
    }
  });

  it('of unitNorm is the plain step, divided by its length', () => {
    const { between = [], nextW = [] } = seen('unitNorm', 0);
    expectClose(between, seen('plain', 0).nextW);
    expectClose(
      nextW,
      between.map((entry) => entry / norm(between)),
    );
  });

  it('of divideAfter shortens v along itself', () => {
    const { between = [], nextStored = [] } = seen('divideAfter', 0);
    expect(norm(between)).toBeGreaterThan(1);
    expect(heading(between)).toBeCloseTo(heading(nextStored), 10);
  });
});

describe('a start from what is shown', () => {
  it.each(NAMES)('%s goes on from there', (name) => {
    const settings = { ...initial, method: name };
    const from = { ...settings, ...startFromHere({ settings, step: 6 }) };
    const [here, again] = [seen(name, 6, settings), seen(name, 0, from)];
    expectClose(again.w, here.w, 10);
    expectClose(again.stored, here.stored, 10);
    if (learnsScale(name)) expect(again.scale).toBeCloseTo(here.scale ?? 0, 10);
  });

  it('at step 0 is the start, to the bit', () => {
    const settings = { ...initial, angle: 12.3, length: 0.7, g: -0.4 };
    expect(startFromHere({ settings, step: 0 })).toEqual({ angle: 12.3, length: 0.7, g: -0.4 });
  });
});

describe('the words', () => {
  it('of the table have no lone “a”, which would be set as a letter', () => {
    for (const each of Object.values(facts)) {
      for (const [key] of rows) expect(each[key]).not.toMatch(/\ba\b/i);
    }
  });

  it('say only of batch norm that it needs a batch', () => {
    expect(NAMES.filter((name) => facts[name].batch !== 'no')).toEqual(['batchNorm']);
    expect(NAMES.filter((name) => facts[name].use.startsWith('no'))).toEqual(['batchNorm']);
  });

  it('explain what cannot be drawn in the plane as it is', () => {
    const of = (method: RelativeName) => remarks({ ...initial, method });
    expect(of('weightStandardization').join()).toMatch(/three here/);
    expect(of('layerNorm').join()).toMatch(/its own length/);
    expect(of('spectralNorm').join()).toMatch(/held still/);
    expect(of('plain')).toEqual([]);
  });

  it('give the range of lengths under layer norm', () => {
    const settings = preset('layer-norm');
    const { details } = figure.describe({ settings, step: 2 });
    expect(details.join(' ')).toMatch(/w is [\d.]+ to [\d.]+ long/);
  });
});

describe('the picture and the chart', () => {
  it('draw one w where both are the same, and two where they part', () => {
    const labels = (settings: RelativesSettings, step: number) =>
      arrowsOf(settings, observeRelatives({ settings, step }))
        .map((arrow) => (arrow ? arrow.label : undefined))
        .filter((label) => label !== undefined);
    expect(labels(initial, 0)).toEqual(['−η∇_w L', 'w']);
    expect(labels(initial, 5)).toEqual(['plain', '−η∇_w L', 'w']);
    expect(labels(preset('layer-norm'), 5)).toEqual(['plain', 'v', 'w']);
  });

  it('show v beside w only for the methods that store a v', () => {
    for (const method of NAMES) {
      const settings = { ...initial, method, other: 'plain' as const };
      const names = lengthSeries({ settings, step: 5 }).map(({ name }) => name);
      expect(names.some((name) => name.startsWith('∥v∥'))).toBe(!storesWeight(method));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('follow a run until it has left the picture far behind', () => {
    const run = runIn({ ...initial, learningRate: 100 })('l2');
    const trail = trailOf(run, 50, 2.4);
    expect(trail.length).toBeGreaterThan(1);
    for (const point of trail) expect(norm(point)).toBeLessThan(400);
  });
});

it('a run whose numbers grow too large ends, and says so', () => {
  const settings = { ...initial, method: 'l2' as const, learningRate: 100 };
  const reached = figure.reach(settings, 450);
  const last = figure.reach(settings, 2000);
  expect(Math.max(reached, last)).toBeLessThan(2000);
  expect(figure.ended(settings, last)).toMatch(/too large/);
});
