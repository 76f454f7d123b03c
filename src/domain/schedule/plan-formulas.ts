import { cellInRow, tableColumn } from '../table-reference';
import { PLAN_TABLES, type PlanColumn, type PlanHeaders } from './plan-tables';

/** The words that formulas of the plan compare with or say. */
export interface PlanWords {
  readonly no: string;
  /** A cell for a date holds something else, which no date follows from. */
  readonly notDate: string;
  /** What the pilots' wave of a new plan is called, and the other. */
  readonly waves: readonly [pilots: string, others: string];
  readonly granted: string;
  readonly wave: {
    /** A wave that is called otherwise in the rows of its districts has none. */
    readonly noDistrict: string;
    readonly noStart: string;
    readonly beforeLessons: string;
    readonly withoutLessons: string;
  };
  /** What a request to postpone says of itself. */
  readonly delay: {
    readonly noDistrict: string;
    readonly unknownDistrict: string;
    readonly noDays: string;
    /** Granted to a district with a start of its own. */
    readonly ownStart: string;
  };
  /** What a district says of its row of the plan. */
  readonly district: {
    readonly noWave: string;
    /** Around the name of the wave. */
    readonly unknownWave: readonly [before: string, after: string];
    readonly ownStart: string;
  };
}

/**
 * Between these are the days that a cell of the plan is taken for. The first, a Saturday, stands for a day off that is
 * none: programs do not agree on 0 as a day.
 */
export const DAYS = { after: 'DATE(2000,1,1)', before: 'DATE(2100,1,1)' } as const;

/** The first of them as Excel counts days. */
export const FIRST_DAY = 36_526;

/** Under which column of which table each formula stands. */
export const PLAN_FORMULAS = [
  { table: 'waves', column: 'start', formula: 'waveStart' },
  { table: 'waves', column: 'check', formula: 'waveCheck' },
  { table: 'districts', column: 'delayDays', formula: 'delayDays' },
  { table: 'districts', column: 'start', formula: 'districtStart' },
  { table: 'districts', column: 'end', formula: 'districtEnd' },
  { table: 'districts', column: 'check', formula: 'districtCheck' },
  { table: 'holidays', column: 'counted', formula: 'holidayCounted' },
  { table: 'holidays', column: 'check', formula: 'holidayCheck' },
  { table: 'delays', column: 'check', formula: 'delayCheck' },
  { table: 'steps', column: 'until', formula: 'until' },
] as const;

export type PlanFormula = (typeof PLAN_FORMULAS)[number]['formula'];

const isDay = (number: string) => `AND(${number}>${DAYS.after},${number}<${DAYS.before})`;
/** Whether a cell holds a day: a text is none, nor is a number like 20121022. */
const isDate = (cell: string) => `IF(ISNUMBER(${cell}),${isDay(cell)},FALSE)`;
const isOther = (cell: string) => `AND(${cell}<>"",NOT(${isDate(cell)}))`;

/**
 * The formulas of the sheets of the plan. A typed date wins; a wave after the first begins, unless typed, on the working
 * day after the lessons of the first are shared; a district's start moves by the working days granted to it. What is no
 * date is passed over and said. Nothing depends on the order of rows: the first wave is the one whose lessons are shared
 * first; before they are, the one that is called as the pilots' is, or without such a one the first to begin. Of requests to
 * postpone, those columns count that are there.
 */
export function planFormulas(
  headers: PlanHeaders,
  words: PlanWords,
  hasOfDelays: (column: PlanColumn<'delays'>) => boolean = () => true,
): Readonly<Record<PlanFormula, string>> {
  const { steps, waves, districts, holidays, delays } = headers;
  const waveTable = PLAN_TABLES.waves;
  const free = tableColumn(PLAN_TABLES.holidays, holidays.counted);
  const lessons = `MIN(${tableColumn(waveTable, waves.lessons)})`;
  const sharesFirst = `N(${cellInRow(waves.lessons)})=${lessons}`;
  const waveStart = `INDEX(${tableColumn(waveTable, waves.start)},MATCH(${cellInRow(districts.wave)},${tableColumn(waveTable, waves.wave)},0))`;
  const ofSteps = (column: PlanColumn<'steps'>) => tableColumn(PLAN_TABLES.steps, steps[column]);
  const [before, after] = words.district.unknownWave;
  const ofDelay = (column: PlanColumn<'delays'>) => cellInRow(delays[column]);
  // Counted, not searched: some programs do not search in a column of a single row.
  const count = (...conditions: readonly string[]) =>
    `SUMPRODUCT(${conditions.map((condition) => `(${condition})`).join('*')}*1)`;
  const inPlan = `${tableColumn(PLAN_TABLES.districts, districts.district)}=${ofDelay('district')}`;
  const starts = tableColumn(PLAN_TABLES.districts, districts.typedStart);
  // A text is more than any number; not every program asks each cell of a column whether it is a number.
  const hasOwnStart = [`${starts}>${DAYS.after}`, `${starts}<${DAYS.before}`];
  const pilots = words.waves[0];
  const hasPilots = `${count(`${tableColumn(waveTable, waves.wave)}="${pilots}"`)}>0`;
  const isFirst = `IF(${hasPilots},${cellInRow(waves.wave)}="${pilots}",${cellInRow(waves.start)}=MIN(${tableColumn(waveTable, waves.start)}))`;
  const typedStart = cellInRow(waves.typedStart);
  const ownStart = cellInRow(districts.typedStart);
  const holiday = cellInRow(holidays.date);
  const said = (condition: string, text: string) => `IF(${condition},"${text} ","")`;
  const typed = (['date', 'document', 'reason', 'detail', 'sent', 'outcome', 'days'] as const)
    .filter(hasOfDelays)
    .map(ofDelay)
    .join(',');
  return {
    waveStart: `=IF(${isDate(typedStart)},${typedStart},IF(OR(${sharesFirst},NOT(${isDay(lessons)})),"",WORKDAY(${lessons},1,${free})))`,
    waveCheck: `=IF(${cellInRow(waves.wave)}="","",TRIM(${said(`OR(${isOther(typedStart)},${isOther(cellInRow(waves.lessons))})`, words.notDate)}&IF(${count(`${tableColumn(PLAN_TABLES.districts, districts.wave)}=${cellInRow(waves.wave)}`)}=0,"${words.wave.noDistrict}",IF(N(${cellInRow(waves.start)})=0,"${words.wave.noStart}",IF(NOT(${isDay(lessons)}),IF(${isFirst},"","${words.wave.withoutLessons}"),IF(OR(${sharesFirst},${cellInRow(waves.start)}>${lessons}),"","${words.wave.beforeLessons}"))))))`,
    delayDays: `=SUMIFS(${tableColumn(PLAN_TABLES.delays, delays.days)},${tableColumn(PLAN_TABLES.delays, delays.district)},${cellInRow(districts.district)},${tableColumn(PLAN_TABLES.delays, delays.outcome)},"${words.granted}")`,
    delayCheck: `=IF(${ofDelay('district')}="",IF(COUNTA(${typed})>0,"${words.delay.noDistrict}",""),IF(${count(inPlan)}=0,"${words.delay.unknownDistrict}",IF(${ofDelay('outcome')}<>"${words.granted}","",IF(ISNUMBER(${ofDelay('days')}),IF(AND(${ofDelay('days')}>0,${count(inPlan, ...hasOwnStart)}>0),"${words.delay.ownStart}",""),"${words.delay.noDays}"))))`,
    districtStart: `=IF(${isDate(ownStart)},${ownStart},IF(IFERROR(N(${waveStart}),0)=0,"",WORKDAY(${waveStart},${cellInRow(districts.delayDays)},${free})))`,
    districtCheck: `=TRIM(${said(isOther(ownStart), words.notDate)}&IF(${cellInRow(districts.wave)}="","${words.district.noWave} ",IF(${count(`${tableColumn(waveTable, waves.wave)}=${cellInRow(districts.wave)}`)}=0,"${before}"&${cellInRow(districts.wave)}&"${after} ",""))&IF(AND(${isDate(ownStart)},${cellInRow(districts.delayDays)}>0),"${words.district.ownStart}",""))`,
    districtEnd: `=IF(N(${cellInRow(districts.start)})=0,"",WORKDAY(${cellInRow(districts.start)}-1,MAX(${ofSteps('until')}),${free}))`,
    holidayCounted: `=IF(${isDate(holiday)},${holiday},${DAYS.after})`,
    holidayCheck: `=IF(OR(${holiday}="",${cellInRow(holidays.counted)}=${holiday}),"","${words.notDate}")`,
    // Working days from a district's start to the end of the step, and of those before it; the first day is the first. Of a
    // step without an order nobody knows which are before it.
    until: `=IF(OR(${cellInRow(steps.days)}="",${cellInRow(steps.order)}=""),"",MAX(1,SUMIFS(${ofSteps('days')},${ofSteps('order')},"<="&${cellInRow(steps.order)},${ofSteps('use')},"<>${words.no}")))`,
  };
}
