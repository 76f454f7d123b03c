import type { Area } from '../domain/address';
import { columnsFrom, type PlacementTrouble } from '../domain/decision/placement';
import { type OwnColumns, type PlacedColumn, resultColumns } from '../domain/decision/result-columns';
import {
  CONTENT_MARK,
  type FixedColumn,
  planResults,
  resultsSubject,
  SHEET_MARK,
} from '../domain/decision/results-plan';
import type { ResultContent } from '../domain/decision/results-input';
import type { RuleSet } from '../domain/decision/rule-set';
import { type Plan, withSheet } from '../domain/plan';
import { planRulesSheet } from '../domain/rules-sheet/rules-plan';
import type { RulesSheetWording } from '../domain/rules-sheet/rules-sheet-wording';
import type { RunLogWording } from '../domain/run-log/run-log-wording';
import type { Survey } from '../domain/survey/survey';
import { standingWording, type Wordings } from '../domain/wordings';
import { listSheetNames } from '../workbook/list-sheet-names';
import { ownRuleNames } from '../workbook/read-rules-sheet';
import { readOwnCells, type OwnCells } from '../workbook/read-own-cells';
import type { SheetSnapshot } from '../workbook/read-sheet';
import { type ExcelContext, runExcel, type RunWatch } from '../workbook/run-excel';
import { type Assessing, type Assessment, assessIn, type AssessRequest, type ReadAssessment } from './assess';
import { freeSheetName } from './free-sheet-name';
import { type RunLogState, runLogIn } from './run-log';

export interface ResultsRequest extends AssessRequest {
  /** The words of a sheet of rules, which formulas need. */
  readonly rulesWordings: (rules: RuleSet) => Wordings<RulesSheetWording>;
  /** The words of a log of runs. */
  readonly logWordings: Wordings<RunLogWording>;
  /** Sheet column (from 0) where new columns start; null: right of everything. */
  readonly startColumn?: number | null;
  /** False: only columns that stand are written. */
  readonly placeMissing?: boolean;
  /** Write over result cells that somebody typed over since the last run. */
  readonly replaceTypedOver?: boolean;
  /** How the cells are to be written; null: as the sheet's results stand, formulas where there are none. */
  readonly content?: ResultContent | null;
}

/** The result columns to be written, or why they cannot be; the decisions stand in both cases. */
export type ResultWriting =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly columns: readonly PlacedColumn[];
      readonly content: ResultContent;
      /** Districts whose cells are values among formulas, because a formula does not see all that was read. */
      readonly notLive: readonly string[];
      /** Columns of other districts that are values among formulas: Excel takes no formula of their length. */
      readonly fixedColumns: readonly FixedColumn[];
      /** The sheet of rules that is followed once they are written; null where there is none. */
      readonly rulesSheet: string | null;
      /** The language of the cells. */
      readonly language: string;
      /** Whether the run will be recorded by itself. */
      readonly runLog: RunLogState;
    }
  | { readonly ok: false; readonly trouble: PlacementTrouble | { readonly code: 'sheet-protected' } };

export type ResultsPlanned =
  | { readonly ok: true; readonly assessment: Assessment; readonly writing: ResultWriting }
  | Extract<Assessing, { readonly ok: false }>;

/** Reads one sheet anew, decides its districts and plans the result columns. Writes nothing. */
export async function planResultsOn(request: ResultsRequest, watch?: RunWatch): Promise<ResultsPlanned> {
  return runExcel((context) => planResultsIn(context, request), watch);
}

/** As `planResultsOn`, within a conversation with Excel that is under way. */
export async function planResultsIn(context: ExcelContext, request: ResultsRequest): Promise<ResultsPlanned> {
  const read = await assessIn(context, request);
  if (!read.ok) return read;
  return { ok: true, assessment: read.assessment, writing: await planWriting(context, request, read) };
}

async function planWriting(
  context: ExcelContext,
  request: ResultsRequest,
  { assessment, snapshot, own, rulesInUse, wording }: Extract<ReadAssessment, { readonly ok: true }>,
): Promise<ResultWriting> {
  if (snapshot.isProtected) return { ok: false, trouble: { code: 'sheet-protected' } };
  const { survey, decisions, rules } = assessment;
  const { formulaAt, leftBehind } = await standingCells(context, snapshot, own, survey, request, rules);
  // What an undo left of the mark says nothing of new columns.
  const content = request.content ?? (Object.keys(own).length > 0 ? contentOf(snapshot) : 'formulas');
  const planning = planResults({
    sheet: snapshot.raw,
    survey,
    decisions,
    rules,
    wording,
    yes: rulesInUse.fullOnlyWord ?? wording.yes,
    own,
    formulaAt,
    mark: markOf(snapshot),
    leftBehind,
    firstFreeColumn: snapshot.firstFreeColumn,
    startColumn: request.startColumn ?? null,
    placeMissing: request.placeMissing ?? true,
    content,
    standing: contentOf(snapshot),
    standingNames: snapshot.names,
    replaceTypedOver: request.replaceTypedOver ?? false,
  });
  if (!planning.ok) return planning;
  const { columns, isLive, notLive, fixedColumns, plan } = planning;
  const runLog = await runLogIn(context, request.logWordings);
  const told = { columns, notLive, fixedColumns, content, language: wording.language, runLog };
  // Formulas compare with the names of a sheet of rules: where there is none that tells them all, it comes with them.
  if (!isLive || rulesInUse.isComplete) return { ok: true, ...told, rulesSheet: rulesInUse.sheet, plan };
  const words = standingWording(
    request.rulesWordings(rules),
    ({ language }) => language === wording.language,
  );
  const sheet = freeSheetName(words.sheetName, await listSheetNames(context));
  const standing = await ownRuleNames(context);
  return {
    ok: true,
    ...told,
    rulesSheet: sheet,
    plan: withSheet(
      // One of an earlier version is left behind: what is typed there meanwhile would be lost.
      { ...plan, sources: [...plan.sources, ...rulesInUse.sources] },
      planRulesSheet({ sheet, rules, wording: words, standing, edition: rulesInUse.nextEdition }),
    ),
  };
}

function contentOf({ texts }: SheetSnapshot): ResultContent {
  return texts[CONTENT_MARK] === 'values' ? 'values' : 'formulas';
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
  { startColumn }: ResultsRequest,
  rules: RuleSet,
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
