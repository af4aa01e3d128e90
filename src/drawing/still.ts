import { createContext, useContext } from 'react';

/**
 * Whether what is drawn will never move: a picture for paper and for a page without script, in as
 * few characters as do. It has no handles, and coarser contours.
 */
export const Still = createContext(false);

/** Whether this is drawn as a still. */
export const useStill = (): boolean => useContext(Still);
