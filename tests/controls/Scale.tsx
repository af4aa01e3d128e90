import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { NumberSlider, type NumberSliderProps } from '../../src/controls/index.ts';
import { phases } from '../hand.ts';

/** What the slider told of; a test clears it first. */
export const onChange = vi.fn<(value: number, phase: string) => void>();
export const change = phases(onChange);

export function Scale({
  start = 1.4,
  ...rest
}: Partial<NumberSliderProps> & { readonly start?: number }) {
  const [value, setValue] = useState(start);
  return (
    <NumberSlider
      {...{ label: 'scale g', symbol: 'g', min: -3, max: 3, step: 0.01 }}
      {...rest}
      value={value}
      onChange={(next, hand) => {
        change(next, hand);
        setValue(next);
      }}
    />
  );
}

export const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'scale g' });
export const field = () =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'scale g, as a number' });
export const calls = () => onChange.mock.calls;

/** What a screen reader says after the name of the field. */
export function description() {
  const ids = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

export async function type(text: string) {
  const user = userEvent.setup();
  await user.clear(field());
  if (text) await user.type(field(), text);
  return user;
}
