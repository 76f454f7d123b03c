import { plainFormula } from '../fingerprint';
import {
  type ColumnPlace,
  columnsInFormulas,
  headingInFormulas,
  isFormula,
  standIn,
} from '../columns-in-formulas';
import type { OwnTable } from '../own-table';
import type { RawValue } from '../survey/cells/raw-sheet';
import { districtKey } from '../survey/names/district-key';
import { PLAN_FORMULAS, planFormulas, type PlanWords } from './plan-formulas';
import { PLAN_COLUMNS, PLAN_TABLE_KEYS, PLAN_TABLES, planHeadersOf, type PlanTable } from './plan-tables';
import { type StandingPlan, textIn } from './standing-plan';

/** A column of a table of the plan, and where it stands in the table, from 0. */
export type PlanPlace = ColumnPlace<PlanTable>;

const COLUMNS = PLAN_TABLE_KEYS.flatMap((table) => PLAN_COLUMNS[table].map((column) => ({ table, column })));
const STAND_INS = planHeadersOf((table, column) => standIn({ table, column }));

/** Where columns of the plan stand as its own formulas have it. */
export function placesInPlanFormulas(standing: StandingPlan, words: PlanWords): readonly PlanPlace[] {
  const formulas = planFormulas(STAND_INS, words);
  const ofColumns = PLAN_FORMULAS.map((given) => ({ ...given, formula: formulas[given.formula] }));
  return columnsInFormulas<PlanTable, string>(standing, COLUMNS, ofColumns);
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
    PLAN_TABLE_KEYS.map((key) => [key, new Set(standing[key]?.headers.map(headingInFormulas))] as const),
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
      spoken.has(`${table} ${headingInFormulas(standing[table]?.headers[place] ?? '')}`),
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
  // Steps are told by the codes beside them.
  items: ['code', 'stepCode'],
  districts: ['key'],
} as const satisfies Readonly<Partial<Record<PlanTable, readonly string[]>>>;

/**
 * Where such a column stands, among places that may be it: the only one that holds a code in more than half of the rows
 * that hold anything; negative where there is none, or more than one. Keys are those of the names beside them, and steps
 * those of the pieces' codes.
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
    if (key !== 'items') return STEP.test(text);
    const beside = textIn(row, known.get(column === 'code' ? 'stepCode' : 'code') ?? -1).toUpperCase();
    const [step, piece] = column === 'code' ? [beside, text.toUpperCase()] : [text.toUpperCase(), beside];
    const isPair = step === '' || piece === '' || piece.startsWith(`${step}.`);
    return isPair && (column === 'code' ? PIECE : STEP).test(text);
  };
  const found = free.filter((place) => {
    const told = rows.filter((row) => isIn(row, place));
    // What a step comes after is a code as well, but not another one in each row.
    const isOneEach = key !== 'steps' || new Set(told.map((row) => textIn(row, place))).size === rows.length;
    return isOneEach && told.length > rows.length / 2;
  });
  return found.length === 1 ? (found[0] ?? -1) : -1;
}
