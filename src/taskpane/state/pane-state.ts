import type { ListBlockedBelow } from '../../domain/organisations/organisation-form-update';
import type { FixedColumn } from '../../domain/decision/results-plan';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { Assessment } from '../../jobs/assess';
import type { ResultsPlanned, ResultWriting } from '../../jobs/plan-results';
import type { SurveySearch } from '../../jobs/find-surveys';
import type { RunLogOutcome } from '../../jobs/run-log';
import type { ChecklistPlanning, ChecklistProposal } from '../../jobs/make-checklists';
import type { PaneText } from '../../locales/pane/pane-text';
import type { ApplyTrouble } from '../../workbook/read-targets';
import type { UndoOutcome } from '../../workbook/undo-run';
import type { FollowUpTrouble } from '../../domain/follow-up/follow-up-trouble';
import type { CollectionPlanning } from '../../domain/collect/collection-plan';
import type { ProgressTrouble } from '../../domain/progress/progress-source';
import type { SurveyChange } from '../../domain/survey-watch/survey-changes';
import type { Receipt } from '../../domain/run-record';
import type { Mapping, SurveyTrouble } from '../../domain/survey/survey';
import { FIRST_RULES } from './assess-sheet';
import type { Failure } from './failure';
import type { Gathering } from './gathering';
import type { ColumnsSetAside, ReadingDraft } from './reading-draft';
import type { RulesState } from './rules';
import type { TasksState } from './tasks';
import type { PaneRequest, Place, WriteChoices } from './request';
import { FIRST_VIEW, type SheetView } from './sheet-view';
import type { UnclearSheet } from './unclear-sheet';

/** A sheet that is added on its own: a blank form, a list about a survey or its register, a trial, or the rules. */
export type MadeSheet = keyof PaneText['receipt']['madeTitle'];

/** Those that are asked for from the register that stands. */
export const OF_REGISTER: readonly MadeSheet[] = ['follow-up', 'votes', 'progress'];

/** Why a sheet could not be added. */
export type NotMade = ApplyTrouble | ListBlockedBelow | FollowUpTrouble | ProgressTrouble;

/** The screens, each with all that it shows. */
export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'survey'; readonly assessment: Assessment }
  | {
      readonly kind: 'mapping';
      readonly sheet: string;
      /** As it was read last. */
      readonly mapping: Mapping;
      readonly draft: ReadingDraft;
      /** Why the sheet cannot be read as it stands; null for a survey that reads. */
      readonly trouble: SurveyTrouble | null;
      /** The field for which the selected column was asked while the selection was on another sheet. */
      readonly elsewhere: { readonly field: string; readonly sheet: string } | null;
      /** How often a choice was tried here in vain. */
      readonly attempt: number;
      /** Null where the sheet does not read as a survey. */
      readonly assessment: Assessment | null;
    }
  | {
      readonly kind: 'result';
      readonly assessment: Assessment;
      /** The cell of the district whose explanation stands before the result; null where none does. */
      readonly explained: string | null;
    }
  | { readonly kind: 'what-if'; readonly assessment: Assessment }
  | {
      readonly kind: 'write';
      readonly assessment: Assessment;
      readonly writing: ResultWriting;
      readonly choices: WriteChoices;
      /** Why the last attempt wrote nothing. */
      readonly trouble: ApplyTrouble | null;
    }
  | {
      readonly kind: 'written';
      /** Null after a run from the ribbon, which hands over no survey. */
      readonly assessment: Assessment | null;
      /** As it was before the run, for whoever undoes it. */
      readonly before: Assessment | null;
      readonly receipt: Receipt;
      readonly log: RunLogOutcome;
      /** What was written as values among formulas. */
      readonly fixedColumns: readonly FixedColumn[];
      readonly place: Place | null;
      readonly undone: UndoOutcome | null;
    }
  | {
      readonly kind: 'checklists';
      readonly assessment: Assessment;
      readonly planning: ChecklistPlanning;
      readonly replaceTypedOver: boolean;
      readonly trouble: ApplyTrouble | null;
    }
  | {
      readonly kind: 'checklists-written';
      readonly assessment: Assessment;
      readonly proposal: ChecklistProposal;
      readonly receipt: Receipt;
      readonly undone: UndoOutcome | null;
    }
  | ({ readonly kind: 'tasks' } & TasksState)
  | { readonly kind: 'form' }
  | { readonly kind: 'rules'; readonly rules: RulesState }
  | {
      readonly kind: 'gathering';
      /** Null before files were chosen. */
      readonly gathering: Gathering | null;
      readonly planning: CollectionPlanning | null;
      /** Why the last attempt wrote nothing. */
      readonly trouble: ApplyTrouble | null;
    }
  | {
      readonly kind: 'sheet-made';
      readonly made: MadeSheet;
      readonly sheet: string;
      readonly receipt: Receipt;
      readonly undone: UndoOutcome | null;
      /** Those in use before a sheet of rules, for whoever undoes it. */
      readonly rulesBefore?: RuleSet;
      /** The survey that the sheet speaks of; null where it speaks of none. */
      readonly assessment: Assessment | null;
    };

/** A message above the screen that does not belong to it. */
export type Notice =
  | {
      readonly kind: 'unreadable';
      readonly sheet: string;
      readonly trouble: SurveyTrouble;
      readonly mapping: Mapping | null;
    }
  | { readonly kind: 'ribbon-no-columns' }
  /** Updated from the ribbon while the screen holds work of the user's, and stays. */
  | {
      readonly kind: 'ribbon-written';
      readonly sheet: string;
      readonly cells: number;
      readonly kept: readonly string[];
      readonly log: RunLogOutcome;
    }
  /** Updated from the ribbon, but for cells that somebody had typed over: these say what they said before. */
  | { readonly kind: 'ribbon-kept'; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: 'ribbon-not-written'; readonly sheet: string; readonly planned: ResultsPlanned }
  /** The ribbon wrote nothing. */
  | { readonly kind: 'refused'; readonly sheet: string; readonly trouble: ApplyTrouble }
  /** Columns were pointed at, and the screen was left before the sheet was read so. */
  | { readonly kind: 'columns-not-used'; readonly unclear: UnclearSheet }
  /** The user stopped the reading of files. */
  | { readonly kind: 'files-stopped' }
  /** A sheet could not be added. */
  | { readonly kind: 'not-made'; readonly sheet: string; readonly trouble: NotMade };

export interface Running {
  readonly request: PaneRequest | { readonly kind: 'ribbon' };
  /** True once Excel has kept silent for a second: most often a cell is being edited. */
  readonly isDelayed: boolean;
  /** Cells written or files read so far, where the work counts them. */
  readonly progress: { readonly done: number; readonly total: number } | null;
}

export interface PaneState {
  readonly screen: Screen;
  /** Those by which what is shown was decided or read; the first ones until a workbook was read. */
  readonly rules: RuleSet;
  /** The sets that were saved in the workbook, as last read. */
  readonly ownRules: readonly RuleSet[];
  /** The last search over all sheets; null before the first one ended. */
  readonly search: SurveySearch | null;
  readonly running: Running | null;
  readonly failure: { readonly what: Failure; readonly retry: PaneRequest | null } | null;
  readonly notice: Notice | null;
  /** What others have changed of the survey that is shown, since it was read. */
  readonly changes: readonly SurveyChange[];
  /** Of the sheet that the pane stays with: steps may be left and come back to. */
  readonly sheetView: SheetView;
  /** Null where nothing that was pointed at waits to be read by. */
  readonly columnsSetAside: ColumnsSetAside | null;
}

export const FIRST_STATE: PaneState = {
  screen: { kind: 'start' },
  rules: FIRST_RULES,
  ownRules: [],
  search: null,
  running: null,
  failure: null,
  notice: null,
  changes: [],
  sheetView: FIRST_VIEW,
  columnsSetAside: null,
};

/** The survey that a screen stands on; null where it stands on none. */
export function assessmentOf(screen: Screen): Assessment | null {
  switch (screen.kind) {
    case 'start':
    case 'form':
    case 'gathering':
    case 'rules':
      return null;
    case 'survey':
    case 'mapping':
    case 'result':
    case 'what-if':
    case 'write':
    case 'written':
    case 'checklists':
    case 'checklists-written':
    case 'tasks':
    case 'sheet-made':
      return screen.assessment;
  }
}
