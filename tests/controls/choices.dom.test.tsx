// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Button, Choice, Disclosure, Menu, Toggle } from '../../src/controls/index.ts';

const onChange = vi.fn();
beforeEach(() => onChange.mockClear());

const optimizers = [
  { value: 'sgd', label: 'SGD', hint: 'One step down the gradient.' },
  { value: 'adam', label: 'Adam' },
] as const;
const many = Array.from({ length: 6 }, (_, i) => ({ value: `${i}`, label: `Option ${i}` }));

describe('a choice', () => {
  it('of few is a named group of radio buttons', async () => {
    render(<Choice label="Optimizer" options={optimizers} value="sgd" onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Optimizer' })).toBeTruthy();
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([true, false]);
    await userEvent.click(screen.getByRole('radio', { name: 'Adam' }));
    expect(onChange.mock.calls).toEqual([['adam']]);
  });

  it('shows the hint of what is chosen', () => {
    const choice = (value: 'sgd' | 'adam') => (
      <Choice label="Optimizer" options={optimizers} value={value} onChange={onChange} />
    );
    const { rerender } = render(choice('sgd'));
    expect(screen.getByText('One step down the gradient.')).toBeTruthy();
    rerender(choice('adam'));
    expect(screen.queryByText('One step down the gradient.')).toBeNull();
  });

  it('of more than five is a select', async () => {
    render(<Choice label="Preset" options={many} value="2" onChange={onChange} />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Preset' });
    expect(select.value).toBe('2');
    await userEvent.selectOptions(select, 'Option 4');
    expect(onChange.mock.calls).toEqual([['4']]);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('is independent of another with the same options', () => {
    render(
      <>
        <Choice label="Left" options={optimizers} value="sgd" onChange={onChange} />
        <Choice label="Right" options={optimizers} value="adam" onChange={onChange} />
      </>,
    );
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => radio.checked)).toEqual([true, false, false, true]);
  });
});

it('a choice marks the letter of its quantity, of few options or many', () => {
  render(
    <>
      <Choice label="w is" symbol="w" options={optimizers} value="sgd" onChange={onChange} />
      <Choice label="start of v" symbol="v" options={many} value="2" onChange={onChange} />
    </>,
  );
  expect(screen.getByRole('group', { name: 'w is' }).querySelector('var')?.textContent).toBe('w');
  const letter = screen.getByRole('group', { name: 'start of v' }).querySelector('var');
  expect(letter?.dataset.symbol).toBe('v');
  expect(screen.getByRole('combobox', { name: 'start of v' })).toBeTruthy();
});

describe('a button', () => {
  it('is native and does what it says, unless it is disabled', async () => {
    const { rerender } = render(<Button onClick={onChange}>Add a point</Button>);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Add a point' });
    expect([button.type, button.className]).toEqual(['button', 'control-button']);
    await userEvent.click(button);
    rerender(
      <Button onClick={onChange} disabled>
        Add a point
      </Button>,
    );
    await userEvent.click(button);
    expect(onChange).toHaveBeenCalledOnce();
    expect(button.disabled).toBe(true);
  });
});

describe('a toggle', () => {
  it('is a checkbox that says what it will be', async () => {
    render(<Toggle label="plain SGD beside it" checked={false} onChange={onChange} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'plain SGD beside it' }));
    expect(onChange.mock.calls).toEqual([[true]]);
  });

  it('marks the letter of its quantity', () => {
    render(<Toggle label="let g learn" symbol="g" checked onChange={onChange} />);
    expect(document.querySelector('var')?.dataset.symbol).toBe('g');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'let g learn' }).checked).toBe(
      true,
    );
  });
});

describe('a menu', () => {
  const items = [
    { id: 'link', label: 'Copy link', hint: 'as it is now' },
    { id: 'svg', label: 'SVG' },
  ];

  it('where there are no popovers opens in place and closes after a pick', async () => {
    render(<Menu label="Share" items={items} onPick={onChange} />);
    const details = document.querySelector('details') as HTMLDetailsElement;
    await userEvent.click(screen.getByText('Share'));
    expect(details.open).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: /Copy link/ }));
    expect(onChange.mock.calls).toEqual([['link']]);
    expect(details.open).toBe(false);
  });

  it('opens a native popover where there are any, and hides it after a pick', async () => {
    const hidePopover = vi.fn();
    const { prototype } = HTMLElement;
    Object.defineProperty(prototype, 'popover', {
      configurable: true,
      value: null,
      writable: true,
    });
    Object.defineProperty(prototype, 'hidePopover', { configurable: true, value: hidePopover });
    try {
      render(<Menu label="Share" items={items} onPick={onChange} />);
      const target = screen.getByRole('button', { name: 'Share' }).getAttribute('popovertarget');
      expect(document.getElementById(target ?? '')?.className).toBe('menu-popover');
      // Closed until it is clicked, and jsdom opens none.
      fireEvent.click(screen.getByRole('button', { name: 'SVG', hidden: true }));
      expect(hidePopover).toHaveBeenCalledOnce();
      expect(onChange.mock.calls).toEqual([['svg']]);
    } finally {
      Reflect.deleteProperty(prototype, 'popover');
      Reflect.deleteProperty(prototype, 'hidePopover');
    }
  });
});

it('a disclosure shows more to who asks', async () => {
  render(<Disclosure summary="More">the rest</Disclosure>);
  const details = document.querySelector('details') as HTMLDetailsElement;
  expect(details.open).toBe(false);
  await userEvent.click(screen.getByText('More'));
  expect(details.open).toBe(true);
  expect(details.textContent).toBe('Morethe rest');
});
