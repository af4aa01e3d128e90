import { words } from '#words/figures/flip.ts';
import { AS_WRITTEN, formatNumber } from '../../drawing/index.ts';
import { two } from '../words.ts';

// As wide as the plane above it, so that both have one scale and one zero.
const WIDTH = 400;
const HEIGHT = 80;
const AXIS = 47;
/** Half the width of a letter of the label. */
const HALF_LETTER = 4.5;

/** How many spans from zero a value is drawn at most. */
const FARTHEST = 10;

/** The number line of g: where it is, where it has been, and the best value for this direction. */
export function NumberLine({
  g,
  path,
  best,
  span,
  tick,
}: {
  readonly g: number;
  /** Every value shown, oldest first. */
  readonly path: readonly number[];
  readonly best: number;
  /** The line goes from −span to span. */
  readonly span: number;
  /** Distance of two numbers on the line. */
  readonly tick: number;
}) {
  // Further out than the next page nothing is seen, and an SVG holds no number such as 1e71.
  const far = FARTHEST * span;
  const x = (value: number) =>
    Math.round(50 * WIDTH * (1 + Math.max(-far, Math.min(far, value)) / span)) / 100;
  const label = ` = ${two(g)}`;
  const margin = HALF_LETTER * (label.length + 1.5);
  const inside = (place: number) => Math.min(WIDTH - margin, Math.max(margin, place));
  const numbers = [-2, -1, 0, 1, 2].map((count) => count * tick);
  return (
    <svg
      {...AS_WRITTEN}
      className="number-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width="100%"
      role="img"
      aria-label={words.picture.line(two(g), two(best))}
    >
      <g className="chart-number" fontSize="14">
        <text x="8" y="14">
          {words.picture.against}
        </text>
        <text x={WIDTH - 8} y="14" textAnchor="end">
          {words.picture.along}
        </text>
        {numbers.map((value) => (
          <text key={value} x={x(value)} y={AXIS + 25} textAnchor="middle">
            {formatNumber(value)}
          </text>
        ))}
      </g>
      <path
        className="grid-axis"
        d={`M0,${AXIS}H${WIDTH}${numbers.map((value) => `M${x(value)},${AXIS}v8`).join('')}`}
        strokeWidth="1.25"
        fill="none"
      />
      <path className="grid-axis" d={`M${x(0)},6V${AXIS}`} strokeWidth="1" strokeDasharray="3 4" />
      <g className="mark mark-g" data-symbol="g">
        <path className="mark-glow" d={`M${x(0)},${AXIS}H${x(g)}`} strokeWidth="14" />
        <path
          className="mark-line"
          d={`M${x(0)},${AXIS}H${x(g)}`}
          strokeWidth="6"
          strokeOpacity="0.35"
        />
        <path
          className="mark-line"
          d={path.map((value) => `M${x(value)},${AXIS}h0`).join('')}
          strokeWidth="5"
          strokeLinecap="round"
        />
        <path className="mark-line" d={`M${x(best)},${AXIS - 9}v18`} strokeWidth="2.5" />
        <circle className="mark-fill" cx={x(g)} cy={AXIS} r="6.5" />
        <text
          className="mark-label"
          x={inside(x(g))}
          y={AXIS - 13}
          fontSize="17"
          textAnchor="middle"
        >
          <tspan className="formula-letter">g</tspan>
          {label}
        </text>
      </g>
    </svg>
  );
}
