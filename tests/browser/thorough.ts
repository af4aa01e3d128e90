/** The tag of what `npm test` leaves to `npm run test:all`, where its file is not in thorough/. */
export const THOROUGH = '@thorough';

/** No tag for what belongs to the quick tests. */
export const thoroughUnless = (quick: boolean): string[] => (quick ? [] : [THOROUGH]);
