import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from '../controls/index.ts';
import type { DataEditor } from './DataEditor.tsx';
import { LearningControls } from './learningControls.tsx';

type Editor = typeof DataEditor;
type Loaded = { readonly Editor: Editor } | 'closed' | 'loading' | 'failed';

/** The settings that most readers leave alone: how the neuron learns, and from what. */
export function MoreSettings({
  learning,
  data,
  children,
}: {
  readonly learning: ComponentProps<typeof LearningControls>;
  readonly data: ComponentProps<Editor>;
  readonly children?: ReactNode;
}) {
  const [loaded, setLoaded] = useState<Loaded>('closed');

  // What few readers open is fetched when they do.
  function load() {
    setLoaded('loading');
    import('./DataEditor.tsx').then(
      ({ DataEditor: Editor }) => setLoaded({ Editor }),
      () => setLoaded('failed'),
    );
  }

  return (
    <details className="more" onToggle={() => loaded === 'closed' && load()}>
      <summary>Learning rate, optimizer, data</summary>
      {loaded !== 'closed' && (
        <>
          {children}
          <LearningControls {...learning} />
          <div role="status">
            {loaded === 'loading' && <p>Loading the data editor …</p>}
            {loaded === 'failed' && (
              <p>
                The data editor could not be loaded.{' '}
                {/* A browser remembers a failed import, so that only a new page can try again. */}
                <Button onClick={() => location.reload()}>Load the page again</Button>
              </p>
            )}
          </div>
          {typeof loaded === 'object' && <loaded.Editor {...data} />}
        </>
      )}
    </details>
  );
}
