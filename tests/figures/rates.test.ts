import { describe, expect, it, vi } from 'vitest';
import { presetPlace } from '../../src/figures/presets.ts';
import { arrivals, stepsNeeded } from '../../src/figures/rates/arrivals.ts';
import { moved } from '../../src/figures/rates/Chooser.tsx';
import { statusText } from '../../src/figures/rates/Controls.tsx';
import { chosenCell, raceLink, withChosen } from '../../src/figures/rates/chosen.ts';
import { outcomesOf } from '../../src/figures/rates/describe.ts';
import { figure, schema } from '../../src/figures/rates/figure.ts';
import { acrossOf, boxOf, cellAt, upOf } from '../../src/figures/rates/geometry.ts';
import { lookOf, stretches } from '../../src/figures/rates/looks.ts';
import { createRatesMap, isOpening, type WorkerLike } from '../../src/figures/rates/map.ts';
import { encode, OPENING } from '../../src/figures/rates/opening.ts';
import { initialSettings, lossCurve, readLink } from '../../src/simulation/index.ts';
import { raceProblem, raceRun, raceSchema } from '../../src/simulation/race.ts';
import { limitsOf, outcomeOf } from '../../src/simulation/raceOutcome.ts';
import {
  cellKey,
  cellsOf,
  coarseVerdicts,
  LENGTHS,
  nearestIndex,
  PASSES,
  RATES,
  runCell,
  shownVerdict,
  startOfCell,
} from '../../src/simulation/rates.ts';
import type { RatesReply, RatesRequest } from '../../src/simulation/ratesServer.ts';

const initial = initialSettings(schema);

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

/** The learning rates of a row at which the run arrived. */
function rowOf(settings: typeof initial, row: number | null) {
  const cells = RATES.map((_, column) => ({ column, row }));
  return arrivals(new Map(cells.map((cell) => [cellKey(cell), runCell(settings, cell)])), row);
}
const rightEdge = (settings: typeof initial, row: number | null) =>
  rowOf(settings, row).at(-1)?.x ?? 0;
const fewest = (settings: typeof initial, row: number | null) =>
  Math.min(...rowOf(settings, row).map(({ y }) => y));

describe('the map', () => {
  it('has more than 40 by 30 cells, over the whole range of the race', () => {
    expect(RATES.length).toBeGreaterThanOrEqual(40);
    expect(LENGTHS.length).toBeGreaterThanOrEqual(30);
    expect([RATES[0], RATES.at(-1)]).toEqual([0.1, 100]);
    expect([LENGTHS[0], LENGTHS[16], LENGTHS.at(-1)]).toEqual([0.05, 1, 20]);
  });

  it('is computed in passes that have every cell once', () => {
    const cells = PASSES.flatMap((_, pass) => cellsOf(pass)).map(cellKey);
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells).toHaveLength(RATES.length * (LENGTHS.length + 1));
  });

  it('gives each cell the verdict of the race that its link opens', () => {
    for (const cell of [
      { column: 27, row: 16 },
      { column: 5, row: 30 },
      { column: 40, row: 3 },
    ]) {
      const chosen = { ...initial, ...startOfCell(initial, cell) };
      const { settings, problems } = readLink(raceSchema, raceLink(chosen).split('#')[0] ?? '');
      expect(problems).toEqual([]);
      expect(outcomeOf('weightNorm', settings).verdict).toEqual(runCell(initial, cell));
      expect(outcomeOf('plain', settings).verdict).toEqual(
        runCell(initial, { ...cell, row: null }),
      );
      expect(chosenCell(chosen)).toEqual(cell);
    }
    expect(raceLink(initial)).toBe('?fig=race#race');
  });

  it('shows the nearest known cell where one is not known yet', () => {
    const coarse = coarseVerdicts(initial);
    for (let column = 0; column < RATES.length; column++) {
      for (let row = 0; row < LENGTHS.length; row++) {
        expect(shownVerdict(coarse, { column, row })).toBeDefined();
      }
    }
    expect(shownVerdict(coarse, { column: 23, row: 15 })).toBe(coarse.get('24,16'));
    expect(shownVerdict(new Map(), { column: 0, row: 0 })).toBeUndefined();
  });

  it('looks in the chosen cell as the words beside it say, however far it is computed', () => {
    const { column, row } = chosenCell(initial);
    const shown = withChosen(coarseVerdicts(initial), initial);
    expect(shownVerdict(shown, { column, row: null })?.kind).toBe('stuck');
    expect(figure.values({ settings: initial, step: 0 }).plainOutcome).toBe('is stuck at 14 %');
    expect(shownVerdict(shown, { column, row })).toEqual({ kind: 'solved', at: 9, touched: 9 });
  });

  it('opens as it is computed', () => {
    expect([...coarseVerdicts(initial).values()].map(encode).join(' ')).toBe(OPENING);
    expect(isOpening(initial)).toBe(true);
  });
});

describe('what the prose says of it', () => {
  const middle = nearestIndex(LENGTHS, 1);

  it('more rates work with weight norm than with plain, and the best needs fewer steps', () => {
    for (const settings of [initial, preset('linear')]) {
      expect(rowOf(settings, middle).length).toBeGreaterThan(1.5 * rowOf(settings, null).length);
      expect(rightEdge(settings, middle)).toBeGreaterThan(5 * rightEdge(settings, null));
      expect(fewest(settings, middle)).toBeLessThan(fewest(settings, null));
    }
  });

  it('upwards the left edge moves to the right, and far up and down fewer rates work', () => {
    const rows = [16, 20, 24, 28, 32].map((row) => rowOf(initial, row));
    const edges = rows.map((row) => row[0]?.x ?? 0);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(rows[4]?.length).toBeLessThan(5);
    expect(rowOf(initial, 0).length).toBeLessThan(0.7 * rowOf(initial, middle).length);
  });

  it('a round bowl gives no row a larger rate than plain; the steep axis hardly one', () => {
    const edgesOf = (id: string) =>
      LENGTHS.flatMap((_, row) => (row % 4 === 0 ? [rightEdge(preset(id), row)] : []));
    const round = rightEdge(preset('isotropic'), null);
    expect(Math.max(...edgesOf('isotropic'))).toBeLessThanOrEqual(round);
    const steep = rightEdge(preset('steep'), null);
    expect(Math.max(...edgesOf('steep'))).toBeLessThan(1.2 * steep);
    expect(rightEdge(preset('flat'), middle)).toBeGreaterThan(4 * rightEdge(preset('flat'), null));
    const { plain, weightNorm } = limitsOf(preset('flat'));
    expect(weightNorm / plain).toBeCloseTo(10, 10);
  });
});

it('a run that arrives beyond its limit only passes by: it leaves again, and the figure says so', () => {
  const { weightNorm: limit } = limitsOf(initial);
  const beyond = RATES.flatMap((learningRate, column) =>
    learningRate > limit
      ? LENGTHS.flatMap((length, row) =>
          runCell(initial, { column, row }).kind === 'solved'
            ? [{ ...initial, learningRate, length }]
            : [],
        )
      : [],
  );
  expect(beyond.map(({ learningRate, length }) => [learningRate, length])).toEqual([[56.2, 0.829]]);
  for (const settings of beyond) {
    const run = raceRun('weightNorm', settings, raceProblem(settings));
    const losses = lossCurve(run, 'full', 1000, 1000).points.map(({ y }) => y);
    expect(Math.max(...losses.slice(200))).toBeGreaterThan(0.05 * (losses[0] as number));
    expect(outcomesOf(settings)[1]).toContain('Beyond its limit it cannot settle there.');
  }
  expect(outcomesOf(initial).join(' ')).not.toContain('Beyond');
});

describe('the drawing', () => {
  it('finds the cell under a place of it', () => {
    for (const [column, row] of [
      [0, 0],
      [30, 20],
      [48, 32],
    ] as const) {
      const { x, y, width, height } = boxOf(row, column);
      expect(cellAt(x + width / 2, y + height / 2)).toEqual({ column, row });
      expect(acrossOf(RATES[column] as number)).toBeCloseTo(x + width / 2, 0);
      expect(Math.abs(upOf(LENGTHS[row] as number) - (y + height / 2))).toBeLessThan(1);
    }
    expect(cellAt(200, 30).row).toBeNull();
  });

  it('joins equal neighbours and leaves gaps', () => {
    expect(stretches(3, ['slow', 'slow', undefined, 'slow', 'lost'])).toEqual([
      { look: 'slow', row: 3, from: 0, to: 1 },
      { look: 'slow', row: 3, from: 3, to: 3 },
      { look: 'lost', row: 3, from: 4, to: 4 },
    ]);
  });

  it('tells those that arrived from those that lost it again', () => {
    expect(lookOf({ kind: 'solved', at: 10, touched: 7 })).toBe('quick');
    expect(lookOf({ kind: 'solved', at: 101, touched: 9 })).toBe('late');
    expect(lookOf({ kind: 'lost', touched: 3 })).toBe('lost');
    const known = new Map([['0,plain', { kind: 'stuck' } as const]]);
    expect(stepsNeeded(known, null)).toEqual([{ x: 0.1, y: Number.POSITIVE_INFINITY }]);
  });

  it('keys move the chosen cell and stop at the edges', () => {
    expect(moved({ column: 3, row: 3 }, 'ArrowUp')).toEqual({ column: 3, row: 4 });
    expect(moved({ column: 0, row: 32 }, 'ArrowLeft')).toEqual({ column: 0, row: 32 });
    expect(moved({ column: 0, row: 30 }, 'PageUp')).toEqual({ column: 0, row: 32 });
    expect(moved({ column: 0, row: 30 }, 'a')).toBeUndefined();
  });
});

/** A worker that answers when it is told to. */
function fakeWorker() {
  const requests: RatesRequest[] = [];
  const worker: WorkerLike = {
    postMessage: (request) => requests.push(request),
    terminate: vi.fn(),
    onmessage: null,
    onerror: null,
  };
  const answer = (reply: RatesReply) => worker.onmessage?.({ data: reply } as MessageEvent);
  return { worker, requests, answer };
}

describe('the computing of it', () => {
  const verdicts = [['1,1', { kind: 'stuck' }]] as const;

  it('adds what it is told, and says when all is done', () => {
    const { worker, requests, answer } = fakeWorker();
    const map = createRatesMap(() => worker);
    const before = map.get().verdicts.size;
    map.show(initial);
    map.show({ ...initial });
    expect(requests).toHaveLength(1);
    answer({ id: 1, verdicts, done: false });
    expect(map.get()).toMatchObject({ status: 'computing', outdated: false });
    expect(map.get().verdicts.size).toBe(before + 1);
    answer({ id: 1, verdicts, done: true });
    expect(statusText(map.get())).toMatch(/are done/);
  });

  it('drops the answers to what was asked before', () => {
    const { worker, answer } = fakeWorker();
    const map = createRatesMap(() => worker);
    map.show(initial);
    map.show({ ...initial, angle: 10 });
    answer({ id: 1, verdicts, done: true });
    expect(map.get()).toMatchObject({ status: 'computing', outdated: true });
    answer({ id: 2, verdicts, done: false });
    expect([...map.get().verdicts.keys()]).toEqual(['1,1']);
  });

  it('can be stopped and begun again', () => {
    const { worker, requests, answer } = fakeWorker();
    const map = createRatesMap(() => worker);
    map.show(initial);
    map.stop();
    expect(requests.at(-1)?.settings).toBeNull();
    answer({ id: 1, verdicts, done: true });
    expect(statusText(map.get())).toMatch(/^Stopped/);
    map.restart();
    expect(worker.terminate).toHaveBeenCalled();
    answer({ id: 3, verdicts, done: true });
    expect(map.get().status).toBe('done');
  });

  it('says so when the worker dies or cannot be made, and still has a map', () => {
    const { worker } = fakeWorker();
    const map = createRatesMap(() => worker);
    map.show({ ...initial, angle: 30 });
    worker.onerror?.({} as ErrorEvent);
    expect(statusText(map.get())).toMatch(/broken off/);
    expect(map.get().verdicts).toEqual(coarseVerdicts({ ...initial, angle: 30 }));
    const none = createRatesMap(() => {
      throw new Error('no workers');
    });
    none.show(initial);
    expect(none.get()).toMatchObject({ status: 'failed', outdated: false });
  });
});

it('the worker answers from coarse to fine, and stops when something else is asked', async () => {
  const replies: RatesReply[] = [];
  let listen = (_: { data: RatesRequest }) => {};
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => {
    listen = listener;
  });
  vi.stubGlobal('postMessage', (reply: RatesReply) => replies.push(reply));
  await import('../../src/simulation/ratesWorker.ts');
  listen({ data: { id: 1, settings: initial } });
  expect(replies[0]?.verdicts.map(([, verdict]) => encode(verdict)).join(' ')).toBe(OPENING);
  listen({ data: { id: 2, settings: { ...initial, angle: 0 } } });
  await vi.waitFor(() => expect(replies.at(-1)?.done).toBe(true), { timeout: 20_000 });
  expect(replies.filter(({ id }) => id === 1)).toHaveLength(1);
  const keys = replies.filter(({ id }) => id === 2).flatMap(({ verdicts }) => verdicts);
  expect(new Map(keys).size).toBe(RATES.length * (LENGTHS.length + 1));
  vi.unstubAllGlobals();
});
