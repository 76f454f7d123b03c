import type { Area } from '../domain/address';
import { decideSurvey } from '../domain/decision/decide';
import type { DistrictDecision, Figures } from '../domain/decision/decision';
import { figuresOf } from '../domain/decision/figures';
import {
  columnId,
  type OwnColumns,
  type PlacedColumn,
  resultColumns,
  type ResultWording,
} from '../domain/decision/result-columns';
import { columnsFrom, type PlacementTrouble } from '../domain/decision/placement';
import type { ResultContent } from '../domain/decision/results-input';
import { surveySource } from '../domain/decision/result-rows';
import { planResults, resultsSubject, SHEET_MARK } from '../domain/decision/results-plan';
import type { RuleSet } from '../domain/decision/rule-set';
import type { Plan, SourceCells } from '../domain/plan';
import { valueAt } from '../domain/sheet-values';
import { standingWording, type Wordings } from '../domain/wordings';
import type { Mapping, Survey, SurveyTrouble } from '../domain/survey/survey';
import { readOwnCells, type OwnCells } from '../workbook/read-own-cells';
import { readSheet, type SheetSnapshot } from '../workbook/read-sheet';
import { type ExcelContext, runExcel, type RunWatch } from '../workbook/run-excel';
import { columnsByHeader, ownColumns } from './own-columns';
import { surveyOn } from './survey-on';

export interface AssessRequest {
  readonly sheet: string;
  readonly rules: RuleSet;
  /** What stands already keeps its language; new columns are written in the first. */
  readonly wordings: Wordings<ResultWording>;
  /** Sheet column (from 0) where new columns start; null: right of everything. */
  readonly startColumn?: number | null;
  /** False: only columns that stand are written. */
  readonly placeMissing?: boolean;
  /** Write over result cells that somebody typed over since the last run. */
  readonly replaceTypedOver?: boolean;
  /** Live formulas where nothing else is said. */
  readonly content?: ResultContent;
}

/** A survey, what follows from it, and what writing it down would change. */
export interface Assessment {
  readonly survey: Survey;
  readonly decisions: readonly DistrictDecision[];
  readonly figures: Figures;
  /** The survey's cells that all this follows from. */
  readonly sources: readonly SourceCells[];
  readonly writing: ResultWriting;
}

/** The result columns to be written, or why they cannot be; the decisions stand in both cases. */
export type ResultWriting =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly columns: readonly PlacedColumn[];
      /** The language of the cells. */
      readonly language: string;
    }
  | { readonly ok: false; readonly trouble: PlacementTrouble | { readonly code: 'sheet-protected' } };

export type Assessing =
  | { readonly ok: true; readonly assessment: Assessment }
  | {
      readonly ok: false;
      readonly sheet: string;
      readonly trouble: SurveyTrouble;
      /** What was found of a header, or stands where one stands, for the user to complete; null where there is no table. */
      readonly mapping: Mapping | null;
    };

/** Reads one sheet, decides its districts and plans the result columns. Writes nothing. */
export async function assess(request: AssessRequest, watch?: RunWatch): Promise<Assessing> {
  return runExcel((context) => assessIn(context, request), watch);
}

/** As `assess`, within a conversation with Excel that is under way. */
export async function assessIn(context: ExcelContext, request: AssessRequest): Promise<Assessing> {
  const snapshot = await readSheet(context, request.sheet);
  const { rules, wordings } = request;
  const named = ownColumns(snapshot, rules);
  const own = Object.keys(named).length > 0 ? named : columnsByHeader(snapshot.raw, rules, wordings);
  const reading = surveyOn(snapshot, own, rules);
  if (!reading.ok) return reading;
  const { survey } = reading;
  const decisions = decideSurvey(survey, rules);
  const ownCells = await standingCells(context, snapshot, own, survey, request);
  return {
    ok: true,
    assessment: {
      survey,
      decisions,
      figures: figuresOf(decisions, rules),
      sources: [surveySource(survey, snapshot.raw)],
      writing: planWriting(request, snapshot, survey, decisions, { own, ...ownCells }),
    },
  };
}

function planWriting(
  { rules, wordings, startColumn, placeMissing, content, replaceTypedOver }: AssessRequest,
  snapshot: SheetSnapshot,
  survey: Survey,
  decisions: readonly DistrictDecision[],
  { own, formulaAt, leftBehind }: OwnCells & { readonly own: OwnColumns },
): ResultWriting {
  if (snapshot.isProtected) return { ok: false, trouble: { code: 'sheet-protected' } };
  const wording = standingWording(wordings, ({ header }) =>
    resultColumns(rules, survey.layout).some((column) => {
      const area = own[columnId(column)];
      return (
        area !== undefined && valueAt(snapshot.raw, survey.headerRows.last, area.column) === header(column)
      );
    }),
  );
  const planning = planResults({
    sheet: snapshot.raw,
    survey,
    decisions,
    rules,
    wording,
    own,
    formulaAt,
    mark: markOf(snapshot),
    leftBehind,
    firstFreeColumn: snapshot.firstFreeColumn,
    startColumn: startColumn ?? null,
    placeMissing: placeMissing ?? true,
    content: content ?? 'formulas',
    replaceTypedOver: replaceTypedOver ?? false,
  });
  return planning.ok ? { ...planning, language: wording.language } : planning;
}

/**
 * The formulas and the memory of own columns that stand, and the formulas where the user wants new ones; a sheet
 * without either is asked nothing more.
 */
async function standingCells(
  context: ExcelContext,
  snapshot: SheetSnapshot,
  own: OwnColumns,
  { area, layout }: Survey,
  { rules, startColumn }: AssessRequest,
): Promise<OwnCells> {
  const standing = Object.values(own).map((column): Area => {
    const row = Math.min(area.row, column.row);
    const end = Math.max(area.row + area.rowCount, column.row + column.rowCount);
    return { ...column, row, rowCount: end - row };
  });
  const chosen =
    startColumn === undefined || startColumn === null
      ? []
      : [
          {
            ...area,
            column: startColumn,
            columnCount: columnsFrom(startColumn, resultColumns(rules, layout).length),
          },
        ];
  const areas = [...standing, ...chosen];
  if (areas.length === 0) return { formulaAt: () => '', leftBehind: null };
  const read = await readOwnCells(
    context,
    snapshot.raw.name,
    areas,
    resultsSubject(snapshot.texts[SHEET_MARK] ?? ''),
  );
  // Without a column that stands, a memory speaks of cells that are gone.
  return standing.length > 0 ? read : { ...read, leftBehind: null };
}

/**
 * The mark under which a sheet's results are remembered goes with the sheet through renaming. It ends with the
 * sheet's id: where that is another's, the sheet is a copy, which starts from the same memory under a new mark.
 */
function markOf({ id, texts }: SheetSnapshot): { readonly value: string; readonly isNew: boolean } {
  const standing = texts[SHEET_MARK];
  if (standing?.endsWith(` ${id}`)) return { value: standing, isNew: false };
  return { value: `${crypto.randomUUID().slice(0, 8)} ${id}`, isNew: true };
}
