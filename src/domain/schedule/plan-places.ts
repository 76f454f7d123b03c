import { plainFormula } from '../fingerprint';
import type { OwnTable } from '../own-table';
import type { RawValue } from '../survey/cells/raw-sheet';
import { districtKey } from '../survey/names/district-key';
import { tableColumn } from '../table-reference';
import { PLAN_FORMULAS, planFormulas, type PlanWords } from './plan-formulas';
import { PLAN_COLUMNS, PLAN_TABLE_KEYS, PLAN_TABLES, planHeadersOf, type PlanTable } from './plan-tables';
import { type StandingPlan, textIn } from './standing-plan';

/** A column of a table of the plan, and where it stands in the table, from 0. */
export interface PlanPlace {
  readonly table: PlanTable;
  readonly column: string;
  readonly place: number;
}

const groupOf = (table: PlanTable, column: string) => `${table}_${column}`;
/** Stand for headings in formulas of which only the shape is wanted. */
const STAND_INS = planHeadersOf((table, column) => `KT_${groupOf(table, column)}_`);
const STOOD_IN = /([A-Z_]*)\[(@\[)?(KT_[A-Z]+_[A-Z]+_)\]{1,2}/gu;
/** By stand-ins as plain formulas have them. */
const GROUPS = new Map(
  PLAN_TABLE_KEYS.flatMap((table) =>
    PLAN_COLUMNS[table].map((column) => {
      const group = groupOf(table, column);
      return [`KT_${group}_`.toUpperCase(), group] as const;
    }),
  ),
);
const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Where columns of the plan stand as its own formulas have it: each is known by the formula that it holds, and those that
 * this speaks of by what it calls them, for there Excel follows whatever people call a column. A column for which two are
 * taken is none's.
 */
export function placesInPlanFormulas(standing: StandingPlan, words: PlanWords): readonly PlanPlace[] {
  const found = new Map<string, PlanPlace[]>();
  const add = (given: PlanPlace) => {
    const id = groupOf(given.table, given.column);
    const known = found.get(id) ?? [];
    if (!known.some(({ place }) => place === given.place)) found.set(id, [...known, given]);
  };
  const spoken = new Map(
    PLAN_TABLE_KEYS.map((key) => [key, (standing[key]?.headers ?? []).map(inFormulas)] as const),
  );
  const formulas = planFormulas(STAND_INS, words);
  for (const { table: key, column, formula } of PLAN_FORMULAS) {
    const table = standing[key];
    if (!table) continue;
    const shape = shapeOf(formulas[formula], key);
    table.headers.forEach((_, place) => {
      for (const input of new Set(table.inputs.map((row) => row[place] ?? ''))) {
        const match = isFormula(input) ? shape.exec(plainFormula(input)) : null;
        if (!match) continue;
        add({ table: key, column, place });
        for (const [group, heading] of Object.entries(match.groups ?? {})) {
          const [of, name = ''] = group.split('_');
          const owner = PLAN_TABLE_KEYS.find((one) => one === of);
          const named = owner ? (spoken.get(owner) ?? []).indexOf(heading) : -1;
          if (owner && named >= 0) add({ table: owner, column: name, place: named });
        }
      }
    });
  }
  return [...found.values()].flatMap((places) => (places.length === 1 ? places : []));
}

const isFormula = (input: RawValue): input is string => typeof input === 'string' && input.startsWith('=');

/** A heading as plain formulas have it, between the brackets. */
const inFormulas = (heading: string) => plainFormula(tableColumn('', heading)).slice(1, -1);

/** A pattern of a plain formula in a cell of `own` that captures, by table and column, what it calls the columns. */
function shapeOf(formula: string, own: PlanTable): RegExp {
  const plain = plainFormula(formula);
  const seen = new Set<string>();
  let pattern = '';
  let from = 0;
  for (const { index, 0: all, 1: name = '', 2: row = '', 3: standIn = '' } of plain.matchAll(STOOD_IN)) {
    const group = GROUPS.get(standIn) ?? '';
    // In a cell of the table itself Excel can do without its name.
    const table = name === '' ? '' : `(?:${literal(name)})${group.startsWith(`${own}_`) ? '?' : ''}`;
    const heading = seen.has(group) ? `\\k<${group}>` : `(?<${group}>(?:[^\\]']|'.)+)`;
    seen.add(group);
    const brackets = [literal(`[${row}`), literal(row === '' ? ']' : ']]')];
    pattern += literal(plain.slice(from, index)) + table + brackets.join(heading);
    from = index + all.length;
  }
  return new RegExp(`^${pattern}${literal(plain.slice(from))}$`, 'u');
}

/** The columns that formulas of a plan and its register speak of: where they do, a renamed one is among these. */
const SPOKEN_OF: Readonly<Record<PlanTable, readonly string[]>> = {
  steps: ['code', 'days', 'use', 'until', 'order'],
  items: [],
  waves: ['wave', 'typedStart', 'lessons', 'start'],
  districts: ['district', 'wave', 'leader', 'specialist', 'typedStart', 'delayDays', 'start'],
  holidays: ['date', 'counted'],
  delays: ['district', 'outcome', 'days'],
};

/** What the formulas of the plan and of its register say of the columns of its tables. */
interface SpokenOf {
  /** A formula of the plan speaks of a column that is there no more. */
  readonly isPlanBroken: boolean;
  /** Whether a column may be the one that stood in its place: not where formulas lost that and none speaks of this. */
  mayBe(given: PlanPlace): boolean;
}

/** Looks through the formulas of a plan and of its register, if there is one. */
export function spokenOf(standing: StandingPlan, register: OwnTable | null): SpokenOf {
  const formulasIn = (table: OwnTable | null | undefined) =>
    [...new Set((table?.inputs ?? []).flatMap((row) => row.filter(isFormula)))].map(plainFormula);
  const ofPlan = PLAN_TABLE_KEYS.flatMap((key) =>
    formulasIn(standing[key]).map((formula) => ({ key, formula })),
  );
  const ofRegister = formulasIn(register).map((formula) => ({ key: null, formula }));
  const named = [...ofPlan, ...ofRegister].map((given) => ({ ...given, names: namesIn(given) }));
  const stands = new Map(
    PLAN_TABLE_KEYS.map((key) => [key, new Set(standing[key]?.headers.map(inFormulas))] as const),
  );
  const broken = named.filter(
    ({ formula, names }) =>
      formula.includes('#REF!') ||
      // Not every program says so of a column that was deleted.
      names.some(({ table, heading }) => standing[table] && !stands.get(table)?.has(heading)),
  );
  const spoken = new Set(
    named.flatMap(({ names }) => names.map(({ table, heading }) => `${table} ${heading}`)),
  );
  return {
    isPlanBroken: broken.some(({ key }) => key !== null),
    mayBe: ({ table, column, place }) =>
      broken.length === 0 ||
      !SPOKEN_OF[table].includes(column) ||
      spoken.has(`${table} ${inFormulas(standing[table]?.headers[place] ?? '')}`),
  };
}

/** The columns of the plan that a plain formula speaks of, in a cell of the table `key`. */
function namesIn({ key, formula }: { readonly key: PlanTable | null; readonly formula: string }) {
  return [...formula.matchAll(/([\p{L}\p{N}_.]*)\[(?:@\[)?((?:[^[\]'@]|'.)+)\]/gu)].flatMap(
    ([, name = '', heading = '']) => {
      const table =
        name === '' ? key : PLAN_TABLE_KEYS.find((one) => PLAN_TABLES[one].toUpperCase() === name);
      return table ? [{ table, heading }] : [];
    },
  );
}

const STEP = /^[A-Z]\d+$/i;
const PIECE = /^[A-Z]\d+\.\d+$/i;

/** Columns that what they hold tells, whatever they are called: the codes and keys by which rows are known. */
export const TOLD_BY_CELLS = {
  steps: ['code'],
  items: ['stepCode', 'code'],
  districts: ['key'],
} as const satisfies Readonly<Partial<Record<PlanTable, readonly string[]>>>;

/**
 * Where such a column stands, among places that may be it: the only one that holds a code in more than half of the rows
 * that hold anything; negative where there is none, or more than one. Keys are those of the names beside them.
 */
export function placeByCells(
  key: PlanTable,
  column: string,
  table: OwnTable,
  free: readonly number[],
  known: ReadonlyMap<string, number>,
): number {
  const named = known.get('district') ?? -1;
  const rows = table.rows.filter((row) =>
    key === 'districts' ? textIn(row, named) !== '' : row.some((cell) => cell !== ''),
  );
  const isIn = (row: readonly RawValue[], place: number): boolean => {
    const text = textIn(row, place);
    if (key === 'districts') return text !== '' && text === districtKey(textIn(row, named));
    return (key === 'items' && column === 'code' ? PIECE : STEP).test(text);
  };
  const found = free.filter((place) => {
    const told = rows.filter((row) => isIn(row, place));
    // What a step comes after is a code as well, but not another one in each row.
    const isOneEach = key !== 'steps' || new Set(told.map((row) => textIn(row, place))).size === rows.length;
    return isOneEach && told.length > rows.length / 2;
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
