import { type RefObject, useEffect } from 'react';
import type { FigureStore, Schema } from '../../simulation/index.ts';
import { actionOf, type LectureAction } from './keys.ts';

/** Only steps go on while their key is held down. */
const REPEATED: readonly LectureAction[] = ['forward', 'back'];

interface LectureKeys<S extends Schema> {
  readonly frame: RefObject<HTMLElement | null>;
  readonly store: FigureStore<S>;
  /** Whether letters act; Escape always does. */
  readonly listens: boolean;
  readonly actions: Readonly<Partial<Record<LectureAction, () => void>>>;
  readonly onLeave: () => void;
}

/** The keys of the lecture view. The rest of the page is inert, so they may be heard anywhere. */
export function useLectureKeys<S extends Schema>(keys: LectureKeys<S>): void {
  useEffect(() => {
    const { frame, store, listens, actions, onLeave } = keys;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') {
        // A drag is given up first, an open list closed.
        if (!store.get().inGesture && !hasOpenList(frame.current)) onLeave();
        return;
      }
      const action = listens ? actionOf(event) : undefined;
      const act = action && actions[action];
      if (!act || (event.repeat && !REPEATED.includes(action))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

function hasOpenList(frame: HTMLElement | null): boolean {
  return [...(frame?.querySelectorAll('[popover]') ?? [])].some((it) => it.checkVisibility?.());
}
