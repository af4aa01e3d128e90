import { words } from '#words/figures/race.ts';
import { formatNumber, VectorHandle } from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { goalOf, type ProblemSettings } from '../../simulation/race.ts';
import { norm } from '../../weightnorm/index.ts';

/** Turns w*, where the loss is zero, about the origin. */
export function GoalHandle({
  settings,
  onTurn,
}: {
  readonly settings: ProblemSettings;
  readonly onTurn: (angle: number, phase: Phase) => void;
}) {
  const length = norm(goalOf(settings));
  return (
    <VectorHandle
      name={words.picture.goal}
      symbol="guide"
      value={{ angle: settings.angle, length }}
      lengthRange={[length, length]}
      onChange={({ angle }, phase) => onTurn(angle, phase)}
      describe={({ angle }) => words.picture.degrees(formatNumber(angle, { decimals: 1 }))}
    />
  );
}
