import type { FigureMessage } from './messages.d.ts';

// Beyond these a height is a mistake.
const LEAST = 100;
const MOST = 5000;

/** A message of a figure, if that is what it is. */
export function figureMessage(data: unknown): FigureMessage | null {
  const isOurs =
    typeof data === 'object' &&
    data !== null &&
    (data as { weightnorm?: unknown }).weightnorm === 1 &&
    typeof (data as { type?: unknown }).type === 'string';
  return isOurs ? (data as FigureMessage) : null;
}

/** The height that a message tells of, if it tells of one that can be. */
export function heightIn(message: FigureMessage | null): number | null {
  if (message?.type !== 'size' || !Number.isFinite(message.height)) return null;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(message.height)));
}

/**
 * Gives every frame of the page in which a figure stands the height that it tells; not those that say
 * `data-height="fixed"`.
 */
export function followHeights(base: string): void {
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter(
      ({ src, dataset }) => src.startsWith(base) && dataset.height !== 'fixed',
    );
  window.addEventListener('message', ({ source, data }) => {
    const height = heightIn(figureMessage(data));
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && height !== null) frame.style.height = `${height}px`;
  });
  // Those that have told their height before this script came tell it once more.
  for (const { contentWindow } of frames()) {
    contentWindow?.postMessage({ weightnorm: 1, type: 'get' }, '*');
  }
}
