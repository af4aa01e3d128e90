import { words } from '#words/figures/relatives.ts';
import type { Series } from '../../drawing/index.ts';
import { type RelativeRun, relativeLengths, storesWeight } from '../../simulation/relatives.ts';
import { facts } from './facts.ts';
import { type RelativesPlace, runsOf } from './runs.ts';

const POINTS = 300;

/** How the line of w looks: that of plain gradient descent has its own mark everywhere. */
function lookOf({ name }: RelativeRun, isFirst: boolean) {
  if (name === 'plain') {
    return { kind: 'plain', symbol: 'plain', style: 'dashed', mark: 'square' } as const;
  }
  return isFirst
    ? ({ kind: 'w', symbol: 'w', style: 'thick' } as const)
    : ({ kind: 'divideAfter', style: 'dotted' } as const);
}

/** ∥w∥ of both methods up to a step, and ∥v∥ of those that store a v. */
export function lengthSeries({ settings, step }: RelativesPlace): Series[] {
  const { first, second } = runsOf(settings);
  const runs = first.name === second.name ? [first] : [first, second];
  return runs.flatMap((run, i) => {
    const steps = run.steps(step, POINTS);
    const found = steps.map((at) => relativeLengths(run, at));
    const curve = (key: 'w' | 'stored') =>
      steps.map((x, j) => ({ x, y: found[j]?.[key] as number }));
    const { short } = facts[run.name];
    const { weight, meanWeight } = words.chart;
    const name = run.name === 'layerNorm' ? meanWeight(short) : weight(short);
    const w: Series = { name, ...lookOf(run, i === 0), points: curve('w') };
    if (storesWeight(run.name)) return [w];
    const style = i === 0 ? {} : ({ style: 'dotted' } as const);
    const v = {
      name: words.chart.stored(short),
      kind: 'v',
      symbol: 'v',
      points: curve('stored'),
    } as const;
    return [w, { ...v, ...style }];
  });
}
