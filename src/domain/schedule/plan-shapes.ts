import { type ColumnFormula, type FormulaReader, formulaReader } from '../columns-in-formulas';
import { formerFormulas } from './former-formulas';
import { PLAN_FORMULAS, planFormulas, type PlanWords } from './plan-formulas';
import { COLUMNS_OF_PLAN, PLAN_STAND_INS } from './plan-stand-ins';
import type { PlanTable } from './plan-tables';
import type { StandingPlan } from './standing-plan';

/** The formulas of the sheets of the plan, those of earlier versions among them, with stand-ins for headings. */
export function planShapes(words: PlanWords): readonly ColumnFormula<PlanTable>[] {
  const [now, former] = [planFormulas(PLAN_STAND_INS, words), formerFormulas(PLAN_STAND_INS, words)];
  return PLAN_FORMULAS.flatMap(({ table, column, formula }) =>
    [now[formula], ...(former[formula] ?? [])].map((written) => ({ table, column, formula: written })),
  );
}

/** Reads the formulas of the add-in's in the cells of a plan. */
export function planFormulaReader(standing: StandingPlan, words: PlanWords): FormulaReader<PlanTable> {
  return formulaReader<PlanTable, string>(standing, COLUMNS_OF_PLAN, planShapes(words));
}
