import type { Point3 } from './view.ts';

/** Degrees between the directions a function is asked for. */
const STEP = 5;
const ROWS = 180 / STEP + 1;
const COLUMNS = 360 / STEP;

/**
 * A function of unit directions, remembered on a grid of latitudes and longitudes. It is asked only
 * where somebody looks; between the directions of the grid the answer is interpolated, so that a
 * globe can be turned without computing anything anew.
 */
export function onDirections(value: (direction: Point3) => number): (at: Point3) => number {
  const known = new Float64Array(ROWS * COLUMNS).fill(Number.NaN);
  const asked = new Uint8Array(known.length);

  function node(row: number, column: number): number {
    const wrapped = column % COLUMNS;
    // All nodes of the first and last row are poles.
    const place = row === 0 || row === ROWS - 1 ? row * COLUMNS : row * COLUMNS + wrapped;
    if (!asked[place]) {
      asked[place] = 1;
      known[place] = value(nodeDirection(row, wrapped));
    }
    return known[place] as number;
  }

  return ([x, y, z]) => {
    const up = Math.atan2(z, Math.hypot(x, y));
    const around = Math.atan2(y, x);
    const down = (0.5 - up / Math.PI) * (ROWS - 1);
    const along = ((around / (2 * Math.PI) + 1) % 1) * COLUMNS;
    const row = Math.min(ROWS - 2, Math.floor(down));
    const column = Math.floor(along);
    const [below, beside] = [down - row, along - column];
    const upper = node(row, column) * (1 - beside) + node(row, column + 1) * beside;
    const lower = node(row + 1, column) * (1 - beside) + node(row + 1, column + 1) * beside;
    return upper * (1 - below) + lower * below;
  };
}

function nodeDirection(row: number, column: number): Point3 {
  const up = (0.5 - row / (ROWS - 1)) * Math.PI;
  const around = (column / COLUMNS) * 2 * Math.PI;
  const level = row === 0 || row === ROWS - 1 ? 0 : Math.cos(up);
  return [level * Math.cos(around), level * Math.sin(around), Math.sin(up)];
}
