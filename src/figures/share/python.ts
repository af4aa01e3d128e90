import type { Vector } from '../../weightnorm/index.ts';

/** A number as Python reads it back to the same bits. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('Only finite numbers are written as code.');
  return Object.is(value, -0) ? '-0.0' : String(value);
}

/** A vector as a list. */
export const list = (values: Vector): string => `[${values.map(number).join(', ')}]`;

/** A text as a string of Python on one line. */
export const text = (value: string): string => JSON.stringify(value);

/** Words in a docstring or comment, which they must not end. */
export const words = (value: string): string =>
  value.replace(/\\/g, '/').replace(/"""/g, "'''").replace(/\r/g, '');

/** A docstring of a function. */
export const docstring = (value: string): string => `    """${words(value)}"""`;

/** A comment of one line. */
export const comment = (value: string): string => `# ${words(value).replace(/\n/g, ' ')}`;
