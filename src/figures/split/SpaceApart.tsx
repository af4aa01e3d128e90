import { SpaceArrow, SpaceRuler } from '../../drawing/index.ts';
import { direction, norm, scale, type Vector } from '../../weightnorm/index.ts';
import { inSpace } from '../onGlobe.ts';
import { comeApart } from './runs.ts';
import { useAmount } from './useAmount.ts';

/** How far beside w its scale is laid, in radii of the sphere. */
const ASIDE = 0.25;
/** Arrows whose lengths differ by less have their tips, and labels, in one place. */
const NEAR = 0.3;

/** Where w has its label: v has its own on the left, v/∥v∥ on the right. */
function sideOf(g: number, normV: number) {
  if (Math.abs(g - 1) >= NEAR) return 'right';
  return Math.abs(g - normV) < NEAR / 2 ? 'beyond' : 'left';
}

/** In space: w and its unit direction; or w on its way apart, its scale sliding out as a ruler. */
export function SpaceApart({
  v,
  g,
  on,
}: {
  readonly v: Vector;
  readonly g: number;
  readonly on: boolean;
}) {
  const amount = useAmount(on);
  const u = inSpace(direction(v));
  const w = inSpace(scale(g, u));
  const unit = (
    <SpaceArrow
      key="unit"
      to={u}
      kind="direction"
      symbol="direction"
      label="v/∥v∥"
      labelSide="right"
    />
  );
  if (amount === 0) {
    const side = sideOf(g, norm(v));
    return [unit, <SpaceArrow key="w" to={w} kind="w" symbol="w" label="w" labelSide={side} />];
  }
  return (
    <>
      <SpaceArrow to={w} kind="w" symbol="w" faint />
      <SpaceRuler along={u} length={g} aside={ASIDE * amount} kind="g" symbol="g" label="g" />
      {amount < 1 ? <SpaceArrow to={inSpace(comeApart(v, g, amount))} kind="w" symbol="w" /> : unit}
    </>
  );
}
