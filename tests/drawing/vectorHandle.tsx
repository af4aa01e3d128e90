import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { vi } from 'vitest';
import { type Polar, VectorHandle } from '../../src/drawing/index.ts';
import { phases } from '../hand.ts';

export const onChange = vi.fn<(value: Polar, phase: string) => void>();
const change = phases(onChange);
export const onNote = vi.fn<(sentence: string) => void>();
export const ZERO = 'v cannot have length zero: zero has no direction, so v/∥v∥ would be 0/0.';

/** A handle that follows what it says. */
export function Handle(
  props: { readonly start?: Polar } & Partial<Parameters<typeof VectorHandle>[0]>,
) {
  const { start = { length: 1.4, angle: 20 }, ...rest } = props;
  const [value, setValue] = useState(start);
  return (
    <VectorHandle
      name="tip of v"
      symbol="v"
      value={value}
      onNote={onNote}
      {...rest}
      onChange={(next, hand) => {
        change(next, hand);
        setValue(next);
      }}
    />
  );
}

export const tip = (name = 'tip of v') => screen.getByRole('slider', { name });
export const press = (key: string, init: object = {}) => fireEvent.keyDown(tip(), { key, ...init });
export const changes = () => onChange.mock.calls;
export const last = () => onChange.mock.lastCall;
