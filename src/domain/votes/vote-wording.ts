/** The columns of the tables of the sheet, left to right. */
export const VOTE_COLUMNS = {
  /** Of each future organisation: what its conferences counted, steps 2 and 3 side by side. */
  conferences: [
    'organisation',
    'check',
    'registered2',
    'typed2',
    'convened2',
    'issued2',
    'returned2',
    'valid2',
    'convened3',
    'issued3',
    'returned3',
    'valid3',
    'key',
    'row',
  ],
  /** Of each, what step 4 starts from. */
  summary: ['organisation', 'candidates', 'outside', 'votedTwice', 'reachedTwice', 'toReview'],
  /** Of each candidate; the rows are left to fill in. */
  candidates: [
    'organisation',
    'name',
    'position',
    'origin',
    'agreed2',
    'share2',
    'agreed3',
    'share3',
    'result',
    'check',
    'row',
  ],
} as const;

export type VoteTable = keyof typeof VOTE_COLUMNS;

/** The names of its tables in the workbook, with a number behind them where others have them. */
export const VOTE_TABLES: Readonly<Record<VoteTable, string>> = {
  conferences: 'KienToan_KiemPhieu',
  summary: 'KienToan_TongHopPhieu',
  candidates: 'KienToan_NhanSu',
};

export type VoteColumn<Table extends VoteTable> = (typeof VOTE_COLUMNS)[Table][number];
export type VoteHeaders = { readonly [Table in VoteTable]: Readonly<Record<VoteColumn<Table>, string>> };

/** The two conferences at which votes are taken. */
export type VoteStep = 2 | 3;

interface Refusal {
  readonly title: string;
  readonly message: string;
}

/** The words of the sheet, in the language of the register. Implemented in `locales`. */
export interface VoteWording {
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  readonly guide: readonly string[];
  /** Districts without a settled arrangement, which have no organisation here. */
  withoutArrangement(districts: readonly string[]): string;
  /** Organisations whose full members the survey does not tell; null where that is all of them. */
  allMembersConvened(organisations: readonly string[] | null): string;
  /** Organisations for which the register holds another number than the survey. */
  registeredOtherwise(
    organisations: readonly {
      readonly label: string;
      readonly registered: string;
      readonly members: number | null;
    }[],
  ): string;
  /** The organisation of a district, told from those of others. */
  organisation(district: string, name: string): string;
  readonly mark: { readonly label: string; readonly empty: string; readonly wrong: string };
  readonly titles: Readonly<Record<VoteTable, string>>;
  readonly headers: VoteHeaders;
  /** Whether a candidate was on the expected list. */
  readonly origins: { readonly expected: string; readonly outside: string };
  readonly checks: {
    /** Before what is said of a step. */
    readonly step: Readonly<Record<VoteStep, string>>;
    /** The register says of the organisation's row that it does not apply any more. */
    readonly retired: string;
    readonly notInRegister: string;
    readonly notACount: string;
    readonly issuedOverConvened: string;
    readonly returnedOverIssued: string;
    readonly returnedOverConvened: string;
    readonly validOverReturned: string;
    readonly validOverIssued: string;
    readonly validOverConvened: string;
    readonly agreedOverValid: string;
    readonly convenedMissing: string;
    readonly validMissing: string;
    readonly nameMissing: string;
    readonly organisationMissing: string;
  };
  /** Whether the share reaches the mark that staff have entered. */
  readonly results: Readonly<Record<VoteStep, { readonly reached: string; readonly short: string }>>;
  readonly refusals: { readonly count: Refusal; readonly origin: Refusal; readonly organisation: Refusal };
}
