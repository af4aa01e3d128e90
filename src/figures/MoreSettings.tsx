import { type ComponentProps, type ReactNode, useState } from 'react';
import { words } from '#words/figures.ts';
import type { DataEditor } from './DataEditor.tsx';
import { fetched } from './fetched.tsx';
import { LearningControls } from './learningControls.tsx';

const Editor = fetched<ComponentProps<typeof DataEditor>>({
  what: words.fetched.dataEditor,
  load: async () => (await import('./DataEditor.tsx')).DataEditor,
});

/** The settings that most readers leave alone: how the neuron learns, and from what. */
export function MoreSettings({
  learning,
  data,
  children,
}: {
  readonly learning: ComponentProps<typeof LearningControls>;
  readonly data: ComponentProps<typeof DataEditor>;
  readonly children?: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={() => setOpened(true)}>
      <summary>{words.learning.summary}</summary>
      {opened && (
        <>
          {children}
          <LearningControls {...learning} />
          <Editor {...data} />
        </>
      )}
    </details>
  );
}
