import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { LearningControls } from './learningControls.tsx';

// What few readers open is fetched when they do.
const DataEditor = lazy(async () => ({ default: (await import('./DataEditor.tsx')).DataEditor }));

/** The settings that most readers leave alone: how the neuron learns, and from what. */
export function MoreSettings({
  learning,
  data,
  children,
}: {
  readonly learning: ComponentProps<typeof LearningControls>;
  readonly data: ComponentProps<typeof DataEditor>;
  readonly children?: React.ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={() => setOpened(true)}>
      <summary>Learning rate, optimizer, data</summary>
      {opened && (
        <>
          {children}
          <LearningControls {...learning} />
          <Suspense fallback={<p>Loading the data …</p>}>
            <DataEditor {...data} />
          </Suspense>
        </>
      )}
    </details>
  );
}
