import { type Grasp, type Hand, takeHold } from './hand.ts';

/** A key that is held repeats sooner than this, in milliseconds. */
const REST = 1000;

let held: { readonly hand: Grasp; readonly key: string; rest(): void } | null = null;

/**
 * The hand that holds a key down, or undefined for a single press, which is a change by itself. It
 * ends when the key is let go or rests, or the focus leaves: some systems keep the release to
 * themselves.
 */
export function holdKey({ key, repeat }: Pick<KeyboardEvent, 'key' | 'repeat'>): Hand | undefined {
  if (!repeat) {
    held?.hand.end(true);
    return undefined;
  }
  if (!held?.hand.isDown || held.key !== key) held = take(key);
  held.rest();
  return held.hand;
}

function take(key: string) {
  const hand = takeHold();
  const over = new AbortController();
  const options = { capture: true, signal: over.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => hand.end(true);
  hand.onEnd(() => {
    clearTimeout(timer);
    over.abort();
  });
  window.addEventListener('keyup', letGo, options);
  window.addEventListener('blur', letGo, options);
  return {
    ...{ hand, key },
    rest() {
      clearTimeout(timer);
      timer = setTimeout(letGo, REST);
    },
  };
}
