import { type OwnTable, tableRead } from '../own-table';
import type { TableRead } from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import {
  PLAN_COLUMNS,
  PLAN_TABLE_KEYS,
  PLAN_TABLES,
  type PlanColumn,
  type PlanHeaders,
  type PlanTable,
} from './plan-tables';

/** The tables of the plan that stand in the workbook. */
export type StandingPlan = Partial<Readonly<Record<PlanTable, OwnTable>>>;

/** For plans whose formulas name them. */
export function planTablesRead(plan: StandingPlan): readonly TableRead[] {
  return PLAN_TABLE_KEYS.flatMap((key) => {
    const table = plan[key];
    return table ? [tableRead(PLAN_TABLES[key], table)] : [];
  });
}

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
