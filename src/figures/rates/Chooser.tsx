import type { KeyboardEvent, MouseEvent } from 'react';
import { words } from '#words/figures/rates.ts';
import { useStill } from '../../drawing/index.ts';
import { LENGTHS, RATES } from '../../simulation/rates.ts';
import { AREA, boxOf, cellAt, SIZE } from './geometry.ts';

interface ChosenCell {
  readonly column: number;
  readonly row: number;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 4],
  PageDown: [0, -4],
};

const clamp = (value: number, length: number) => Math.min(length - 1, Math.max(0, value));

/** The cell a key leads to; undefined for a key that leads nowhere. */
export function moved({ column, row }: ChosenCell, key: string): ChosenCell | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  return {
    column: clamp(column + move[0], RATES.length),
    row: clamp(row + move[1], LENGTHS.length),
  };
}

/**
 * The chosen cell, and all that chooses another: arrow keys and pointer. Enter, or the chosen cell
 * once more, opens its race. A slider whose text names the cell, for the reasons PointHandle gives.
 */
export function Chooser({
  cell,
  text,
  onChoose,
  onOpen,
}: {
  readonly cell: ChosenCell;
  readonly text: string;
  readonly onChoose: (cell: ChosenCell) => void;
  readonly onOpen: (from: Element) => void;
}) {
  const still = useStill();

  function press(event: KeyboardEvent<SVGGElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moved(cell, event.key);
    if (next) onChoose(next);
    else if (event.key === 'Enter') onOpen(event.currentTarget);
    else return;
    event.preventDefault();
  }

  function tap(event: MouseEvent<SVGGElement>) {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!box) return;
    const scale = SIZE.width / box.width;
    const place = cellAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    const next = { column: place.column, row: place.row ?? cell.row };
    if (next.column === cell.column && next.row === cell.row) onOpen(event.currentTarget);
    else onChoose(next);
  }

  const { left, right, strip, map } = AREA;
  const box = boxOf(cell.row, cell.column);
  const strips = boxOf(null, cell.column);
  const frames = (
    <>
      <Frame {...box} />
      <Frame {...strips} />
    </>
  );
  if (still) return frames;
  return (
    <g
      role="slider"
      tabIndex={0}
      className="handle"
      style={{ cursor: 'pointer' }}
      aria-label={words.picture.cell}
      aria-roledescription={words.picture.cellRole}
      aria-valuenow={cell.column + 1}
      aria-valuemin={1}
      aria-valuemax={RATES.length}
      aria-valuetext={text}
      onKeyDown={press}
      onClick={tap}
    >
      <rect
        className="handle-hit"
        x={left}
        y={strip.top}
        width={right - left}
        height={map.bottom - strip.top}
      />
      {frames}
      <rect
        className="handle-focus"
        x={left - 2}
        y={strip.top - 2}
        width={right - left + 4}
        height={map.bottom - strip.top + 4}
        strokeWidth="3"
      />
    </g>
  );
}

/** A frame that is seen on light and on dark cells. */
function Frame(box: ReturnType<typeof boxOf>) {
  const grown = { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
  return (
    <>
      <rect {...grown} fill="none" stroke="var(--paper)" strokeWidth="4" />
      <rect {...grown} fill="none" stroke="var(--accent)" strokeWidth="2" />
    </>
  );
}
