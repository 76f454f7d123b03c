/** What is counted of all tasks together, of a wave, or of whoever follows districts. */
export type ProgressFigure = 'total' | 'done' | 'share' | 'overdue';
export type DelayFigure = 'asked' | 'granted' | 'refused' | 'pending' | 'grantedDays';
/** Those who share districts among them. */
export type ProgressGroup = 'wave' | 'leader' | 'specialist';
export type TaskList = 'next' | 'overdue';

/** Columns right of what is printed, from which the rest of the sheet is counted: by district, and by task. */
export const DISTRICT_PARTS = [
  'unit',
  'total',
  'done',
  'overdue',
  'next',
  'wave',
  'leaderName',
  'leader',
  'specialistName',
  'specialist',
] as const;
export const TASK_PARTS = ['due', 'dueOf'] as const;
export type ProgressPart = (typeof DISTRICT_PARTS)[number] | (typeof TASK_PARTS)[number];

/** The words of the sheet of progress, in the language of the register. Implemented in `locales`. */
export interface ProgressWording {
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  /** How to read the sheet, for a colleague without the add-in. */
  readonly guide: string;
  /** Said where the sheet does not count every task of the register. */
  readonly incomplete: string;
  /** Said where a wave, a leader or a specialist has no row of their own. */
  readonly withoutRoom: string;
  /** Cells of the plan for dates hold none. */
  readonly notDates: string;
  readonly asOf: string;
  readonly figures: Readonly<Record<ProgressFigure, string>>;
  readonly delays: Readonly<Record<DelayFigure, string>>;
  /** Above the table of districts and steps: what its cells and colours say. */
  readonly heat: (procedureSheet: string) => string;
  readonly district: string;
  readonly wholeDistrict: string;
  readonly bar: string;
  readonly all: Readonly<Record<'total' | 'done' | 'share', string>>;
  /** Stands where there is nothing to count. */
  readonly none: string;
  readonly groups: Readonly<
    Record<
      ProgressGroup,
      {
        readonly title: string;
        readonly name: string;
        /** The row of the districts that are nobody's, and of those whose wave or person has no row. */
        readonly rest: string;
        readonly others: string;
      }
    >
  >;
  readonly nextDeadline: string;
  readonly lists: Readonly<Record<TaskList, { readonly title: string; readonly days: string }>>;
  readonly task: Readonly<Record<'step' | 'deadline' | 'organisation' | 'words', string>>;
  readonly noneOverdue: string;
  readonly noneNext: string;
  /** Around the number of overdue tasks that the list has no room for. */
  readonly moreOverdue: { readonly before: string; readonly after: string };
  /** The title of the chart of the shares of the districts. */
  readonly chart: string;
  readonly partsTitle: string;
  readonly parts: Readonly<Record<ProgressPart, string>>;
}
