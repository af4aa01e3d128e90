import type { ReactNode } from 'react';
import { words } from '#words/figures/gradients.ts';
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

/** The formulas of the derivation, for every stage of the update. */
export const formulas: Readonly<Record<StageId, readonly ReactNode[]>> = {
  forward: [math(w, op('='), g, unit)],
  gradW: [
    math(
      gradW,
      op('='),
      text(`${words.derivation.meanOf}\u00a0`),
      frac(d(letter('L')), d(letter('z'))),
      letter('x'),
    ),
  ],
  along: [
    math(frac(d(letter('w')), d(letter('g'))), op('='), unit),
    math(gradG, op('='), gradW, op('·'), unit),
  ],
  across: [
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
  gradV: [
    math(gradV, op('='), frac(g, normV), row('gradAcross', projection, gradW)),
    math(gradV, op('='), frac(g, normV), gradW, op('−'), frac(row('', g, gradG), normV2), v),
    math(gradV, op('·'), v, op('='), text('0')),
  ],
  stepG: [math(row('g', prime('g')), op('='), g, op('−'), eta, gap(), gradG)],
  stepV: [
    math(row('v', prime('v')), op('='), v, op('−'), eta, gap(), gradV),
    math(
      ...[sup(norm(prime('v'), 'v'), '2'), op('='), normV2, op('+')],
      ...[sup(eta, '2'), sup(norm(gradV), '2')],
    ),
  ],
  rebuilt: [
    math(
      ...[row('w', prime('w')), op('='), row('g', prime('g'))],
      frac(prime('v'), norm(prime('v')), 'direction'),
    ),
  ],
};
