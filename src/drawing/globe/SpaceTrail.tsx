import { Trail, type TrailProps } from '../marks/Trail.tsx';
import { useGlobe } from './context.ts';
import { nearRuns, type Point3 } from './view.ts';

/** The path of a run through space, faint where it is behind the middle of the sphere. */
export function SpaceTrail({
  points,
  ...rest
}: Omit<TrailProps, 'points' | 'faint'> & { readonly points: readonly Point3[] }) {
  const { see } = useGlobe();
  const seen = points.map(see);
  return (
    <>
      <Trail {...rest} points={seen.map(({ at }) => at)} faint />
      {nearRuns(seen).map((run, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line, in its order
        <Trail key={i} {...rest} points={run} />
      ))}
    </>
  );
}
