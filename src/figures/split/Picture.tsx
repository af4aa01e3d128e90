import { words } from '#words/figures/split.ts';
import { fetched } from '../fetched.tsx';
import type { ViewProps } from '../types.ts';
import { PlanePicture } from './PlanePicture.tsx';
import { isInSpace, type schema } from './schema.ts';

// Apart from the rest, so that the page opens without the script of the globe.
const SpacePicture = fetched<ViewProps<typeof schema>>({
  what: words.picture.globe,
  load: async () => (await import('./SpacePicture.tsx')).SpacePicture,
  meanwhile: <svg className="plane" aria-hidden="true" />,
});
if (import.meta.env.SSR) await SpacePicture.fetchNow();

/** The weights, in the plane or in space: the loss, v, v/∥v∥, w, and where w has been. */
export function Picture(props: ViewProps<typeof schema>) {
  return isInSpace(props.state.settings) ? (
    <SpacePicture {...props} />
  ) : (
    <PlanePicture {...props} />
  );
}
