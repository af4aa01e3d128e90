/** What every mark can carry. */
export interface Mark {
  /** The quantity it stands for; pointing at the quantity elsewhere lights the mark. */
  readonly symbol?: string | undefined;
  readonly label?: string | undefined;
}

/** For marks: figures say in words what their marks show. */
export const silent = { 'aria-hidden': true } as const;
