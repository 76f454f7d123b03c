import { PLAN_SHEET_KEYS, PLAN_TABLES, type PlanTable, TABLES_OF } from './plan-tables';
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

/** By these a table of the plan is known, whatever it is called. */
const TELLING: Readonly<Record<PlanTable, readonly string[]>> = {
  steps: ['code', 'days', 'use', 'until'],
  items: ['stepCode', 'item', 'code'],
  waves: ['wave', 'typedStart', 'lessons'],
  districts: ['district', 'wave', 'typedStart', 'key'],
  holidays: ['date', 'name'],
  delays: ['district', 'reason', 'outcome', 'days'],
};

/** By this one of its tables a sheet is known. */
const MAIN = { procedure: 'items', schedule: 'districts', delays: 'delays' } as const;

/** Looks among the tables of a workbook for a copy of a sheet of the plan that stands no more, in the words of any language. */
export function copiedPlan(
  tables: readonly { readonly name: string; readonly sheet: string; readonly headers: readonly string[] }[],
  standing: StandingPlan,
  wordings: readonly PlanWording[],
): PlanCopied | null {
  const isLike = (key: PlanTable, headers: readonly string[]) =>
    wordings.some((wording) => {
      const named: Readonly<Record<string, string>> = wording.headers[key];
      return TELLING[key].every((column) => headers.includes(named[column] ?? ''));
    });
  for (const kind of PLAN_SHEET_KEYS) {
    if (TABLES_OF[kind].some((key) => standing[key])) continue;
    const copy = tables.find(({ headers }) => isLike(MAIN[kind], headers));
    if (!copy) continue;
    const renamed = TABLES_OF[kind].flatMap((key): readonly RenamedTable[] => {
      const own = tables.find(({ sheet, headers }) => sheet === copy.sheet && isLike(key, headers));
      return own ? [{ name: own.name, wanted: PLAN_TABLES[key] }] : [];
    });
    return { code: 'plan-copied', sheet: copy.sheet, tables: renamed };
  }
  return null;
}
