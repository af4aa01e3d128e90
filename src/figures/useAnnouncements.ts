import { useCallback, useEffect, useRef, useState } from 'react';
import type { FigureStore, Schema } from '../simulation/index.ts';
import type { Figure } from './types.ts';

const SHORTEST_GAP_WHILE_PLAYING = 5000;

/**
 * What a figure says. `lines` are its two live regions, used in turn so that the same sentence
 * twice is read twice: a line after every step by hand and every committed change, at most one in
 * 5 s while playing, none during a drag or out of sight. `note` is what is also shown, until something else has changed:
 * not while it plays or is dragged, since where it stands nothing may move then.
 */
export function useAnnouncements<S extends Schema>(
  figure: Figure<S>,
  store: FigureStore<S>,
  inSight: boolean,
) {
  const [lines, setLines] = useState<readonly [string, string]>(['', '']);
  const [note, setNote] = useState<string | null>(null);
  const turn = useRef(0);
  // What has been noted in the event that is going on.
  const noting = useRef<string | null>(null);

  const speak = useCallback((sentence: string) => {
    turn.current = 1 - turn.current;
    setLines(turn.current === 0 ? [sentence, ''] : ['', sentence]);
  }, []);

  const say = useCallback(
    (sentence: string) => {
      noting.current = sentence;
      setNote(sentence);
      speak(sentence);
      setTimeout(() => {
        noting.current = null;
      });
    },
    [speak],
  );

  useEffect(() => {
    if (!inSight) return;
    let before = store.get();
    let spokenAt = Number.NEGATIVE_INFINITY;
    return store.subscribe(() => {
      const state = store.get();
      const moved = state.step !== before.step || state.settings !== before.settings;
      const stopped = before.playing && !state.playing;
      const busy = state.inGesture || state.goal !== null;
      const released = (before.inGesture || before.goal !== null) && !busy;
      before = state;
      const quiet = !busy && !state.playing;
      if ((moved || released) && quiet && noting.current === null) setNote(null);
      if (busy || !(moved || stopped || released)) return;
      const time = performance.now();
      if (state.playing && time - spokenAt < SHORTEST_GAP_WHILE_PLAYING) return;
      spokenAt = time;
      const { announcement } = figure.describe(state);
      speak(noting.current ? `${noting.current} ${announcement}` : announcement);
    });
  }, [figure, store, speak, inSight]);

  return { lines, note, say, speak };
}
