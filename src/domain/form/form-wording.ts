import type { FormKind } from './form-mark';

/** The headings of a count in a form, below a bloc or in a list. */
export interface CountHeadings {
  readonly committees: string;
  readonly cells: string;
  readonly members: string;
  readonly fullMembers: string;
  readonly probationary: string;
  readonly executive: string;
}

export interface FormRefusal {
  readonly title: string;
  readonly message: string;
}

/** The words of a blank form, for a rule set. */
export interface FormWording {
  readonly sheetName: string;
  /** Whose form it is, line by line, on the left; filled in by hand. */
  readonly office: readonly [string, string];
  readonly party: string;
  readonly title: Readonly<Record<FormKind, string>>;
  readonly asOf: string;
  readonly guide: string;
  readonly unit: Readonly<Record<FormKind, string>>;
  readonly index: string;
  readonly note: string;
  readonly total: string;
  readonly district: Readonly<Record<FormKind, string>>;
  readonly bloc: string;
  readonly organisation: string;
  readonly organisationType: string;
  /** Over the columns that count organisations, and over those that count members. */
  readonly organisations: string;
  readonly members: string;
  readonly counts: Readonly<Record<FormKind, CountHeadings>>;
  /** Over a bloc's columns, by the bloc's id. */
  readonly blocHeading: (bloc: string) => string;
  /** What a clerk chooses from; every choice reads back as its bloc. */
  readonly blocChoices: readonly string[];
  readonly typeChoices: readonly string[];
  readonly countRefusal: (least: number, most: number) => FormRefusal;
  readonly choiceRefusal: (column: string) => FormRefusal;
  readonly place: string;
  readonly preparer: string;
  readonly head: string;
  readonly preparerSigns: string;
  readonly headSigns: string;
}
