import type { CollectedColumn } from './collected-columns';
import type { CollectedLayout, CollectedOrganisation } from './collected';

/** The words of the gathered sheet, for a rule set. Implemented in `locales`. */
export interface CollectedWording {
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: Readonly<Record<CollectedLayout, string>>;
  /** What the sheet says, for a colleague without the add-in. */
  readonly guide: string;
  readonly total: string;
  /** In front of how many rows have no number. */
  readonly missing: string;
  /** Unique among the columns, for a table takes no header twice. */
  header(column: CollectedColumn): string;
  /** Words that read back as the bloc and the type. */
  bloc(id: string): string;
  type(type: CollectedOrganisation['type']): string;
}
