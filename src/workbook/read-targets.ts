import type { Plan } from '../domain/plan';
import { columnPlace, HeldRanges, type Place, placesOf } from './held-ranges';
import { readBeforehand, readInParts } from './read-in-parts';
import { loadMark } from './sheet-mark';
import { TargetCells } from './target-cells';
import { TargetTables } from './target-tables';
import { loadWorkbookNames, takenName } from './workbook-names';
import { loadStyleSources } from './write-formats';

export type ApplyTrouble =
  /** These cells no longer hold what the plan was made from, headings of tables among them. Nothing was written. */
  | { readonly code: 'changed-since-read'; readonly cells: readonly string[] }
  | { readonly code: 'sheet-protected'; readonly sheet: string }
  /** The plan brings sheets, and none may come. */
  | { readonly code: 'structure-protected' }
  | { readonly code: 'sheet-exists'; readonly sheet: string }
  /** A name that the plan brings stands for something of somebody's. */
  | { readonly code: 'name-taken'; readonly name: string };

/**
 * Reads everything that a plan was made from, will write over, or looks at for its looks, and holds all of it: in later
 * requests `named`, `tables` and what is `held` are the same cells, wherever they have gone. All comes with one answer,
 * unless the cells are too many for one: these are compared answer by answer, and not kept.
 */
export async function readTargets(context: Excel.RequestContext, plan: Plan) {
  const added = new Set(plan.newSheets.map(({ name }) => name));
  let held = new HeldRanges();
  const cells = new TargetCells(plan, added, () => held);
  const { first, limit } = await readInParts(context, cells.looks(), {
    first: () => {
      held = new HeldRanges();
      return askAbout(context, plan, added, held);
    },
    last: () => undefined,
  });
  return { ...first, held, cells, limit };
}

/** Queues all but the cells. */
function askAbout(context: Excel.RequestContext, plan: Plan, added: ReadonlySet<string>, held: HeldRanges) {
  const worksheets = new Map<string, Excel.Worksheet>();
  const sheetOf = (name: string) => {
    const sheet = worksheets.get(name) ?? context.workbook.worksheets.getItem(name);
    worksheets.set(name, sheet);
    return sheet;
  };
  const hold = ({ sheet, area }: Place) => held.hold(sheetOf(sheet), { sheet, area });
  for (const place of [...placesOf(plan), ...plan.sources]) if (!added.has(place.sheet)) hold(place);
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
  const columns = new TargetTables(context, plan, sheetOf, held);
  const workbookNames = loadWorkbookNames(context, plan);
  const structure = plan.newSheets.length > 0 ? context.workbook.protection.load('protected') : null;
  const styles = loadStyleSources(context, plan.formats);
  return { sheets, taken, names, named, widths, tables, columns, workbookNames, structure, styles, sheetOf };
}

export type Targets = Awaited<ReturnType<typeof readTargets>>;

/**
 * Begins a second look at all cells that were compared. Those that are too many for one answer are read at once; what
 * it returns queues the look at the rest, what the plan was made from among them, and hands out how to ask, after the
 * sync, why the plan must not be written any more.
 */
export async function lookAgain(
  context: Excel.RequestContext,
  before: Targets,
): Promise<() => () => ApplyTrouble | null> {
  const askRest = await readBeforehand(context, before.cells.looks(), before.limit);
  return () => {
    const take = askRest();
    before.columns.ask();
    return () => {
      take();
      return troubleOf(before);
    };
  };
}

/** Why the plan must not be written any more; null where everything is as it was when the plan was made. */
export function troubleOf({
  cells,
  columns,
  sheets,
  taken,
  workbookNames,
  structure,
}: Targets): ApplyTrouble | null {
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) return { code: 'sheet-protected', sheet: locked.name };
  if (structure?.protected) return { code: 'structure-protected' };
  const existing = taken.find(({ sheet }) => !sheet.isNullObject);
  if (existing) return { code: 'sheet-exists', sheet: existing.name };
  const name = takenName(workbookNames);
  if (name !== null) return { code: 'name-taken', name };
  const changed = [...columns.changed(), ...cells.changed()];
  return changed.length > 0 ? { code: 'changed-since-read', cells: changed } : null;
}

/** The names of the plan that stand already, as `sheet!name`. */
export function standingNames({ names }: Targets): ReadonlySet<string> {
  return new Set([...names].flatMap(([key, item]) => (item.isNullObject ? [] : [key])));
}
