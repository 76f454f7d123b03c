import type { ColumnOf } from '../columns-in-formulas';
import type { OwnTable } from '../own-table';
import type { RegisterWording } from '../procedure/register-wording';
import { holdsPieces } from './pieces-places';
import { placeByCells, saidOfColumns, TOLD_BY_CELLS } from './plan-places';
import {
  LATER_PLAN_COLUMNS,
  laterIn,
  PLAN_COLUMNS,
  PLAN_TABLE_KEYS,
  type PlanColumn,
  type PlanHeaders,
  planHeadersOf,
  type PlanTable,
} from './plan-tables';
import type { PlanWording } from './plan-wording';
import type { StandingPlan } from './standing-plan';

/** Columns that a sheet of the plan has lost, or that cannot be told any more; nothing is read from others instead. */
export interface PlanColumnsMissing {
  readonly code: 'plan-columns-missing';
  readonly sheet: string;
  /** As a new sheet has them. */
  readonly headers: readonly string[];
}

/**
 * The columns of the plan that something cannot do without. One that came later may be missing, but where formulas have
 * lost it.
 */
export type PlanNeeds = { readonly [Table in PlanTable]?: readonly PlanColumn<Table>[] };

/** What the procedure is read from. */
export const PROCEDURE_NEEDS: PlanNeeds = {
  steps: ['code', 'use'],
  items: ['stepCode', 'item', 'use', 'code'],
};

/** What the rows and formulas of a register and of its plan are made from. */
export const REGISTER_NEEDS: PlanNeeds = {
  steps: ['code', 'days', 'use', 'until', 'order'],
  items: ['stepCode', 'item', 'use', 'code'],
  waves: ['wave', 'typedStart', 'lessons', 'start'],
  districts: ['district', 'wave', 'leader', 'specialist', 'typedStart', 'delayDays', 'start', 'key'],
  holidays: ['date', 'counted'],
  delays: ['district', 'outcome', 'days'],
};

/** The columns of tables that came later. */
export type LaterColumns = {
  readonly [Table in keyof typeof LATER_PLAN_COLUMNS]: readonly (typeof LATER_PLAN_COLUMNS)[Table][number][];
};

/** The words of what stands, and of its plan in every language. */
interface HeadingWords {
  readonly plan: PlanWording;
  readonly register: RegisterWording;
  readonly wordings: readonly PlanWording[];
}

/** What the columns of the tables of a standing plan are called. */
export interface PlanHeadings {
  /**
   * A column that its table lacks is called as in a new one. Without a column of the days off that count, all of them
   * count as they are typed.
   */
  readonly headers: PlanHeaders;
  /** What tables of earlier versions do not have. */
  readonly lacking: LaterColumns;
}

/**
 * Finds the columns of a standing plan by their headings; one that staff renamed by what the plan's formulas call it, by
 * the codes and keys that it holds, or by its place. A place tells only where the table has as many columns as it came
 * with, and every other one where it came, and where formulas have not lost the column that stood there; of pieces of
 * work, of which no formula speaks, where the cells agree. Tables that do not stand are called as new ones, and miss
 * nothing.
 */
export function planHeadings(
  found: { readonly plan: StandingPlan; readonly register: OwnTable | null },
  words: HeadingWords,
  needs: PlanNeeds,
):
  | { readonly ok: true; readonly headings: PlanHeadings }
  | { readonly ok: false; readonly trouble: PlanColumnsMissing } {
  const { plan: standing } = found;
  const wording = words.plan;
  const { places, isLost } = placesOf(found, words);
  const headingOf = (table: PlanTable, column: string) => {
    const place = places.get(table)?.get(column);
    return place === undefined ? undefined : standing[table]?.headers[place];
  };
  const isLacking = (table: PlanTable, column: string) =>
    standing[table] !== undefined && headingOf(table, column) === undefined;
  const missing = PLAN_TABLE_KEYS.flatMap((table) => {
    const needed: readonly string[] = needs[table] ?? [];
    return needed.filter((column) => isLacking(table, column)).map((column) => ({ table, column }));
  });
  const lost = missing.filter((column) => !laterIn(column.table).includes(column.column) || isLost(column));
  const sheet = lost.flatMap(({ table }) => standing[table]?.sheet ?? [])[0];
  if (sheet !== undefined) {
    const headers = lost
      .filter(({ table }) => standing[table]?.sheet === sheet)
      .map(({ table, column }) => newHeading(wording, table, column));
    return { ok: false, trouble: { code: 'plan-columns-missing', sheet, headers } };
  }
  const headers = planHeadersOf(
    (table, column) => headingOf(table, column) ?? newHeading(wording, table, column),
  );
  const { holidays } = headers;
  return {
    ok: true,
    headings: {
      headers: isLacking('holidays', 'counted')
        ? { ...headers, holidays: { ...holidays, counted: holidays.date } }
        : headers,
      lacking: {
        steps: LATER_PLAN_COLUMNS.steps.filter((column) => isLacking('steps', column)),
        holidays: LATER_PLAN_COLUMNS.holidays.filter((column) => isLacking('holidays', column)),
      },
    },
  };
}

/** How many of its headings a standing plan has from a wording. */
export function headingsFrom({ headers }: PlanWording, standing: StandingPlan): number {
  return PLAN_TABLE_KEYS.flatMap((key) =>
    Object.values<string>(headers[key]).filter((heading) => standing[key]?.headers.includes(heading)),
  ).length;
}

function newHeading({ headers }: PlanWording, table: PlanTable, column: string): string {
  const named: Readonly<Record<string, string>> = headers[table];
  return named[column] ?? '';
}

/** Where columns stand, by table, and which of them formulas have lost, which is not asked where none is missed. */
function placesOf(
  found: { readonly plan: StandingPlan; readonly register: OwnTable | null },
  words: HeadingWords,
): {
  readonly places: ReadonlyMap<PlanTable, ReadonlyMap<string, number>>;
  readonly isLost: (of: ColumnOf<PlanTable>) => boolean;
} {
  const { plan: standing } = found;
  const wording = words.plan;
  const tables = PLAN_TABLE_KEYS.flatMap((key) => {
    const table = standing[key];
    if (!table) return [];
    const known = new Map<string, number>();
    for (const column of PLAN_COLUMNS[key]) {
      const place = table.headers.indexOf(newHeading(wording, key, column));
      if (place >= 0) known.set(column, place);
    }
    const free = () =>
      table.headers.flatMap((_, place) => ([...known.values()].includes(place) ? [] : [place]));
    const take = (column: string, place: number) => {
      if (!known.has(column) && free().includes(place)) known.set(column, place);
    };
    return [{ key, table, known, free, take }];
  });
  const places = new Map(tables.map(({ key, known }) => [key, known]));
  if (tables.every(({ key, known }) => known.size === PLAN_COLUMNS[key].length))
    return { places, isLost: () => false };
  const said = saidOfColumns(found, words);
  for (const { table, column, place } of said.places)
    tables.find(({ key }) => key === table)?.take(column, place);
  for (const { key, table, known, free, take } of tables) {
    const byCells = () => {
      for (const column of toldByCells(key)) take(column, placeByCells(key, column, table, free(), known));
    };
    byCells();
    for (const [column, place] of placesAsMade(key, table, known)) {
      const isIts = key !== 'items' || holdsPieces(column, table, place, known, words.wordings);
      if (isIts && !said.isLost({ table: key, column })) take(column, place);
    }
    // Keys are told by the names of districts, whose column may have been found just now.
    byCells();
  }
  return { places, isLost: said.isLost };
}

function toldByCells(key: PlanTable): readonly string[] {
  const told: Partial<Readonly<Record<PlanTable, readonly string[]>>> = TOLD_BY_CELLS;
  return told[key] ?? [];
}

/**
 * Where the columns of a table came that nobody has found, if it has as many as it came with and all others stand where
 * they came. Not those that came later, where a column may as well be somebody's own, nor those that their cells tell.
 */
function placesAsMade(
  key: PlanTable,
  { headers }: OwnTable,
  known: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const columns: readonly string[] = PLAN_COLUMNS[key];
  const later = laterIn(key);
  const made = [
    columns,
    columns.filter((column) => !later.includes(column)),
    columns.filter((column) => column !== 'check'),
  ].filter(
    (ones) =>
      ones.length === headers.length &&
      columns.every((column) => [ones.indexOf(column), undefined].includes(known.get(column))),
  );
  const [first, ...others] = made;
  return columns.flatMap((column) => {
    const place = first?.indexOf(column) ?? -1;
    const isTold = place >= 0 && others.every((other) => other.indexOf(column) === place);
    const isOther = later.includes(column) || column === 'check' || toldByCells(key).includes(column);
    return isTold && !isOther && !known.has(column) ? [[column, place] as const] : [];
  });
}
