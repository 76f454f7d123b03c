import type { RawValue } from './raw-sheet';

/** `error` keeps the result of the districts it touches open; `warning` and `note` do not. */
export type Severity = 'error' | 'warning' | 'note';

/** What is counted for a bloc. The full members are a subset of the members, where the sheet has them. */
export type Measure = 'committees' | 'cells' | 'members' | 'fullMembers';

/** Where a count stands and whose it is. */
interface CountPlace {
  readonly cell: string;
  readonly district: string;
  readonly bloc: string;
  readonly measure: Measure;
}

/** One thing in the way of a sure answer, with its cell (A1, on the survey's sheet). Sentences: `locales`. */
export type Finding = { readonly severity: Severity } & (
  | ({ readonly code: 'count-missing' } & CountPlace)
  | ({ readonly code: 'count-not-whole' } & CountPlace & { readonly found: number })
  | ({ readonly code: 'count-negative' } & CountPlace & { readonly found: number })
  /** A number that Excel shows as a date: often `3-5` typed as text. */
  | ({ readonly code: 'count-is-date' } & CountPlace & { readonly found: number })
  | ({ readonly code: 'count-is-percentage' } & CountPlace & { readonly found: number })
  | ({ readonly code: 'count-is-text' } & CountPlace & { readonly found: string })
  | ({ readonly code: 'count-is-formula-error' } & CountPlace & { readonly found: string })
  | ({ readonly code: 'full-members-exceed-members' } & CountPlace & {
        readonly found: number;
        readonly members: number;
      })
  | {
      readonly code: 'district-twice';
      readonly cell: string;
      readonly district: string;
      readonly other: string;
    }
  | { readonly code: 'district-name-missing'; readonly cell: string }
  | {
      readonly code: 'total-differs';
      readonly cell: string;
      readonly bloc: string;
      readonly measure: Measure;
      readonly found: RawValue;
      readonly sum: number;
    }
  /** No column for these: how many organisations there are today stays open. The cell is the header's first. */
  | {
      readonly code: 'organisations-not-counted';
      readonly cell: string;
      readonly missing: readonly { readonly bloc: string; readonly measure: 'committees' | 'cells' }[];
    }
);
