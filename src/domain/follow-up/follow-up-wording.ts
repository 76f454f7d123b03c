/** The columns of a district's part of the sheet, left to right, and the two beside what is printed. */
export const FOLLOW_UP_COLUMNS = ['box', 'code', 'work', 'lead', 'deadline', 'status', 'finished'] as const;
export type FollowUpColumn = (typeof FOLLOW_UP_COLUMNS)[number];

/** The words of the sheet, in the language of the register. Implemented in `locales`. */
export interface FollowUpWording {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  title(district: string): string;
  /** At the top of its further pages. */
  continued(district: string): string;
  /** Names the rule set. */
  readonly ground: string;
  readonly organisations: {
    readonly number: string;
    readonly name: string;
    readonly members: string;
    /** The arrangement is not settled. */
    readonly open: string;
  };
  readonly headers: Readonly<Record<FollowUpColumn, string>>;
  /** Of the columns by which a line finds its row of the register. */
  readonly helpers: { readonly key: string; readonly row: string };
  /** A line whose row the register has no more. */
  readonly gone: string;
  /** Rows that the district has got since the sheet was made. */
  moreRows(count: string): string;
  /** Rows of the district that have no key. */
  withoutKey(count: number): string;
  readonly date: string;
  readonly signatures: { readonly follower: string; readonly leader: string; readonly hint: string };
}
