/** Where the parts of a district's block stand, as rows of the sheet. */
export interface BlockRows {
  readonly title: number;
  readonly organisations: { readonly head: number; readonly count: number };
  readonly lines: { readonly head: number; readonly count: number };
  readonly note: number;
  readonly date: number;
  readonly signatures: number;
  readonly names: number;
  /** The first row of the next block. */
  readonly next: number;
}
