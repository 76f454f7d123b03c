import type { OldEncoding } from './text/old-text-signs';
import type { DistrictNamesAlike, DistrictNotInList, UnitsNotInSurvey } from './names/province-units';
import type { RawValue } from './cells/raw-sheet';

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

/**
 * Why it is not sure that a row is a district: its numbers are the sum of others, it has no number where others have
 * one, it stands below the grand total, its name is one of a group, or it is numbered below a row with counts.
 */
export type RowDoubt =
  | 'row-looks-like-total'
  | 'row-not-numbered'
  | 'row-below-total'
  | 'row-looks-like-group'
  | 'row-looks-like-part';

interface RowPlace {
  readonly cell: string;
  /** What stands there as a name. */
  readonly district: string;
}

/** A number of one bloc that is not the sum of its two parts. */
interface SumPlace extends RowPlace {
  readonly bloc: string;
  readonly found: number;
  readonly sum: number;
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
  /** `-`, `…`, "không": most likely nothing, but nobody says so. */
  | ({ readonly code: 'count-is-dash' } & CountPlace & { readonly found: string })
  /** `x`, `✓`: a mark where a number belongs. */
  | ({ readonly code: 'count-is-mark' } & CountPlace & { readonly found: string })
  /** 1.88 where 1.880 was most likely typed. */
  | ({ readonly code: 'count-maybe-thousands' } & CountPlace & {
        readonly found: number;
        readonly suggested: number;
      })
  /** More than any bloc of a district has. */
  | ({ readonly code: 'count-too-large' } & CountPlace & { readonly found: number })
  /** A text that can mean one number only, and was read as it. */
  | ({ readonly code: 'count-read-from-text' } & CountPlace & {
        readonly found: string;
        readonly value: number;
      })
  /** One number for several counts: of other rows, or of other columns. */
  | ({ readonly code: 'count-merged' } & CountPlace & { readonly area: string })
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
  /** The only district of the sheet is named above its table alone, in this cell. */
  | ({ readonly code: 'district-from-title' } & RowPlace)
  /** A further row of counts under the name of a district, merged or left blank: a sum of them, one of them, or another's. */
  | {
      readonly code: 'row-under-same-name';
      readonly cell: string;
      readonly district: string;
      readonly other: string;
    }
  /** Rows that may be a district or not; their counts stay open where it is an error. The cell is the name's. */
  | ({ readonly code: RowDoubt } & RowPlace)
  /** A ratio, an average, another year: certainly no district, so not counted. */
  | ({ readonly code: 'row-set-aside' } & RowPlace)
  /** Numbers below the line at which the table ended, with the first such row's cell: none of them was read. */
  | { readonly code: 'rows-after-table'; readonly cell: string; readonly ended: string }
  /** A row with counts that the user has called a header: it is not read. */
  | { readonly code: 'header-holds-numbers'; readonly cell: string }
  /** TCCSĐ beside đảng bộ and chi bộ, at the cell of the TCCSĐ. */
  | ({ readonly code: 'organisations-differ' } & SumPlace)
  /** The members beside chính thức and dự bị, at the cell of the members. */
  | ({ readonly code: 'members-differ' } & SumPlace)
  | {
      readonly code: 'total-differs';
      readonly cell: string;
      /** null: of all blocs together */
      readonly bloc: string | null;
      readonly measure: Measure;
      readonly found: RawValue;
      readonly sum: number;
    }
  /** Rows of a list: a bloc that no word list knows, one that a district has twice or not at all. */
  | ({ readonly code: 'bloc-unknown' } & RowPlace & { readonly found: string })
  | ({ readonly code: 'bloc-twice' } & RowPlace & { readonly bloc: string; readonly other: string })
  | ({ readonly code: 'bloc-missing' } & RowPlace & { readonly bloc: string })
  /** "Mặt trận" and "Đoàn thể" in columns or rows of their own, added up; the cells are the first ones of each. */
  | {
      readonly code: 'bloc-in-two-parts';
      readonly cell: string;
      readonly bloc: string;
      readonly other: string;
    }
  /** Of a bloc that others have in two parts, a district has one. */
  | ({ readonly code: 'bloc-part-missing' } & RowPlace & { readonly bloc: string })
  /** A row with numbers whose bloc or district is not said. */
  | ({ readonly code: 'row-without-bloc' } & RowPlace)
  | { readonly code: 'row-without-district'; readonly cell: string }
  /** The blocs of a district begin anew without another name: one may be missing there. */
  | ({ readonly code: 'district-maybe-changes' } & RowPlace)
  | ({ readonly code: 'organisation-name-missing' } & RowPlace)
  /** Neither its name nor a column says đảng bộ or chi bộ. */
  | ({ readonly code: 'organisation-type-unknown' } & RowPlace & { readonly organisation: string })
  /** Called dissolved or joined to another in a note beside it, whose cell this is; counted all the same. */
  | ({ readonly code: 'organisation-maybe-dissolved' } & RowPlace & {
        readonly organisation: string;
        readonly found: string;
      })
  /** A row without a name in a list that has names on every row: the district above, or the next one. */
  | ({ readonly code: 'row-between-districts' } & RowPlace & { readonly other: string })
  /** The organisations of a district stand in two places, with a bloc in both. */
  | ({ readonly code: 'district-in-two-places' } & RowPlace & { readonly other: string })
  /** A name without rows of its own: a district, or an organisation of the district above whose count was left out. */
  | ({ readonly code: 'district-maybe-organisation' } & RowPlace & { readonly organisation: string })
  /** One name twice in one bloc of one district; an error where the numbers are the same as well. */
  /** A row is gone in which a choice stood at the last run, or may have come to stand since; its district has none now. */
  | {
      readonly code: 'choice-gone';
      readonly cell: string;
      readonly district: string;
      /** False for the first row of a district, which had no choice at the last run. */
      readonly stood: boolean;
    }
  | {
      readonly code: 'organisation-twice';
      readonly cell: string;
      readonly organisation: string;
      readonly other: string;
    }
  /** Written like a part of the organisation above it, whose members are not the sum of its parts'. */
  | {
      readonly code: 'organisation-maybe-part';
      readonly cell: string;
      readonly organisation: string;
      readonly other: string;
    }
  /** A column of all blocs together beside those of each. */
  | ({ readonly code: 'blocs-differ' } & RowPlace & {
        readonly measure: Measure;
        readonly found: number;
        readonly sum: number;
      })
  /** One unit written in two ways: with its kind and without. */
  | ({ readonly code: 'district-name-varies' } & RowPlace & { readonly other: string })
  /** Texts of an old font's encoding, read by its table. */
  | {
      readonly code: 'text-decoded';
      readonly cell: string;
      readonly encoding: OldEncoding;
      readonly cells: number;
    }
  | DistrictNotInList
  | UnitsNotInSurvey
  | DistrictNamesAlike
  | ({ readonly code: 'members-without-organisations' | 'organisations-without-members' } & RowPlace & {
        readonly bloc: string;
        readonly found: number;
      })
  /** Members for each organisation, far from what most districts have. */
  | ({ readonly code: 'average-far-off' } & RowPlace & {
        readonly bloc: string;
        readonly found: number;
        readonly usual: number;
      })
  /** No column for these: how many organisations there are today stays open. The cell is the header's first. */
  | {
      readonly code: 'organisations-not-counted';
      readonly cell: string;
      readonly missing: readonly { readonly bloc: string; readonly measure: 'committees' | 'cells' }[];
    }
  /** Rows of districts that somebody looking at the sheet does not see, from 0; they count like others. */
  | {
      readonly code: 'rows-hidden';
      readonly cell: string;
      readonly rows: readonly number[];
      readonly districts: readonly string[];
    }
  /** The workbook calculates only when told to, so that formulas may show what followed from earlier numbers. */
  | { readonly code: 'calculated-by-hand'; readonly cell: string }
  /** Blank cells of a gathered sheet that no member count depends on: their files do not count these, or left them out. */
  | { readonly code: 'counts-not-in-files'; readonly cell: string; readonly cells: readonly string[] }
  /** The sum of a group, at the first number that is another than its rows add up to. */
  | ({ readonly code: 'subtotal-differs' } & RowPlace & { readonly found: number; readonly sum: number })
  /** A name with its kind and without ("Huyện Duy Xuyên", "Duy Xuyên"): one unit or two. */
  | ({ readonly code: 'district-nearly-twice' } & RowPlace & { readonly other: string })
);
