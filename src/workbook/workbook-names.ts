import { parseReference } from '../domain/address';
import type { Plan, WorkbookName } from '../domain/plan';
import type { RunRecord } from '../domain/run-record';

/** A name of a plan as it stands in the workbook, or a table that has taken it. */
export interface NameTarget {
  readonly wanted: WorkbookName;
  readonly item: Excel.NamedItem;
  readonly table: Excel.Table;
}

/** Queues the look at what stands under the names of a plan. Excel keeps one space of names for names and tables. */
export function loadWorkbookNames(context: Excel.RequestContext, plan: Plan): readonly NameTarget[] {
  return plan.workbookNames.map((wanted) => ({
    wanted,
    item: context.workbook.names.getItemOrNullObject(wanted.name).load('formula'),
    table: context.workbook.tables.getItemOrNullObject(wanted.name).load('name'),
  }));
}

/** What stands under a name, as a formula; null where nothing does, or cells that are gone. */
function standingFormula(item: Excel.NamedItem): string | null {
  if (item.isNullObject) return null;
  const formula = String(item.formula);
  return isDead(formula) ? null : formula;
}

/** A name that has come to stand for something that the plan does not know. */
export function takenName(targets: readonly NameTarget[]): string | null {
  const taken = targets.find(
    ({ wanted, item, table }) => !table.isNullObject || !isExpected(standingFormula(item), wanted.found),
  );
  return taken?.wanted.name ?? null;
}

/** Free, or as it was found; what was found for cells that went since is free as well. */
function isExpected(standing: string | null, found: string | null): boolean {
  return standing === null || standing === found;
}

function isDead(formula: string): boolean {
  return formula.includes('#REF!');
}

/** Queues the names, in the place of those that were found: the cells of a new sheet are there by the same request. */
export function addWorkbookNames(
  context: Excel.RequestContext,
  targets: readonly NameTarget[],
  sheetOf: (name: string) => Excel.Worksheet,
): void {
  for (const { wanted, item } of targets) {
    const { names } = context.workbook;
    if (!item.isNullObject) names.getItem(wanted.name).delete();
    if ('formula' in wanted) {
      names.add(wanted.name, wanted.formula);
      continue;
    }
    const { row, column, rowCount, columnCount } = wanted.area;
    names.add(wanted.name, sheetOf(wanted.sheet).getRangeByIndexes(row, column, rowCount, columnCount));
  }
}

/** Queues names that have just come back to what they stood for before. */
export function dropWorkbookNames(context: Excel.RequestContext, targets: readonly NameTarget[]): void {
  for (const { name, before } of recordedNames(targets)) {
    context.workbook.names.getItem(name).delete();
    if (before !== null) context.workbook.names.add(name, before);
  }
}

/** How a run's names are taken back. */
export function recordedNames(targets: readonly NameTarget[]): RunRecord['workbookNames'] {
  return targets.map(({ wanted, item }) => ({
    name: wanted.name,
    before: standingFormula(item),
    constant: 'formula' in wanted ? wanted.formula : null,
  }));
}

/**
 * Queues the names of a run back to what they stood for before it, as far as they still stand for what the run left:
 * cells of its sheets, or its constants, which go with those. `sheets` are those of the run that are about to go, as
 * they are called now.
 */
export function takeBackWorkbookNames(
  context: Excel.RequestContext,
  { workbookNames }: RunRecord,
  standing: Excel.NamedItemCollection,
  sheets: readonly string[],
): void {
  const found = workbookNames.flatMap((own) => {
    const item = standing.items.find((candidate) => candidate.name === own.name);
    return item ? [{ ...own, formula: String(item.formula) }] : [];
  });
  const leadsThere = (formula: string) => sheets.includes(parseReference(formula)?.sheet ?? '');
  // Of several sheets of a run another may be the one that the names lead to, and it may stay.
  if (!found.some(({ constant, formula }) => constant === null && leadsThere(formula))) return;
  for (const { name, before, constant, formula } of found) {
    if (constant === null ? !leadsThere(formula) : formula !== constant) continue;
    context.workbook.names.getItem(name).delete();
    if (before !== null) context.workbook.names.add(name, before);
  }
}
