/** Where the prose first uses an entry of the glossary or of the table of symbols. */
export interface FirstUse {
  readonly id: string;
  /** The title of the section that it stands in. */
  readonly section: string;
}

/** Which entry is used where. */
export interface Uses {
  /** Writes down one more use: its id if it is the first of all, and whether it is of its section. */
  readonly add: (
    entry: string,
    section: string,
  ) => { readonly id: string | undefined; readonly isFirstHere: boolean };
  readonly first: (entry: string) => FirstUse | undefined;
}

/** Filled while the page is rendered, once and in reading order, as citations are. */
export function createUses(): Uses {
  const firsts = new Map<string, FirstUse>();
  const seen = new Set<string>();
  return {
    add(entry, section) {
      const here = `${section}/${entry}`;
      const isFirstHere = !seen.has(here);
      seen.add(here);
      if (firsts.has(entry)) return { id: undefined, isFirstHere };
      const id = `first-${entry}`;
      firsts.set(entry, { id, section });
      return { id, isFirstHere };
    },
    first: (entry) => firsts.get(entry),
  };
}
