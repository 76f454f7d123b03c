import { type Area, cellAddress } from '../domain/address';
import type { CellBlock, Plan, SourceCells } from '../domain/plan';
import type { RawValue } from '../domain/survey/raw-sheet';
import { loadLeftBehind } from './stored-state';
import { rangeOf } from './write-cells';
import { loadStyleSources } from './write-formats';

export type ApplyTrouble =
  /** These cells no longer hold what the plan was made from. Nothing was written. */
  | { readonly code: 'changed-since-read'; readonly cells: readonly string[] }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'sheet-exists'; readonly sheet: string };

/** Reads, in one load, everything that a plan was made from, will write over, or looks at for its looks. */
export async function readTargets(context: Excel.RequestContext, plan: Plan) {
  const added = new Set(plan.newSheets.map(({ name }) => name));
  const standing = plan.cells.filter(({ sheet }) => !added.has(sheet));
  const sheetOf = (name: string) => context.workbook.worksheets.getItem(name);
  const targets = new Map(
    standing.map((block) => [block, rangeOf(context, block.sheet, block.area).load('values,formulas')]),
  );
  const sources = new Map(
    plan.sources.map((source) => [source, rangeOf(context, source.sheet, source.area).load('values')]),
  );
  const sheets = [...new Set(standing.map(({ sheet }) => sheet))].map((name) => ({
    name,
    sheet: sheetOf(name).load('id'),
    protection: sheetOf(name).protection.load('protected'),
  }));
  const taken = plan.newSheets.map(({ name }) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load('name'),
  }));
  const names = new Map(
    [...plan.names, ...plan.sheetMarks].map((named) => [
      `${named.sheet}!${named.name}`,
      sheetOf(named.sheet).names.getItemOrNullObject(named.name).load('formula'),
    ]),
  );
  const widths = new Map(
    plan.names.map((named) => {
      const column = rangeOf(context, named.sheet, { ...named.area, rowCount: 1 }).getEntireColumn();
      column.format.load('columnWidth');
      return [named, column];
    }),
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
  return { targets, sources, sheets, taken, names, widths, tables, styles, leftBehind };
}

export type Targets = Awaited<ReturnType<typeof readTargets>>;

/** Why the plan must not be written any more; null where everything is as it was when the plan was made. */
export function troubleOf({ targets, sources, sheets, taken }: Targets): ApplyTrouble | null {
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) return { code: 'sheet-protected', sheet: locked.name };
  const existing = taken.find(({ sheet }) => !sheet.isNullObject);
  if (existing) return { code: 'sheet-exists', sheet: existing.name };
  const cells = [
    ...[...sources].flatMap(([source, range]) => changedSources(source, range.values as RawValue[][])),
    ...[...targets].flatMap(([block, range]) => changedTargets(block, range.values as RawValue[][])),
  ];
  return cells.length > 0 ? { code: 'changed-since-read', cells } : null;
}

/** The names of the plan that stand already, as `sheet!name`. */
export function standingNames({ names }: Targets): ReadonlySet<string> {
  return new Set([...names].flatMap(([key, item]) => (item.isNullObject ? [] : [key])));
}

function changedSources({ sheet, area, found }: SourceCells, values: RawValue[][]): readonly string[] {
  return found.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) =>
      values[rowOffset]?.[columnOffset] === cell ? [] : [place(sheet, area, rowOffset, columnOffset)],
    ),
  );
}

/** Only cells that the plan writes count: what it leaves alone may have changed. */
function changedTargets({ sheet, area, content, found }: CellBlock, values: RawValue[][]): readonly string[] {
  return content.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) =>
      cell === null || values[rowOffset]?.[columnOffset] === found?.[rowOffset]?.[columnOffset]
        ? []
        : [place(sheet, area, rowOffset, columnOffset)],
    ),
  );
}

function place(sheet: string, area: Area, row: number, column: number): string {
  return `${sheet}!${cellAddress(area.row + row, area.column + column)}`;
}
