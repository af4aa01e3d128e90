import { Arrow, formatNumber, VectorHandle } from '../../drawing/index.ts';
import type { Phase } from '../../simulation/index.ts';
import { goalOf, type ProblemSettings } from '../../simulation/race.ts';
import { norm } from '../../weightnorm/index.ts';

/** w*, where the loss is zero: a dot that can be turned about the origin. */
export function Goal({
  settings,
  onTurn,
}: {
  readonly settings: ProblemSettings;
  readonly onTurn: (angle: number, phase: Phase) => void;
}) {
  const goal = goalOf(settings) as [number, number];
  const length = norm(goal);
  return (
    <>
      <Arrow from={goal} to={goal} kind="w" label="w*" labelSide="left" />
      <VectorHandle
        name="direction of w*"
        symbol="guide"
        value={{ angle: settings.angle, length }}
        lengthRange={[length, length]}
        onChange={({ angle }, phase) => onTurn(angle, phase)}
        describe={({ angle }) => `${formatNumber(angle, { decimals: 1 })} degrees`}
      />
    </>
  );
}
