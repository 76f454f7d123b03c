import type { RuleSet } from '../domain/decision/rule-set';
import { procedureOf } from '../domain/procedure/procedures';
import type { RegisterColumn } from '../domain/procedure/register-columns';
import {
  lostColumns,
  type RegisterHeadings,
  registerHeadings,
  wordingOf,
} from '../domain/procedure/register-headings';
import type { ColumnsMissing, RegisterSheet } from '../domain/procedure/register-sheet';
import type { Procedures } from '../domain/procedure/retired-rows';
import type { RegisterWording } from '../domain/procedure/register-wording';
import { usedCodes } from '../domain/procedure/used-codes';
import { planHeadings, type PlanColumnsMissing, PROCEDURE_NEEDS } from '../domain/schedule/plan-headings';
import type { PlanWording } from '../domain/schedule/plan-wording';
import { readStaffProcedure } from '../domain/schedule/staff-procedure';
import type { Wordings } from '../domain/wordings';
import { readRegister } from '../workbook/read-register';
import type { ExcelContext } from '../workbook/run-excel';

/** The words of the register and of the sheets by which it is planned. */
export interface RegisterWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
}

/** A register as it stands, with the procedure that it follows. */
export interface StandingRegister<Words> {
  readonly register: RegisterSheet;
  readonly headings: RegisterHeadings;
  /** In the language of the register. */
  readonly words: Words;
  readonly procedures: Procedures;
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

/** Without these a task would be said to have no deadline, or to be of no step. */
const NEEDED: readonly RegisterColumn[] = ['code', 'deadline'];

/** Why a register cannot be worked with. */
export type NoRegister = ColumnsMissing | PlanColumnsMissing | { readonly code: 'register-missing' };

/** Reads the register that stands, and the procedure of its plan. */
export async function openRegister<Words extends RegisterWords>(
  context: ExcelContext,
  rules: RuleSet,
  wordings: Wordings<Words>,
): Promise<
  | { readonly ok: true; readonly standing: StandingRegister<Words> }
  | { readonly ok: false; readonly trouble: NoRegister }
> {
  const { register, plan, leftBehind, sheetNames } = await readRegister(context);
  if (!register) return { ok: false, trouble: { code: 'register-missing' } };
  const words = wordingOf(register, wordings);
  const planWordings = wordings.map((wording) => wording.plan);
  const planned = planHeadings({ plan, register }, { ...words, wordings: planWordings }, PROCEDURE_NEEDS);
  if (!planned.ok) return planned;
  const { headers } = planned.headings;
  const found = registerHeadings(register, words.register, headers, leftBehind);
  if (!found.ok) return found;
  const lost = lostColumns(found.headings).filter((column) => NEEDED.includes(column));
  if (lost.length > 0) {
    const named = lost.map((column) => words.register.headers[column]);
    return { ok: false, trouble: { code: 'register-columns-missing', headers: named } };
  }
  const { headings } = found;
  const shipped = procedureOf(rules);
  const { procedure: staff } = readStaffProcedure(
    shipped,
    plan,
    headers,
    planWordings,
    usedCodes(register, headings, leftBehind),
  );
  return {
    ok: true,
    standing: { register, headings, words, procedures: { staff, shipped }, sheetNames },
  };
}
