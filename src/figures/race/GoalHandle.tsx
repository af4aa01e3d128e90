import { words } from '#words/figures/race.ts';
import { formatNumber, VectorHandle } from '../../drawing/index.ts';
import type { Hand } from '../../hand/index.ts';
import { goalOf, type ProblemSettings } from '../../simulation/race.ts';
import { norm } from '../../weightnorm/index.ts';

/** Turns w*, where the loss is zero, about the origin. */
export function GoalHandle({
  settings,
  onTurn,
}: {
  readonly settings: ProblemSettings;
  readonly onTurn: (angle: number, hand?: Hand) => void;
}) {
  const length = norm(goalOf(settings));
  return (
    <VectorHandle
      name={words.picture.goal}
      symbol="guide"
      value={{ angle: settings.angle, length }}
      lengthRange={[length, length]}
      onChange={({ angle }, hand) => onTurn(angle, hand)}
      describe={({ angle }) => words.picture.degrees(formatNumber(angle, { decimals: 1 }))}
    />
  );
}
