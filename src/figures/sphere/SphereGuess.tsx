import { DirectionHandle, SpherePoint } from '../../drawing/index.ts';
import { fromSpherical } from '../../weightnorm/index.ts';
import type { GuessMark } from '../drawnGuess.ts';
import { inSpace } from '../onGlobe.ts';

/** The guess of a reader on the globe: a dashed ring that can be moved until the figure runs. */
export function SphereGuess({ guess }: { readonly guess: GuessMark }) {
  if (!guess) return null;
  const { name, fixed, move } = guess;
  const [azimuth, elevation] = guess.at;
  const at = inSpace(fromSpherical({ length: 1, azimuth, elevation }));
  return (
    <>
      <SpherePoint at={at} kind="guess" symbol="guess" label={name} />
      {!fixed && (
        <DirectionHandle
          name={name}
          symbol="guess"
          value={{ azimuth, elevation }}
          direction={at}
          onChange={(to) => move([to.azimuth, to.elevation])}
        />
      )}
    </>
  );
}
