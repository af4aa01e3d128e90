import { createContext } from 'react';
import { words } from '#words/essay.ts';
import type { ReferenceKey } from './references.ts';

/** A place in the prose that cites a work. */
export interface Citation {
  readonly id: string;
  /** The title of the section that it stands in. */
  readonly section: string;
}

/** Which work is cited where. */
export interface Citations {
  /** Writes down one more place, and gives it an id. */
  readonly add: (key: ReferenceKey, section: string) => string;
  /** Where a work was cited so far, in reading order. */
  readonly of: (key: ReferenceKey) => readonly Citation[];
}

/**
 * Filled while the page is rendered, once and in reading order, and never in the browser: when the
 * list at its end is reached, all citations are known.
 */
export function createCitations(): Citations {
  const places = new Map<ReferenceKey, Citation[]>();
  let count = 0;
  return {
    add(key, section) {
      count += 1;
      const id = `cite-${count}`;
      places.set(key, [...(places.get(key) ?? []), { id, section }]);
      return id;
    },
    of: (key) => places.get(key) ?? [],
  };
}

/** The title of the section that is being rendered. */
export const SectionTitle = createContext(words.opening);
