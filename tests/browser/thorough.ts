/** The tag of what `npm test` leaves to `npm run test:all`. */
export const THOROUGH = '@thorough';

/** No tag for what belongs to the quick tests. */
export const thoroughUnless = (quick: boolean): string[] => (quick ? [] : [THOROUGH]);

/** Of both themes in both widths, the two that between them have each once are quick. */
export const isCorner = (colorScheme: 'light' | 'dark', width: number): boolean =>
  (colorScheme === 'dark') === width < 500;
