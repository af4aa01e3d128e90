import { describe, expect, it } from 'vitest';
import {
  meanLoss,
  norm,
  type Parameters,
  sgd,
  type TrainingState,
  train,
  weightOf,
} from '../../src/weightnorm/index.ts';
import { linear, tanhNeuron } from './models.ts';
import presets from './presets.json' with { type: 'json' };

const races = [
  { name: 'P1', ...presets.P1, model: linear },
  { name: 'P2', ...presets.P2, model: tanhNeuron },
];

type Race = (typeof races)[number];

interface Expected {
  readonly 'stepsTo1e-3': number;
  readonly diverged: boolean;
  readonly finalRatio: number;
  /** ‖v‖ at steps 0, 1, 5, 20 and at the end; a run that diverged has fewer. */
  readonly normV?: readonly number[];
  readonly gFinal?: number;
}

// Amplified rounding decides the end of these runs: a start moved by 1e-15 ends elsewhere.
const sensitive = new Map([
  ['P1 wn_r0=0.5 η = 0.3', 2e-3],
  ['P2 plain η = 10', 1e-3],
  ['P2 plain η = 15', Number.POSITIVE_INFINITY],
]);

const cases = races.flatMap((race) =>
  race.rows.flatMap(({ eta, ...methods }) =>
    Object.entries(methods as Record<string, Expected>).map(
      ([method, expected]) =>
        [`${race.name} ${method} η = ${eta}`, { race, eta, method, expected }] as const,
    ),
  ),
);

/** A run of 300 or 200 steps and its losses, relative to the first. */
function runOf({ X, t, w0, steps, model }: Race, eta: number, method: string) {
  const batch = { inputs: X, targets: t };
  const size = Number(method.split('=')[1]);
  const plain: Parameters = { w: w0, b: 0 };
  const start = method === 'plain' ? plain : { v: w0.map((entry) => size * entry), g: 1, b: 0 };
  const optimizer = sgd({ learningRate: eta });
  const { states, failure } = train({ start, batch, steps, model, optimizer, frozen: ['b'] });
  const losses = states.map(({ parameters }) => meanLoss(weightOf(parameters), 0, batch, model));
  const ratios = losses.map((loss) => loss / (losses[0] as number));
  return { states, ratios, diverged: failure !== null || Math.max(...ratios) > 1e12 };
}

function lengthAt(states: readonly TrainingState[], step: number): number {
  const parameters = states[step]?.parameters;
  return parameters && 'v' in parameters ? norm(parameters.v) : Number.NaN;
}

describe('the races of plain SGD and weight normalization', () => {
  it.each(cases)('%s', (name, { race, eta, method, expected }) => {
    const { states, ratios, diverged } = runOf(race, eta, method);
    expect(ratios.findIndex((ratio) => ratio <= 1e-3)).toBe(expected['stepsTo1e-3']);
    expect(diverged).toBe(expected.diverged);

    const tolerance = sensitive.get(name) ?? 1e-6;
    const { normV = [], gFinal, finalRatio } = expected;
    normV.slice(0, -1).forEach((wanted, i) => {
      const step = [0, 1, 5, 20][i] as number;
      expect(Math.abs(lengthAt(states, step) / wanted - 1)).toBeLessThan(1e-9);
    });
    if (diverged) return;
    const last = states[states.length - 1] as TrainingState;
    expect(last.step).toBe(race.steps);
    if (gFinal !== undefined && 'g' in last.parameters) {
      const length = normV[normV.length - 1] as number;
      expect(Math.abs(lengthAt(states, race.steps) / length - 1)).toBeLessThan(tolerance);
      expect(Math.abs(last.parameters.g / gFinal - 1)).toBeLessThan(tolerance);
    } else if (finalRatio > 1e-12) {
      expect(Math.abs((ratios[race.steps] as number) / finalRatio - 1)).toBeLessThan(tolerance);
    }
  });

  it('has every row of both races', () => {
    expect(cases).toHaveLength(12 * 3 + 11 * 2);
  });

  it('never lets plain SGD settle at η = 15 in P2, though it does not diverge', () => {
    const { ratios, diverged } = runOf(races[1] as Race, 15, 'plain');
    expect(diverged).toBe(false);
    expect(Math.min(...ratios.slice(100))).toBeGreaterThan(0.05);
  });
});
