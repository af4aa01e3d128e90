import { takeHold } from '../src/hand/hand.ts';
import type { Hand } from '../src/hand/index.ts';

/**
 * What a store makes of the changes it is told of: previews while a hand is down, one commit when it
 * lets go or where there is none.
 */
export function phases<T>(tell: (value: T, phase: 'preview' | 'commit') => void) {
  let latest: T;
  let known: Hand | undefined;
  return (value: T, hand?: Hand): void => {
    latest = value;
    tell(value, hand?.isDown ? 'preview' : 'commit');
    if (!hand?.isDown || hand === known) return;
    known = hand;
    hand.onEnd(() => tell(latest, 'commit'));
  };
}

export { takeHold };
