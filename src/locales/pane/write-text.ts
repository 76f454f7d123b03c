import type { Fixed } from '../../domain/decision/live-cells';

type Counted = (count: number) => string;

/** What the pane says before results are written; loaded with its screen. */
export interface WriteText {
  readonly title: string;
  readonly sheet: string;
  readonly cells: string;
  readonly cellCount: Counted;
  readonly standing: string;
  readonly standingColumns: Counted;
  readonly language: string;
  readonly columns: string;
  readonly newColumn: string;
  readonly standingColumn: string;
  readonly nothing: string;
  readonly nothingElse: string;
  readonly untouched: string;
  /** A sheet of the rules comes with the formulas that compare with it. */
  readonly rulesSheet: (sheet: string) => string;
  readonly content: string;
  readonly contents: Readonly<Record<'formulas' | 'values', string>>;
  /** The log of runs, where it does not stand yet: whether it is to begin. */
  readonly logTitle: string;
  readonly log: string;
  readonly logHint: string;
  /** Where it stands, on this sheet. */
  readonly logStands: (sheet: string) => string;
  readonly logTrouble: string;
  /** Districts of which values are written among formulas. */
  readonly notLive: (districts: readonly string[]) => string;
  /** Result columns that do not follow by themselves in so many of the other districts. */
  readonly fixedColumns: Readonly<
    Record<Fixed, (columns: readonly { readonly header: string; readonly districts: number }[]) => string>
  >;
  readonly start: string;
  readonly startRight: string;
  readonly startAt: string;
  readonly columnLetters: string;
  readonly apply: string;
  readonly applyFirst: string;
  readonly notAColumn: string;
  readonly cannotPlace: string;
  readonly typedOver: Counted;
  readonly typedOverKept: string;
  readonly typedOverReplaced: string;
  readonly replace: string;
  readonly typedOverCell: (text: string) => string;
  readonly confirm: string;
  /** Sheets made on request from the register that stands. */
  readonly registerSheets: {
    readonly title: string;
    readonly hint: string;
    readonly which: string;
    readonly all: Counted;
    readonly some: string;
    readonly districts: string;
    readonly noneTicked: string;
    readonly followUp: string;
    readonly votes: string;
  };
}
