/** Where the parts of a district's block stand, as rows of the sheet. */
export interface BlockRows {
  readonly title: number;
  readonly organisations: { readonly head: number; readonly count: number };
  /** The lines of each page under their headings; after the first page a title stands above these, and begins the page. */
  readonly pages: readonly { readonly head: number; readonly count: number }[];
  readonly note: number;
  readonly date: number;
  readonly signatures: number;
  readonly names: number;
  /** The first row of the next block. */
  readonly next: number;
}
