import { applyingCondition } from './applying-rows';
import { plainFormula } from '../fingerprint';
import type { FormulaContent } from '../plan';
import { PLAN_TABLES, type PlanHeaders } from '../schedule/plan-tables';
import type { RawValue } from '../survey/cells/raw-sheet';
import { cellInRow as cell, tableColumn } from '../table-reference';
import type { FORMULA_COLUMNS, RegisterColumn, RegisterNames } from './register-columns';
import type { RegisterWording } from './register-wording';

/** Days before a deadline from which a row says how many are left. */
const SOON = 7;

/**
 * What a row's status is as long as nobody has chosen one: a ticked box says that the work is done. `heading` is that of
 * the column of boxes. Whoever has no boxes types TRUE, or chooses from the list.
 */
export function statusFormula({ status }: RegisterWording, heading: string): FormulaContent {
  return { formula: `=IF(${isTicked(heading)},"${status.done}","${status.todo}")`, value: status.todo };
}

/** Whether a cell holds a formula, however Excel writes it. */
export function holdsFormula(input: RawValue, { formula }: FormulaContent): boolean {
  return typeof input === 'string' && input.startsWith('=') && plainFormula(input) === plainFormula(formula);
}

/**
 * Tells whether a formula speaks of a column of its row that was deleted: Excel says #REF! for it, others leave its name.
 * Rows of a list mostly say the same, so each formula is looked through once.
 */
export function brokenAmong(headers: readonly string[]): (input: RawValue) => boolean {
  const standing = new Set(headers.map((heading) => plainFormula(cell(heading))));
  const known = new Map<string, boolean>();
  return (input) => {
    if (typeof input !== 'string' || !input.startsWith('=')) return false;
    let isBroken = known.get(input);
    if (isBroken === undefined) {
      const formula = plainFormula(input);
      const spoken = formula.match(/\[@\[(?:[^\]']|'.)+\]\]/g) ?? [];
      isBroken = formula.includes('#REF!') || spoken.some((name) => !standing.has(name));
      known.set(input, isBroken);
    }
    return isBroken;
  };
}

/** Tells whether a cell holds the formula of a status whose column of boxes was deleted. */
export function brokenStatusAmong(
  headers: readonly string[],
  { status }: RegisterWording,
): (input: RawValue) => boolean {
  const isBroken = brokenAmong(headers);
  const chosen = plainFormula(`,"${status.done}","${status.todo}")`);
  return (input) => {
    if (typeof input !== 'string' || !isBroken(input)) return false;
    const [test = '', ...rest] = plainFormula(input).split('=TRUE');
    return /^=IF\([^"(]*$/.test(test) && rest.length === 1 && rest[0] === chosen;
  };
}

/** Whether a box is not ticked; other programs save what it holds as a formula. */
export function isUnticked(input: RawValue): boolean {
  return input === false || (typeof input === 'string' && plainFormula(input) === '=FALSE');
}

/**
 * What a row says of its deadline; in its place that its box says something else than its status, or nothing that a box
 * says, after by how much it is overdue.
 */
export function stateFormula(
  { status, standing, state }: RegisterWording,
  names: RegisterNames,
): FormulaContent {
  const of = (column: RegisterColumn) => cell(names.of(column));
  const deadline = of('deadline');
  // Of a deadline with an hour the day counts.
  const left = `INT(${deadline})-TODAY()`;
  const overdue = `"${state.overdueBy}"&(TODAY()-INT(${deadline}))&"${state.days}"`;
  const applies = applyingCondition(of, { standing });
  const isOpen = `AND(${applies},${of('status')}<>"${status.done}",${of('status')}<>"${status['not-applicable']}")`;
  const ofDeadline =
    `IF(${isOpen},IF(ISNUMBER(${deadline}),IF(${left}<0,${overdue},` +
    `IF(${left}<=${SOON},"${state.left}"&(${left})&"${state.days}","")),"${state.noDeadline}"),"")`;
  if (!names.has('ticked')) return { formula: `=${ofDeadline}`, value: '' };
  const isOtherwise = `AND(${isTicked(names.of('ticked'))},${of('status')}<>"${status.done}")`;
  const box = of('ticked');
  const isNoBox = `AND(${box}<>"",NOT(ISLOGICAL(${box})),${of('status')}<>"${status.done}")`;
  // First, so that whoever filters for what is overdue finds it.
  const late = `IF(AND(${isOpen},N(${deadline})>0,N(${deadline})<TODAY()),${overdue}&". ","")`;
  const noBox = `"${state.noBox.before}"&${box}&"${state.noBox.after}"`;
  return {
    formula: `=IF(${isNoBox},${late}&${noBox},IF(${isOtherwise},${late}&"${state.tickedOtherwise}",${ofDeadline}))`,
    value: '',
  };
}

function isTicked(heading: string): string {
  return `${cell(heading)}=TRUE`;
}

/**
 * The cells of a register's row that follow from the sheets of the plan and from the row itself: the same formulas in
 * every row. A typed deadline wins over the planned one, which is a step's last working day counted from the start of
 * its district.
 */
export function registerFormulas(
  wording: RegisterWording,
  plan: PlanHeaders,
  names: RegisterNames,
): Readonly<Record<(typeof FORMULA_COLUMNS)[number], FormulaContent>> {
  const of = (column: RegisterColumn) => cell(names.of(column));
  const district = (header: string) => tableColumn(PLAN_TABLES.districts, header);
  // Found once a row: a search in each of the columns that need it would be most of what the sheet calculates.
  const ofDistrict = (header: string) => `INDEX(${district(header)},${of('planRow')})`;
  const ofStep = lastDayOf(of('code'), plan);
  // A blank cell is no day 0, which would be the day before the start.
  const until = `VALUE(${ofStep}&"")`;
  const due = of('due');
  const formula = (text: string): FormulaContent => ({ formula: `=${text}`, value: '' });
  return {
    planRow: formula(`IFERROR(MATCH(${of('district')},${district(plan.districts.district)},0),"")`),
    wave: formula(`IFERROR(${ofDistrict(plan.districts.wave)}&"","")`),
    leader: formula(`IFERROR(${ofDistrict(plan.districts.leader)}&"","")`),
    specialist: formula(`IFERROR(${ofDistrict(plan.districts.specialist)}&"","")`),
    planned: formula(plannedDay(ofDistrict(plan.districts.start), until, plan.holidays.counted)),
    deadline: formula(`IF(${due}<>"",${due},${of('planned')})`),
    state: stateFormula(wording, names),
  };
}

/** What earlier versions wrote, where it was something else: a blank last day was day 0, and days off went as typed. */
export function formerPlanned(
  { districts, steps, holidays }: PlanHeaders,
  names: RegisterNames,
): readonly string[] {
  const of = (column: RegisterColumn) => cell(names.of(column));
  const start = `INDEX(${tableColumn(PLAN_TABLES.districts, districts.start)},${of('planRow')})`;
  const until = lastDayOf(of('code'), { steps });
  return [holidays.counted, holidays.date].map((free) => `=${plannedDay(start, until, free)}`);
}

function lastDayOf(code: string, { steps }: Pick<PlanHeaders, 'steps'>): string {
  const column = (header: string) => tableColumn(PLAN_TABLES.steps, header);
  return `INDEX(${column(steps.until)},MATCH(${code},${column(steps.code)},0))`;
}

function plannedDay(start: string, until: string, free: string): string {
  return `IFERROR(WORKDAY(${start}-1,${until},${tableColumn(PLAN_TABLES.holidays, free)}),"")`;
}
