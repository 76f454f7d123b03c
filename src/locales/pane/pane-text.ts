import type { Language } from '../language';
import type { ChangedText } from './changed-text';
import type { MappingText } from './mapping-text';
import type { SurveyText } from './survey-text';

/** A title, what happened, and what can be done about it. */
export interface Explanation {
  readonly title: string;
  readonly what: string;
  readonly whatToDo: string;
}

type Counted = (count: number) => string;

/** The sheets that are added on their own. */
type MadeText =
  | 'form'
  | 'findings'
  | 'organisations'
  | 'organisation-form'
  | 'organisation-update'
  | 'explanations'
  | 'gathering'
  | 'scenario'
  | 'progress'
  | 'rules'
  | 'follow-up'
  | 'votes';

/** Every text of the pane. A language that lacks one does not compile. */
export interface PaneText {
  readonly productName: string;
  readonly languageName: Readonly<Record<Language, string>>;
  readonly rulesInUse: (name: string) => string;
  /** A set that ships, with other values than it ships with. */
  readonly rulesChanged: (name: string) => string;

  readonly steps: {
    readonly label: string;
    readonly names: {
      readonly survey: string;
      readonly result: string;
      readonly write: string;
      readonly checklists: string;
    };
  };

  readonly running: {
    readonly search: string;
    readonly 'list-sheets': string;
    readonly 'open-sample': string;
    readonly 'open-form': string;
    readonly 'open-gathering': string;
    readonly 'open-what-if': string;
    readonly 'write-scenario': string;
    readonly 'create-form': string;
    readonly 'list-findings': string;
    readonly 'list-organisations': string;
    readonly 'list-explanations': string;
    readonly 'open-explanation': string;
    readonly 'read-files': string;
    readonly 'preview-gathering': string;
    readonly 'write-gathering': string;
    readonly rules: string;
    readonly read: string;
    readonly 'choose-reading': string;
    readonly 'ask-selected-column': string;
    readonly 'preview-write': string;
    readonly write: string;
    readonly 'preview-checklists': string;
    readonly 'write-checklists': string;
    readonly 'make-register-sheet': string;
    readonly 'make-progress': string;
    readonly tasks: string;
    readonly undo: string;
    readonly 'go-to': string;
    readonly ribbon: string;
    readonly cells: (done: number, total: number) => string;
    readonly files: (done: number, total: number) => string;
    readonly stop: string;
    readonly delayed: string;
  };

  readonly common: {
    readonly readAgain: string;
    readonly tryAgain: string;
    readonly back: string;
    /** Above why nothing was written. */
    readonly refused: string;
    readonly close: string;
    readonly toCell: (cell: string) => string;
    /** Stands for the name of a district whose row has none. */
    readonly unnamed: (row: number) => string;
    readonly showMore: (more: number) => string;
  };

  readonly start: {
    readonly title: string;
    readonly introduction: string;
    readonly promise: string;
    readonly none: string;
    readonly noneReasons: string;
    readonly noneAdvice: string;
    readonly several: Counted;
    readonly one: string;
    readonly unread: string;
    readonly activeSheet: string;
    readonly districts: Counted;
    readonly openSheet: (sheet: string) => string;
    readonly openSample: string;
    readonly sampleHint: string;
    readonly openOrganisationSample: string;
    readonly more: string;
    readonly gather: string;
    readonly gatherHint: string;
    readonly makeForm: string;
    readonly makeFormHint: string;
    readonly rules: string;
    readonly rulesHint: string;
    readonly search: string;
  };

  readonly survey: SurveyText;
  readonly mapping: MappingText;

  readonly result: {
    readonly title: string;
    readonly largeEnough: (threshold: number) => string;
    readonly share: (part: number, whole: number) => string;
    readonly conclusions: string;
    readonly separate: string;
    readonly merged: string;
    readonly organisations: string;
    readonly fromTo: (before: number, after: number) => string;
    readonly beforeLabel: string;
    readonly afterLabel: string;
    /** The numbers come with how many districts they cover, where these are not all. */
    readonly picture: (before: string, after: string) => string;
    readonly coverage: (count: number, total: number) => string;
    readonly squareMeans: Counted;
    readonly number: (value: number) => string;
    readonly withOptions: Counted;
    readonly chosen: Counted;
    readonly againstRules: Counted;
    readonly notUnderstood: Counted;
    /** Before the cells of choices in rows that are no district's. */
    readonly strayChoices: string;
    /** Behind a grouping that people chose. */
    readonly isChosen: string;
    readonly choice: string;
    readonly choiceBecause: string;
    readonly choiceConsent: string;
    readonly choiceToCheck: string;
    readonly toChoice: string;
    readonly open: Counted;
    readonly beforeOpen: Counted;
    readonly noneOpen: Counted;
    readonly list: string;
    readonly filter: string;
    readonly filters: {
      readonly all: Counted;
      readonly merged: Counted;
      readonly separate: Counted;
      readonly options: Counted;
      readonly open: Counted;
      readonly chosen: Counted;
      readonly 'to-check': Counted;
      readonly note: Counted;
    };
    readonly search: string;
    readonly clearSearch: string;
    readonly found: Counted;
    readonly badge: {
      readonly merged: string;
      readonly separate: string;
      readonly options: string;
      readonly open: string;
    };
    readonly hasNote: string;
    readonly bloc: string;
    readonly members: string;
    readonly verdict: string;
    readonly noMembers: string;
    readonly reason: string;
    readonly note: string;
    readonly optionsIntroduction: string;
    readonly option: (letter: string) => string;
    readonly missingCells: string;
    readonly toRow: (row: number) => string;
    readonly toWrite: string;
    readonly toChecklists: string;
    readonly whatIf: string;
    readonly organisationList: string;
    readonly organisationListHint: Counted;
    /** Of a survey that counts them without their names. */
    readonly organisationFormHint: Counted;
    readonly makeOrganisationList: string;
    readonly makeOrganisationForm: string;
    readonly explain: string;
    readonly writeExplanations: Counted;
  };

  readonly receipt: {
    readonly resultsTitle: string;
    readonly checklistsTitle: string;
    readonly undoneTitle: string;
    readonly nothingWritten: string;
    readonly wrote: (cells: number) => string;
    readonly where: string;
    readonly newSheets: string;
    readonly nothing: string;
    readonly goThere: string;
    readonly undo: string;
    readonly cannotUndo: string;
    readonly notRemembered: string;
    readonly undone: (cells: number) => string;
    readonly kept: Counted;
    readonly removedSheets: (names: string) => string;
    readonly keptSheets: (names: string) => string;
    readonly more: Counted;
    readonly toChecklists: string;
    readonly readAgain: string;
    readonly toResult: string;
    readonly madeTitle: Readonly<Record<MadeText, string>>;
    readonly madeHint: Readonly<Record<MadeText, string>>;
    readonly readGathered: string;
    readonly toRegister: string;
    readonly toSurvey: string;
    readonly toStart: string;
  };

  readonly notice: {
    readonly unreadable: (sheet: string) => string;
    refreshed(sheet: string, cells: number): string;
    kept(sheet: string, cells: readonly string[]): string;
    readonly columnsNotUsed: (sheet: string) => string;
    readonly columnsKept: string;
    readonly noColumns: string;
    readonly filesStopped: string;
    readonly notRefreshed: (sheet: string) => string;
    readonly notMade: (sheet: string) => string;
  };

  readonly changed: ChangedText;

  readonly trouble: {
    readonly written: string;
    readonly bug: Explanation;
    readonly notLoaded: Explanation;
    readonly detail: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly hostTitle: string;
    readonly noOffice: Explanation;
    readonly outsideExcel: Explanation;
    readonly oldExcel: Explanation;
    readonly starting: string;
  };
}
