import { type Area, areaAddress } from '../address';
import {
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
import { keepTypedOver } from '../typed-over';
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
import { contentOf } from './result-cells';
import { newColumnsFrom, type PlacementTrouble } from './placement';
import { newColumnFormats, verdictColours } from './result-formats';
import type { RuleSet } from './rule-set';

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
export function planResults(input: ResultsPlanInput): ResultsPlanning {
  const placement = placeColumns(input);
  if (!placement.ok) return placement;
  const { columns } = placement;
  const wanted = columns.map((placed) => contentOf(placed, columns, input));
  const rowKeys = keyedRows(input.survey);
  const known = knownRows(input, rowKeys);
  const kept = keepTypedOver({
    sheet: input.survey.sheet,
    firstRow: input.survey.area.row,
    columns: columns.map(({ column, area, isNew }, index) => ({
      id: columnId(column),
      sheetColumn: area.column,
      wanted: wanted[index] ?? [],
      found: foundOf(area, input.sheet),
      formulas: isNew ? null : rowsOf(area).map((row) => input.formulaAt(row, area.column)),
    })),
    rowKeys,
    leftBehind: input.leftBehind,
    replace: input.replaceTypedOver,
  });
  const fresh = columns.filter(({ isNew }) => isNew);
  return {
    ok: true,
    columns,
    plan: {
      ...emptyPlan(resultsSubject(input.mark.value)),
      sources: [surveySource(input.survey, input.sheet)],
      sheetMarks: input.mark.isNew
        ? [{ sheet: input.survey.sheet, name: SHEET_MARK, mark: input.mark.value }]
        : [],
      cells: columns.flatMap(({ column, area }, index) => {
        const content = kept.content[index] ?? [];
        return content.some((cell) => cell !== null)
          ? [
              {
                sheet: input.survey.sheet,
                area,
                content: content.map((cell) => [cell]),
                found: foundOf(area, input.sheet).map((value) => [value]),
                anchor: { kind: 'name', name: columnName(column), area },
                rowKeys: known,
                columnIds: [columnId(column)],
              },
            ]
          : [];
      }),
      formats: [...newColumnFormats(fresh, input.survey, input.sheet), ...grownRowFormats(columns, input)],
      columnWidths: fresh.map(({ column, area }) => ({
        sheet: input.survey.sheet,
        column: area.column,
        characters: WIDTHS[column.kind],
      })),
      conditionalFormats: columns.flatMap((placed) =>
        verdictColours(placed, rowsToColour(placed, input), input.wording, input.survey.sheet),
      ),
      names: columns
        .filter(({ column, area }) => !sameArea(input.own[columnId(column)], area))
        .map(({ column, area }) => ({ sheet: input.survey.sheet, name: columnName(column), area })),
      grown: columns.flatMap((placed) =>
        grownRows(placed, input).map((row) => ({
          sheet: input.survey.sheet,
          area: { ...placed.area, row, rowCount: 1 },
          anchor: { kind: 'name' as const, name: columnName(placed.column), area: placed.area },
          rowKeys: known,
        })),
      ),
      typedOver: kept.typedOver,
      leftBehindBefore: input.leftBehind,
      leftBehind: kept.leftBehind,
    },
  };
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
function knownRows({ survey, sheet }: ResultsPlanInput, remembered: ReadonlyMap<number, string>): RowKeys {
  const rows = rowsOf(survey.area);
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
        isNew: !standing,
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

function rowsOf({ row, rowCount }: Area): readonly number[] {
  return Array.from({ length: rowCount }, (_, offset) => row + offset);
}

function foundOf(area: Area, sheet: RawSheet): readonly RawValue[] {
  return rowsOf(area).map((row) => valueAt(sheet, row, area.column));
}

/** The names and counts of a survey, as they were when it was decided. */
export function surveySource(survey: Survey, sheet: RawSheet): SourceCells {
  const columns = [
    survey.nameColumn,
    ...survey.columns.map(({ column }) => column),
  ];
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

/** Rows of a standing column that lie outside what its name covered: districts added since the last run. */
function grownRows({ column, area, isNew }: PlacedColumn, { own }: ResultsPlanInput): readonly number[] {
  const covered = own[columnId(column)];
  if (isNew || !covered) return [];
  return rowsOf(area).filter((row) => row < covered.row || row >= covered.row + covered.rowCount);
}

function grownRowFormats(columns: readonly PlacedColumn[], input: ResultsPlanInput): readonly FormatArea[] {
  return columns.flatMap((placed) => {
    const covered = input.own[columnId(placed.column)];
    const [sample] = input.survey.districts.filter(
      ({ row }) => covered && row >= covered.row && row < covered.row + covered.rowCount,
    );
    if (!sample) return [];
    return grownRows(placed, input).map((row) => ({
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
