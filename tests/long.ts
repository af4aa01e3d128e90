/** How many runs a property gets: ten times as many under `npm run test:long`. */
export const runs = (short: number): number =>
  process.env.WEIGHTNORM_LONG === '1' ? 10 * short : short;
