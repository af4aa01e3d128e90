/** Keeps the ids of one figure apart from another's; the same on the server and in the browser. */
export const identifierPrefix = (figure: string): string => `${figure}-`;
