import {
  laterIn,
  PLAN_COLUMNS,
  PLAN_SHEET_KEYS,
  PLAN_TABLE_KEYS,
  PLAN_TABLES,
  type PlanTable,
  TABLES_OF,
} from './plan-tables';
import type { PlanWording } from './plan-wording';
import type { StandingPlan } from './standing-plan';

/** A sheet of the plan is gone and a copy of it stands, whose tables have other names: a blank one beside it would be a second. */
export interface PlanCopied {
  readonly code: 'plan-copied';
  readonly sheet: string;
  /** The tables of the copy, and what they are to be called for the plan to go on with it. */
  readonly tables: readonly RenamedTable[];
}

export interface RenamedTable {
  readonly name: string;
  readonly wanted: string;
}

/** A table of the workbook, whosever it is. */
interface AnyTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** Without this one of its tables a sheet is no copy, unless the name of another one says so. */
const MAIN = { procedure: 'items', schedule: 'districts', delays: 'delays' } as const;

/** Headings that hardly anybody else has: without one of them a table whose name tells nothing is not the plan's. */
const TELLING = {
  items: ['code'],
  districts: ['typedStart', 'key'],
  delays: ['days'],
} as const satisfies Partial<Readonly<Record<PlanTable, readonly string[]>>>;

/**
 * Looks among the tables of a workbook for a copy of a sheet of the plan that stands no more. A table is one of the
 * plan's by the name that Excel gives a copy, or by more than half of the headings of one, in the words of any language,
 * and by one that tells it.
 */
export function copiedPlan(
  tables: readonly AnyTable[],
  standing: StandingPlan,
  wordings: readonly PlanWording[],
): PlanCopied | null {
  const ofPlan = new Set(PLAN_TABLE_KEYS.map((key) => PLAN_TABLES[key].toLowerCase()));
  const copies = tables
    .filter(({ name }) => !ofPlan.has(name.toLowerCase()))
    .flatMap((table) => copyOf(table, wordings) ?? []);
  for (const kind of PLAN_SHEET_KEYS) {
    const ofKind: readonly PlanTable[] = TABLES_OF[kind];
    if (ofKind.some((key) => standing[key])) continue;
    const found = copies.find(({ key, isNamed }) => key === MAIN[kind] || (isNamed && ofKind.includes(key)));
    if (!found) continue;
    const { sheet } = found.table;
    const renamed = ofKind.flatMap((key): readonly RenamedTable[] => {
      const alike = copies.filter((copy) => copy.key === key && copy.table.sheet === sheet);
      const own = alike.find(({ isNamed }) => isNamed) ?? alike[0];
      return own ? [{ name: own.table.name, wanted: PLAN_TABLES[key] }] : [];
    });
    return { code: 'plan-copied', sheet, tables: renamed };
  }
  return null;
}

/** Which table of the plan this is one of, and whether its name says so. */
function copyOf(table: AnyTable, wordings: readonly PlanWording[]) {
  const { name, headers } = table;
  const named = PLAN_TABLE_KEYS.find((key) => {
    const wanted = PLAN_TABLES[key];
    return name.toLowerCase().startsWith(wanted.toLowerCase()) && /^_?\d+$/.test(name.slice(wanted.length));
  });
  const alike = PLAN_TABLE_KEYS.map((key) => ({ key, share: shareOf(key, headers, wordings) }));
  const [likest] = alike.toSorted((one, other) => other.share - one.share);
  const key = named ?? (likest && likest.share > 0.5 ? likest.key : undefined);
  return key && { key, isNamed: named !== undefined, table };
}

/** The share of the headings of a table of the plan, as it is made now or without what came later, in its best language. */
function shareOf(key: PlanTable, headers: readonly string[], wordings: readonly PlanWording[]): number {
  const columns: readonly string[] = PLAN_COLUMNS[key];
  const later = laterIn(key);
  const telling: Partial<Readonly<Record<PlanTable, readonly string[]>>> = TELLING;
  const shares = wordings.flatMap((wording) => {
    const named: Readonly<Record<string, string>> = wording.headers[key];
    const isTold = telling[key]?.some((column) => headers.includes(named[column] ?? '')) ?? true;
    if (!isTold) return [0];
    return [columns, columns.filter((column) => !later.includes(column))].map(
      (ones) => ones.filter((column) => headers.includes(named[column] ?? '')).length / ones.length,
    );
  });
  return Math.max(...shares);
}
