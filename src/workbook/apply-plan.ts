import { areaAddress, cellAddress, parseReference } from '../domain/address';
import { fingerprint } from '../domain/fingerprint';
import { type CellBlock, type CellContent, changesNothing, type Plan, writtenCells } from '../domain/plan';
import {
  type FormerContent,
  FORMULA_LEFT,
  type Receipt,
  type RecordedBlock,
  type RunRecord,
  UNWRITTEN,
} from '../domain/run-record';
import type { RawValue } from '../domain/survey/raw-sheet';
import { boundedAreas, joinedAreas } from '../domain/joined-areas';
import { toHostFailure } from './host-failure';
import { loadLeftBehind, saveLastRun, saveLeftBehind } from './stored-state';
import { rangeOf, writeCells, type WriteProgress } from './write-cells';
import {
  fitRows,
  loadStyleSources,
  writeColumnWidths,
  writeConditionalFormats,
  writeFormats,
  writeRowHeights,
  writeValidations,
} from './write-formats';
import { addSheets, growTables, nameAreas, addTables, mergeAreas } from './write-structure';

export type ApplyTrouble =
  /** These cells no longer hold what the plan was made from. Nothing was written. */
  | { readonly code: 'changed-since-read'; readonly cells: readonly string[] }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'sheet-exists'; readonly sheet: string };

export type ApplyOutcome =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly trouble: ApplyTrouble };

/**
 * Writes a plan. First everything that it would write over is read again: where that differs from what the plan
 * was made from, nothing is written. Then values go in blocks, looks after them, and last the record by which the
 * run is taken back. A failure on the way is a HostFailure that lists what had been written.
 */
export async function applyPlan(
  context: Excel.RequestContext,
  plan: Plan,
  progress?: WriteProgress,
): Promise<ApplyOutcome> {
  if (changesNothing(plan)) return { ok: true, receipt: receiptOf(plan, true) };
  const before = await readTargets(context, plan);
  const trouble = troubleOf(plan, before);
  if (trouble) return { ok: false, trouble };

  const written: string[] = [];
  const writeBlocks = (afterTables: boolean) =>
    writeCells(
      context,
      plan.cells.filter((block) => (block.afterTables ?? false) === afterTables),
      ({ sheet, area }) => written.push(`${sheet}!${areaAddress(area)}`),
      progress,
    );
  try {
    context.application.suspendScreenUpdatingUntilNextSync();
    addSheets(context, plan.newSheets);
    mergeAreas(context, plan.merges);
    await writeBlocks(false);
    context.application.suspendScreenUpdatingUntilNextSync();
    addTables(context, plan.tables);
    growTables(context, plan.tables);
    await writeBlocks(true);
    writeFormats(context, plan.formats, before.styles);
    writeColumnWidths(context, plan.columnWidths);
    writeRowHeights(context, plan.rowHeights);
    fitRows(context, plan.fittedRows);
    writeConditionalFormats(context, plan.conditionalFormats);
    writeValidations(context, plan.listValidations, plan.dateValidations);
    nameAreas(context, plan.names, standingNames(before));
    const canUndo = saveLastRun(context, recordOf(plan, before));
    if (plan.leftBehind) saveLeftBehind(context, plan.subject, plan.leftBehind);
    await context.sync();
    return { ok: true, receipt: receiptOf(plan, canUndo) };
  } catch (thrown) {
    throw toHostFailure(thrown, written);
  }
}

async function readTargets(context: Excel.RequestContext, plan: Plan) {
  const added = new Set(plan.newSheets.map(({ name }) => name));
  const standing = plan.cells.filter(({ sheet }) => !added.has(sheet));
  const targets = new Map(
    standing.map((block) => [block, rangeOf(context, block.sheet, block.area).load('values,formulas')]),
  );
  const protections = [...new Set(standing.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    protection: context.workbook.worksheets.getItem(sheet).protection.load('protected'),
  }));
  const taken = plan.newSheets.map(({ name }) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load('name'),
  }));
  const widths = new Map(
    plan.names.map((named) => {
      const column = rangeOf(context, named.sheet, { ...named.area, rowCount: 1 }).getEntireColumn();
      column.format.load('columnWidth');
      return [named, column];
    }),
  );
  const names = new Map(
    plan.names.map((named) => [
      named,
      context.workbook.worksheets.getItem(named.sheet).names.getItemOrNullObject(named.name).load('formula'),
    ]),
  );
  const tables = plan.tables
    .filter(({ isNew }) => !isNew)
    .map(({ name }) => ({
      name,
      range: context.workbook.tables
        .getItem(name)
        .getRange()
        .load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  const styles = loadStyleSources(context, plan.formats);
  const leftBehind = loadLeftBehind(context, plan.subject);
  await context.sync();
  return { targets, protections, taken, widths, names, tables, styles, leftBehind };
}

type Before = Awaited<ReturnType<typeof readTargets>>;

function troubleOf(plan: Plan, { targets, protections, taken }: Before): ApplyTrouble | null {
  const locked = protections.find(({ protection }) => protection.protected);
  if (locked) return { code: 'sheet-protected', sheet: locked.sheet };
  const existing = taken.find(({ sheet }) => !sheet.isNullObject);
  if (existing) return { code: 'sheet-exists', sheet: existing.name };
  const cells = [...targets].flatMap(([block, range]) => changedCells(block, range.values as RawValue[][]));
  return cells.length > 0 ? { code: 'changed-since-read', cells } : null;
}

function changedCells({ sheet, area, content, found }: CellBlock, values: RawValue[][]): readonly string[] {
  return content.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) =>
      cell === null || values[rowOffset]?.[columnOffset] === found?.[rowOffset]?.[columnOffset]
        ? []
        : [`${sheet}!${cellAddress(area.row + rowOffset, area.column + columnOffset)}`],
    ),
  );
}

function standingNames({ names }: Before): ReadonlySet<string> {
  return new Set(
    [...names].flatMap(([{ sheet, name }, item]) => (item.isNullObject ? [] : [`${sheet}!${name}`])),
  );
}

function recordOf(plan: Plan, before: Before): RunRecord {
  return {
    subject: plan.subject,
    addedSheets: plan.newSheets.map(({ name }) => name),
    blocks: plan.cells.map((block) => recordedBlock(block, before.targets.get(block))),
    names: plan.names.map((named) => {
      const former = before.names.get(named);
      const isNew = former === undefined || former.isNullObject;
      return {
        sheet: named.sheet,
        name: named.name,
        before: isNew ? null : (parseReference(String(former.formula))?.area ?? null),
        widthBefore: isNew ? (before.widths.get(named)?.format.columnWidth ?? null) : null,
      };
    }),
    grown: plan.grown,
    tables: before.tables.map(({ name, range }) => ({
      name,
      before: {
        row: range.rowIndex,
        column: range.columnIndex,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
      },
    })),
    leftBehindBefore: before.leftBehind.read(),
  };
}

function recordedBlock(
  { sheet, area, anchor, content }: CellBlock,
  range: Excel.Range | undefined,
): RecordedBlock {
  return {
    sheet,
    area,
    anchor,
    before: content.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const former = cell === null || !range ? '' : formerContent(range, row, column);
        return former === '' ? [] : [{ row, column, content: former }];
      }),
    ),
    after: content.map((cells) => cells.map(leftMark).join('')),
  };
}

function leftMark(cell: CellContent): string {
  if (cell === null) return UNWRITTEN;
  return typeof cell === 'object' ? FORMULA_LEFT : fingerprint(cell);
}

/** Formulas are read only to be restored where a cell really held one; a text that starts with = is a text. */
function formerContent(range: Excel.Range, row: number, column: number): FormerContent {
  const value = (range.values as RawValue[][])[row]?.[column] ?? '';
  const formula = (range.formulas as RawValue[][])[row]?.[column] ?? '';
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

function receiptOf(plan: Plan, canUndo: boolean): Receipt {
  const addedSheets = plan.newSheets.map(({ name }) => name);
  const areas = joinedAreas(boundedAreas(plan.cells, new Set(addedSheets)));
  return {
    subject: plan.subject,
    addedSheets,
    written: areas.map(({ sheet, area }) => ({ sheet, address: areaAddress(area) })),
    cells: writtenCells(plan),
    canUndo,
  };
}
