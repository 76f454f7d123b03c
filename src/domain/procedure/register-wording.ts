import type { ChecklistItem } from './checklist';
import type { RegisterColumn, Standing, Status } from './register-columns';

/** The words of the register sheet, in the language of the workbook. Implemented in `locales`. */
export interface RegisterWording {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  /** How to use the sheet, for a colleague without the add-in. */
  readonly guide: string;
  /** What the guide of a register with boxes says of them. */
  readonly boxGuide: string;
  readonly headers: Readonly<Record<RegisterColumn, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly progress: { readonly total: string; readonly doneShare: string; readonly overdue: string };
  readonly statusRefusal: { readonly title: string; readonly message: string };
  readonly dueRefusal: { readonly title: string; readonly message: string };
  readonly finishedRefusal: { readonly title: string; readonly message: string };
  /** What stands in the place of a district's name in a row of all of them. */
  readonly allDistricts: string;
  /** What a row says of its deadline, around the number of days. */
  readonly state: {
    readonly overdueBy: string;
    readonly left: string;
    readonly days: string;
    readonly noDeadline: string;
    /** The box is ticked, and the status says something else. */
    readonly tickedOtherwise: string;
    /** What stands in the place of a box is neither ticked nor not; around what it is. */
    readonly noBox: { readonly before: string; readonly after: string };
  };
  organisation(item: ChecklistItem): string;
  number(item: ChecklistItem): string;
  step(item: ChecklistItem): string;
  lead(item: ChecklistItem): string;
  participants(item: ChecklistItem): string;
  documents(item: ChecklistItem): string;
  ground(item: ChecklistItem): string;
}
