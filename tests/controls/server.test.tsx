import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import {
  Button,
  Choice,
  Disclosure,
  Menu,
  NumberSlider,
  Toggle,
  Transport,
} from '../../src/controls/index.ts';

afterEach(() => vi.restoreAllMocks());

const nothing = () => {};

it('controls are complete in the page that the server sends, without a word of warning', () => {
  const error = vi.spyOn(console, 'error');
  expect('window' in globalThis).toBe(false);
  const html = renderToString(
    <>
      <NumberSlider label="scale g" symbol="g" value={1.4} min={-3} max={3} onChange={nothing} />
      <Choice label="Loss" options={[{ value: 'a', label: 'L' }]} value="a" onChange={nothing} />
      <Toggle label="log axis" checked onChange={nothing} />
      <Transport
        {...{ playing: false, step: 37, horizon: 200, speed: 5, canStepBack: true }}
        {...{ onPlay: nothing, onPause: nothing, onStep: nothing, onStepBack: nothing }}
        {...{ onSeek: nothing, onSpeed: nothing, onReset: nothing }}
      />
      <Menu label="Share" items={[{ id: 'link', label: 'Copy link' }]} onPick={nothing} />
      <Button onClick={nothing}>Add</Button>
      <Disclosure summary="More">the rest</Disclosure>
    </>,
  );
  for (const part of ['value="1.4"', 'step 37 of 200', 'Copy link', 'popover', 'the rest']) {
    expect(html).toContain(part);
  }
  expect(error).not.toHaveBeenCalled();
});
