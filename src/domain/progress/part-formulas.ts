import { applyingCondition } from '../procedure/applying-rows';
import { cellAddress } from '../address';
import type { RegisterWording } from '../procedure/register-wording';
import { REGISTER_TABLE } from '../procedure/register-sheet';
import { PLAN_TABLES } from '../schedule/plan-tables';
import { tableColumn } from '../table-reference';
import { fixedCell, inColumn, inRow, othersPlace, type ProgressLayout, ROWS } from './progress-layout';
import type { ProgressColumn, ProgressSource } from './progress-source';
import type { DISTRICT_PARTS, ProgressPart } from './progress-wording';

/** A deadline is known by its district's number times this and its day. */
const DUE_UNIT = 1_000_000;
/** Stands for a district that the plan does not have. */
const OTHER_UNIT = 9999;
/** A task's row in the register is the fraction of a day by this. */
export const ROW_SHARE = 1_000_000;
/** Later than any day. */
export const NEVER = 9_999_999;

/** The cell that says which day it is. */
export const TODAY = fixedCell(ROWS.figures, 0);

export type CountedWords = Pick<RegisterWording, 'status' | 'standing' | 'allDistricts'>;
export type Counted = 'total' | 'done' | 'overdue';

/** A column of the register as formulas speak of it. */
export function registerColumn({ headings }: ProgressSource, column: ProgressColumn): string {
  return tableColumn(REGISTER_TABLE, headings.of(column));
}

/**
 * How many of the register's tasks apply, are done, or are overdue; `among` are criteria before those, as pairs of a
 * column and what it is to be, which no blank row is. Not with SUMPRODUCT: programs take ten times as long for
 * that.
 */
export function countOf(
  source: ProgressSource,
  { status, standing }: CountedWords,
  counted: Counted,
  among: readonly (readonly [ProgressColumn, string])[] = [],
): string {
  type Criteria = readonly (readonly [ProgressColumn, string])[];
  const applies: Criteria = [['status', `"<>${status['not-applicable']}"`]];
  const criteria: Readonly<Record<Counted, Criteria>> = {
    total: applies,
    done: [['status', `"${status.done}"`]],
    overdue: [
      ['deadline', '">0"'],
      ['deadline', `"<"&${TODAY}`],
      ...applies,
      ['status', `"<>${status.done}"`],
    ],
  };
  const blank = ['standing', '""'] as const;
  // A row that was grown by hand says nothing of its standing: it counts where it names a piece of work or a district.
  // What is filled comes first: LibreOffice passes over the rows below the last one that the first column fills.
  const rows: readonly Criteria[] = [
    [['standing', `"${standing.current}"`]],
    ...(among.length > 0
      ? [[blank]]
      : [
          [['step', '"<>"'] as const, blank],
          [['district', '"<>"'] as const, blank, ['step', '""'] as const],
        ]),
  ];
  return rows
    .map((own) => {
      const pairs = [...among, ...own, ...criteria[counted]];
      return `COUNTIFS(${pairs.map(([column, wanted]) => `${registerColumn(source, column)},${wanted}`).join(',')})`;
    })
    .join('+');
}

/**
 * The deadline of the open task in a row of the register, the first being 1, by which deadlines can be put in order: with
 * the row, and with the number of the district. Blank for a task that is done, does not count or has no deadline, and for
 * a row that the register does not have.
 */
export function taskFormulas(
  source: ProgressSource,
  layout: ProgressLayout,
  { status, standing, allDistricts }: CountedWords,
): (place: number) => Readonly<Record<'due' | 'dueOf', string>> {
  return (place) => {
    const of = (column: ProgressColumn) => `INDEX(${registerColumn(source, column)},${place})`;
    const due = inColumn(layout.heat.first + place - 1, layout.columnOf('due'));
    return {
      due:
        `=IFERROR(IF(AND(${applyingCondition(of, { standing })},${of('status')}<>"${status.done}",` +
        `${of('status')}<>"${status['not-applicable']}",ISNUMBER(${of('deadline')})),` +
        `IF(${of('deadline')}>0,INT(${of('deadline')})+${place}/${ROW_SHARE},""),""),"")`,
      dueOf:
        `=IF(${due}="","",IF(ISNUMBER(${of('planRow')}),${of('planRow')},` +
        `IF(${of('district')}="${allDistricts}",0,${OTHER_UNIT}))*${DUE_UNIT}+INT(${due}))`,
    };
  };
}

type DistrictPart = (typeof DISTRICT_PARTS)[number];

/**
 * What is known of a district: the number of its row in the plan, 0 for all districts together, what is counted of it,
 * and the numbers of its wave, its leader and its specialist in their lists: 0 for none, -1 for all districts together,
 * the last for one that the list has no room for.
 */
export function districtFormulas(
  source: ProgressSource,
  layout: ProgressLayout,
  words: CountedWords,
): (unit: number) => Readonly<Record<DistrictPart, string | number>> {
  const { plan } = source;
  const { partRange, columnOf, heat } = layout;
  const dueOf = partRange('dueOf');
  const others = othersPlace(layout, 'wave');
  return (unit) => {
    const row = heat.first + unit;
    const own = inColumn(row, columnOf('unit'));
    const counted = (figure: Counted) => `=${countOf(source, words, figure, [ofUnit(layout, unit, words)])}`;
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
      total: counted('total'),
      done: counted('done'),
      overdue: counted('overdue'),
      next: `=IFERROR(IF(${upcoming}<(${own}+1)*${DUE_UNIT},${upcoming}-${own}*${DUE_UNIT},${NEVER}),${NEVER})`,
      wave: unit === 0 ? -1 : `=IFERROR(MIN(${wave},${others}),0)`,
      leaderName: leader.name,
      leader: leader.place,
      specialistName: specialist.name,
      specialist: specialist.place,
    };
  };
}

/** Whoever is named above already has that number; whoever is not has the next one, and without room for that the last. */
function placeOfPerson(layout: ProgressLayout, column: 'leader' | 'specialist', row: number): string {
  const { columnOf, heat } = layout;
  const name = inColumn(row, columnOf(`${column}Name`));
  const above = (part: ProgressPart) => {
    const first = fixedCell(heat.first, columnOf(part));
    return `${first}:${inColumn(row - 1, columnOf(part))}`;
  };
  const highest = `MAX(${above(column)},0)`;
  return (
    `=IF(${name}="",0,IFERROR(INDEX(${above(column)},MATCH(${name},${above(`${column}Name`)},0)),` +
    `MIN(${highest}+1,${othersPlace(layout, column)})))`
  );
}

/** What tells the tasks of a district from others, or those of all districts together. */
function ofUnit(
  layout: ProgressLayout,
  unit: number,
  { allDistricts }: CountedWords,
): readonly [ProgressColumn, string] {
  return unit === 0
    ? ['district', `"${allDistricts}"`]
    : ['planRow', inColumn(layout.heat.first + unit, layout.columnOf('unit'))];
}

/** The share done of a district's tasks of a step; `column` is where the heading has the step's code. */
export function shareFormula(
  source: ProgressSource,
  layout: ProgressLayout,
  words: CountedWords,
  place: { readonly unit: number; readonly column: number },
  none: string,
): string {
  const among = [ofUnit(layout, place.unit, words), ['code', inRow(ROWS.header, place.column)]] as const;
  const [done, total] = (['done', 'total'] as const).map((figure) => countOf(source, words, figure, among));
  return `=IFERROR((${done})/(${total}),"${none}")`;
}

/** A share as a bar of ten squares. */
export function barFormula(row: number, share: number): string {
  const cell = cellAddress(row, share);
  return `=IF(ISNUMBER(${cell}),REPT("█",ROUND(${cell}*10,0))&REPT("░",10-ROUND(${cell}*10,0)),"")`;
}
