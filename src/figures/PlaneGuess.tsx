import { Arrow, PointHandle } from '../drawing/index.ts';
import type { GuessMark } from './drawnGuess.ts';

/** The guess of a reader in a plane: a dashed arrow, whose tip can be moved until the figure runs. */
export function PlaneGuess({
  guess,
  say,
}: {
  readonly guess: GuessMark;
  readonly say: (sentence: string) => void;
}) {
  if (!guess) return null;
  const { at, from, fixed, name, move } = guess;
  return (
    <>
      <Arrow from={from} to={at} kind="guess" symbol="guess" label={name} />
      {!fixed && <PointHandle name={name} symbol="guess" value={at} onChange={move} onNote={say} />}
    </>
  );
}
