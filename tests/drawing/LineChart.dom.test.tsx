// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LineChart, type LineChartProps, type Series } from '../../src/drawing/index.ts';

const upTo = (n: number) => Array.from({ length: n + 1 }, (_, x) => ({ x, y: 2 / (1 + x) }));
const full: Series = { name: 'all samples', kind: 'full', points: upTo(100) };
const plain: Series = {
  ...{ name: 'plain SGD', kind: 'plain', symbol: 'plain', style: 'dashed', mark: 'square' },
  points: upTo(50),
};

function chart(props: Partial<LineChartProps> = {}) {
  return render(
    <LineChart
      label="Loss"
      xLabel="step"
      yLabel="loss"
      series={[full, plain]}
      trend="The loss falls from 2 to 0.02."
      tableCaption="Loss by step"
      {...props}
    />,
  );
}

const drawing = () => screen.getByRole('img', { name: 'Loss' });
const cells = () =>
  within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .map((row) => Array.from(row.children, (cell) => cell.textContent));

afterEach(() => vi.restoreAllMocks());

describe('a line chart, in words', () => {
  it('is an image with a name, described by its trend', () => {
    chart();
    const trend = document.getElementById(drawing().getAttribute('aria-describedby') ?? '');
    expect(trend?.textContent).toBe('The loss falls from 2 to 0.02.');
    expect(trend?.className).toBe('trend');
  });

  it('has a table of twelve rows from the first to the last point', () => {
    chart();
    const [head, ...rows] = cells();
    expect(head).toEqual(['step', 'all samples', 'plain SGD']);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual(['0', '2', '2']);
    expect(rows.at(-1)).toEqual(['100', '0.0198', '–']);
  });

  it('has numbers in its table that sheets and programs read', () => {
    const points = [-2, -1.5e-7].map((y, x) => ({ x: x - 1, y }));
    chart({ series: [{ ...full, points }] });
    expect(cells().slice(1)).toEqual([
      ['-1', '-2'],
      ['0', '-1.5e-7'],
    ]);
  });

  it('has a table with a caption and headers for rows and columns', () => {
    chart();
    expect(screen.getByRole('table', { name: 'Loss by step', hidden: true })).toBeTruthy();
    const scopes = Array.from(document.querySelectorAll('th'), (header) => header.scope);
    expect(scopes).toEqual(['col', 'col', 'col', ...Array.from({ length: 12 }, () => 'row')]);
  });

  it.each([
    ['no series', { series: [] }],
    ['series without points', { series: [{ ...full, points: [] }] }],
    [
      'nothing above zero on a logarithmic axis',
      { series: [{ ...full, points: [{ x: 0, y: 0 }] }], log: true },
    ],
  ])('with %s is a sentence', (_, props) => {
    const { container } = chart(props);
    expect(container.textContent).toBe('Loss: nothing to draw yet.');
  });
});

describe('the lines of a chart', () => {
  const lines = () => Array.from(drawing().querySelectorAll('.mark > .mark-line'));

  it('differ in more than colour, in the drawing and in the legend', () => {
    chart();
    const [solid, dashed] = lines();
    expect(solid?.getAttribute('stroke-dasharray')).toBeNull();
    expect(dashed?.getAttribute('stroke-dasharray')).toBeTruthy();
    expect(drawing().querySelectorAll('.mark-plain > .mark-fill')).toHaveLength(1);
    const [, legend] = screen.getAllByRole('listitem');
    expect(legend?.textContent).toBe('plain SGD');
    expect(legend?.querySelector('.mark-line')?.getAttribute('stroke-dasharray')).toBeTruthy();
    expect(legend?.querySelector('.mark-fill')).not.toBeNull();
  });

  it('that are alone need no legend', () => {
    chart({ series: [full] });
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('leave out values that a logarithmic axis cannot show', () => {
    const points = [1, 0, 10, 100].map((y, x) => ({ x, y }));
    chart({ series: [{ ...full, points }], log: true });
    expect(lines()[0]?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
    expect(lines()[0]?.getAttribute('d')).not.toMatch(/NaN|Infinity/);
  });

  it('have a cursor at the step where the reader is, and none without', () => {
    const cursor = () => drawing().querySelector('.chart-cursor')?.getAttribute('d');
    const { unmount } = chart({ cursor: 50 });
    // Between 48 and 388 of 400 units.
    expect(cursor()).toMatch(/^M218,/);
    unmount();
    chart();
    expect(cursor()).toBeUndefined();
  });

  it('of one point are a dot, on an axis from zero', () => {
    chart({ series: [{ ...full, points: [{ x: 0, y: 1.7 }] }], xDomain: [0, 20] });
    const dot = drawing().querySelector('.mark-full > .mark-fill')?.getAttribute('d');
    // At the left edge of the chart, 15 % of its 102 units below the top.
    expect(dot).toMatch(/^M45,37\.3a3,3/);
    const numbers = Array.from(drawing().querySelectorAll('.chart-number text'), (it) =>
      Number(it.textContent),
    );
    expect(numbers.slice(0, 5)).toEqual([0, 0.5, 1, 1.5, 2]);
  });

  it('with marks of their own need no dot, nor do points that are not finite', () => {
    chart({
      series: [
        { ...plain, points: [{ x: 0, y: 1 }] },
        { ...full, points: [{ x: 0, y: Number.NaN }] },
      ],
    });
    const fills = Array.from(drawing().querySelectorAll('.mark-fill'), (it) =>
      it.getAttribute('d'),
    );
    expect(fills).toHaveLength(1);
    expect(fills[0]).toMatch(/h6v6h-6z$/);
  });

  it('fill the width the chart is shown at', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 0, 720, 160),
    );
    chart();
    expect(drawing().getAttribute('viewBox')).toBe('0 0 720 160');
    expect(lines()[0]?.getAttribute('d')).toMatch(/L708,/);
  });

  it('keep to the domains that are given', () => {
    chart({ xDomain: [0, 200], yDomain: [0, 4] });
    expect(lines()[0]?.getAttribute('d')).toMatch(/L218,/);
  });
});
