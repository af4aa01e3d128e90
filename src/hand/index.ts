export type { Hand } from './hand.ts';
export { holdKey } from './key.ts';
export { capture, press } from './pointer.ts';
export { followRange } from './range.ts';
