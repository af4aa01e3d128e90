import { describe, expect, it } from 'vitest';
import { norm, random, sgd, train, turnAngle } from '../../src/weightnorm/index.ts';
import { tanhNeuron } from './models.ts';
import presets from './presets.json' with { type: 'json' };

const { X, t, w0 } = presets.P2;
const draw = random(7);

/** The one sample of a step: draw 2n picks it, draw 2n + 1 is the noise of its target. */
function sample(step: number) {
  const j = Math.floor(8 * draw(2 * step));
  const noise = (2 * draw(2 * step + 1) - 1) * 0.5;
  return { inputs: [X[j] as number[]], targets: [(t[j] as number) + noise] };
}

function runOf(learningRate: number, length: number, lambda: number) {
  const { states, failure } = train({
    start: { v: w0.map((entry) => length * entry), g: 1, b: 0 },
    batch: sample,
    steps: 1000,
    model: tanhNeuron,
    optimizer: sgd({ learningRate, weightDecay: { v: lambda } }),
    frozen: ['b'],
  });
  expect(failure).toBeNull();
  return states.map(({ parameters }) => parameters.v);
}

function expectLengths(
  path: readonly (readonly number[])[],
  { steps, normV }: { steps: number[]; normV: number[] },
): void {
  steps.forEach((step, i) => {
    const ratio = norm(path[step] as number[]) / (normV[i] as number);
    expect(Math.abs(ratio - 1), `step ${step}`).toBeLessThan(1e-9);
  });
}

describe('one noisy sample at a time', () => {
  it.each(presets.P3.rows.map((row) => [row.eta, row] as const))(
    'P3: lengthens v as recorded at η = %d',
    (eta, row) => {
      expectLengths(runOf(eta, 1, 0), row);
    },
  );

  it('P3: makes a hundredfold range of η/‖v‖² a twofold one', () => {
    const rates = presets.P3.rows.map(({ eta }) => {
      const path = runOf(eta, 1, 0);
      return eta / norm(path[1000] as number[]) ** 2;
    });
    const range = Math.max(...rates) / Math.min(...rates);
    expect(range).toBeGreaterThan(1.5);
    expect(range).toBeLessThan(2.2);
  });

  it.each(presets.P4.rows.map((row) => [row.lambda, row.r0, row] as const))(
    'P4: changes the length of v as recorded for λ = %d from ‖v‖ = %d',
    (lambda, r0, row) => {
      const path = runOf(presets.P4.eta, r0, lambda);
      expectLengths(path, row);
      const turns = path.slice(500, -1).map((v, i) => turnAngle(v, path[501 + i] as number[]));
      const degrees = (180 / Math.PI) * Math.sqrt(turns.reduce((s, a) => s + a * a, 0) / 500);
      expect(Math.abs(degrees / row.rmsTurnDegLast500 - 1)).toBeLessThan(1e-6);
    },
  );
});
