import { cellAddress, type Area } from '../address';
import {
  type CellContent,
  emptyPlan,
  type FormulaContent,
  type LeftBehind,
  type Plan,
  type SourceCells,
} from '../plan';
import { fingerprint, formulaFingerprint } from '../fingerprint';
import { tableColumn } from '../table-reference';
import type { ChecklistItem } from './checklist';
import { newRegisterLooks } from './new-register-looks';
import { GUIDE_ROW, HEADER_ROW, PROGRESS_ROW, TITLE_ROW } from './new-register-places';
import {
  columnsOfNew,
  MAINTAINED_COLUMNS,
  type RegisterColumn,
  type Status,
  STATUSES,
} from './register-columns';
import type { PlanHeaders } from '../schedule/plan-tables';
import { inOrder, registerRows } from './register-rows';
import { REGISTER_TABLE } from './register-sheet';
import type { RegisterWording } from './register-wording';

/**
 * Plans the sheet of the register with its table, counts, lists, frozen header and print set-up; where Excel has boxes
 * in cells, with a column of them.
 */
export function planNewRegister(
  items: readonly ChecklistItem[],
  wording: RegisterWording,
  plan: PlanHeaders,
  sheet: string,
  sources: readonly SourceCells[],
  hasBoxes: boolean,
): Plan {
  const columns = columnsOfNew(hasBoxes);
  const table: Area = {
    row: HEADER_ROW,
    column: 0,
    rowCount: items.length + 1,
    columnCount: columns.length,
  };
  const body: Area = { ...table, row: HEADER_ROW + 1, rowCount: items.length };
  const cellsOf = registerRows(wording, plan, {
    has: (column) => columns.includes(column),
    of: (column) => wording.headers[column],
  });
  const rows = items.map((item) => inOrder(cellsOf(item), columns));
  const block = (row: number, content: readonly (readonly CellContent[])[]) => ({
    sheet,
    area: { row, column: 0, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  return {
    ...emptyPlan('register'),
    sources,
    newSheets: [
      {
        name: sheet,
        frozenRows: HEADER_ROW + 1,
        frozenColumns: 1,
        print: {
          titleRows: { first: HEADER_ROW, last: HEADER_ROW },
          landscape: true,
          columns: [{ first: 0, last: columns.indexOf('key') - 1 }],
          pageNumbers: true,
        },
      },
    ],
    cells: [
      block(TITLE_ROW, [[wording.title]]),
      // Two lines: a longer one would be cut where the print ends.
      block(GUIDE_ROW, hasBoxes ? [[wording.guide], [wording.boxGuide]] : [[wording.guide]]),
      { ...block(PROGRESS_ROW, progress(wording, items.length)), afterTables: true },
      block(HEADER_ROW, [columns.map((column) => wording.headers[column])]),
      block(
        HEADER_ROW + 1,
        rows.map((row) => row.map((cell) => (isFormula(cell) ? null : cell))),
      ),
      {
        ...block(
          HEADER_ROW + 1,
          rows.map((row) => row.map((cell) => (isFormula(cell) ? cell : null))),
        ),
        afterTables: true,
      },
    ],
    ...newRegisterLooks(sheet, body, wording, columns),
    tables: [{ sheet, name: REGISTER_TABLE, area: table, isNew: true }],
    leftBehind: leftBehindOf(items, rows, columns),
  };
}

function isFormula(cell: CellContent): cell is FormulaContent {
  return typeof cell === 'object' && cell !== null;
}

/** System columns are remembered as written; typed ones are nobody's but staff's. */
function leftBehindOf(
  items: readonly ChecklistItem[],
  rows: readonly (readonly CellContent[])[],
  columns: readonly RegisterColumn[],
): LeftBehind {
  const places = MAINTAINED_COLUMNS.map((column) => columns.indexOf(column));
  return {
    columns: MAINTAINED_COLUMNS,
    rows: Object.fromEntries(
      items.map(({ key }, index) => [
        key,
        places.map((place) => markOf(rows[index]?.[place] ?? '')).join(''),
      ]),
    ),
    // The table comes only when all its rows are written: where there is one, none of them is missing.
    unfinished: { before: {}, addedRows: [], newColumns: MAINTAINED_COLUMNS },
  };
}

function markOf(content: CellContent): string {
  if (content === null) return fingerprint('');
  return typeof content === 'object' ? formulaFingerprint(content.formula) : fingerprint(content);
}

/** Labels over formulas that follow the table: the counts go on living without the add-in. */
function progress(wording: RegisterWording, total: number): readonly (readonly CellContent[])[] {
  const column = (name: RegisterColumn) => tableColumn(REGISTER_TABLE, wording.headers[name]);
  const blank = `${column('standing')},""`;
  // A row that was grown by hand says nothing of its standing: it counts where it names a piece of work or a district.
  // What is filled comes first: LibreOffice passes over the rows below the last one that the first column fills.
  const applying = [
    `${column('standing')},"${wording.standing.current}"`,
    `${column('step')},"<>",${blank}`,
    `${column('district')},"<>",${blank},${column('step')},""`,
  ];
  const countOf = (...criteria: readonly string[]) =>
    applying.map((rows) => `COUNTIFS(${[rows, ...criteria].join(',')})`).join('+');
  // A blank status is that of a task that nobody has begun.
  const wordsOf = (status: Status) => [wording.status[status], ...(status === 'todo' ? [''] : [])];
  const counted = (status: Status): FormulaContent => ({
    formula: `=${wordsOf(status)
      .map((word) => countOf(`${column('status')},"${word}"`))
      .join('+')}`,
    value: status === 'todo' ? total : 0,
  });
  const row = PROGRESS_ROW + 1;
  const at = (index: number) => cellAddress(row, index);
  const [totalCell, doneCell, notApplicableCell] = [
    at(0),
    at(1 + STATUSES.indexOf('done')),
    at(1 + STATUSES.indexOf('not-applicable')),
  ];
  return [
    [
      wording.progress.total,
      ...STATUSES.map((status) => wording.status[status]),
      wording.progress.doneShare,
      wording.progress.overdue,
    ],
    [
      { formula: `=${countOf()}`, value: total },
      ...STATUSES.map(counted),
      {
        formula: `=IF(${totalCell}-${notApplicableCell}=0,0,${doneCell}/(${totalCell}-${notApplicableCell}))`,
        value: 0,
      },
      {
        formula:
          '=' +
          countOf(
            `${column('deadline')},">0",${column('deadline')},"<"&TODAY()`,
            `${column('status')},"<>${wording.status.done}",${column('status')},"<>${wording.status['not-applicable']}"`,
          ),
        value: 0,
      },
    ],
  ];
}
