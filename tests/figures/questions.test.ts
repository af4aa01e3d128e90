import { describe, expect, it } from 'vitest';
import { beliefs } from '#prose/beliefs.ts';
import * as decay from '../../src/figures/decay/runs.ts';
import * as flip from '../../src/figures/flip/figure.ts';
import * as forgetting from '../../src/figures/forgetting/figure.ts';
import * as gears from '../../src/figures/gears/figure.ts';
import { endsBy } from '../../src/figures/gears/guess.ts';
import { drawnLength, WIDEST } from '../../src/figures/gears/steps.ts';
import * as gradients from '../../src/figures/gradients/figure.ts';
import { waysOf } from '../../src/figures/gradients/questions.ts';
import * as growth from '../../src/figures/growth/figure.ts';
import * as onepoint from '../../src/figures/onepoint/figure.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import * as race from '../../src/figures/race/figure.ts';
import { figureNames, loadFigure } from '../../src/figures/registry.ts';
import { runsOf as sphereRuns } from '../../src/figures/sphere/runs.ts';
import { schema as sphereSchema } from '../../src/figures/sphere/schema.ts';
import type { Drawn, Question } from '../../src/figures/types.ts';
import { initialSettings, lossCurve, writeLink } from '../../src/simulation/index.ts';
import { raceProblem } from '../../src/simulation/race.ts';
import { outcomeOf } from '../../src/simulation/raceOutcome.ts';
import { LENGTHS, RATES } from '../../src/simulation/rates.ts';
import {
  addScaled,
  direction,
  dot,
  fromPolar,
  norm,
  scale,
  spherical,
  turnAngle,
  type Vector,
} from '../../src/weightnorm/index.ts';
import { readData } from '../../tools/readData.ts';

/** Wrong options behind which there is a slip, or something that no card takes up. */
const NO_CARD = [
  'decay: bursts: rises',
  'forgetting: spread: tenfold',
  'forgetting: spread: wider',
  'gears: shape: larger',
  'gears: shape: narrower',
  'gradients: way: uphill',
  'initialization: three: three',
  'initialization: three: thirty',
  'onepoint: which: plain',
  'race: arrives: plain',
  'rates: bowl: less',
  'sphere: starts: never',
];

const figures = await Promise.all(
  figureNames.map(async (name) => {
    const { figure, prepare } = await loadFigure(name);
    await prepare?.(readData);
    return figure;
  }),
);
const asked = figures.flatMap((figure) =>
  Object.entries(figure.questions ?? {}).map(([name, question]) => ({
    title: `${figure.name}: ${name}`,
    figure,
    question,
  })),
);

function find(title: string) {
  const found = asked.find((each) => each.title === title);
  if (!found) throw new Error(`no question ${title}`);
  const { figure, question } = found;
  const { presetId, step } = question.reveal;
  const preset = figure.presets.find(({ id }) => id === presetId) ?? figure.presets[0];
  const { settings } = presetPlace(figure.schema, preset);
  return { ...found, settings, step, right: question.right };
}

/** The settings and the step in which a question is answered, as its figure types them. */
function reveal<T>(title: string): { settings: T; step: number; right: string } {
  const { settings, step, right } = find(title);
  return { settings: settings as T, step, right };
}

/** What a drawn guess comes to, in the settings in which the answer is shown. */
function judged(title: string, at: Vector) {
  const { question, settings } = find(title);
  return question.draw?.judge(at as unknown as Drawn, settings);
}

it('there is a question about every figure that learns with g and v', () => {
  const silent = figures.filter(({ questions }) => !questions).map(({ name }) => name);
  expect(silent.sort()).toEqual(['neuron', 'split']);
});

it('only options that there are go without a card', () => {
  const all = asked.flatMap(({ title, question }) =>
    question.options.map(({ id }) => `${title}: ${id}`),
  );
  expect(NO_CARD.filter((option) => !all.includes(option))).toEqual([]);
});

describe.each(asked)('the question $title', ({ title, figure, question }) => {
  const ids = (question as Question).options.map(({ id }) => id);
  const presets = figure.presets.map(({ id }) => id);

  it('has a right option, and every other names what is mistaken', () => {
    expect(ids).toContain(question.right);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, misconception } of question.options) {
      if (id === question.right) expect(misconception).toBeUndefined();
      else expect(misconception).toMatch(/^\S.*\.$/);
    }
  });

  it('leads from each wrong option to the card about it, and from the right one nowhere', () => {
    for (const { id, card } of question.options) {
      const hasNone = id === question.right || NO_CARD.includes(`${title}: ${id}`);
      if (hasNone) expect(card).toBeUndefined();
      else expect(Object.keys(beliefs)).toContain(card);
    }
  });

  it('leads to states that there are', () => {
    const { reveal: shown, draw, options } = question;
    const named = [shown.presetId, draw?.stand?.presetId, ...options.map(({ refute }) => refute)];
    for (const id of named) if (id) expect(presets).toContain(id);
    const preset = figure.presets.find(({ id }) => id === shown.presetId) ?? figure.presets[0];
    const { settings } = presetPlace(figure.schema, preset);
    let reached = 0;
    while (reached < shown.step && figure.ended(settings, reached) === null) {
      reached = figure.reach(settings, shown.step);
    }
    expect(figure.horizon === 0 ? 0 : reached).toBe(shown.step);
    // Eight layers take a while on a busy machine.
  }, 30_000);

  it('turns every drawing into one of its options', () => {
    const { draw } = question;
    if (!draw) return;
    const { settings } = find(`${figure.name}: ${Object.keys(figure.questions ?? {})[0]}`);
    const [x, y] = draw.start(settings);
    for (let angle = 0; angle < 360; angle += 20) {
      for (const length of [0, 0.01, 0.5, 3, 60]) {
        const [dx = 0, dy = 0] = fromPolar(length, angle);
        expect(ids).toContain(draw.judge([x + dx, y + dy], settings));
      }
    }
  });
});

describe('the right option is what the run shows', () => {
  it('growth: v is longer after each of the ten steps', () => {
    const { settings, step, right } = reveal<growth.GrowthSettings>('growth: length');
    const lengths = Array.from({ length: step + 1 }, (_, i) =>
      norm(growth.runOf(settings).at(i).parameters.v),
    );
    for (let i = 1; i <= step; i++) expect(lengths[i]).toBeGreaterThan(lengths[i - 1] as number);
    expect(right).toBe('grows');
  });

  it('gears: along w the step is the plain one, across it is longer', () => {
    const { settings, step, right } = reveal<gears.GearsSettings>('gears: shape');
    const { across, steps, now } = gears.observeGears({ settings, step });
    expect(across).toBeGreaterThan(1.5);
    const u = direction(now.v ?? []);
    const part = (to: Vector = []) => {
      const change = addScaled(to, -1, now.w);
      const along = dot(change, u);
      return { along, across: norm(addScaled(change, -along, u)) };
    };
    const [real, plain] = [part(steps?.actual), part(steps?.plain)];
    expect(real.along / plain.along).toBeCloseTo(1, 1);
    expect(real.across / plain.across).toBeGreaterThan(1.5);
    expect(right).toBe('ellipse');
  });

  it('gradients: v moves at a right angle to itself, against its gradient', () => {
    const { settings, right } = reveal<gradients.GradientsSettings>('gradients: way');
    const { now, v, next } = gradients.observeGradients({ settings, step: 0 });
    const move = addScaled(next?.v ?? [], -1, v);
    expect(Math.abs(dot(direction(move), direction(v)))).toBeLessThan(1e-9);
    expect(dot(move, now.gradV ?? [])).toBeLessThan(0);
    expect(right).toBe('across');
  });

  it('race: weight norm arrives and plain gradient descent does not', () => {
    const { settings, step, right } = reveal<never>('race: arrives');
    const { plainOutcome, weightNormOutcome } = race.figure.values({ settings, step });
    expect(plainOutcome).toMatch(/^is stuck/);
    expect(weightNormOutcome).toMatch(/^arrived/);
    expect(right).toBe('weightNorm');
  });

  it('rates: in the round bowl both arrive up to the same rate, but for a very short v', () => {
    const { settings, right } = reveal<Parameters<typeof outcomeOf>[1]>('rates: bowl');
    const problem = raceProblem(settings);
    const largest = (runner: 'plain' | 'weightNorm', length: number) =>
      RATES.findLast((learningRate) => {
        const { verdict } = outcomeOf(runner, { ...settings, learningRate, length }, problem);
        return verdict.kind === 'solved';
      }) as number;
    const plain = largest('plain', 1);
    const rows = LENGTHS.map((length) => ({ length, rate: largest('weightNorm', length) }));
    for (const { length, rate } of rows) {
      if (length > 0.12) expect(rate).toBe(plain);
      else expect(rate).toBeLessThan(plain);
    }
    expect(right).toBe('equal');
  });

  it('flip: g changes its sign, and v does not turn', () => {
    const { settings, step, right } = reveal<flip.FlipSettings>('flip: turn');
    const { now, turned } = flip.observeFlip({ settings, step });
    expect((now.g as number) * settings.g).toBeLessThan(0);
    expect(turned).toBeLessThan(1e-9);
    expect(right).toBe('g');
  });

  it('onepoint: weight normalization ends with the shorter weight', () => {
    const { settings, step, right } = reveal<onepoint.OnePointSettings>('onepoint: which');
    const { weightNorm, besidePlain, now, plain } = onepoint.observeOnePoint({ settings, step });
    for (const { loss } of [now, plain]) expect(loss).toBeLessThan(1e-6);
    expect(weightNorm.length).toBeLessThan(0.95 * besidePlain.length);
    expect(right).toBe('weightNorm');
  });

  it('forgetting: a range of a hundred has become one of about two', () => {
    const { settings, step, right } = reveal<never>('forgetting: spread');
    const { spread } = forgetting.figure.values({ settings, step });
    expect(Number(spread)).toBeGreaterThan(1.5);
    expect(Number(spread)).toBeLessThan(2.6);
    expect(right).toBe('twofold');
  });

  it('sphere: A and B are at rest, far from one another', () => {
    const { settings, step, right } = reveal<Parameters<typeof sphereRuns>[0]>('sphere: starts');
    const { first, twin } = sphereRuns(settings);
    for (const run of [first, twin]) {
      const [before, after] = [step, step + 20].map((at) => run?.at(at).parameters.v ?? []);
      expect(turnAngle(before ?? [], after ?? [])).toBeLessThan(0.02);
    }
    const [a = [], b = []] = [first, twin].map((run) => run?.at(step).parameters.v);
    expect(turnAngle(a, b)).toBeGreaterThan(1.5);
    expect(right).toBe('apart');
  });

  it('decay: the plain weight ends up shorter', () => {
    const { settings, step, right } = reveal<decay.DecaySettings>('decay: shorter');
    const { normW, normPlain } = decay.observeDecay({ settings, step });
    expect(normPlain).toBeLessThan(0.9 * normW);
    expect(right).toBe('plain');
  });

  it('decay: without noise the loss falls low, and bursts from there more than once', () => {
    const { settings, step, right } = reveal<decay.DecaySettings>('decay: bursts');
    const losses = lossCurve(decay.runsOf(settings).weightNorm, 'full', step).points.map(
      ({ y }) => y,
    );
    let [bursts, low] = [0, false];
    for (const loss of losses) {
      if (low && loss > 0.1) bursts += 1;
      low = loss < 0.005 || (low && loss <= 0.1);
    }
    expect(bursts).toBeGreaterThan(3);
    expect(right).toBe('bursts');
  });
});

describe('a guess drawn on growth', () => {
  const at = (length: number) => judged('growth: length', fromPolar(length, 77));

  it.each([
    [0.3, 'shrinks'],
    [0.89, 'shrinks'],
    [0.91, 'same'],
    [1.09, 'same'],
    [1.11, 'grows'],
    [2, 'grows'],
  ])('at %d times the length of v says that it %s', (length, option) => {
    expect(at(length)).toBe(option);
  });

  it('is right at the true place', () => {
    const { settings, step } = reveal<growth.GrowthSettings>('growth: length');
    expect(judged('growth: length', growth.runOf(settings).at(step).parameters.v)).toBe('grows');
  });
});

describe('a guess drawn on gears', () => {
  const { settings } = reveal<gears.GearsSettings>('gears: shape');
  const ends = endsBy(settings);

  it.each(Object.keys(ends) as (keyof typeof ends)[])('at the end on the %s says so', (id) => {
    expect(judged('gears: shape', ends[id])).toBe(id);
  });

  it('changes its meaning half way from the circle to the ellipse', () => {
    const way = addScaled(ends.ellipse, -1, ends.circle);
    expect(judged('gears: shape', addScaled(ends.circle, 0.49, way))).toBe('circle');
    expect(judged('gears: shape', addScaled(ends.circle, 0.51, way))).toBe('ellipse');
  });

  it('is right where the figure draws Δw, which is as much magnified before and after', () => {
    const { steps, across } = gears.observeGears({ settings, step: 0 });
    if (!steps) throw new Error('no step');
    const most = WIDEST * gears.SMALLEST_SPAN;
    const size = drawnLength(across, most);
    expect(drawnLength(1, most)).toBe(size);
    const { w, actual, plainLength } = steps;
    const tip = addScaled(w, size / plainLength, addScaled(actual, -1, w));
    expect(judged('gears: shape', tip)).toBe('ellipse');
  });
});

describe('a guess drawn on gradients', () => {
  const { settings } = reveal<gradients.GradientsSettings>('gradients: way');
  const { v, next } = gradients.observeGradients({ settings, step: 0 });

  it.each(waysOf(settings))('towards “%s” says so, however long', (id, way) => {
    for (const length of [0.01, 1, 5]) {
      expect(judged('gradients: way', addScaled(v, length, direction(way)))).toBe(id);
    }
  });

  it('changes its meaning half way between two directions', () => {
    const ways = new Map(waysOf(settings));
    const [a, b] = ['across', 'plain'].map((id) => direction(ways.get(id) ?? []));
    const between = (part: number) =>
      judged('gradients: way', addScaled(v, 1, addScaled(scale(part, a ?? []), 1 - part, b ?? [])));
    expect([between(0.49), between(0.51)]).toEqual(['plain', 'across']);
  });

  it('is right where v goes, and points along v where it has no length', () => {
    expect(judged('gradients: way', next?.v ?? [])).toBe('across');
    expect(judged('gradients: way', v)).toBe('along');
  });
});

describe('a guess drawn on the sphere', () => {
  const settings = initialSettings(sphereSchema);
  const { first, twin } = sphereRuns(settings);
  const [a = [], b = []] = [first, twin].map((run) => direction(run?.at(80).parameters.v ?? []));
  const at = (v: Vector) => {
    const { azimuth, elevation } = spherical(v);
    return judged('sphere: starts', [azimuth, elevation]);
  };

  it('is right at the end of B, and wrong at that of A', () => {
    expect([at(a), at(b)]).toEqual(['same', 'apart']);
  });

  it('changes its meaning half way between them', () => {
    expect(at(addScaled(scale(0.51, a), 0.49, b))).toBe('same');
    expect(at(addScaled(scale(0.49, a), 0.51, b))).toBe('apart');
  });
});

it('no setting of any figure holds a guess, so that no link does', () => {
  for (const { name, schema, presets } of figures) {
    expect(Object.keys(schema).join()).not.toMatch(/guess/i);
    expect(writeLink(name, schema, presetPlace(schema, presets[0]))).not.toMatch(/guess/i);
  }
});
