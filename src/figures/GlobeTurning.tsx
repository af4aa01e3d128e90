import { words } from '#words/globe.ts';
import { Toggle } from '../controls/index.ts';
import { type GlobeView, turned, useStill } from '../drawing/index.ts';

const STEP = 15;
const TURNS = [
  { name: words.turnLeft, sign: '←', right: -STEP, up: 0 },
  { name: words.turnRight, sign: '→', right: STEP, up: 0 },
  { name: words.turnUp, sign: '↑', right: 0, up: STEP },
  { name: words.turnDown, sign: '↓', right: 0, up: -STEP },
];

const ROW = { display: 'flex', flexWrap: 'wrap', gap: '0.4rem' } as const;

/** What turns the globe without a drag: four buttons, one that brings v, and a wider picture. */
export function GlobeTurning(props: {
  readonly view: GlobeView;
  readonly onTurn: (view: GlobeView) => void;
  readonly onFace: () => void;
  readonly whole: boolean;
  readonly onWhole: (whole: boolean) => void;
}) {
  const { view, onTurn, onFace, whole, onWhole } = props;
  const still = useStill();
  if (still) return null;
  return (
    <div className="figure-transport" style={ROW}>
      {TURNS.map(({ name, sign, right, up }) => (
        <button
          key={name}
          type="button"
          className="control-button"
          aria-label={name}
          title={name}
          onClick={() => onTurn(turned(view, right, up))}
        >
          {sign}
        </button>
      ))}
      <button type="button" className="control-button" onClick={onFace}>
        {words.toTheFront}
      </button>
      <Toggle label={words.wholeArrows} checked={whole} onChange={onWhole} />
    </div>
  );
}
