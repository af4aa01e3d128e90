import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { words as all } from '#words/figures.ts';
import { Button } from '../controls/index.ts';

const words = all.fetched;

/**
 * A part that few readers open, fetched when it is first shown; until then, and where that fails,
 * `meanwhile` stands in its place with a sentence that is read out.
 */
export function fetched<P extends object>(options: {
  /** As in "Loading the data editor …", in the language of the page. */
  readonly what: string;
  readonly load: () => Promise<ComponentType<P>>;
  readonly meanwhile?: ReactNode;
}) {
  const { what, load, meanwhile } = options;
  let Known: ComponentType<P> | null = null;

  async function fetchNow(): Promise<void> {
    Known = await load();
  }

  function Fetched(props: P) {
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
    useEffect(() => {
      if (!Known)
        fetchNow().then(
          () => setState('ready'),
          () => setState('failed'),
        );
    }, []);
    if (Known) return <Known {...props} />;
    return (
      <>
        {meanwhile}
        <div role="status">
          {state === 'failed' ? (
            <p>
              {words.failed(what.charAt(0).toUpperCase() + what.slice(1))}{' '}
              {/* A browser remembers a failed import, so that only a new page can try again. */}
              <Button onClick={() => location.reload()}>{words.again}</Button>
            </p>
          ) : (
            <p>{words.loading(what)}</p>
          )}
        </div>
      </>
    );
  }

  /** `fetchNow` is for where nothing can be waited for: stills, drawn without a browser. */
  return Object.assign(Fetched, { fetchNow });
}
