import { useMemo } from 'react';
import { words } from '#words/figures/network.ts';
import { formatNumber } from '../../drawing/index.ts';
import type { LaneLook } from '../../simulation/network/trainer.ts';
import { type Level, levelsOf, picturesOf, UNIT_COLUMNS } from './pictures.ts';

/** Width of a picture with its frame and the gap beside it, in pixels of the digit. */
const PITCH = 11;
const SIDE = 8;
const WIDEST_FRAME = 1.6;
const THINNEST_FRAME = 0.2;

/** Path data of all pixels of one level, over all pictures. */
function levelPath(levels: readonly Level[], level: Level): string {
  let path = '';
  levels.forEach((one, at) => {
    if (one !== level) return;
    const unit = Math.floor(at / (SIDE * SIDE));
    const pixel = at % (SIDE * SIDE);
    const x = (unit % UNIT_COLUMNS) * PITCH + 1.5 + (pixel % SIDE);
    const y = Math.floor(unit / UNIT_COLUMNS) * PITCH + 1.5 + Math.floor(pixel / SIDE);
    path += `M${x},${y}h1v1h-1z`;
  });
  return path;
}

const LEVELS: readonly Level[] = [-3, -2, -1, 1, 2, 3];

/** The units of a first layer: each direction as 8 × 8 colours, its scale as the frame's thickness. */
export function WeightPictures({ look, name }: { readonly look: LaneLook; readonly name: string }) {
  const { directions, scales } = useMemo(() => picturesOf(look), [look]);
  const levels = useMemo(() => levelsOf(directions), [directions]);
  const units = scales.length;
  const rows = Math.ceil(units / UNIT_COLUMNS);
  const sizes = scales.map(Math.abs);
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const frameOf = (size: number) =>
    largest > smallest
      ? THINNEST_FRAME +
        ((size - smallest) / (largest - smallest)) * (WIDEST_FRAME - THINNEST_FRAME)
      : WIDEST_FRAME;
  return (
    <svg
      className="weight-pictures"
      viewBox={`0 0 ${UNIT_COLUMNS * PITCH} ${rows * PITCH}`}
      role="img"
      aria-label={words.firstLayer.label(name, units, formatNumber(largest))}
    >
      {LEVELS.map((level) => (
        <path
          key={level}
          className={`mark ${level > 0 ? 'mark-v' : 'mark-gradient'} mark-fill`}
          // The style of a filled mark draws its edge as well, over the pixels beside it.
          style={{ stroke: 'none' }}
          opacity={Math.abs(level) / LEVELS.length + 0.15}
          d={levelPath(levels, level)}
        />
      ))}
      {scales.map((g, unit) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its place
          key={unit}
          className="mark mark-g mark-line"
          x={(unit % UNIT_COLUMNS) * PITCH + 1}
          y={Math.floor(unit / UNIT_COLUMNS) * PITCH + 1}
          width={SIDE + 1}
          height={SIDE + 1}
          strokeWidth={frameOf(Math.abs(g)).toFixed(2)}
        />
      ))}
    </svg>
  );
}
