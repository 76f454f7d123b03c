import type { Layout } from '../../domain/survey/field';

/** Where a field comes from. */
type Certainty = 'sure' | 'likely' | 'chosen' | 'added' | Columnless;
/** As `Certainty`, of fields that have no column of their own. */
type Columnless = 'to-find' | 'missing' | 'ambiguous' | 'in-rows' | 'in-title' | 'none';

/** What the screen says on which columns are pointed at. */
export interface MappingText {
  readonly title: string;
  /** The button that leads here. */
  readonly open: string;
  readonly introduction: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, { readonly name: string; readonly hint: string }>>;
  readonly headerRows: string;
  readonly firstRow: string;
  readonly lastRow: string;
  readonly noHeaderRows: (most: number) => string;
  /** Headings over the fields that are no counts, and over the counts of a list. */
  readonly groups: { readonly row: string; readonly counts: string };
  readonly column: (letters: string, header: string) => string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** In the place of a column. */
  readonly sources: Readonly<Record<Exclude<Columnless, 'in-title'>, string>>;
  /** In the place of a column: the cell above the table that names the only district. */
  readonly titleCell: (cell: string) => string;
  readonly hints: Readonly<Record<Exclude<Certainty, 'ambiguous'>, string>>;
  ambiguousHint(columns: readonly string[]): string;
  readonly columnFor: (field: string) => string;
  readonly auto: string;
  readonly noColumn: string;
  readonly useSelected: string;
  readonly selectedElsewhere: (selected: string, wanted: string) => string;
  alsoFor(fields: readonly string[]): string;
  readonly blanksAreZero: string;
  readonly readSo: string;
  readonly clear: string;
}
