/**
 * What the neurons learn from: measured penguins, computed rings, and the reader's own points.
 * Data and pure functions; the same input gives the same bits in every engine.
 */
export { dataset, datasetIds } from './dataset.ts';
export { type Edit, MAX_ADDED, roundForEdits } from './edit.ts';
export { parseEdits, serializeEdits } from './edit-text.ts';
export { applyEdits, compact, type Row, rowsAfter } from './edits.ts';
export { type Pasted, parseTable } from './paste.ts';
export { pick } from './pick.ts';
export { ring, ringWeights, taughtRing } from './ring.ts';
export { smooth3Weight } from './solids.ts';
export { type Standardized, standardize } from './standardize.ts';
export type { Column, Dataset, DatasetId } from './types.ts';
