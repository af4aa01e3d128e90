/** A place in samples: the first sample is at (½, ½), the middle of its cell. */
export type Place = readonly [number, number];

/**
 * The closed lines around the samples that are at least as high as a level (marching squares), all in
 * the same sense, so that holes are unfilled. Outside of the square everything counts as lower: there
 * the lines run along the rim, at 0 or `grid`.
 */
export function levelRings(samples: readonly number[], grid: number, level: number): Place[][] {
  const next = segments(samples, grid, level);
  const rings: Place[][] = [];
  for (const [start] of next) {
    const ring: Place[] = [];
    for (let edge: Edge | undefined = start; edge !== undefined; ) {
      ring.push(crossing(samples, grid, level, edge));
      const to: Edge | undefined = next.get(edge);
      next.delete(edge);
      edge = to;
    }
    // It ends at the edge where it began.
    rings.push(ring.slice(1));
  }
  return rings;
}

/** The edge to the right of a sample (even) or below it (odd); samples start one outside the square. */
type Edge = number;

const edgeAt = (grid: number, x: number, y: number, below: 0 | 1): Edge =>
  2 * ((y + 1) * (grid + 2) + x + 1) + below;

/**
 * From each edge where the line enters a cell to the one where it leaves it. Clockwise around a cell
 * the line goes from a fall to the next rise; the cell beyond sees that rise as a fall.
 */
function segments(samples: readonly number[], grid: number, level: number): Map<Edge, Edge> {
  const isHigh = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < grid && y < grid && (samples[y * grid + x] as number) >= level;
  const next = new Map<Edge, Edge>();
  for (let y = -1; y < grid; y++) {
    for (let x = -1; x < grid; x++) {
      const high = [isHigh(x, y), isHigh(x + 1, y), isHigh(x + 1, y + 1), isHigh(x, y + 1)];
      const count = high.filter(Boolean).length;
      if (count === 0 || count === 4) continue;
      const edges = [
        edgeAt(grid, x, y, 0),
        edgeAt(grid, x + 1, y, 1),
        edgeAt(grid, x, y + 1, 0),
        edgeAt(grid, x, y, 1),
      ] as const;
      for (let i = 0; i < 4; i++) {
        if (!high[i] || high[(i + 1) % 4]) continue;
        let to = i + 1;
        while (!high[(to + 1) % 4]) to++;
        next.set(edges[i] as Edge, edges[to % 4] as Edge);
      }
    }
  }
  return next;
}

/** Where the line crosses an edge: between two samples in proportion, else on the rim. */
function crossing(samples: readonly number[], grid: number, level: number, edge: Edge): Place {
  const [below, sample] = [edge % 2, Math.floor(edge / 2)];
  const [x, y] = [(sample % (grid + 2)) - 1, Math.floor(sample / (grid + 2)) - 1];
  const along = below ? y : x;
  let place = along < 0 ? 0 : grid;
  if (along >= 0 && along < grid - 1) {
    const from = samples[y * grid + x] as number;
    const to = samples[(y + below) * grid + x + 1 - below] as number;
    place = along + 0.5 + (level - from) / (to - from);
  }
  return below ? [x + 0.5, place] : [place, y + 0.5];
}
