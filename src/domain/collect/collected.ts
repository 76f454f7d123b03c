import type { Finding } from '../survey/finding';
import type { Layout } from '../survey/field';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { SurveyTrouble } from '../survey/survey';
import type { FileTrouble, SheetWarning } from './file-reading';

/** How a gathered sheet lays itself out: a row a district, or a row a base organisation. */
export type CollectedLayout = 'wide' | 'by-organisation';

/** What counts a district's bloc, as the gathered sheet is to hold it; null where the source has no such column. */
export interface CollectedCounts {
  readonly committees: RawValue;
  readonly cells: RawValue;
  readonly members: RawValue;
  readonly fullMembers: RawValue | null;
}

export interface CollectedOrganisation {
  readonly name: string;
  readonly cell: string;
  readonly bloc: string;
  readonly type: 'committee' | 'cell' | null;
  readonly members: RawValue;
  readonly fullMembers: RawValue | null;
  readonly executive: RawValue | null;
}

/**
 * A district of one sheet of one file. A count that could not be read is kept as it stands in its cell, so that it
 * stays a finding of the gathered sheet.
 */
export interface CollectedDistrict {
  readonly name: string;
  readonly key: string;
  /** A1 address of its name on the sheet that it comes from. */
  readonly cell: string;
  readonly counts: Readonly<Record<string, CollectedCounts>>;
  /** Empty unless the sheet lists organisations. */
  readonly organisations: readonly CollectedOrganisation[];
}

/** A sheet that was read as a survey, and what was taken of it. */
export interface TakenSheet {
  readonly file: string;
  readonly sheet: string;
  readonly layout: Layout;
  readonly districts: readonly CollectedDistrict[];
  readonly findings: readonly Finding[];
  readonly warnings: readonly SheetWarning[];
}

/** Why a file, a sheet or one district of a sheet was not taken. */
export type RefusalReason =
  | FileTrouble
  | SurveyTrouble
  /** Nothing but hidden sheets and charts. */
  | { readonly code: 'no-visible-sheet' }
  /** The browser or the system does not give the bytes: moved away, no permission, in the cloud only. */
  | { readonly code: 'file-unreadable' }
  /** Not foreseen: the file is left out, the others are not. */
  | { readonly code: 'file-failed' }
  /** Rows are known by the names of their files: two files of one name would take each other's place. */
  | { readonly code: 'file-name-twice' }
  /** The reader is not sure whose numbers these are; `finding` says why. The district is blank where its name is. */
  | {
      readonly code: 'district-not-sure';
      readonly district: string;
      readonly cell: string;
      readonly finding: Finding | null;
    };

export interface Refusal {
  readonly file: string;
  /** Null where it is the whole file. */
  readonly sheet: string | null;
  readonly reason: RefusalReason;
}

/** What was read of chosen files. */
export interface Collected {
  readonly taken: readonly TakenSheet[];
  readonly refused: readonly Refusal[];
}
