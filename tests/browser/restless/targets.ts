import type { Stage } from './stage.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Target {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
}

export const between = (from: Place, to: Place, part: number): Place => ({
  x: from.x + part * (to.x - from.x),
  y: from.y + part * (to.y - from.y),
});

export const pointIn = ({ left, top, width, height }: Target, x: number, y: number): Place => ({
  x: left + x * width,
  y: top + y * height,
});

export const middleOf = (target: Target): Place => pointIn(target, 0.5, 0.5);

/** Larger than any grip: a globe, in whose middle arrows begin. */
const LARGE = 100;

/** A bar is slid along, anything else is taken in the middle, or where it is free, and moved about. */
export function wayOf(
  target: Target,
  { x, y }: Place,
): { readonly from: Place; readonly to: Place } {
  if (target.width > 3 * target.height)
    return { from: pointIn(target, y, 0.5), to: pointIn(target, x, 0.5) };
  const from = target.width > LARGE ? pointIn(target, 0.3, 0.2) : middleOf(target);
  return { from, to: { x: from.x + 240 * (x - 0.5), y: from.y + 240 * (y - 0.5) } };
}

/** One of what a reader sees of a kind, brought into sight and perhaps focused, once it lies still. */
export async function find(
  stage: Stage,
  selector: string,
  at: number,
  focus = false,
): Promise<Target | undefined> {
  let put: number | undefined;
  // A page may still glide by a key or the wheel, by a clock that is not ours.
  for (let tries = 0; tries < 50; tries++) {
    const now = await sight(stage, selector, at, focus);
    if (!now) return undefined;
    const isStill = now.found === (put ?? now.target.top);
    if (isStill) return await onPage(stage, now.target);
    put = now.target.top;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error('The page does not lie still.');
}

/** Brings it to the middle; `found` tells how high it lay before that. */
const sight = ({ frame, root }: Stage, selector: string, at: number, focus: boolean) =>
  frame.evaluate(
    (wanted) => {
      const all = document.querySelectorAll<HTMLElement>(`${wanted.root} :is(${wanted.selector})`);
      const seen = [...all].filter((it) => {
        const { width, height } = it.getBoundingClientRect();
        return width > 0 && height > 0 && it.checkVisibility({ visibilityProperty: true });
      });
      const element = seen[Math.floor(wanted.at * seen.length)];
      if (!element) return undefined;
      const found = element.getBoundingClientRect().top;
      if (wanted.focus) element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      // In a small frame the share menu lies over everything else, and presets over some of it.
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      const lid = above?.closest('.share, [popover]') ?? null;
      if (lid && !lid.contains(element)) return undefined;
      const label = element.closest('.number-slider, .choice') ?? element.closest('label');
      const name =
        element.getAttribute('aria-label') ??
        (element.matches('input, select') ? label?.textContent : element.textContent) ??
        '';
      const title = name.trim().slice(0, 60) || element.className.toString();
      return { found, target: { left, top, width, height, name: title } };
    },
    { root, selector, at, focus },
  );

async function onPage({ frame }: Stage, target: Target): Promise<Target> {
  if (!frame.parentFrame()) return target;
  const around = await (await frame.frameElement()).boundingBox();
  return { ...target, left: target.left + (around?.x ?? 0), top: target.top + (around?.y ?? 0) };
}
