/** A text file that a figure offers to save. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}
