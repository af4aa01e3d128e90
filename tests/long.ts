/** Whether it is `npm run test:long`. */
export const isLong = process.env.WEIGHTNORM_LONG === '1';

/** How many runs a property gets: ten times as many under `npm run test:long`. */
export const runs = (short: number): number => (isLong ? 10 * short : short);
