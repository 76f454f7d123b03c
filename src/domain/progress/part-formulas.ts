import { cellAddress } from '../address';
import type { RegisterWording } from '../procedure/register-wording';
import { REGISTER_TABLE } from '../procedure/register-sheet';
import { PLAN_TABLES } from '../schedule/plan-tables';
import { tableColumn } from '../table-reference';
import { fixed, fixedCell, inColumn, type ProgressLayout, ROWS } from './progress-layout';
import type { ProgressColumn, ProgressSource } from './progress-source';
import type { ProgressPart } from './progress-wording';

/** A task is known by its district's number times this and the number of its step. */
export const TASK_UNIT = 1000;
/** A deadline is known by its district's number times this and its day. */
const DUE_UNIT = 1_000_000;
/** A task of no district of the plan, and one of no step of the procedure. */
const OTHER_UNIT = 9999;
const OTHER_STEP = 999;
/** A task's row in the register is the fraction of a day by this. */
export const ROW_SHARE = 1_000_000;
/** Later than any day. */
export const NEVER = 9_999_999;

/** The cell that says which day it is. */
export const TODAY = fixedCell(ROWS.figures, 0);

type Words = Pick<RegisterWording, 'status' | 'standing' | 'allDistricts'>;

/** A column of the register as formulas speak of it. */
export function registerColumn({ headers }: ProgressSource, column: ProgressColumn): string {
  return tableColumn(REGISTER_TABLE, headers[column]);
}

/**
 * What is known of the task in a row of the register, the first being 1: one look at each of its cells, so that all else
 * compares numbers. Tasks that do not count, and rows that the register does not have, are blank.
 */
export function taskFormulas(
  source: ProgressSource,
  layout: ProgressLayout,
  words: Words,
): (place: number) => Readonly<Record<'task' | 'taskDone' | 'due' | 'dueOf', string>> {
  const { steps } = source;
  const codes = fixed({ row: ROWS.header, column: 1, rowCount: 1, columnCount: steps.length });
  return (place) => {
    const row = layout.heat.first + place - 1;
    const of = (column: ProgressColumn) => `INDEX(${registerColumn(source, column)},${place})`;
    const [task, taskDone, due] = (['task', 'taskDone', 'due'] as const).map((part) =>
      inColumn(row, layout.columnOf(part)),
    );
    return {
      task:
        `=IFERROR(IF(OR(${of('standing')}<>"${words.standing.current}",${of('status')}="${words.status['not-applicable']}"),"",` +
        `IF(${of('district')}="${words.allDistricts}",0,IF(ISNUMBER(${of('planRow')}),${of('planRow')},${OTHER_UNIT}))*${TASK_UNIT}` +
        `+IFERROR(MATCH(${of('code')},${codes},0),${OTHER_STEP})),"")`,
      taskDone: `=IF(${task}="","",IF(${of('status')}="${words.status.done}",${task},""))`,
      due:
        `=IF(OR(${task}="",${taskDone}<>""),"",IF(ISNUMBER(${of('deadline')}),` +
        `IF(${of('deadline')}>0,INT(${of('deadline')})+${place}/${ROW_SHARE},""),""))`,
      dueOf: `=IF(${due}="","",INT(${task}/${TASK_UNIT})*${DUE_UNIT}+INT(${due}))`,
    };
  };
}

type DistrictPart = Exclude<ProgressPart, 'task' | 'taskDone' | 'due' | 'dueOf'>;

/**
 * What is known of a district: the number of its row in the plan, 0 for all districts together, what is counted of it,
 * and the numbers of its wave, its leader and its specialist in their lists: 0 for none, -1 for all districts together.
 */
export function districtFormulas(
  source: ProgressSource,
  layout: ProgressLayout,
): (unit: number) => Readonly<Record<DistrictPart, string | number>> {
  const { plan } = source;
  const { partRange, columnOf, heat, groups } = layout;
  const [task, taskDone, dueOf] = [partRange('task'), partRange('taskDone'), partRange('dueOf')];
  const names = groups.wave.count - 1;
  return (unit) => {
    const row = heat.first + unit;
    const own = inColumn(row, columnOf('unit'));
    const counted = (range: string, size: number, end: string) =>
      `COUNTIFS(${range},">="&${own}*${size},${range},"<"&${end})`;
    const whole = `(${own}+1)*${TASK_UNIT}`;
    const today = `${own}*${DUE_UNIT}+${TODAY}`;
    const upcoming = `SMALL(${dueOf},COUNTIF(${dueOf},"<"&${today})+1)`;
    const ofPlan = (column: 'wave' | 'leader' | 'specialist') =>
      `INDEX(${tableColumn(PLAN_TABLES.districts, plan.districts[column])},${own})`;
    const wave = `MATCH(${ofPlan('wave')},${tableColumn(PLAN_TABLES.waves, plan.waves.wave)},0)`;
    const person = (column: 'leader' | 'specialist') => ({
      name: unit === 0 ? '' : `=IFERROR(${ofPlan(column)}&"","")`,
      place: unit === 0 ? -1 : placeOfPerson(layout, column, row),
    });
    const [leader, specialist] = [person('leader'), person('specialist')];
    return {
      unit,
      total: `=${counted(task, TASK_UNIT, whole)}`,
      done: `=${counted(taskDone, TASK_UNIT, whole)}`,
      overdue: `=${counted(dueOf, DUE_UNIT, today)}`,
      next: `=IFERROR(IF(${upcoming}<(${own}+1)*${DUE_UNIT},${upcoming}-${own}*${DUE_UNIT},${NEVER}),${NEVER})`,
      wave: unit === 0 ? -1 : `=IFERROR(IF(${wave}>${names},0,${wave}),0)`,
      leaderName: leader.name,
      leader: leader.place,
      specialistName: specialist.name,
      specialist: specialist.place,
    };
  };
}

/** Whoever is named above already has that number; whoever is not has the next one, as far as the list has room. */
function placeOfPerson(layout: ProgressLayout, column: 'leader' | 'specialist', row: number): string {
  const { columnOf, heat, groups } = layout;
  const name = inColumn(row, columnOf(`${column}Name`));
  const above = (part: ProgressPart) => {
    const first = fixedCell(heat.first, columnOf(part));
    return `${first}:${inColumn(row - 1, columnOf(part))}`;
  };
  const highest = `MAX(${above(column)},0)`;
  return (
    `=IF(${name}="",0,IFERROR(INDEX(${above(column)},MATCH(${name},${above(`${column}Name`)},0)),` +
    `IF(${highest}>=${groups[column].count - 1},0,${highest}+1)))`
  );
}

/** The share done of a district's tasks of a step, `place` the step's among the headings. */
export function shareFormula(layout: ProgressLayout, row: number, place: number, none: string): string {
  const task = `${inColumn(row, layout.columnOf('unit'))}*${TASK_UNIT}+${place}`;
  return `=IFERROR(COUNTIF(${layout.partRange('taskDone')},${task})/COUNTIF(${layout.partRange('task')},${task}),"${none}")`;
}

/** A share as a bar of ten squares. */
export function barFormula(row: number, share: number): string {
  const cell = cellAddress(row, share);
  return `=IF(ISNUMBER(${cell}),REPT("█",ROUND(${cell}*10,0))&REPT("░",10-ROUND(${cell}*10,0)),"")`;
}
