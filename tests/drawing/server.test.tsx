import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import {
  Arrow,
  Contours,
  Dots,
  LineChart,
  Plane,
  PointHandle,
  Ring,
  Segment,
  Trail,
  VectorHandle,
} from '../../src/drawing/index.ts';

afterEach(() => vi.restoreAllMocks());

const page = (
  <>
    <Plane span={2.6} label="Weight space" xLabel="w₁" yLabel="w₂">
      <Contours value={(x, y) => x * x + y * y} version={[]} />
      <Ring radius={1} kind="unit" />
      <Segment from={[0, 0]} to={[1, 1]} kind="guide" dashed />
      <Trail
        points={[
          [0, 0],
          [1, 1],
        ]}
        kind="plain"
      />
      <Dots points={[[0, 0]]} label="inputs" />
      <Arrow to={[1, 1]} kind="v" label="v" />
      <VectorHandle
        name="tip of v"
        symbol="v"
        value={{ length: 1, angle: 45 }}
        onChange={() => {}}
      />
      <PointHandle name="penguin 12" value={[0, 0]} onChange={() => {}} />
    </Plane>
    <LineChart
      label="Loss"
      xLabel="step"
      yLabel="loss"
      series={[
        {
          name: 'loss',
          kind: 'full',
          points: [
            { x: 0, y: 1 },
            { x: 1, y: 0.5 },
          ],
        },
      ]}
      trend="The loss falls."
      tableCaption="Loss by step"
    />
  </>
);

it('drawings are complete in the page that the server sends, without a word of warning', () => {
  const error = vi.spyOn(console, 'error');
  expect('window' in globalThis).toBe(false);
  const html = renderToString(page);
  for (const part of ['contours', 'tip of v', 'penguin 12', 'The loss falls.', '<caption>']) {
    expect(html).toContain(part);
  }
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
  expect(error).not.toHaveBeenCalled();
});

it('drawings are the same text every time', () => {
  expect(renderToString(page)).toBe(renderToString(page));
});
