import { arrangementWords } from '../domain/decision/arrangement-words';
import { decideSurvey } from '../domain/decision/decide';
import { withChoices } from '../domain/decision/choose';
import type { DistrictDecision, Figures } from '../domain/decision/decision';
import { figuresOf } from '../domain/decision/figures';
import { arrangementReader } from '../domain/decision/named-parts';
import { readChoices } from '../domain/decision/read-choices';
import type { OwnColumns, ResultWording } from '../domain/decision/result-columns';
import { decisionSources } from '../domain/decision/survey-sources';
import type { RuleSet } from '../domain/decision/rule-set';
import { listMarkIn } from '../domain/organisations/list-mark';
import type { SourceCells } from '../domain/plan';
import type { Mapping, Survey, SurveyTrouble } from '../domain/survey/survey';
import type { Wordings } from '../domain/wordings';
import { readSheet, type SheetSnapshot } from '../workbook/read-sheet';
import { type ExcelContext, runExcel, type RunWatch } from '../workbook/run-excel';
import { columnsByHeader, ownColumns } from './own-columns';
import { resultsWording } from './results-wording';
import { type RulesInUse, rulesIn } from './rules-in';
import { surveyOn } from './survey-on';

export interface AssessRequest {
  readonly sheet: string;
  /** Decided by where the workbook has no sheet of rules. */
  readonly rules: RuleSet;
  /** The words of the result columns for the rules in use: what stands already keeps its language. */
  readonly wordings: (rules: RuleSet) => Wordings<ResultWording>;
}

/** A survey, and what follows from it under the rules of its workbook. */
export interface Assessment {
  readonly survey: Survey;
  /** The workbook's own id of the survey's sheet, which stays when it is renamed. */
  readonly sheetId: string;
  /** The result columns that stood on the sheet. */
  readonly own: OwnColumns;
  readonly rules: RuleSet;
  /** The sheet that the rules were read from; null where they are those asked for. */
  readonly rulesSheet: string | null;
  readonly decisions: readonly DistrictDecision[];
  readonly figures: Figures;
  /** Cells of choices in rows that are no district's. */
  readonly strayChoices: readonly string[];
  /** Sheet column, from 0, of the choices; null where it does not stand yet. */
  readonly choiceColumn: number | null;
  /** The cells of the survey, and of the sheet of its rules, that all this follows from. */
  readonly sources: readonly SourceCells[];
}

export type Assessing =
  | { readonly ok: true; readonly assessment: Assessment }
  | {
      readonly ok: false;
      readonly sheet: string;
      readonly trouble: SurveyTrouble;
      /** What was found of a header, or stands where one stands, for the user to complete; null where there is no table. */
      readonly mapping: Mapping | null;
      /** Those by which the sheet was read; null where the workbook's could not be. */
      readonly rules: RuleSet | null;
    };

/** Reads one sheet and decides its districts by the rules of the workbook. Writes nothing. */
export async function assess(request: AssessRequest, watch?: RunWatch): Promise<Assessing> {
  return runExcel(async (context) => {
    const read = await assessIn(context, request);
    return read.ok ? { ok: true, assessment: read.assessment } : read;
  }, watch);
}

/** An assessment, with what it was read from: for whoever plans what is to be written beside it. */
export type ReadAssessment =
  | {
      readonly ok: true;
      readonly assessment: Assessment;
      readonly snapshot: SheetSnapshot;
      /** The result columns that stand on the sheet. */
      readonly own: OwnColumns;
      readonly rulesInUse: Extract<RulesInUse, { readonly ok: true }>;
      /** The words of these columns, by which choices are read. */
      readonly wording: ResultWording;
    }
  | Extract<Assessing, { readonly ok: false }>;

/** As `assess`, within a conversation with Excel that is under way. */
export async function assessIn(context: ExcelContext, request: AssessRequest): Promise<ReadAssessment> {
  const rulesInUse = await rulesIn(context, request.rules);
  if (!rulesInUse.ok) {
    const { sheet: rulesSheet, troubles } = rulesInUse;
    const cells = troubles.flatMap(({ cell }) => cell ?? []);
    return {
      ok: false,
      sheet: request.sheet,
      trouble: { code: 'rules-unsound', rulesSheet, cells },
      mapping: null,
      rules: null,
    };
  }
  const { rules, sheet: rulesSheet } = rulesInUse;
  const snapshot = await readSheet(context, request.sheet);
  const named = ownColumns(snapshot, rules);
  const own =
    Object.keys(named).length > 0 ? named : columnsByHeader(snapshot.raw, rules, request.wordings(rules));
  const reading = surveyOn(snapshot, own, rules, await surveyOfList(context, snapshot));
  if (!reading.ok) return { ...reading, rules };
  const { survey } = reading;
  const choices = readChoices(snapshot.raw, own, survey);
  // Loaded with the first survey of which a row is not all of a district.
  const lost =
    survey.layout === 'wide' || !own['choice']
      ? []
      : await (
          await import(/* webpackChunkName: "changes" */ './lost-choices')
        ).lostChoices(context, snapshot, own, survey, choices);
  const { wording, readIn } = resultsWording(
    request.wordings(rules),
    snapshot,
    { survey, own, rules },
    rulesInUse.fullOnlyWord,
  );
  const decisions = withChoices(
    decideSurvey(survey, rules),
    choices,
    rules,
    arrangementReader(
      rules,
      readIn.map(({ phrases }) => arrangementWords(rules, phrases)),
    ),
  );
  return {
    ok: true,
    snapshot,
    own,
    rulesInUse,
    wording,
    assessment: {
      survey: lost.length === 0 ? survey : { ...survey, findings: [...survey.findings, ...lost] },
      sheetId: snapshot.id,
      own,
      rules,
      rulesSheet,
      decisions,
      figures: figuresOf(decisions, rules),
      strayChoices: choices.stray,
      choiceColumn: own['choice']?.column ?? null,
      sources: [...decisionSources(survey, own, snapshot.raw), ...rulesInUse.sources],
    },
  };
}

/** The name of the survey of which the sheet is a list, by that sheet's id; no other id is asked for. */
async function surveyOfList(context: ExcelContext, { texts }: SheetSnapshot): Promise<() => string | null> {
  const mark = listMarkIn(texts);
  if (mark === null) return () => null;
  const sheet = context.workbook.worksheets.getItemOrNullObject(mark.survey).load('name');
  await context.sync();
  return () => (sheet.isNullObject ? null : sheet.name);
}
