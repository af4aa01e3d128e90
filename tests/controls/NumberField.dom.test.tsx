// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { NumberSlider } from '../../src/controls/index.ts';
import { calls, change, description, field, onChange, Scale, slider, type } from './Scale.tsx';

beforeEach(() => onChange.mockClear());

describe('a number typed beside its slider', () => {
  it('is passed exactly as typed, once, with Enter', async () => {
    render(<Scale />);
    const user = await type('1,23456');
    expect(calls()).toEqual([]);
    await user.keyboard('{Enter}');
    await user.tab();
    expect(calls()).toEqual([[1.23456, 'commit']]);
    expect(field().value).toBe('1.23456');
  });

  it('is passed when the field is left', async () => {
    render(<Scale />);
    const user = await type('-2');
    await user.tab();
    expect(calls()).toEqual([[-2, 'commit']]);
  });

  it('is not passed when it is the number already there', async () => {
    render(<Scale />);
    const user = await type('1.40');
    await user.keyboard('{Enter}');
    expect(calls()).toEqual([]);
    expect(field().value).toBe('1.4');
  });

  it.each(['', 'abc', '1.2.3', '--1'])('"%s" is refused in words and taken back', async (text) => {
    render(<Scale />);
    const user = await type(text);
    await user.keyboard('{Enter}');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(description()).toBe('Type a number from −3 to 3. It is still 1.4.');
    await user.tab();
    expect(field().value).toBe('1.4');
    expect(field().getAttribute('aria-invalid')).toBeNull();
    expect(calls()).toEqual([]);
  });

  it('is not called wrong while it may still become right', async () => {
    render(<Scale />);
    await type('-');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it.each([
    ['7', 3, '3 is the largest value here, so 7 became 3.'],
    ['-4.5', -3, '−3 is the smallest value here, so −4.5 became −3.'],
  ])('%s is out of range and becomes %d, with a sentence', async (text, bound, sentence) => {
    render(<Scale />);
    const user = await type(text);
    await user.keyboard('{Enter}');
    expect(calls()).toEqual([[bound, 'commit']]);
    expect(description()).toBe(sentence);
    expect(field().value).toBe(String(bound));
  });

  it('is forgotten with Escape', async () => {
    render(<Scale />);
    const user = await type('2');
    await user.keyboard('{Escape}');
    await user.tab();
    expect(field().value).toBe('1.4');
    expect(calls()).toEqual([]);
  });

  it('is described by the hint as well', async () => {
    render(<Scale hint="g may be negative." />);
    const user = await type('7');
    await user.keyboard('{Enter}');
    expect(description()).toMatch(/^g may be negative\. 3 is the largest/);
  });
});

describe('a typed number that can be two', () => {
  const wide = { min: 0.05, max: 1000, start: 7 };

  it.each([
    ['1,000', 1000, '1,000 was read as 1000. If you meant 1, type 1.'],
    ['1.000', 1, '1.000 was read as 1. If you meant 1000, type 1000.'],
    ['2.345', 2.345, ''],
    ['1,5', 1.5, ''],
    ['0,125', 0.125, ''],
    ['1 000', 1000, ''],
    ["1'000.0", 1000, ''],
    // The other one could not be typed here.
    ['5,000', 5, '5,000 was read as 5.'],
  ])(
    '%s is taken as %d where both fit, or as the one that fits: "%s"',
    async (text, taken, said) => {
      render(<Scale {...wide} />);
      const user = await type(text);
      await user.keyboard('{Enter}');
      expect(calls()).toEqual([[taken, 'commit']]);
      expect(description()).toBe(said);
    },
  );

  it('is said when it comes to the number that was there', async () => {
    render(<Scale {...wide} start={1000} />);
    const user = await type('1,000');
    await user.keyboard('{Enter}');
    expect(calls()).toEqual([]);
    expect(description()).toBe('1,000 was read as 1000. If you meant 1, type 1.');
  });

  it.each(['1,234', '1.234'])(
    'can be typed as the other one in the way that is named for %s',
    async (text) => {
      render(<Scale {...wide} max={5000} />);
      const user = await type(text);
      await user.keyboard('{Enter}');
      const [, other = '', way = ''] = /meant ([\d.]+), type ([\d.]+)\./.exec(description()) ?? [];
      await user.clear(field());
      await user.type(field(), `${way}{Enter}`);
      expect(
        calls()
          .map(([value]) => value)
          .toSorted(),
      ).toEqual([1.234, 1234]);
      expect(calls().at(-1)).toEqual([Number(other), 'commit']);
      expect(description()).toBe('');
    },
  );

  it('is named in the sentence that says it is too large', async () => {
    render(<Scale {...wide} min={2} max={3} start={2.5} />);
    const user = await type('5,000');
    await user.keyboard('{Enter}');
    expect(description()).toBe('3 is the largest value here, so 5000 became 3.');
  });

  it('is not called wrong on its way', async () => {
    render(<Scale {...wide} />);
    for (const text of ['1,', '1,0', '1,000,', '1 0', '1,000.']) {
      await type(text);
      expect([text, field().getAttribute('aria-invalid')]).toEqual([text, null]);
    }
  });
});

describe('a number typed beyond the slider', () => {
  it('is taken within wider bounds, and the slider stands at its end', async () => {
    render(<Scale typed={[-100, 100]} />);
    const user = await type('42');
    await user.keyboard('{Enter}');
    expect(calls()).toEqual([[42, 'commit']]);
    expect([field().value, slider().value, slider().max]).toEqual(['42', '3', '3']);
    expect(slider().getAttribute('aria-valuetext')).toBe('42');
    expect(description()).toBe('');
  });

  it('is corrected to the wider bounds, which refusals name', async () => {
    render(<Scale typed={[-100, 100]} />);
    const user = await type('1000');
    await user.keyboard('{Enter}');
    expect(description()).toBe('100 is the largest value here, so 1000 became 100.');
    await user.clear(field());
    await user.type(field(), 'abc');
    expect(description()).toBe('Type a number from −100 to 100. It is still 100.');
  });
});

describe('a number that wraps, such as an angle', () => {
  const turn = { min: -180, max: 180, step: 0.1, wrap: true };

  it('comes in again at the other end, and it is said', async () => {
    render(<Scale {...turn} />);
    const user = await type('270');
    await user.keyboard('{Enter}');
    expect(calls()).toEqual([[-90, 'commit']]);
    expect(field().value).toBe('-90');
    expect(description()).toBe('270 is the same here as −90.');
  });

  it('is kept as it is within its range, ends and all', async () => {
    render(<Scale {...turn} />);
    for (const text of ['180', '-180', '12.5']) {
      const user = await type(text);
      await user.keyboard('{Enter}');
      expect(calls().at(-1)).toEqual([Number(text), 'commit']);
      expect(description()).toBe('');
    }
  });

  it('is taken with its unit behind it, and with none of another', async () => {
    render(<Scale {...turn} unit="°" />);
    for (const [text, value] of [
      ['30°', 30],
      ['45 ° ', 45],
    ] as const) {
      const user = await type(text);
      expect(field().getAttribute('aria-invalid')).toBeNull();
      await user.keyboard('{Enter}');
      expect(calls().at(-1)).toEqual([value, 'commit']);
      expect(description()).toBe('');
    }
    await type('30%');
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the sentence about a typed number', () => {
  const status = () => screen.getByRole('status');
  async function corrected() {
    const user = await type('7');
    await user.keyboard('{Enter}');
    expect(status().textContent).toBe('3 is the largest value here, so 7 became 3.');
    return user;
  }
  const slideTo = (value: string) => fireEvent.input(slider(), { target: { value } });

  it('stands in a region that is there before it, and describes the field', async () => {
    render(<Scale />);
    const region = status();
    expect(region.textContent).toBe('');
    expect(field().getAttribute('aria-describedby')).toBeNull();
    await corrected();
    expect(status()).toBe(region);
    expect(field().getAttribute('aria-describedby')).toBe(region.id);
  });

  it('goes when the slider moves, and does not come back with the number', async () => {
    render(<Scale />);
    await corrected();
    slideTo('2');
    expect(status().textContent).toBe('');
    slideTo('3');
    expect(status().textContent).toBe('');
  });

  it('goes when the correction is undone', async () => {
    const slot = (value: number) => (
      <NumberSlider {...{ label: 'scale g', min: -3, max: 3, value, onChange: change }} />
    );
    const { rerender } = render(slot(1.4));
    await corrected();
    rerender(slot(3));
    expect(status().textContent).not.toBe('');
    rerender(slot(1.4));
    expect(status().textContent).toBe('');
  });

  it('goes with the next accepted entry, be it the same number', async () => {
    render(<Scale />);
    const user = await corrected();
    await user.clear(field());
    await user.type(field(), '3{Enter}');
    expect(status().textContent).toBe('');
  });

  it('goes when the number changes while a refused one stands in the field', async () => {
    const slot = (value: number) => (
      <NumberSlider {...{ label: 'scale g', min: -3, max: 3, value, onChange: change }} />
    );
    const { rerender } = render(slot(1.4));
    await type('abc');
    expect(status().textContent).toMatch(/still 1\.4/);
    rerender(slot(1.5));
    expect(status().textContent).toBe('');
    expect(field().getAttribute('aria-describedby')).toBeNull();
  });
});

describe('the text of a number', () => {
  it('is exact where short and rounded where long', () => {
    const { rerender } = render(<Scale key="short" start={0.123456} />);
    expect(field().value).toBe('0.123456');
    rerender(<Scale key="long" start={1 / 3} digits={3} />);
    expect(field().value).toBe('0.333');
  });
});
