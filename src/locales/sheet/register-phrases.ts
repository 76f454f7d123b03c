import type {
  Actor,
  DocumentId,
  Participant,
  StepId,
  StepSource,
  SubItemId,
  UnitLevel,
} from '../../domain/procedure/procedure';
import type { RegisterColumn, Standing, Status } from '../../domain/procedure/register-columns';

/** The words of the register of tasks, in one language. Blocs come by their short names. */
export interface RegisterPhrases {
  readonly registerSheet: string;
  registerTitle(rules: string): string;
  readonly registerGuide: string;
  readonly registerBoxGuide: string;
  readonly registerHeader: Readonly<Record<Exclude<RegisterColumn, 'district'>, string>>;
  /** Above the names of the units, in the place of the column's own word. */
  readonly unitHeading: Readonly<Record<UnitLevel, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly progress: { readonly total: string; readonly doneShare: string; readonly overdue: string };
  readonly statusRefusal: { readonly title: string; readonly message: string };
  readonly dueRefusal: { readonly title: string; readonly message: string };
  readonly finishedRefusal: { readonly title: string; readonly message: string };
  readonly allDistricts: string;
  readonly deadlineState: {
    readonly overdueBy: string;
    readonly left: string;
    readonly days: string;
    readonly noDeadline: string;
    readonly tickedOtherwise: string;
    readonly noBox: { readonly before: string; readonly after: string };
  };
  step(id: StepId, of: { readonly threshold: number; readonly blocs: number }): string;
  readonly subItem: Readonly<Record<SubItemId, string>>;
  stepNumber(number: number): string;
  readonly briefingNumber: string;
  readonly preparationNumber: string;
  readonly provinceNumber: string;
  readonly afterwardsNumber: string;
  readonly wholeDistrict: Readonly<Record<UnitLevel, string>>;
  currentCells(bloc: string): string;
  actor(actor: Actor, units: UnitLevel): string;
  participants(kind: Participant, subject: string, units: UnitLevel): string;
  /** Behind those who take part, where the number beside counts full members alone. */
  readonly fullMembersConvened: string;
  readonly document: Readonly<Record<DocumentId, string>>;
  /** Of the guidance that the article tells; where the units are others, it is a model only. */
  articleStep(step: string, units: UnitLevel): string;
  /** Where a step without a number in the article, or a piece of work, comes from. */
  source(source: StepSource, units: UnitLevel): string;
}
