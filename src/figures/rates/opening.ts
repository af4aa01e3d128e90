import type { Verdict } from '../../simulation/index.ts';
import { cellKey, cellsOf } from '../../simulation/rates.ts';

/**
 * The coarse map of the opening state, cell by cell as `cellsOf(0)` lists them: arrived at, lost
 * after being touched at, diverged at, stuck (t), moving. It is written down because a page that wakes must show at
 * once what its HTML shows; a test computes it anew.
 */
export const OPENING =
  'm m m m m m m t t t s121 s104 s101 s103 s106 s129 m m t t s50 s53 s46 s44 s169 s54 s95 m t t s21 s89 s25 s20 s36 s23 s40 s131 m t s33 m s47 s12 s9 s23 s17 s55 m m m m s108 s24 s5 s6 s13 s15 s77 m t m m s53 s13 s5 s8 s17 s79 s177 t t t t t t t t t t t t m t t t t t m t';

/** A verdict as it is written above. */
export function encode(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'solved':
      return `s${verdict.at}`;
    case 'lost':
      return `l${verdict.touched}`;
    case 'diverged':
      return `d${verdict.at}`;
    case 'stuck':
      return 't';
    case 'moving':
      return 'm';
  }
}

function decode(text: string): Verdict {
  const at = Number(text.slice(1));
  switch (text[0]) {
    case 's':
      return { kind: 'solved', at, touched: at };
    case 'l':
      return { kind: 'lost', touched: at };
    case 'd':
      return { kind: 'diverged', at };
    case 't':
      return { kind: 'stuck' };
    default:
      return { kind: 'moving' };
  }
}

/** The coarse map of the opening state. */
export function openingVerdicts(): Map<string, Verdict> {
  const written = OPENING.split(' ');
  return new Map(cellsOf(0).map((cell, i) => [cellKey(cell), decode(written[i] ?? 'm')]));
}
