import { type Area, areaAddress } from '../address';
import { rememberedRows } from '../left-behind';
import {
  type CellBlock,
  type CellContent,
  emptyPlan,
  type FormatArea,
  type LeftBehind,
  type Plan,
  type RowKeys,
  type SourceCells,
} from '../plan';
import type { RawSheet, RawValue } from '../survey/raw-sheet';
import { valueAt } from '../sheet-values';
import type { Survey } from '../survey/survey';
import { type ComparedColumn, keepTypedOver } from '../typed-over';
import type { DistrictDecision } from './decision';
import {
  columnId,
  columnName,
  type OwnColumns,
  type PlacedColumn,
  type ResultColumn,
  resultColumns,
  type ResultWording,
} from './result-columns';
import { contentOf, speaksOfOwnColumn } from './result-cells';
import { newColumnsFrom, type PlacementTrouble } from './placement';
import { newColumnFormats, verdictColours } from './result-formats';
import type { RuleSet } from './rule-set';
import { standingColumns } from './standing-columns';

export interface ResultsPlanInput {
  /** The sheet as it stands, the add-in's own columns included. */
  readonly sheet: RawSheet;
  readonly survey: Survey;
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
  readonly wording: ResultWording;
  readonly own: OwnColumns;
  /** The formula at a cell of the add-in's own columns; blank where there is none. */
  readonly formulaAt: (row: number, column: number) => RawValue;
  /** The sheet's own mark; it has none before the first run, and a copied sheet gets another. */
  readonly mark: { readonly value: string; readonly isNew: boolean };
  readonly leftBehind: LeftBehind | null;
  /** The first column right of everything on the sheet, formats included. */
  readonly firstFreeColumn: number;
  /** Where new columns start, if the user said so. */
  readonly startColumn: number | null;
  /** False: only columns that stand are written, none comes new. */
  readonly placeMissing: boolean;
  /** Write over cells that somebody typed over since the last run. */
  readonly replaceTypedOver: boolean;
}

export type ResultsPlanning =
  | { readonly ok: true; readonly plan: Plan; readonly columns: readonly PlacedColumn[] }
  | { readonly ok: false; readonly trouble: PlacementTrouble };

/** The hidden name of a survey sheet's own mark. */
export const SHEET_MARK = '_kt.mark';

/** Under what the results of a sheet are remembered, whatever it is called. */
export function resultsSubject(mark: string): string {
  return `results:${mark}`;
}

/** Plans the result columns of one survey sheet: only cells that differ from what stands there are written. */
export function planResults(asked: ResultsPlanInput): ResultsPlanning {
  const standing = standingColumns(asked.own, asked.survey, asked.sheet);
  if (!standing.ok) return standing;
  const input = { ...asked, own: standing.own };
  const placement = placeColumns(input);
  if (!placement.ok) return placement;
  const { columns } = placement;
  const { survey } = input;
  const { sheet } = survey;
  const rowKeys = keyedRows(survey);
  const kept = keepOwnCells(columns, rowKeys, input);
  const area = writtenRows(survey, kept.content);
  const known = knownRows(area, input, rowKeys);
  const fresh = columns.filter(({ isNew }) => isNew);
  return {
    ok: true,
    columns,
    plan: {
      ...emptyPlan(resultsSubject(input.mark.value)),
      sources: [surveySource(survey, input.sheet)],
      sheetMarks: input.mark.isNew ? [{ sheet, name: SHEET_MARK, mark: input.mark.value }] : [],
      cells: columns.flatMap((placed, index): CellBlock[] => {
        const content = (kept.content[index] ?? []).slice(0, area.rowCount);
        if (content.every((cell) => cell === null)) return [];
        const { column } = placed.area;
        return [
          {
            sheet,
            area: { ...placed.area, ...area },
            content: content.map((cell) => [cell]),
            found: rowsOf(area).map((row) => [inputAt(row, column, input)]),
            anchor: { kind: 'name', name: columnName(placed.column), area: placed.area },
            rowKeys: known,
            columnIds: [columnId(placed.column)],
          },
        ];
      }),
      formats: [...newColumnFormats(fresh, survey, input.sheet), ...grownRowFormats(columns, input)],
      columnWidths: fresh.map(({ column, area: { column: place } }) => ({
        sheet,
        column: place,
        characters: WIDTHS[column.kind],
      })),
      conditionalFormats: columns.flatMap((placed) =>
        verdictColours(placed, rowsToColour(placed, input), input.wording, sheet),
      ),
      names: columns
        .filter((placed) => placed.isNew || !sameArea(input.own[columnId(placed.column)], placed.area))
        .map((placed) => ({
          sheet,
          name: columnName(placed.column),
          area: placed.area,
          isNew: placed.isNew,
        })),
      grown: columns.flatMap((placed) =>
        grownRows(placed, input).map((row) => ({
          sheet,
          area: { ...placed.area, row, rowCount: 1 },
          anchor: { kind: 'name' as const, name: columnName(placed.column), area: placed.area },
          rowKeys: known,
        })),
      ),
      typedOver: kept.typedOver,
      leftBehindBefore: input.leftBehind,
      leftBehind: withNewColumns(
        kept.leftBehind,
        fresh.map(({ column }) => columnId(column)),
      ),
    },
  };
}

/** Compares the columns, from the first header row as far down as they reach or ever reached, with what is wanted. */
function keepOwnCells(
  columns: readonly PlacedColumn[],
  rowKeys: ReadonlyMap<number, string>,
  input: ResultsPlanInput,
) {
  const { survey, leftBehind } = input;
  const ends = Object.values(input.own).map(({ row, rowCount }) => row + rowCount);
  const end = Math.max(survey.area.row + survey.area.rowCount, ...ends);
  const rows = rowsOf({ ...survey.area, rowCount: end - survey.area.row });
  const memory = rememberedRows(leftBehind);
  return keepTypedOver({
    sheet: survey.sheet,
    firstRow: survey.area.row,
    columns: columns.map((placed): ComparedColumn => {
      const { column } = placed.area;
      const wanted = contentOf(placed, columns, input);
      return {
        id: columnId(placed.column),
        sheetColumn: column,
        wanted: rows.map((_, offset) => wanted[offset] ?? null),
        found: rows.map((row) => valueAt(input.sheet, row, column)),
        formulas: rows.map((row) => inputAt(row, column, input)),
        speaksOfOwn: (formula) => speaksOfOwnColumn(formula, column, survey, (key) => memory.wasThere(key)),
      };
    }),
    rowKeys,
    vacantRows: new Set(
      rows.filter((row) => row > survey.headerRows.last && row !== survey.numberRow && !rowKeys.has(row)),
    ),
    leftBehind,
    replace: input.replaceTypedOver,
  });
}

/** The survey's rows, and rows under them from which results go with their district. */
function writtenRows({ area }: Survey, content: readonly (readonly CellContent[])[]) {
  const lengths = content.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1);
  return { row: area.row, rowCount: Math.max(area.rowCount, ...lengths) };
}

/** The formula of a formula cell, the value of any other. */
function inputAt(row: number, column: number, { sheet, formulaAt }: ResultsPlanInput): RawValue {
  const formula = formulaAt(row, column);
  return formula === '' ? valueAt(sheet, row, column) : formula;
}

function withNewColumns(leftBehind: LeftBehind, newColumns: readonly string[]): LeftBehind {
  const { unfinished } = leftBehind;
  return { ...leftBehind, unfinished: unfinished && { ...unfinished, newColumns } };
}

/** Districts are remembered by their keys, the header and the total under names that no district can have. */
function keyedRows({ districts, headerRows, totalRow }: Survey): ReadonlyMap<number, string> {
  return new Map([
    [headerRows.first, '#header first'],
    [headerRows.last, '#header'],
    ...(totalRow === null ? [] : [[totalRow, '#total'] as const]),
    ...districts.map(({ row, key }) => [row, key] as const),
  ]);
}

/** The rows of the survey by the cells of their names, which go with them through a sort. */
function knownRows(
  area: Pick<Area, 'row' | 'rowCount'>,
  { survey, sheet }: ResultsPlanInput,
  remembered: ReadonlyMap<number, string>,
): RowKeys {
  const rows = rowsOf(area);
  return {
    column: survey.nameColumn,
    cells: rows.map((row) => valueAt(sheet, row, survey.nameColumn)),
    remembered: rows.map((row) => remembered.get(row) ?? null),
  };
}

const WIDTHS: Readonly<Record<ResultColumn['kind'], number>> = {
  verdict: 22,
  grouping: 46,
  committees: 12,
  reason: 90,
};

function placeColumns(
  input: ResultsPlanInput,
):
  | { readonly ok: true; readonly columns: readonly PlacedColumn[] }
  | { readonly ok: false; readonly trouble: PlacementTrouble } {
  const { survey, own } = input;
  const unfinished = input.leftBehind?.unfinished;
  const columns = resultColumns(input.rules).filter(
    (column) => input.placeMissing || own[columnId(column)] !== undefined,
  );
  const missing = columns.filter((column) => !own[columnId(column)]);
  const start = newColumnsFrom(input.sheet, survey, missing.length, input);
  if (!start.ok) return start;
  return {
    ok: true,
    columns: columns.map((column) => {
      const standing = own[columnId(column)];
      return {
        column,
        // A column whose run broke off before its looks is named already, and as new as before.
        isNew: !standing || (unfinished?.newColumns.includes(columnId(column)) ?? false),
        area: {
          row: survey.area.row,
          rowCount: survey.area.rowCount,
          column: standing?.column ?? start.column + missing.indexOf(column),
          columnCount: 1,
        },
      };
    }),
  };
}

function rowsOf({ row, rowCount }: Pick<Area, 'row' | 'rowCount'>): readonly number[] {
  return Array.from({ length: rowCount }, (_, offset) => row + offset);
}

/** The names and counts of a survey, as they were when it was decided. */
export function surveySource(survey: Survey, sheet: RawSheet): SourceCells {
  const columns = [survey.nameColumn, ...survey.columns.map(({ column }) => column)];
  const first = Math.min(...columns);
  const area: Area = { ...survey.area, column: first, columnCount: Math.max(...columns) - first + 1 };
  return {
    sheet: survey.sheet,
    area,
    found: rowsOf(area).map((row) =>
      Array.from({ length: area.columnCount }, (_, offset) => valueAt(sheet, row, first + offset)),
    ),
  };
}

/**
 * Rows of a standing column whose looks are to come: those outside what its name covered, for districts added since
 * the last run, and those of a run that broke off before their looks.
 */
function grownRows(
  { column, area, isNew }: PlacedColumn,
  { own, survey, leftBehind }: ResultsPlanInput,
): readonly number[] {
  const covered = own[columnId(column)];
  if (isNew || !covered) return [];
  const added = new Set(leftBehind?.unfinished?.addedRows ?? []);
  const bare = new Set(survey.districts.filter(({ key }) => added.has(key)).map(({ row }) => row));
  return rowsOf(area).filter(
    (row) => row < covered.row || row >= covered.row + covered.rowCount || bare.has(row),
  );
}

function grownRowFormats(columns: readonly PlacedColumn[], input: ResultsPlanInput): readonly FormatArea[] {
  return columns.flatMap((placed) => {
    const grown = grownRows(placed, input);
    const sample = input.survey.districts.find(({ row }) => !grown.includes(row));
    if (!sample) return [];
    return grown.map((row) => ({
      sheet: input.survey.sheet,
      area: { ...placed.area, row, rowCount: 1 },
      like: { row: sample.row, column: placed.area.column },
    }));
  });
}

/** The district rows whose verdict has no colours yet. */
function rowsToColour(placed: PlacedColumn, input: ResultsPlanInput): readonly number[] {
  const rows = input.survey.districts.map(({ row }) => row);
  return placed.isNew ? rows : rows.filter((row) => grownRows(placed, input).includes(row));
}

function sameArea(a: Area | undefined, b: Area): boolean {
  return a !== undefined && areaAddress(a) === areaAddress(b);
}
