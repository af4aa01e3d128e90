import type { Look } from './looks.ts';

const HATCHED = [
  ['lost', 'M-1,7L7,-1M-1,1L1,-1M5,7L7,5'],
  ['diverged', 'M0,0L6,6M6,0L0,6'],
  ['stuck', 'M0,3H6'],
  ['moving', 'M3,2.4V3.6'],
] as const;

/** The name of a hatching among those of a drawing. */
export const hatchId = (id: string, look: Look): string => `${id}-${look}`;

/** The hatchings of the cells that did not arrive, in the colour around them. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      {HATCHED.map(([look, d]) => (
        <pattern
          key={look}
          id={hatchId(id, look)}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <path d={d} className="mark-line" strokeWidth="1" opacity="0.75" />
        </pattern>
      ))}
    </defs>
  );
}
