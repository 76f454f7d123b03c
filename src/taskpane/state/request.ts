import type { WhatIf } from '../../domain/what-if/what-if';
import type { DistrictDecision } from '../../domain/decision/decision';
import type { Field } from '../../domain/survey/field';
import type { FormKind } from '../../domain/form/form-mark';
import type { ResultContent } from '../../domain/decision/results-input';
import type { Assessment } from '../../jobs/assess';
import type { ResultWriting } from '../../jobs/plan-results';
import type { ReadingToKeep } from '../../jobs/choose-reading';
import type { ChosenFile } from '../../jobs/collect-surveys';
import type { ChecklistProposal } from '../../jobs/make-checklists';
import type { SampleKind } from '../../jobs/open-sample';
import type { Gathering, GatheringProposal } from './gathering';
import type { RulesTask } from './rules';
import type { TasksTask } from './tasks';

/** What the user chose on the write screen. */
export interface WriteChoices {
  /** Column letters where new columns start; null: right of everything. */
  readonly startColumn: string | null;
  readonly replaceTypedOver: boolean;
  /** Null: as the sheet's results stand, formulas where there are none. */
  readonly content: ResultContent | null;
  /** Begins a log of runs where none stands. */
  readonly log: boolean;
}

export const FIRST_CHOICES: WriteChoices = {
  startColumn: null,
  replaceTypedOver: false,
  content: null,
  log: false,
};

/** A place in the workbook that can be shown. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** Everything that the pane can ask of Excel, as data: so that it can be shown as running, and asked again. */
export type PaneRequest =
  | { readonly kind: 'search' }
  /** Looks at all sheets again for the start screen, and leaves the choice to the user. */
  | { readonly kind: 'list-sheets' }
  | { readonly kind: 'open-sample'; readonly sample: SampleKind }
  | {
      readonly kind: 'create-form';
      readonly form: FormKind;
      /** Null: as many as such a form has by default. */
      readonly rows: number | null;
      readonly names: readonly string[];
    }
  | { readonly kind: 'list-findings'; readonly assessment: Assessment }
  | { readonly kind: 'list-organisations'; readonly assessment: Assessment }
  | {
      readonly kind: 'list-explanations';
      readonly assessment: Assessment;
      /** Those of its decisions that are to be explained. */
      readonly decisions: readonly DistrictDecision[];
    }
  /** The explanation of the district whose name stands in this cell. */
  | { readonly kind: 'open-explanation'; readonly cell: string }
  /** These load their screens before these are shown. */
  | { readonly kind: 'open-what-if'; readonly assessment: Assessment }
  | { readonly kind: 'open-form' }
  | { readonly kind: 'open-gathering' }
  | { readonly kind: 'write-scenario'; readonly assessment: Assessment; readonly whatIf: WhatIf }
  | { readonly kind: 'read-files'; readonly files: readonly ChosenFile[] }
  | { readonly kind: 'preview-gathering'; readonly gathering: Gathering }
  | {
      readonly kind: 'write-gathering';
      readonly gathering: Gathering;
      readonly proposal: GatheringProposal;
    }
  | { readonly kind: 'read'; readonly sheet: string }
  /** Keeps how a sheet is to be read, and reads it so. */
  | { readonly kind: 'choose-reading'; readonly reading: ReadingToKeep }
  | { readonly kind: 'ask-selected-column'; readonly field: Field }
  | { readonly kind: 'preview-write'; readonly sheet: string; readonly choices: WriteChoices }
  | {
      readonly kind: 'write';
      readonly assessment: Assessment;
      readonly writing: ResultWriting;
      readonly choices: WriteChoices;
      readonly place: Place | null;
    }
  | {
      readonly kind: 'preview-checklists';
      readonly sheet: string;
      readonly replaceTypedOver: boolean;
    }
  | {
      readonly kind: 'write-checklists';
      readonly assessment: Assessment;
      readonly proposal: ChecklistProposal;
      readonly replaceTypedOver: boolean;
    }
  /** A sheet about the register that stands: checklists to be printed, or confidence votes. */
  | {
      readonly kind: 'make-register-sheet';
      readonly made: 'follow-up' | 'votes';
      readonly assessment: Assessment;
      /** Those of its decisions that it is to speak of. */
      readonly decisions: readonly DistrictDecision[];
    }
  | { readonly kind: 'make-progress'; readonly assessment: Assessment }
  /** Loads its screen before the first. */
  | { readonly kind: 'tasks'; readonly assessment: Assessment; readonly task: TasksTask }
  /** Loads its screen before the first. */
  | { readonly kind: 'rules'; readonly task: RulesTask }
  | { readonly kind: 'undo' }
  | { readonly kind: 'go-to'; readonly place: Place };

/** The requests that only look; all that is needed for them comes with the pane. */
type LookRequest = Extract<
  PaneRequest,
  {
    readonly kind:
      | 'search'
      | 'list-sheets'
      | 'read'
      | 'go-to'
      | 'open-form'
      | 'open-gathering'
      | 'open-what-if'
      | 'open-explanation';
  }
>;

/** The requests about files from outside the workbook. */
export type GatherRequest = Extract<
  PaneRequest,
  { readonly kind: 'read-files' | 'preview-gathering' | 'write-gathering' }
>;

/** The request to write what was tried. */
export type ScenarioRequest = Extract<PaneRequest, { readonly kind: 'write-scenario' }>;

/** The requests that write explanations. */
export type ExplainRequest = Extract<PaneRequest, { readonly kind: 'list-explanations' }>;

/** The request for a sheet about the register. */
export type RegisterSheetRequest = Extract<PaneRequest, { readonly kind: 'make-register-sheet' }>;

/** The other requests that lead to a change of the workbook. */
export type ChangeRequest = Exclude<
  PaneRequest,
  | LookRequest
  | GatherRequest
  | ScenarioRequest
  | ExplainRequest
  | RegisterSheetRequest
  | { readonly kind: 'rules' | 'tasks' }
>;

/** What to ask when a request failed and the user tries again: writing starts over from a fresh preview. */
export function retryOf(request: PaneRequest): PaneRequest {
  switch (request.kind) {
    case 'write':
      return {
        kind: 'preview-write',
        sheet: request.assessment.survey.sheet,
        choices: request.choices,
      };
    case 'write-checklists':
      return {
        kind: 'preview-checklists',
        sheet: request.assessment.survey.sheet,
        replaceTypedOver: request.replaceTypedOver,
      };
    case 'write-gathering':
      return { kind: 'preview-gathering', gathering: request.gathering };
    case 'tasks':
      return { ...request, task: { kind: 'read' } };
    case 'search':
    case 'list-sheets':
    case 'open-sample':
    case 'open-form':
    case 'open-gathering':
    case 'open-what-if':
    case 'write-scenario':
    case 'create-form':
    case 'list-findings':
    case 'list-organisations':
    case 'list-explanations':
    case 'open-explanation':
    case 'read-files':
    case 'preview-gathering':
    case 'read':
    case 'choose-reading':
    case 'ask-selected-column':
    case 'preview-write':
    case 'preview-checklists':
    case 'make-register-sheet':
    case 'make-progress':
    case 'rules':
    case 'undo':
    case 'go-to':
      return request;
  }
}
