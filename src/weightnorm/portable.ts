// ECMAScript leaves Math.exp and its kin approximate, engines differ in the last bit, and training
// amplifies it. These are built from + − × ÷ alone, so a run has the same bits everywhere.
export { default as atan } from '@stdlib/math-base-special-atan';
export { default as cos } from '@stdlib/math-base-special-cos';
export { default as exp } from '@stdlib/math-base-special-exp';
export { default as log } from '@stdlib/math-base-special-ln';
export { default as log1p } from '@stdlib/math-base-special-log1p';
export { default as sin } from '@stdlib/math-base-special-sin';
export { tanh } from './tanh.ts';
