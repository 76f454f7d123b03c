import type { ListBlockedBelow } from '../../domain/organisations/organisation-form-update';
import type { ApplyTrouble } from '../../workbook/read-targets';
import type { PlacementTrouble } from '../../domain/decision/placement';
import type { FollowUpTrouble } from '../../domain/follow-up/follow-up-trouble';
import type { RegisterTrouble } from '../../domain/procedure/register-sheet';
import type { ProgressTrouble } from '../../domain/progress/progress-source';
import type { PlanTrouble } from '../../domain/schedule/plan-sheets';
import type { RunLogTrouble } from '../../domain/run-log/run-log-table';
import type { Finding, Severity } from '../../domain/survey/finding';
import type { ColumnMeasure } from '../../domain/survey/header/header-words';
import type { Field } from '../../domain/survey/field';
import type { SurveyTrouble } from '../../domain/survey/survey';
import type { HostFailureCode } from '../../workbook/host-failure';

/** The sentence for each code, in one language. `bloc` turns a bloc's id into its name. */
export interface MessagePhrases {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly measure: Readonly<Record<ColumnMeasure, string>>;
  field(field: Field, bloc: (id: string) => string): string;
  finding(finding: Finding, bloc: (id: string) => string): string;
  surveyTrouble(trouble: SurveyTrouble, bloc: (id: string) => string): string;
  writeTrouble(trouble: WriteTrouble): string;
  readonly hostFailure: Readonly<Record<HostFailureCode, HostFailureSaid>>;
  sheetsProtected(sheets: readonly string[]): HostFailureSaid;
}

export interface HostFailureSaid {
  readonly what: string;
  readonly whatToDo: string;
}

/** Everything that can keep a plan from being made or written. */
export type WriteTrouble =
  | ListBlockedBelow
  | PlacementTrouble
  | ApplyTrouble
  | RegisterTrouble
  | FollowUpTrouble
  | PlanTrouble
  | ProgressTrouble
  | RunLogTrouble
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'sheet-protected' };
