import type { Area } from '../address';
import { plainFormula } from '../fingerprint';
import { type OwnTable, tableAnchor } from '../own-table';
import { type CellBlock, type CellContent, type CellStyle, emptyPlan, type Plan } from '../plan';
import type { Procedure } from '../procedure/procedure';
import { formerFormulas, isFormerUntil } from './former-formulas';
import { PLAN_FORMULAS, planFormulas } from './plan-formulas';
import type { LaterColumns } from './plan-headings';
import { planFormulaReader } from './plan-shapes';
import {
  type LATER_PLAN_COLUMNS,
  PLAN_COLUMNS,
  PLAN_TABLES,
  type PlanColumn,
  type PlanTable,
} from './plan-tables';
import type { PlanWording } from './plan-wording';
import { BODY, COUNTED_DATE } from './sheet-parts';
import { ordersAgain } from './step-orders';
import { placeIn, type StandingPlan, textIn } from './standing-plan';

type LaterTable = keyof typeof LATER_PLAN_COLUMNS;
type LaterColumn = (typeof LATER_PLAN_COLUMNS)[LaterTable][number];

const LOOKS: Readonly<Record<LaterColumn, { readonly style: CellStyle; readonly characters: number }>> = {
  order: { style: { ...BODY, horizontal: 'center' }, characters: 8 },
  counted: { style: { ...BODY, ...COUNTED_DATE }, characters: 13 },
  check: { style: BODY, characters: 28 },
};

/** The columns that tables of earlier versions do not have and can get: nothing stands beside them. */
export function columnsToCome(standing: StandingPlan, lacking: LaterColumns): LaterColumns {
  return {
    steps: standing.steps?.hasRoomRight ? lacking.steps : [],
    holidays: standing.holidays?.hasRoomRight ? lacking.holidays : [],
  };
}

/**
 * Brings the formulas on the sheets of the plan up to date, with the columns that they need: those of earlier versions,
 * those that lost a column or a table, or speak of plain cells since it was such, and blank ones of rows that say whose they
 * are or of a column that was put back by hand. A formula that is anybody else's stays. Undo keeps all of it: the formulas
 * of each table need those of the others.
 */
export function planFormulasUpdate(
  standing: StandingPlan,
  procedure: Procedure,
  coming: LaterColumns,
  wording: PlanWording,
): Plan {
  const { headers } = wording;
  const hasOfDelays = (column: PlanColumn<'delays'>) =>
    standing.delays?.headers.includes(headers.delays[column]) ?? true;
  const formulas = planFormulas(headers, wording, hasOfDelays);
  const former = formerFormulas(headers, wording);
  const read = planFormulaReader(standing, wording);
  /** Plain cells on a table's sheet: those that it was before it became a table again. */
  const isWhereItStands = (table: PlanTable, sheet: string | null) =>
    sheet !== null && sheet === plainFormula(standing[table]?.sheet ?? '');
  const orderOf = new Map(procedure.steps.map(({ code }, index) => [code, index + 1]));
  const grown = (key: LaterTable, table: OwnTable): OwnTable => {
    const named: Readonly<Record<string, string>> = headers[key];
    const added = coming[key].map((column) => named[column] ?? '');
    const area = { ...table.area, columnCount: table.area.columnCount + added.length };
    return { ...table, area, headers: [...table.headers, ...added] };
  };
  const now: StandingPlan = {
    ...standing,
    ...(standing.steps && { steps: grown('steps', standing.steps) }),
    ...(standing.holidays && { holidays: grown('holidays', standing.holidays) }),
  };
  const { steps, holidays } = now;
  const isOrdered = steps?.headers.includes(headers.steps.order) ?? false;
  const updates = PLAN_FORMULAS.flatMap(({ table: key, column, formula }): readonly CellBlock[] => {
    const table = now[key];
    if (!table || (formula === 'until' && !isOrdered)) return [];
    const place = table.headers.indexOf((headers[key] as Readonly<Record<string, string>>)[column] ?? '');
    // Days off count as they are typed where their table has no column for those that count.
    const isTyped = formula === 'holidayCounted' && headers.holidays.counted === headers.holidays.date;
    // A column that comes with this run is filled as it comes.
    const stands = place >= 0 && place < (standing[key]?.headers.length ?? 0);
    if (!stands || isTyped) return [];
    const isNow = (input: string) => plainFormula(input) === plainFormula(formulas[formula]);
    const isFormer = (input: string) =>
      (formula === 'until' && isFormerUntil(input, wording)) ||
      (former[formula] ?? []).some((written) => plainFormula(input) === plainFormula(written));
    const hasLost = (input: string) => {
      const reading = read(key, '', input);
      return (
        reading?.column === column &&
        reading.spoken.some(
          ({ table: of, isLost, sheetOfCells }) => isLost || isWhereItStands(of, sheetOfCells),
        )
      );
    };
    const named = placeIn(key, table, headers)(PLAN_COLUMNS[key][0]);
    const isBlank = table.inputs.every((row) => row[place] === '');
    const content = table.inputs.map((row): CellContent => {
      const input = row[place] ?? '';
      const isToCome = input === '' && (isBlank || textIn(row, named) !== '');
      const isOutdated = typeof input === 'string' && !isNow(input) && (isFormer(input) || hasLost(input));
      return isToCome || isOutdated ? ofFormula(formulas[formula]) : null;
    });
    return blockOf(key, table, place, content);
  });
  const comes = (key: LaterTable, column: LaterColumn, cell: (row: number) => CellContent) => {
    const table = now[key];
    const columns: readonly string[] = coming[key];
    if (!table || !columns.includes(column)) return [];
    const place = table.area.columnCount - columns.length + columns.indexOf(column);
    return blockOf(
      key,
      table,
      place,
      table.rows.map((_, row) => cell(row)),
    );
  };
  const codeAt = (row: number) =>
    steps ? textIn(steps.rows[row] ?? [], placeIn('steps', steps, headers)('code')).toUpperCase() : '';
  const orderPlace = standing.steps ? placeIn('steps', standing.steps, headers)('order') : -1;
  const parts = (['steps', 'holidays'] as const).flatMap((key) => {
    const [table, before] = [now[key], standing[key]];
    return table && before && coming[key].length > 0 ? [newColumns(key, table, before, coming[key])] : [];
  });
  return {
    ...emptyPlan('register'),
    sources: parts.flatMap(({ sources }) => sources),
    tables: parts.flatMap(({ tables }) => tables),
    formats: parts.flatMap(({ formats }) => formats),
    columnWidths: parts.flatMap(({ columnWidths }) => columnWidths),
    cells: [
      ...comes('steps', 'order', (row) => orderOf.get(codeAt(row)) ?? null),
      ...(standing.steps && orderPlace >= 0
        ? blockOf('steps', standing.steps, orderPlace, ordersAgain(standing.steps, procedure, headers))
        : []),
      ...(holidays ? comes('holidays', 'counted', () => ofFormula(formulas.holidayCounted)) : []),
      ...(holidays ? comes('holidays', 'check', () => ofFormula(formulas.holidayCheck)) : []),
      ...updates,
    ],
  };
}

const ofFormula = (formula: string): CellContent => ({ formula, value: '' });

function blockOf(
  key: PlanTable,
  table: OwnTable,
  place: number,
  content: readonly CellContent[],
): readonly CellBlock[] {
  if (content.every((cell) => cell === null)) return [];
  const { sheet, area } = table;
  return [
    {
      sheet,
      area: { row: area.row + 1, column: area.column + place, rowCount: content.length, columnCount: 1 },
      content: content.map((cell) => [cell]),
      found: table.inputs.map((row) => [row[place] ?? '']),
      anchor: tableAnchor(PLAN_TABLES[key], table, area),
      columnIds: [null],
    },
  ];
}

/** How the columns come into the table, under its headings' looks. */
function newColumns(
  key: LaterTable,
  { sheet, area, headers }: OwnTable,
  before: OwnTable,
  columns: readonly LaterColumn[],
): Pick<Plan, 'sources' | 'tables' | 'formats' | 'columnWidths'> {
  const first = before.area.columnCount;
  const head = (place: number): Area => ({
    row: area.row,
    column: area.column + place,
    rowCount: 1,
    columnCount: 1,
  });
  return {
    sources: [
      {
        sheet,
        area: { ...head(first), columnCount: columns.length },
        found: [columns.map(() => '')],
      },
    ],
    tables: [{ sheet, name: PLAN_TABLES[key], area, isNew: false, newHeadings: headers.slice(first) }],
    formats: columns.flatMap((column, index) => [
      { sheet, area: head(first + index), like: { row: area.row, column: area.column } },
      {
        sheet,
        area: { ...head(first + index), row: area.row + 1, rowCount: area.rowCount - 1 },
        style: LOOKS[column].style,
      },
    ]),
    columnWidths: columns.map((column, index) => ({
      sheet,
      column: area.column + first + index,
      characters: LOOKS[column].characters,
    })),
  };
}
