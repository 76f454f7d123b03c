import type { OwnTable } from '../own-table';
import type { RawValue } from '../survey/cells/raw-sheet';
import { PLAN_COLUMNS, type PlanColumn, type PlanHeaders, type PlanTable } from './plan-tables';

/** The tables of the plan that stand in the workbook. */
export type StandingPlan = Partial<Readonly<Record<PlanTable, OwnTable>>>;

/** Where a column of a table stands in it, by its heading; negative where it was taken out. */
export function placeIn<Table extends PlanTable>(
  table: Table,
  { headers: standing }: OwnTable,
  headers: PlanHeaders,
): (column: PlanColumn<Table>) => number {
  const named: Readonly<Record<string, string>> = headers[table];
  const columns: readonly string[] = PLAN_COLUMNS[table];
  return (column) => (columns.includes(column) ? standing.indexOf(named[column] ?? '') : -1);
}

/** What stands in a cell, without spaces around it; blank for a column that is not there. */
export function textIn(row: readonly RawValue[], place: number): string {
  return place < 0 ? '' : String(row[place] ?? '').trim();
}
