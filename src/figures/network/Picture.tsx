import { words } from '#words/figures/network.ts';
import { Button } from '../../controls/index.ts';
import type { ViewProps } from '../types.ts';
import { Curves } from './Curves.tsx';
import type { schema } from './schema.ts';
import { useRun } from './useRun.ts';

/** How far all networks have come; and, when their thread has died, a way to go on. */
export function Picture({ state }: ViewProps<typeof schema>) {
  const { failure, restart } = useRun(state.settings);
  return (
    <>
      {failure !== null && (
        <div className="figure-notices" role="alert">
          <p>{words.picture.failed(failure)}</p>
          <Button onClick={restart}>{words.picture.again}</Button>
        </div>
      )}
      <Curves place={state} />
    </>
  );
}
