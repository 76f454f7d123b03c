import type { RuleSet } from '../../domain/decision/rule-set';
import type { CollectionPlanning } from '../../domain/collect/collection-plan';
import type { Receipt } from '../../domain/run-record';
import type { SurveyChange } from '../../domain/survey-watch/survey-changes';
import type { Survey } from '../../domain/survey/survey';
import type { Field } from '../../domain/survey/field';
import type { Assessing, Assessment } from '../../jobs/assess';
import type { ResultsPlanned, ResultWriting } from '../../jobs/plan-results';
import type { SurveySearch } from '../../jobs/find-surveys';
import type { ChecklistPlanning, ChecklistProposal } from '../../jobs/make-checklists';
import type { RefreshOutcome } from '../../jobs/refresh-results';
import type { RunLogOutcome } from '../../jobs/run-log';
import type { ApplyOutcome } from '../../workbook/apply-plan';
import type { SelectedColumn } from '../../workbook/selected-column';
import type { UndoOutcome } from '../../workbook/undo-run';
import type { Failure } from './failure';
import type { Gathering, GatheringProposal } from './gathering';
import type { MadeSheet, NotMade } from './pane-state';
import type { RulesState } from './rules';
import type { TasksState } from './tasks';
import type { UnclearSheet } from './unclear-sheet';
import type { ReadingDraft } from './reading-draft';
import type { PaneRequest, Place, WriteChoices } from './request';
import type { SheetViewChange } from './sheet-view';

/** What a request came back with. */
export type PaneAnswer =
  | { readonly kind: 'searched'; readonly search: SurveySearch; readonly taken: Assessing | null }
  | { readonly kind: 'sheets-listed'; readonly search: SurveySearch }
  | { readonly kind: 'read'; readonly assessing: Assessing }
  /** A sheet read as the user has just said. */
  | { readonly kind: 'reading-chosen'; readonly assessing: Assessing }
  | { readonly kind: 'column-selected'; readonly field: Field; readonly selected: SelectedColumn }
  | {
      readonly kind: 'sheet-made';
      readonly made: MadeSheet;
      readonly sheet: string;
      readonly receipt: Receipt;
      /** Those that the sheet puts in use, where it is one of rules. */
      readonly rules?: RuleSet;
      readonly assessment: Assessment | null;
    }
  | { readonly kind: 'form-opened' }
  | { readonly kind: 'gathering-opened' }
  | { readonly kind: 'what-if-opened'; readonly assessment: Assessment }
  | { readonly kind: 'explanation-opened'; readonly cell: string }
  | { readonly kind: 'rules'; readonly rules: RulesState }
  | { readonly kind: 'tasks'; readonly tasks: TasksState }
  | { readonly kind: 'sheet-refused'; readonly sheet: string; readonly trouble: NotMade }
  /** The user stopped the reading; nothing of it is kept. */
  | { readonly kind: 'files-cancelled' }
  | {
      readonly kind: 'gathering-previewed';
      readonly gathering: Gathering;
      readonly planning: CollectionPlanning;
    }
  | {
      readonly kind: 'gathering-written';
      readonly outcome: ApplyOutcome;
      readonly gathering: Gathering;
      readonly proposal: GatheringProposal;
    }
  | { readonly kind: 'write-previewed'; readonly planned: ResultsPlanned; readonly choices: WriteChoices }
  | {
      readonly kind: 'written';
      readonly outcome: ApplyOutcome;
      readonly log: RunLogOutcome;
      readonly assessment: Assessment;
      readonly writing: ResultWriting;
      readonly choices: WriteChoices;
      readonly place: Place | null;
    }
  | {
      readonly kind: 'checklists-previewed';
      readonly assessment: Assessment;
      readonly planning: ChecklistPlanning;
      readonly replaceTypedOver: boolean;
    }
  | {
      readonly kind: 'checklists-written';
      readonly outcome: ApplyOutcome;
      readonly assessment: Assessment;
      readonly proposal: ChecklistProposal;
      readonly replaceTypedOver: boolean;
    }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome }
  | { readonly kind: 'shown' };

/** What happens to the pane. */
export type PaneAction =
  | { readonly type: 'asked'; readonly request: PaneRequest }
  | { readonly type: 'delayed' }
  | { readonly type: 'progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'answered'; readonly request: PaneRequest; readonly answer: PaneAnswer }
  | { readonly type: 'failed'; readonly request: PaneRequest; readonly failure: Failure }
  | { readonly type: 'ribbon-started' }
  | { readonly type: 'ribbon-ended'; readonly outcome: RefreshOutcome }
  | { readonly type: 'ribbon-failed'; readonly failure: Failure }
  /** Nothing else caught it; what is under way goes on. */
  | { readonly type: 'broke'; readonly failure: Failure }
  /** All that others have changed of a survey since it was read. */
  | {
      readonly type: 'survey-changed';
      readonly survey: Survey;
      readonly changes: readonly SurveyChange[];
    }
  | { readonly type: 'start-chosen' }
  | { readonly type: 'survey-chosen' }
  | { readonly type: 'result-chosen' }
  | { readonly type: 'sheet-view-changed'; readonly change: SheetViewChange }
  | { readonly type: 'mapping-chosen'; readonly unclear: UnclearSheet }
  | { readonly type: 'draft-changed'; readonly draft: ReadingDraft }
  | { readonly type: 'failure-closed' }
  | { readonly type: 'notice-closed' };
