import type { SVGProps } from 'react';
import { round } from '../plane/frame.ts';
import { pieces } from './formula.ts';

const DROP = { line: 0, sub: 0.2, sup: -0.38 };

/** An SVG text whose one-letter names are italic, words and signs upright, and indices small. */
export function FormulaText({
  text,
  size,
  ...rest
}: Omit<SVGProps<SVGTextElement>, 'size'> & { readonly text: string; readonly size: number }) {
  const parts = pieces(text);
  return (
    <text {...rest} fontSize={round(size)}>
      {parts.map(({ text: piece, as }, i) => {
        // Firefox has no baseline-shift: each piece undoes the shift of the one before.
        const shift = DROP[as] - DROP[parts[i - 1]?.as ?? 'line'];
        return (
          <tspan
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity
            key={i}
            className={/^\p{L}$/u.test(piece) ? 'formula-letter' : undefined}
            dy={shift ? round(shift * size) : undefined}
            fontSize={as === 'line' ? undefined : round(size * 0.7)}
          >
            {piece}
          </tspan>
        );
      })}
    </text>
  );
}
