import { type Area, parseReference } from '../domain/address';
import {
  exactFormulaFingerprint,
  fingerprint,
  formulaFingerprint,
  rowFormulaFingerprint,
} from '../domain/fingerprint';
import { type CellBlock, type CellContent, type Plan, type RowKeys, writtenCells } from '../domain/plan';
import { type RecordedBlock, type RunRecord, UNWRITTEN, validationMark } from '../domain/run-record';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import type { Targets } from './read-targets';
import type { TargetCells } from './target-cells';
import { nameText } from './name-text';
import { recordedNames } from './workbook-names';

/** False for a run that only points names anew: the run before it is the one that a person wants to take back. */
export function isWorthUndoing(plan: Plan): boolean {
  return writtenCells(plan) > 0 || plan.newSheets.length > 0 || plan.tables.length > 0;
}

/** How the plan, about to be written over what was read, is taken back. `added` are its own new sheets, with ids. */
export function recordOf(plan: Plan, before: Targets, added: readonly Excel.Worksheet[]): RunRecord {
  const rowKeys = [...new Set([...plan.cells, ...plan.grown].flatMap((part) => part.rowKeys ?? []))];
  const rowsOf = (part: { readonly rowKeys?: RowKeys }) =>
    part.rowKeys ? rowKeys.indexOf(part.rowKeys) : null;
  const isNewSheet = (sheet: string) => plan.newSheets.some(({ name }) => name === sheet);
  const stood = ({ sheet, name }: Plan['sheetMarks'][number]) =>
    !(before.names.get(`${sheet}!${name}`)?.isNullObject ?? true);
  const tableColumns = plan.tables.flatMap(({ name, newHeadings = [] }) =>
    newHeadings.map((heading) => ({ table: name, heading })),
  );
  return {
    subject: plan.subject,
    sheetIds: Object.fromEntries([
      ...before.sheets.map(({ name, sheet }) => [name, sheet.id]),
      ...added.map(({ name, id }) => [name, id]),
    ]) as Record<string, string>,
    addedSheets: plan.newSheets.map(({ name }) => ({
      name,
      tables: plan.tables.filter(({ sheet }) => sheet === name).map((table) => table.name),
      charts: plan.charts.filter(({ sheet }) => sheet === name).length,
    })),
    rows: rowKeys.map(({ column, cells, remembered, above, areAlike }) => ({
      column,
      marks: cells.map(keyMark),
      remembered,
      ...(areAlike === true && { areAlike }),
      ...(above && {
        above: above.map((names) => ({ column: names.column, marks: names.cells.map(keyMark) })),
      }),
    })),
    blocks: plan.cells.map((block) => recordedBlock(block, before.cells, rowsOf(block))),
    names: plan.names.map((named) => {
      const former = before.names.get(`${named.sheet}!${named.name}`);
      const isNew = named.isNew || former === undefined || former.isNullObject;
      return {
        sheet: named.sheet,
        name: named.name,
        before: isNew ? null : (parseReference(String(former.formula))?.area ?? null),
        after: named.area,
        widthBefore: isNew ? (before.widths.get(named)?.format.columnWidth ?? null) : null,
        ...(named.filledUnder !== undefined && { filledUnder: named.filledUnder }),
      };
    }),
    workbookNames: recordedNames(before.workbookNames),
    grown: plan.grown.map(({ sheet, area, anchor, ...part }) => ({
      sheet,
      area,
      anchor,
      rows: rowsOf(part),
    })),
    // A name of cells that stood goes on standing for what is the survey's own.
    marks: plan.sheetMarks
      .filter((of) => !('area' in of && stood(of)))
      .map((of) => ({
        sheet: of.sheet,
        name: of.name,
        before: stood(of) ? nameText(before.names.get(`${of.sheet}!${of.name}`)?.formula) : null,
      })),
    rules: [...new Set(plan.conditionalFormats.map(({ formula }) => formulaFingerprint(formula)))],
    fills: fillsOf(plan, before),
    validations: [
      ...plan.listValidations.filter(({ sheet }) => !isNewSheet(sheet)).map(({ choices }) => choices),
      ...plan.dateValidations.filter(({ sheet }) => !isNewSheet(sheet)).map(() => null),
    ].map(validationMark),
    ...(tableColumns.length > 0 && { tableColumns }),
    ...(plan.checkboxes.length > 0 && { hasBoxes: true }),
    leftBehindBefore: plan.leftBehindBefore,
  };
}

/** The mark of a cell by which a row is known again; a blank is none. */
export function keyMark(value: RawValue): string {
  return value === '' ? '' : fingerprint(value);
}

/** The colours that the plan's looks fill cells with, its own and those of the cells that they are like. */
function fillsOf(plan: Plan, { styles }: Targets): readonly string[] {
  const fills = [
    ...plan.formats.flatMap(({ style }) => style?.fill ?? []),
    ...[...styles.values()].map(({ range }) => range.format.fill.color),
  ];
  return [...new Set(fills.filter((fill) => typeof fill === 'string').map((fill) => fill.toUpperCase()))];
}

function recordedBlock(block: CellBlock, before: TargetCells, rows: number | null): RecordedBlock {
  const { sheet, area, anchor, content, columnIds, addsRows, entriesIn } = block;
  return {
    sheet,
    area,
    anchor,
    rows,
    columnIds: columnIds ?? [],
    addsRows: addsRows ?? false,
    before: content.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const former = cell === null ? '' : before.former(block, row, column);
        return former === '' ? [] : [{ row, column, content: former }];
      }),
    ),
    after: content.map((cells) =>
      cells.map((cell) => leftMark(cell, anchor ? formulaFingerprint : exactFormulaFingerprint)).join(''),
    ),
    ...(anchor?.kind === 'name' && { formulas: formulaMarks(content, area) }),
    ...(entriesIn && { entriesIn }),
  };
}

function formulaMarks(content: CellBlock['content'], area: Area): readonly string[] {
  const marks = content.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'object' && cell !== null
        ? [rowFormulaFingerprint(cell.formula, area.row + row, area.column + column)]
        : [],
    ),
  );
  return [...new Set(marks)];
}

function leftMark(cell: CellContent, formulaMark: (formula: string) => string): string {
  if (cell === null) return UNWRITTEN;
  return typeof cell === 'object' ? formulaMark(cell.formula) : fingerprint(cell);
}
