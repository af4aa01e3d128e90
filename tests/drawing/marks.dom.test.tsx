// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Arrow, Contours, Dots, Ring, Segment, Trail } from '../../src/drawing/index.ts';
import { layOut, Stage, stage } from './stage.tsx';

const all = (selector: string) => Array.from(document.querySelectorAll(selector));
const only = (selector: string) => {
  const found = all(selector);
  expect(found).toHaveLength(1);
  return found[0] as Element;
};
const points = Array.from({ length: 500 }, (_, i) => [i / 250 - 1, Math.sin(i / 50)] as const);

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
