import type { ReactNode } from 'react';
import { frac, gap, letter, math, norm, op, row, sign, sub, sup, text } from './mathml.ts';
import type { StageId } from './stages.ts';

const v = letter('v', 'v');
const g = letter('g', 'g');
const w = letter('w', 'w');
const eta = letter('η', 'rate');
const normV = norm(letter('v'), 'v');
const normV2 = sup(normV, '2');
const unit = frac(letter('v'), norm(letter('v')), 'direction');
const prime = (name: string) => sup(letter(name), '′');
const grad = (of: string, symbol: string) =>
  row(symbol, sub(sign('∇'), letter(of)), letter('L', symbol));
const gradW = grad('w', 'gradW');
const gradG = grad('g', 'gradG');
const gradV = grad('v', 'gradV');
const projection = sub(letter('M'), letter('w'));
/** v vᵀ */
const outer = row(undefined, letter('v'), sup(letter('v'), '⊤'));
const d = (of: ReactNode) => row(undefined, sign('∂'), of);

/** The lines of the derivation: a sentence, then formulas, for every stage of the update. */
export const lines: Readonly<
  Record<StageId, { readonly words: string; readonly formulas: readonly ReactNode[] }>
> = {
  forward: {
    words: 'Equation (2). The neuron uses w; g and v are what is learned.',
    formulas: [math(w, op('='), g, unit)],
  },
  gradW: {
    words: 'Backpropagation as for a plain neuron: the mean over the samples, with z = x·w + b.',
    formulas: [
      math(
        gradW,
        op('='),
        text('mean of\u00a0'),
        frac(d(letter('L')), d(letter('z'))),
        letter('x'),
      ),
    ],
  },
  along: {
    words:
      'w is g times a fixed direction, so the chain rule only measures ∇_w L along that direction. Equation (3), first half.',
    formulas: [
      math(frac(d(letter('w')), d(letter('g'))), op('='), unit),
      math(gradG, op('='), gradW, op('·'), unit),
    ],
  },
  across: {
    words:
      'The quotient rule for the direction. What it takes away is the part along v; M_w is what stays.',
    formulas: [
      math(
        ...[frac(sign('∂'), d(letter('v'))), unit, op('='), frac(letter('I'), normV), op('−')],
        ...[frac(outer, sup(normV, '3')), op('='), frac(projection, normV)],
      ),
      math(projection, op('='), letter('I'), op('−'), frac(outer, normV2)),
      math(
        ...[row('gradAcross', projection, gradW), op('='), gradW, op('−')],
        ...[sign('('), gradG, sign(')'), unit],
      ),
    ],
  },
  gradV: {
    words:
      'The chain rule multiplies by g. Equation (4); written out it is equation (3), second half. Nothing of it lies along v.',
    formulas: [
      math(gradV, op('='), frac(g, normV), row('gradAcross', projection, gradW)),
      math(gradV, op('='), frac(g, normV), gradW, op('−'), frac(row('', g, gradG), normV2), v),
      math(gradV, op('·'), v, op('='), text('0')),
    ],
  },
  stepG: {
    words: 'Plain gradient descent. The length of w changes here and nowhere else.',
    formulas: [math(row('g', prime('g')), op('='), g, op('−'), eta, gap(), gradG)],
  },
  stepV: {
    words: 'The step is at a right angle to v, so Pythagoras gives the new length.',
    formulas: [
      math(row('v', prime('v')), op('='), v, op('−'), eta, gap(), gradV),
      math(
        ...[sup(norm(prime('v'), 'v'), '2'), op('='), normV2, op('+')],
        ...[sup(eta, '2'), sup(norm(gradV), '2')],
      ),
    ],
  },
  rebuilt: {
    words: 'Equation (2) again, with the new g and the new v.',
    formulas: [
      math(
        ...[row('w', prime('w')), op('='), row('g', prime('g'))],
        frac(prime('v'), norm(prime('v')), 'direction'),
      ),
    ],
  },
};
