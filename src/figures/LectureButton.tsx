import { type RefObject, useState } from 'react';
import { words } from '#words/lectureButton.ts';
import { Icon } from '../controls/index.ts';
import type { FigureStore, Schema } from '../simulation/index.ts';
import type { LectureView } from './lecture/LectureView.tsx';
import type { Figure } from './types.ts';

export interface LectureProps<S extends Schema> {
  readonly frame: RefObject<HTMLElement | null>;
  readonly figure: Figure<S>;
  readonly store: FigureStore<S>;
  /** Puts the figure into one of its presets. */
  readonly pick: (id: string) => void;
}

/** Opens the lecture view of a figure, whose script comes when it is asked for. */
export function LectureButton<S extends Schema>({
  say,
  ...props
}: LectureProps<S> & { readonly say: (sentence: string) => void }) {
  const [View, setView] = useState<typeof LectureView | null>(null);
  const open = () =>
    import('./lecture/LectureView.tsx').then(
      (module) => setView(() => module.LectureView),
      () => say(words.failed),
    );
  return (
    <>
      <button
        type="button"
        className="control-button lecture-open"
        aria-label={words.open}
        title={words.open}
        onClick={open}
      >
        <Icon name="enlarge" />
      </button>
      {View && <View {...props} onLeave={() => setView(null)} />}
    </>
  );
}
