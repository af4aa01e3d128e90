import { useEffect, useState, useSyncExternalStore } from 'react';
import { words } from '#words/embed.ts';
import { ChartRoom } from '../../drawing/index.ts';
import { FigureFrame } from '../../figures/FigureFrame.tsx';
import type { FigureModule } from '../../figures/types.ts';
import type { FigureStore, Schema } from '../../simulation/index.ts';
import { EssayLink } from './EssayLink.tsx';
import type { Fit } from './fit.ts';
import type { Part } from './options.ts';

const PARTS = ['controls', 'chart', 'words', 'caption'] as const;
type Tab = 'picture' | (typeof PARTS)[number];

/** Frames so narrow and low have no room for a part beside the picture; folded.css says the same. */
const NARROW = '(max-width: 26rem) and (max-height: 27.99rem)';
/** Of the height of a frame that is folded, what a chart may take. */
const CHART_SHARE = 0.5;

function useNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => window.matchMedia(NARROW).matches,
  );
}

/** Whether a reader is at work in the frame: only then its parts scroll. */
function useHeld(): [boolean, () => void] {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const release = () => setHeld(false);
    window.addEventListener('blur', release);
    return () => window.removeEventListener('blur', release);
  }, []);
  return [held, () => setHeld(true)];
}

/**
 * A figure in a frame of its own. Where the frame is small, its parts beside the picture and the
 * transport are shown one at a time, each behind a button.
 */
export function EmbedFrame<S extends Schema>(props: {
  readonly module: FigureModule<S>;
  readonly store: FigureStore<S>;
  readonly caption: string | null;
  /** The address of the essay; null where nobody knows it. */
  readonly essay: string | null;
  readonly hide: readonly Part[];
  /** Whether the controls are there at all. */
  readonly isFixed: boolean;
  readonly fit: Fit;
  /** Called once it is on the page. */
  readonly onShown: () => void;
}) {
  const { module, store, caption, essay, hide, isFixed, fit, onShown } = props;
  useEffect(onShown, [onShown]);
  const folded = useSyncExternalStore(fit.subscribe, fit.isFolded);
  const narrow = useNarrow();
  const [held, hold] = useHeld();
  const [chosen, choose] = useState<Tab>('picture');
  const parts = PARTS.filter((part) => !hide.includes(part) && !(isFixed && part === 'controls'));
  const first = parts[0] ?? 'picture';
  const tab = chosen === 'picture' && !narrow ? first : chosen;

  function open(next: Tab) {
    choose(next);
    // Its summary is not shown where its tab is.
    const words = document.querySelector<HTMLDetailsElement>('.figure > .disclosure');
    if (next === 'words' && words) words.open = true;
  }

  return (
    <ChartRoom value={folded ? CHART_SHARE * window.innerHeight : Number.POSITIVE_INFINITY}>
      <div
        className="embed-frame"
        data-tab={tab}
        data-held={held || undefined}
        onPointerDown={hold}
      >
        <FigureFrame
          module={module}
          store={store}
          elsewhere={{ caption, link: (query) => <EssayLink {...{ essay, query }} /> }}
        />
        {parts.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset wants a legend, the buttons none
          <div className="embed-tabs" role="group" aria-label={words.tabs}>
            {(['picture', ...parts] as const).map((one) => (
              <button
                key={one}
                type="button"
                className="embed-tab"
                data-part={one}
                aria-pressed={one === tab}
                onClick={() => open(one)}
              >
                {words[one]}
              </button>
            ))}
          </div>
        )}
      </div>
    </ChartRoom>
  );
}
