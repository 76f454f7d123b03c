import { type Area, cellAddress } from '../domain/address';
import type { CellBlock, Plan, SourceCells } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { isFormula } from '../domain/take-back';
import { columnPlace, HeldRanges, type Place, placesOf } from './held-ranges';
import { loadMark } from './sheet-mark';
import { loadWorkbookNames, takenName } from './workbook-names';
import { loadStyleSources } from './write-formats';

export type ApplyTrouble =
  /** These cells no longer hold what the plan was made from. Nothing was written. */
  | { readonly code: 'changed-since-read'; readonly cells: readonly string[] }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  | { readonly code: 'sheet-exists'; readonly sheet: string }
  /** A name that the plan brings stands for something of somebody's. */
  | { readonly code: 'name-taken'; readonly name: string };

/**
 * Reads, in one load, everything that a plan was made from, will write over, or looks at for its looks, and holds all
 * of it: in later requests `targets`, `named`, `tables` and what is `held` are the same cells, wherever they have gone.
 */
export async function readTargets(context: Excel.RequestContext, plan: Plan) {
  const added = new Set(plan.newSheets.map(({ name }) => name));
  const standing = plan.cells.filter(({ sheet }) => !added.has(sheet));
  const worksheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    const sheet = worksheets.get(name) ?? context.workbook.worksheets.getItem(name);
    worksheets.set(name, sheet);
    return sheet;
  };
  const held = new HeldRanges();
  const hold = ({ sheet, area }: Place) => held.hold(sheetOf(sheet), { sheet, area });
  const targets = new Map(standing.map((block) => [block, hold(block).load('values,formulas')]));
  const sources = new Map(plan.sources.map((source) => [source, hold(source).load('values')]));
  const touched = [...placesOf(plan), ...plan.names, ...plan.sheetMarks].map(({ sheet }) => sheet);
  const sheets = [...new Set(touched.filter((name) => !added.has(name)))].map((name) => ({
    name,
    sheet: sheetOf(name).load('id'),
    protection: sheetOf(name).protection.load('protected'),
    mark: loadMark(sheetOf(name)),
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
  const named = new Map(plan.names.map((name) => [name, hold(name)]));
  const widths = new Map(
    plan.names.map((name) => {
      const column = hold(columnPlace({ sheet: name.sheet, column: name.area.column }));
      column.format.load('columnWidth');
      return [name, column];
    }),
  );
  const tables = new Map(
    plan.tables
      .filter(({ isNew }) => !isNew)
      .map(({ name }) => [name, context.workbook.tables.getItem(name).load('name')]),
  );
  const workbookNames = loadWorkbookNames(context, plan);
  const styles = loadStyleSources(context, plan.formats);
  for (const place of placesOf(plan)) if (!added.has(place.sheet)) hold(place);
  await context.sync();
  return {
    targets,
    sources,
    sheets,
    taken,
    names,
    named,
    widths,
    tables,
    workbookNames,
    styles,
    held,
    sheetOf,
  };
}

export type Targets = Awaited<ReturnType<typeof readTargets>>;

/** Queues a second look at all that `troubleOf` compares. */
export function lookAgain({ targets, sources }: Targets): void {
  for (const range of targets.values()) range.load('values,formulas');
  for (const range of sources.values()) range.load('values');
}

/** Why the plan must not be written any more; null where everything is as it was when the plan was made. */
export function troubleOf({ targets, sources, sheets, taken, workbookNames }: Targets): ApplyTrouble | null {
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) return { code: 'sheet-protected', sheet: locked.name };
  const existing = taken.find(({ sheet }) => !sheet.isNullObject);
  if (existing) return { code: 'sheet-exists', sheet: existing.name };
  const name = takenName(workbookNames);
  if (name !== null) return { code: 'name-taken', name };
  const cells = [
    ...[...sources].flatMap(([source, range]) => changedSources(source, range.values as RawValue[][])),
    ...[...targets].flatMap(([block, range]) => changedTargets(block, range)),
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
function changedTargets(
  { sheet, area, content, found }: CellBlock,
  { values, formulas }: Excel.Range,
): readonly string[] {
  return content.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) => {
      if (cell === null) return [];
      const formula = (formulas as RawValue[][])[rowOffset]?.[columnOffset] ?? '';
      const value = (values as RawValue[][])[rowOffset]?.[columnOffset] ?? '';
      // A formula by itself, whatever it gives by now; it may also give nothing to be seen.
      const stands = isFormula(formula, value) ? formula : value;
      return stands === (found?.[rowOffset]?.[columnOffset] ?? '')
        ? []
        : [place(sheet, area, rowOffset, columnOffset)];
    }),
  );
}

function place(sheet: string, area: Area, row: number, column: number): string {
  return `${sheet}!${cellAddress(area.row + row, area.column + column)}`;
}
