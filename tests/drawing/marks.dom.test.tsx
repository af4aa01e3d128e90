// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Arrow,
  Contours,
  Dots,
  LineChart,
  PointHandle,
  Ring,
  Segment,
  Trail,
  VectorHandle,
} from '../../src/drawing/index.ts';
import { layOut, Stage, stage } from './stage.tsx';

const all = (selector: string) => Array.from(document.querySelectorAll(selector));
const only = (selector: string) => {
  const found = all(selector);
  expect(found).toHaveLength(1);
  return found[0] as Element;
};
const points = Array.from({ length: 500 }, (_, i) => [i / 250 - 1, Math.sin(i / 50)] as const);

const asPoints = (places: readonly (readonly [number, number])[]) =>
  places.map(([, y], x) => ({ x: x + 1, y }));

afterEach(() => vi.restoreAllMocks());

describe('marks', () => {
  it('carry their quantity and are silent, since figures say in words what they show', () => {
    stage(
      <>
        <Arrow to={[1, 1]} kind="v" symbol="v" label="v" />
        <Ring radius={1} kind="g" symbol="g" label="|g|" />
        <Segment from={[0, 0]} to={[1, 0]} kind="g" symbol="g" label="g" />
        <Trail points={points} kind="w" symbol="w" />
      </>,
    );
    const marks = all('.mark');
    expect(marks.map((mark) => mark.getAttribute('data-symbol'))).toEqual(['v', 'g', 'g', 'w']);
    for (const mark of marks) expect(mark.getAttribute('aria-hidden')).toBe('true');
  });

  it('name themselves in italics for letters, upright for signs', () => {
    stage(<Arrow to={[1, 1]} kind="direction" label="v/‖v‖" />);
    const label = only('.mark-label');
    expect(label.textContent).toBe('v/∥v∥');
    const letters = Array.from(label.querySelectorAll('.formula-letter'), (it) => it.textContent);
    expect(letters).toEqual(['v', 'v']);
  });

  it('of each kind of arrow differ in shape, not only in colour', () => {
    const kinds = ['v', 'direction', 'w', 'gradient', 'gradientPart', 'plain', 'step'] as const;
    const looks = kinds.map((kind) => {
      layOut();
      const { unmount } = render(<Stage>{<Arrow to={[1, 0]} kind={kind} />}</Stage>);
      const look = only('.mark').innerHTML;
      unmount();
      return look;
    });
    expect(new Set(looks).size).toBe(kinds.length);
  });
});

describe('a run that diverges', () => {
  const inf = Number.POSITIVE_INFINITY;
  const far = [
    [0, 0],
    [1e71, -2e71],
    [-inf, 3],
    [Number.NaN, 1],
    [1e308, 1e308],
  ] as const;

  it.each(far.slice(1))('to (%d, %d) draws nothing that a browser refuses', (x, y) => {
    const at = [x, y] as const;
    const length = Math.hypot(x, y);
    stage(
      <>
        {(['v', 'w', 'plain', 'gradientPart'] as const).map((kind) => (
          <Arrow key={kind} to={at} kind={kind} label="w" />
        ))}
        <Arrow from={at} to={[1, 1]} kind="step" />
        <Ring radius={length} kind="g" label="g" center={at} />
        <Segment from={[0, 0]} to={at} kind="g" label="g" />
        <Trail points={far} kind="w" />
        <Trail points={far} kind="plain" />
        <Dots points={far} values={[x, y, -x, 0, 1]} label="inputs" />
        <Contours value={(a, b) => a * x + b * y} version={[x]} />
        <VectorHandle
          name="tip of v"
          symbol="v"
          value={{ length, angle: 30 }}
          onChange={() => {}}
        />
        <PointHandle name="penguin 1" value={at} onChange={() => {}} />
        <LineChart
          label="Loss"
          xLabel="step"
          yLabel="loss"
          series={[{ name: 'loss', kind: 'full', points: [{ x: 0, y: 1 }, ...asPoints(far)] }]}
          yDomain={[0, 4]}
          cursor={1}
          trend=""
          tableCaption=""
        />
      </>,
    );
    const written = all('*').flatMap((element) =>
      Array.from(element.attributes, (it) => `${it.name}=${it.value}`),
    );
    expect(written.filter((text) => /\de[+-]|NaN|Infinity/.test(text))).toEqual([]);
  });

  it('still points where it goes', () => {
    stage(<Arrow to={[1e71, 2e71]} kind="v" />);
    const [, x = 0, y = 0] =
      only('.mark-v > .mark-line:nth-child(2)')
        .getAttribute('d')
        ?.match(/L(-?[\d.]+),(-?[\d.]+)/)
        ?.map(Number) ?? [];
    expect((200 - y) / (x - 200)).toBeCloseTo(2, 5);
  });
});

describe('the names of axes', () => {
  const label = (text: string) =>
    all('.mark-label-quiet').find((it) => it.textContent === text) as Element;
  const place = (element: Element) =>
    ['x', 'y', 'font-size'].map((it) => Number(element.getAttribute(it)) * 1.3);

  it.each([
    [0, 0],
    [2.5, 2.5],
    [-2.5, -2.5],
  ])('are small and clear of the numbers, with (%d, %d) in the middle', (x, y) => {
    stage(null, { center: [x, y], xLabel: 'w₁', yLabel: 'w₂' });
    // In CSS pixels, of which the plane has 520.
    const [, base = 0, size] = place(label('w1'));
    expect(size).toBeCloseTo(13, 1);
    // Numbers of columns stand on 514 and are less than 9 high; the index hangs by 3.
    expect(base + 3).toBeLessThan(505);
    const [left = 0] = place(label('w2'));
    const rows = all('.grid-number > text:not([text-anchor])').map((it) => it.textContent ?? '');
    expect(left).toBeGreaterThan(6 + 6 * Math.max(...rows.map((it) => it.length)));
    expect(left + 13).toBeLessThan(515);
  });
});

describe('a trail', () => {
  it('has at most sixty dots, the ends among them', () => {
    stage(<Trail points={points} kind="w" />);
    const [, dots] = all('.mark-w > path').map((path) => path.getAttribute('d') ?? '');
    const places = dots?.split('M').slice(1) ?? [];
    expect(places).toHaveLength(60);
    expect(places[0]).toMatch(/^123.08,/);
  });

  it('of plain gradient descent has squares', () => {
    stage(<Trail points={points.slice(0, 3)} kind="plain" />);
    expect(
      only('.mark-fill')
        .getAttribute('d')
        ?.match(/h[\d.]+v[\d.]+h-[\d.]+z/g),
    ).toHaveLength(3);
  });

  it('of one point is that point', () => {
    stage(<Trail points={[[0, 0]]} kind="w" />);
    expect(only('.mark-w > path').getAttribute('d')).toBe('M200,200h0');
  });
});

describe('data dots', () => {
  const four = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const;
  const count = (selector: string) =>
    document.querySelector(selector)?.getAttribute('d')?.match(/M/g)?.length ?? 0;

  it('of two classes are filled circles and hollow triangles', () => {
    stage(<Dots points={four} values={[1, 0, 1, 1]} label="penguins" />);
    expect([count('.dots-filled'), count('.dots-hollow')]).toEqual([3, 1]);
    expect(only('.dots > title').textContent).toBe('penguins');
  });

  it('of a measurement grow with it', () => {
    stage(<Dots points={four} values={[1, 2, 3, 4]} label="penguins" />);
    const radii = Array.from(
      only('.dots-filled')
        .getAttribute('d')
        ?.matchAll(/M[^a]*a([\d.]+)/g) ?? [],
      ([, r]) => Number(r),
    );
    expect(radii).toHaveLength(4);
    expect(radii).toEqual(radii.toSorted((a, b) => a - b));
    expect(radii[0]).toBeLessThan((radii[3] as number) / 2);
  });

  it('without values are alike', () => {
    stage(<Dots points={four} label="inputs" />);
    expect([count('.dots-filled'), count('.dots-hollow')]).toEqual([4, 0]);
  });
});

describe('contours', () => {
  it('are computed anew only when their version changes', () => {
    const value = vi.fn((x: number, y: number) => x * x + y * y);
    layOut();
    const show = (version: unknown[]) => (
      <Stage>
        <Contours value={(x, y) => value(x, y)} version={version} />
      </Stage>
    );
    const { rerender } = render(show([1, 'a']));
    const once = value.mock.calls.length;
    expect(once).toBe(36 * 36);
    rerender(show([1, 'a']));
    expect(value).toHaveBeenCalledTimes(once);
    rerender(show([2, 'a']));
    expect(value).toHaveBeenCalledTimes(2 * once);
  });
});
