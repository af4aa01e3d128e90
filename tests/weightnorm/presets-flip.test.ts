import { describe, expect, it } from 'vitest';
import { meanLoss, sgd, train, turnAngle, weight } from '../../src/weightnorm/index.ts';
import { linear } from './models.ts';
import presets from './presets.json' with { type: 'json' };

const { X, t, v0, g0, eta, g, loss } = presets.P6;
const batch = { inputs: X, targets: t };
const { states } = train({
  start: { v: v0, g: g0, b: 0 },
  batch,
  steps: 60,
  model: linear,
  optimizer: sgd({ learningRate: eta }),
  frozen: ['b'],
});

function at(step: string) {
  const state = states[Number(step)];
  if (!state) throw new Error(`no step ${step}`);
  return state.parameters;
}

describe('P6: the start opposite to the solution', () => {
  it('lets g walk through 0 to −1.5 as recorded', () => {
    expect(Object.keys(g)).toEqual(['0', '2', '3', '5', '10', '20', '40', '60']);
    for (const [step, wanted] of Object.entries(g)) {
      expect(Math.abs(at(step).g - wanted), `step ${step}`).toBeLessThan(1e-9);
    }
  });

  it('loses as recorded', () => {
    for (const [step, wanted] of Object.entries(loss)) {
      const found = meanLoss(weight(at(step)), 0, batch, linear);
      expect(Math.abs(found - wanted), `step ${step}`).toBeLessThan(1e-9 * Math.max(wanted, 1e-3));
    }
  });

  it('does not turn v', () => {
    expect(turnAngle(v0, at('60').v)).toBeLessThan(1e-14);
  });
});
