import { Arrow, Segment } from '../../drawing/index.ts';
import { direction, scale, type Vector } from '../../weightnorm/index.ts';
import { comeApart } from './runs.ts';
import { useAmount } from './useAmount.ts';

/** How far beside w its scale is laid, in the units of the plane. */
const ASIDE = 0.3;

type Point = [number, number];

/** In the plane: w and its unit direction; or w on its way apart, its scale sliding out beside it as a ruler. */
export function Apart({
  v,
  g,
  on,
}: {
  readonly v: Vector;
  readonly g: number;
  readonly on: boolean;
}) {
  const amount = useAmount(on);
  const u = direction(v) as Point;
  const w = scale(g, u) as Point;
  const unit = <Arrow key="unit" to={u} kind="direction" symbol="direction" label="v/∥v∥" />;
  if (amount === 0) {
    // w is the thinner one, so that both are seen where they coincide.
    return [unit, <Arrow key="w" to={w} kind="w" symbol="w" label="w" />];
  }
  const aside: Point = [-u[1] * ASIDE * amount, u[0] * ASIDE * amount];
  return (
    <>
      <Arrow to={w} kind="w" symbol="w" faint />
      <Segment from={aside} to={[aside[0] + w[0], aside[1] + w[1]]} kind="g" symbol="g" label="g" />
      {amount < 1 ? <Arrow to={comeApart(v, g, amount) as Point} kind="w" symbol="w" /> : unit}
    </>
  );
}
