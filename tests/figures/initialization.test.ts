import { beforeAll, describe, expect, it } from 'vitest';
import { prepareDigits } from '../../src/figures/digits.ts';
import { decadesAround } from '../../src/figures/initialization/Chart.tsx';
import { lastOf, percent, trendText } from '../../src/figures/initialization/describe.ts';
import { figure } from '../../src/figures/initialization/figure.ts';
import {
  afterFit,
  beforeFit,
  computeAfterFit,
  FITTED,
  type InitializationSettings,
  LAYERS,
  type LayerLook,
  schema,
  UNITS,
} from '../../src/figures/initialization/layers.ts';
import { presetPlace } from '../../src/figures/presets.ts';
import { initialSettings } from '../../src/simulation/index.ts';
import { network, ratesOf, startNetwork } from '../../src/weightnorm/index.ts';
import { readData } from '../../tools/readData.ts';

const initial = initialSettings(schema);
const SEEDS = [0, 1, 2, 3, 4, 5, 6];
const activations = ['relu', 'tanh'] as const;

beforeAll(() => prepareDigits(readData));

function preset(id: string) {
  const found = figure.presets.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return presetPlace(schema, found).settings;
}

/** The median over the seeds of a quantity. */
function median(read: (seed: number) => number): number {
  return SEEDS.map(read).sort((a, b) => a - b)[3] as number;
}

/** The median of a quantity of a layer, counted from 1, before the fit. */
function medianBefore(
  settings: Partial<InitializationSettings>,
  layer: number,
  read: (look: LayerLook) => number,
): number {
  return median((seed) =>
    read(beforeFit({ ...initial, ...settings, seed })[layer - 1] as LayerLook),
  );
}
const deviation = (look: LayerLook) => look.deviation;

describe('before the fit, medians of seven draws', () => {
  // Medians of seven draws of another program, by other random numbers. Layer 10 of a ReLU stack
  // varies from draw to draw by a factor of three, so that only its order of magnitude is compared.
  it.each([
    { activation: 'tanh', scale: 0.3, first: 0.082, last: 1.4e-6, within: 1.25 },
    { activation: 'tanh', scale: 1, first: 0.27, last: 0.12, within: 1.25 },
    { activation: 'tanh', scale: 3, first: 0.82, last: 2.06, within: 1.25 },
    { activation: 'relu', scale: 0.3, first: 0.12, last: 8e-7, within: 3 },
    { activation: 'relu', scale: 1, first: 0.39, last: 0.13, within: 3 },
    { activation: 'relu', scale: 3, first: 1.16, last: 7.9e3, within: 3 },
  ] as const)('$activation at scale $scale goes from $first to about $last', (expected) => {
    const { activation, scale, first, last, within } = expected;
    const ratios = [
      [medianBefore({ activation, scale }, 1, deviation) / first, 1.25],
      [medianBefore({ activation, scale }, LAYERS, deviation) / last, within],
    ] as const;
    for (const [ratio, most] of ratios) {
      expect(ratio).toBeLessThan(most);
      expect(ratio).toBeGreaterThan(1 / most);
    }
  });

  it('a quarter of the ReLU units of layer 10 are dead, at every scale the same ones', () => {
    const share = medianBefore({}, LAYERS, ({ dead }) => dead) / UNITS;
    expect(share).toBeGreaterThan(0.28 * 0.75);
    expect(share).toBeLessThan(0.28 * 1.25);
    for (const seed of SEEDS) {
      const counts = [0.1, 1, 10].map((scale) =>
        beforeFit({ ...initial, scale, seed }).map(({ dead }) => dead),
      );
      expect(counts[0]).toEqual(counts[1]);
      expect(counts[2]).toEqual(counts[1]);
    }
  });

  it('no tanh unit is dead, and drawn three times as large almost half the outputs are flat', () => {
    const settings = { activation: 'tanh', scale: 3 } as const;
    expect(medianBefore(settings, LAYERS, ({ dead }) => dead)).toBe(0);
    const flat = medianBefore(settings, LAYERS, ({ saturated }) => saturated);
    expect(flat).toBeGreaterThan(0.4);
    expect(flat).toBeLessThan(0.5);
  });

  it('the filled histogram of a ReLU stack gets narrower than the outline: digits look alike', () => {
    const middle = ({ counts }: LayerLook['own']) => counts[20] ?? 0;
    const { own, all } = lastOf(beforeFit(initial));
    expect(middle(own)).toBeGreaterThan(1.5 * middle(all));
  });

  it('three times the scale makes a ReLU layer 10 wider by three to the tenth', () => {
    for (const seed of SEEDS) {
      const [one, three] = [1, 3].map((scale) => lastOf(beforeFit({ ...initial, scale, seed })));
      const ratio = (three as LayerLook).deviation / (one as LayerLook).deviation;
      const { threefold } = figure.values({ settings: initial, step: 0 });
      expect(Math.abs(ratio / Number(threefold) - 1)).toBeLessThan(1e-9);
    }
  });
});

describe('after data-dependent initialization', () => {
  it.each(activations)(
    'every %s layer has deviation 1 and means 0 on the digits it is fitted to',
    (activation) => {
      for (const seed of SEEDS) {
        for (const look of afterFit({ activation, seed }).fitted) {
          expect(Math.abs(look.deviation - 1)).toBeLessThan(1e-9);
          expect(look.offset).toBeLessThan(1e-9);
          expect(look.dead).toBe(0);
        }
      }
    },
  );

  it.each(activations)('the scale of the draws does not matter to a %s stack', (activation) => {
    for (const seed of [0, 1]) {
      const shown = afterFit({ activation, seed });
      for (const scale of [0.1, 0.3, 3, 10]) {
        const other = computeAfterFit({ activation, seed }, scale);
        for (const kind of ['fitted', 'unseen'] as const) {
          other[kind].forEach((look, layer) => {
            const same = shown[kind][layer] as LayerLook;
            expect(Math.abs(look.deviation - same.deviation)).toBeLessThan(1e-9);
            expect(Math.abs(look.offset - same.offset)).toBeLessThan(1e-9);
            expect(look.dead).toBe(same.dead);
          });
        }
      }
    }
  });

  it('on unseen digits deviations are near 1, means near 0, and no unit is dead', () => {
    for (const activation of activations) {
      const unseen = SEEDS.map((seed) => afterFit({ activation, seed }).unseen);
      for (let layer = 0; layer < LAYERS; layer++) {
        const looks = unseen.map((layers) => layers[layer] as LayerLook);
        // Single ReLU draws go up to 1.2, tanh draws stay within 0.95 and 1.05.
        const room = activation === 'relu' ? 0.2 : 0.05;
        for (const { deviation: one, dead } of looks) {
          expect(Math.abs(one - 1)).toBeLessThan(room);
          expect(dead).toBe(0);
        }
        expect(median((i) => (looks[i] as LayerLook).offset)).toBeLessThan(0.1);
      }
      const last = median((i) => lastOf(unseen[i] as readonly LayerLook[]).offset);
      expect(last).toBeGreaterThan(0.03);
    }
  });

  it('v drawn three times as long learns its direction at a ninth of the rate', () => {
    const fitTo = {
      inputs: Float64Array.from({ length: 40 }, (_, i) => (i * i) % 7),
      labels: new Uint8Array(10),
    };
    const [one, three] = [1, 3].map((scale) => {
      const shape = { sizes: [4, 5, 3], activation: 'relu', normalization: 'none' } as const;
      const net = network({ ...shape, parameterization: 'weightNorm' }, 10);
      startNetwork(net, { weights: 'he', scale, seed: 3, fitTo });
      return ratesOf(net, 0.1);
    });
    one?.forEach(({ normV, effectiveLearningRate }, layer) => {
      const other = three?.[layer];
      expect((other?.normV ?? 0) / normV).toBeCloseTo(3, 9);
      expect(effectiveLearningRate / (other?.effectiveLearningRate ?? 0)).toBeCloseTo(9, 9);
    });
  });

  it('unseen digits are others than those of the fit', () => {
    const { fitted, unseen } = afterFit(initial);
    const count = ({ all }: LayerLook) =>
      all.counts.reduce((sum, one) => sum + one, all.below + all.above);
    expect(fitted.map(count)).toEqual(new Array(LAYERS).fill(FITTED * UNITS));
    expect(unseen.map(count)).toEqual(new Array(LAYERS).fill(225 * UNITS));
  });
});

describe('the words', () => {
  it('say what the presets promise', () => {
    const value = (id: string) => figure.values({ settings: preset(id), step: 0 });
    expect(Number(value('opening').dead)).toBeGreaterThan(0);
    expect(value('opening').deadAfter).toBe('0');
    expect(Number(value('opening').sdLast)).toBeLessThan(Number(value('opening').sdFirst));
    expect(Number(value('tanh').sdLast)).toBeLessThan(Number(value('tanh').sdFirst));
    expect(trendText(preset('small'))).toMatch(/in layer 1 to [\d.]+e−\d+ in/);
    const large = lastOf(beforeFit(preset('large')));
    expect((large.all.below + large.all.above) / (FITTED * UNITS)).toBeGreaterThan(0.9);
    expect(value('opening').sdLastAfter).toBe('1');
  });

  it('say 1 where the deviation is 1, and a range where it is not', () => {
    expect(trendText(initial)).toMatch(/it is 1 in every layer\.$/);
    expect(trendText(preset('unseen'))).toMatch(/it lies between [\d.]+ and [\d.]+\.$/);
    expect(percent(0.004)).toBe('less than 1 %');
    expect(percent(0.466)).toBe('47 %');
    expect(percent(0)).toBe('0 %');
  });

  it('the axis of the chart holds every deviation, and at least two decades', () => {
    const look = (value: number) => ({ deviation: value }) as LayerLook;
    expect(decadesAround([look(0.4), look(1)])).toEqual([0.1, 10]);
    expect(decadesAround([look(2e-11), look(3e4)])).toEqual([1e-11, 1e5]);
    expect(decadesAround([look(0)])).toEqual([0.1, 10]);
  });
});
