import type { ReactNode } from 'react';
import { formatNumber } from '../../drawing/index.ts';
import type { NeuronRun } from '../../simulation/index.ts';
import type { WeightNormParameters } from '../../weightnorm/index.ts';
import { Formula } from '../Formula.tsx';
import { shrunkText } from './describe.ts';
import type { GrowthSeen } from './figure.ts';
import { piecesOf } from './odometer.ts';
import { type Bar, laid, scaleEnd } from './strip.ts';

/** More steps than these are laid down two, four, eight, … at a time. */
const MOST_PIECES = 48;
const WIDTH = 1000;

const rectangle = ({ from, to }: Bar, top = 0, bottom = 1) => {
  const [x0, x1] = [Math.round(from * WIDTH * 10) / 10, Math.round(to * WIDTH * 10) / 10];
  return `M${x0},${top}H${x1}V${bottom}H${x0}z`;
};

/** One row: a sentence or formula, and its bars. */
function Row({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <p>{label}</p>
      <svg
        viewBox={`0 0 ${WIDTH} 1`}
        width="100%"
        height="14"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <g className="mark mark-guide">
          <path className="mark-fill" strokeWidth="0" opacity="0.25" d={`M0,0H${WIDTH}V1H0z`} />
        </g>
        {children}
      </svg>
    </>
  );
}

/** Bars in the colour of a quantity. */
function Bars(props: {
  readonly kind: 'v' | 'gradient';
  readonly d: string;
  readonly opacity?: number;
}) {
  const { kind, d, opacity = 1 } = props;
  return (
    <g className={`mark mark-${kind}`} data-symbol={kind}>
      <path className="mark-fill" strokeWidth="0" opacity={opacity} d={d} />
    </g>
  );
}

/** The odometer: ∥v∥², and below it ∥v₀∥² with every ∥Δv∥² laid on, the next one pale. */
export function Strip({
  run,
  step,
  seen: { odometer, move },
  adam,
}: {
  readonly run: NeuronRun<WeightNormParameters>;
  readonly step: number;
  readonly seen: GrowthSeen;
  /** Whether there may be steps in which v shrinks. */
  readonly adam: boolean;
}) {
  const { start, squared, added, excess } = odometer;
  const pieces = piecesOf(run, step, MOST_PIECES);
  const sum = start + added;
  const next = move ? move.normChange * move.normChange : 0;
  const end = scaleEnd(Math.max(squared, sum + next, 2 * start));
  const bars = laid(
    start,
    pieces.map((piece) => piece.added),
    end,
  );
  const every = (rest: number) =>
    bars.filter((_, i) => i % 2 === rest).map((bar) => rectangle(bar));
  const gap = { from: Math.min(sum, squared) / end, to: Math.max(sum, squared) / end };
  const red = excess === 0 ? null : <Bars kind="gradient" d={rectangle(gap, 0.3, 0.7)} />;
  const [low, high] = excess > 0 ? [null, red] : [red, null];
  return (
    <div>
      <Row label={<Formula text={`∥v∥² = ${formatNumber(squared)}`} />}>
        <Bars kind="v" d={rectangle({ from: 0, to: squared / end })} />
        {low}
      </Row>
      <Row
        label={
          <Formula
            text={`∥v₀∥² + Σ∥Δv∥² = ${formatNumber(start)} + ${formatNumber(added)} = ${formatNumber(sum)}`}
          />
        }
      >
        <Bars kind="v" d={rectangle({ from: 0, to: start / end })} />
        <Bars kind="v" d={every(0).join('')} opacity={0.45} />
        <Bars kind="v" d={every(1).join('')} opacity={0.7} />
        {high ?? (
          <Bars
            kind="v"
            opacity={0.18}
            d={rectangle({ from: sum / end, to: (sum + next) / end }, 0.15, 0.85)}
          />
        )}
      </Row>
      {adam && (
        <Row label={shrunkText(odometer.shrunk, step)}>
          <Bars
            kind="gradient"
            d={pieces
              .filter(({ shrunk }) => shrunk > 0)
              .map(({ from, to }) => rectangle({ from: from / step, to: to / step }))
              .join('')}
          />
        </Row>
      )}
    </div>
  );
}
