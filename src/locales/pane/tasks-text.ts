import type { Follower, RegisterFilter } from '../../domain/tasks/register-filter';
import type { Status } from '../../domain/procedure/register-columns';

/** What the pane says of following the tasks of the register; loaded with its screen. */
export interface TasksText {
  readonly title: string;
  readonly introduction: string;
  readonly cannot: string;
  readonly toRegister: string;
  readonly number: (value: number) => string;
  /** Done and all, in a narrow column: 12/46. */
  readonly share: (done: number, total: number) => string;
  /** How far some tasks are: 12 of 46, of which so many are overdue. */
  readonly doneOf: (done: number, total: number) => string;
  readonly overdue: (count: number) => string;
  readonly noneOverdue: string;

  readonly scope: string;
  readonly allUnits: (count: number) => string;
  readonly unit: (name: string, overdue: number) => string;
  readonly followSelection: string;
  readonly selectionNotFollowed: string;

  readonly steps: string;
  /** "Bước 5: 2/4". */
  readonly stepDone: (step: string, done: number, total: number, overdue: number) => string;

  readonly tooEarly: (count: number) => string;
  readonly tooEarlyTask: (district: string, work: string, before: readonly string[]) => string;

  /** The box says that it is done, the status something else. */
  /** What is to be done where statuses lost their boxes. */
  readonly lostStatuses: (count: number) => string;
  readonly lostStatusesHint: string;
  readonly tickedOtherwise: (count: number) => string;
  readonly tickedOtherwiseTask: (district: string, work: string, status: string) => string;
  readonly more: (count: number) => string;

  readonly next: string;
  readonly nothingOpen: string;
  readonly showDone: string;
  readonly late: (days: number) => string;
  readonly dueToday: string;
  /** `day` is a date as people write it. */
  readonly dueOn: (day: string) => string;
  readonly noDeadline: string;
  readonly state: Readonly<Record<Status, string>>;
  readonly otherStatus: (found: string) => string;
  readonly finishedOn: (day: string) => string;
  readonly goTo: string;

  /** Leads to the fields below the list. */
  readonly toEntry: (count: number) => string;
  readonly entry: (count: number) => string;
  readonly entryHint: string;
  readonly what: string;
  readonly marks: Readonly<Record<Status | 'due', string>>;
  readonly finishedDay: string;
  readonly finishedHint: string;
  readonly dueDay: string;
  readonly dueHint: string;
  readonly write: string;
  readonly untick: string;
  readonly written: (cells: number) => string;
  readonly nothingWritten: string;
  readonly undone: string;
  readonly notWritten: string;
  readonly changed: (tasks: readonly string[]) => string;

  /** Filtering the sheet of the register. */
  readonly filter: {
    readonly title: string;
    readonly ofAll: string;
    readonly ofDistrict: (district: string) => string;
    readonly step: string;
    readonly anyStep: string;
    readonly follower: string;
    readonly anyFollower: string;
    readonly followedBy: Readonly<Record<Follower['column'], (name: string) => string>>;
    readonly tasks: string;
    readonly which: Readonly<Record<RegisterFilter['tasks'], string>>;
    readonly apply: string;
    readonly showAll: string;
    readonly shown: (tasks: number) => string;
    readonly shownAll: string;
    /** A filter is the sheet's, and looks at its rows once. */
    readonly forEveryone: string;
    readonly notFiltered: string;
  };

  readonly waves: string;
  readonly wave: string;
  readonly units: string;
  readonly done: string;
  readonly overdueShort: string;
  readonly nextDeadline: string;
  readonly noWaves: string;

  readonly byUnit: string;
  readonly byUnitHint: string;
  readonly pictureOf: (name: string, done: number, total: number, overdue: number) => string;
}
