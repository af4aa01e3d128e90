/** Keeps the ids within one island apart from another's; the same on the server and in the browser. */
export const identifierPrefix = (island: string): string => `${island}-`;
