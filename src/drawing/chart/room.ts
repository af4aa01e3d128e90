import { createContext } from 'react';

/** The height in CSS pixels that a chart may have at most, where the place it stands in is small. */
export const ChartRoom = createContext(Number.POSITIVE_INFINITY);
