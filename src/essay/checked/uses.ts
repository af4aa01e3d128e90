/** A place in the essay that uses a number of the ledger or of the experiments. */
export interface Use {
  /** The id of the paragraph, table or question. */
  readonly id: string;
  /** The id of the section that it stands in. */
  readonly section: string;
}

/** All places by `claim:<id>` and `found:<at>`, in reading order. */
export type Uses = ReadonlyMap<string, readonly Use[]>;
