import { words } from '#words/data.ts';
import type { Dataset, Row } from '../datasets/index.ts';
import { Dots, Plane, PointHandle } from '../drawing/index.ts';
import type { Hand } from '../hand/index.ts';

const SPAN = 3.2;
const SELECT_WITHIN = 0.3;

type Point = [number, number];
export const pointOf = ({ input }: Pick<Row, 'input'>): Point => [input[0] ?? 0, input[1] ?? 0];

/** The row whose point is nearest to a place in the plane, if one is near at all. */
export function nearestRow(rows: readonly Row[], [x, y]: readonly [number, number]): number | null {
  let best: number | null = null;
  let least = SELECT_WITHIN * SELECT_WITHIN;
  for (const row of rows) {
    const [px, py] = pointOf(row);
    const distance = (px - x) * (px - x) + (py - y) * (py - y);
    if (distance <= least) {
      least = distance;
      best = row.row;
    }
  }
  return best;
}

/** The inputs as points; the chosen one can be moved. */
export function DataPlane({
  data,
  rows,
  chosen,
  onSelect,
  onMove,
}: {
  readonly data: Dataset;
  readonly rows: readonly Row[];
  readonly chosen: Row | null;
  readonly onSelect: (row: number | null) => void;
  readonly onMove: (row: Row, hand?: Hand) => void;
}) {
  const [first, second] = data.columns;
  return (
    <Plane
      label={words.points}
      span={SPAN}
      xLabel={first?.name ?? 'x₁'}
      yLabel={second?.name ?? 'x₂'}
      onPlace={(place) => onSelect(nearestRow(rows, place))}
    >
      <Dots
        points={data.inputs.map((input) => pointOf({ input }))}
        values={data.targets}
        shape={data.classNames ? 'class' : 'size'}
        label={data.title}
      />
      {chosen && (
        <PointHandle
          name={words.pointName(chosen.row + 1)}
          value={pointOf(chosen)}
          onChange={([x, y], hand) =>
            onMove({ ...chosen, input: [x, y, ...chosen.input.slice(2)] }, hand)
          }
        />
      )}
    </Plane>
  );
}
