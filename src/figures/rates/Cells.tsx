import { memo, useId } from 'react';
import { LENGTHS, RATES, shownVerdict, type Verdicts } from '../../simulation/rates.ts';
import { boxOf } from './geometry.ts';
import { Hatching, hatchId } from './Hatching.tsx';
import { type Look, lookOf, OPACITY, type Stretch, stretches } from './looks.ts';

/** The stretches of a row of the map, or of the strip. */
function rowOf(verdicts: Verdicts, row: number | null): Stretch[] {
  const looks = RATES.map((_, column) => {
    const verdict = shownVerdict(verdicts, { column, row });
    return verdict && lookOf(verdict);
  });
  return stretches(row, looks);
}

/** Path data of all stretches of a look. */
function pathsByLook(all: readonly Stretch[]): [Look, string][] {
  const paths = new Map<Look, string>();
  for (const { look, row, from, to } of all) {
    const { x, y, width, height } = boxOf(row, from, to);
    paths.set(look, `${paths.get(look) ?? ''}M${x},${y}h${width}v${height}h${-width}z`);
  }
  return [...paths];
}

/** All cells of the map in ink, and those of the strip in the colour of plain gradient descent. */
export const Cells = memo(function Cells({ verdicts }: { readonly verdicts: Verdicts }) {
  const id = useId();
  const map = pathsByLook(LENGTHS.flatMap((_, row) => rowOf(verdicts, row)));
  const strip = pathsByLook(rowOf(verdicts, null));
  return (
    <>
      <Layer id={`${id}w`} kind="w" paths={map} />
      <Layer id={`${id}p`} kind="plain" paths={strip} />
    </>
  );
});

function Layer({
  id,
  kind,
  paths,
}: {
  readonly id: string;
  readonly kind: 'w' | 'plain';
  readonly paths: readonly [Look, string][];
}) {
  return (
    <g className={`mark mark-${kind}`} data-symbol={kind}>
      <Hatching id={id} />
      {paths.map(([look, d]) => {
        const opacity = OPACITY[look];
        const fill = opacity === undefined ? `url(#${hatchId(id, look)})` : 'currentColor';
        return (
          <path key={look} d={d} fill={fill} fillOpacity={opacity} shapeRendering="crispEdges" />
        );
      })}
    </g>
  );
}
