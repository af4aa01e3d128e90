import { type ComponentType, type ReactNode, type RefObject, useRef, useState } from 'react';
import { words } from '#words/shareButton.ts';
import type { FigureState, Schema } from '../simulation/index.ts';
import type { Figure } from './types.ts';

interface PanelProps {
  readonly figure: Figure<Schema>;
  readonly state: FigureState<Schema>;
  readonly frame: RefObject<Element | null>;
  readonly onClose: () => void;
}

type Shown = ComponentType<PanelProps> | 'failed' | null;

/** The button that opens a figure's share menu, and the menu, which is fetched when asked for. */
export function useShare<S extends Schema>(
  figure: Figure<S>,
  state: FigureState<S>,
  frame: RefObject<Element | null>,
): { readonly button: ReactNode; readonly panel: ReactNode } {
  const [Shown, setShown] = useState<Shown>(null);
  const opener = useRef<HTMLButtonElement>(null);

  async function toggle() {
    if (Shown !== null && Shown !== 'failed') return setShown(null);
    try {
      const { SharePanel } = await import('./share/SharePanel.tsx');
      // A menu works with any figure; types cannot say so of a component in a state.
      setShown(() => SharePanel as unknown as ComponentType<PanelProps>);
    } catch {
      setShown('failed');
    }
  }

  function close() {
    setShown(null);
    opener.current?.focus();
  }

  const isOpen = Shown !== null && Shown !== 'failed';
  const button = (
    <button
      type="button"
      ref={opener}
      className="control-button"
      aria-expanded={isOpen}
      onClick={toggle}
    >
      {words.share}
    </button>
  );
  const panel =
    Shown === 'failed' ? (
      <p role="status">{words.failed}</p>
    ) : (
      Shown && (
        <Shown
          figure={figure as unknown as Figure<Schema>}
          state={state as unknown as FigureState<Schema>}
          frame={frame}
          onClose={close}
        />
      )
    );
  return { button, panel };
}
