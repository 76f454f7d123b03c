import {
  type ColumnOf,
  type ColumnPlace,
  columnsInFormulas,
  formulaReader,
  type FormulaTables,
  readingsIn,
} from '../columns-in-formulas';
import type { OwnTable } from '../own-table';
import { registerShapes } from '../procedure/headings-in-formulas';
import type { RegisterWording } from '../procedure/register-wording';
import type { RawValue } from '../survey/cells/raw-sheet';
import { districtKey } from '../survey/names/district-key';
import type { PlanWords } from './plan-formulas';
import { planShapes } from './plan-shapes';
import { COLUMNS_OF_PLAN, PLAN_STAND_INS } from './plan-stand-ins';
import { PLAN_TABLE_KEYS, type PlanTable } from './plan-tables';
import { type StandingPlan, textIn } from './standing-plan';

/** What the formulas of a plan and of its register say of the columns of the plan. */
interface SaidOfColumns {
  /** Where columns stand. */
  readonly places: readonly ColumnPlace<PlanTable>[];
  /** Whether a formula has lost a column: it was there, and what stands in its place now is another. */
  readonly isLost: (of: ColumnOf<PlanTable>) => boolean;
}

/** Looks through the formulas of a plan and of its register, if there is one. */
export function saidOfColumns(
  { plan, register }: { readonly plan: StandingPlan; readonly register: OwnTable | null },
  words: { readonly plan: PlanWords; readonly register: RegisterWording },
): SaidOfColumns {
  const tables: FormulaTables<PlanTable | 'register'> = { ...plan, ...(register && { register }) };
  const shapes = [...planShapes(words.plan), ...registerShapes(words.register, PLAN_STAND_INS)];
  const reader = formulaReader<PlanTable | 'register', string>(tables, COLUMNS_OF_PLAN, shapes);
  const readings = readingsIn(tables, [...PLAN_TABLE_KEYS, 'register'], reader);
  const lost = readings.flatMap(({ spoken }) => spoken.filter(({ isLost }) => isLost));
  const places = columnsInFormulas(readings).flatMap(({ table, column, place }) =>
    table === 'register' ? [] : [{ table, column, place }],
  );
  return {
    places,
    isLost: (of) => lost.some(({ table, column }) => table === of.table && column === of.column),
  };
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
