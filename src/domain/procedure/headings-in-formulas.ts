import {
  type ColumnFormula,
  type ColumnPlace,
  columnsInFormulas,
  formulaReader,
  readingsIn,
  standIn,
} from '../columns-in-formulas';
import type { OwnTable } from '../own-table';
import type { FormulaContent } from '../plan';
import type { PlanHeaders } from '../schedule/plan-tables';
import {
  FORMULA_COLUMNS,
  REGISTER_COLUMNS,
  type RegisterColumn,
  type RegisterNames,
} from './register-columns';
import { formerPlanned, registerFormulas, stateFormula, statusFormula } from './register-formulas';
import type { RegisterWording } from './register-wording';

const TABLE = 'register';
type OfRegister = ColumnFormula<typeof TABLE, RegisterColumn>;
const headingOf = (column: RegisterColumn) => standIn({ table: TABLE, column });

/** Where the columns of a register stand as the formulas of its rows have it. */
export function placesInFormulas(
  register: Pick<OwnTable, 'headers' | 'inputs'>,
  wording: RegisterWording,
  plan: PlanHeaders,
): readonly ColumnPlace<typeof TABLE, RegisterColumn>[] {
  const columns = REGISTER_COLUMNS.map((column) => ({ table: TABLE, column }) as const);
  const tables = { [TABLE]: register };
  const reader = formulaReader(tables, columns, registerShapes(wording, plan));
  return columnsInFormulas(readingsIn(tables, [TABLE], reader));
}

/** The formulas of a register's rows, with stand-ins for the headings of its columns. */
export function registerShapes(wording: RegisterWording, plan: PlanHeaders): readonly OfRegister[] {
  const names = (hasBoxes: boolean): RegisterNames => ({
    has: (column) => hasBoxes || column !== 'ticked',
    of: headingOf,
  });
  const formulas = registerFormulas(wording, plan, names(true));
  const entries: readonly (readonly [RegisterColumn, FormulaContent])[] = [
    ...FORMULA_COLUMNS.map((column) => [column, formulas[column]] as const),
    ['state', stateFormula(wording, names(false))],
    ['status', statusFormula(wording, headingOf('ticked'))],
    ...formerPlanned(plan, names(true)).map((formula) => ['planned', { formula, value: '' }] as const),
  ];
  return entries.map(([column, { formula }]) => ({
    table: TABLE,
    column,
    formula,
    heading: wording.headers[column],
  }));
}
