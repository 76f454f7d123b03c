import { cellInRow, tableColumn } from '../table-reference';
import { PLAN_TABLES, type PlanColumn, type PlanHeaders } from './plan-tables';

/** The words that formulas of the plan compare with or say. */
export interface PlanWords {
  readonly no: string;
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
 * The formulas of the sheets of the plan. A typed date wins; a wave after the first begins, unless typed, on the working
 * day after the lessons of the first are shared; a district's start moves by the working days granted to it.
 */
export function planFormulas(headers: PlanHeaders, words: PlanWords) {
  const { waves, districts, holidays, delays } = headers;
  const waveTable = PLAN_TABLES.waves;
  const free = tableColumn(PLAN_TABLES.holidays, holidays.date);
  const lessons = `INDEX(${tableColumn(waveTable, waves.lessons)},1)`;
  const isFirst = `${cellInRow(waves.wave)}=INDEX(${tableColumn(waveTable, waves.wave)},1)`;
  const waveStart = `INDEX(${tableColumn(waveTable, waves.start)},MATCH(${cellInRow(districts.wave)},${tableColumn(waveTable, waves.wave)},0))`;
  const [before, after] = words.district.unknownWave;
  const ofDelay = (column: PlanColumn<'delays'>) => cellInRow(delays[column]);
  // Counted, not searched: some programs do not search in a column of a single row.
  const count = (...conditions: readonly string[]) =>
    `SUMPRODUCT(${conditions.map((condition) => `(${condition})`).join('*')}*1)`;
  const inPlan = `${tableColumn(PLAN_TABLES.districts, districts.district)}=${ofDelay('district')}`;
  const hasOwnStart = `${tableColumn(PLAN_TABLES.districts, districts.typedStart)}<>""`;
  const typed = (['date', 'document', 'reason', 'detail', 'sent', 'outcome', 'days'] as const)
    .map(ofDelay)
    .join(',');
  return {
    waveStart: `=IF(${cellInRow(waves.typedStart)}<>"",${cellInRow(waves.typedStart)},IF(${isFirst},"",IF(N(${lessons})>0,WORKDAY(${lessons},1,${free}),"")))`,
    waveCheck: `=IF(${cellInRow(waves.wave)}="","",IF(${count(`${tableColumn(PLAN_TABLES.districts, districts.wave)}=${cellInRow(waves.wave)}`)}=0,"${words.wave.noDistrict}",IF(${isFirst},"",IF(N(${cellInRow(waves.start)})=0,"${words.wave.noStart}",IF(N(${lessons})=0,"${words.wave.withoutLessons}",IF(${cellInRow(waves.start)}<=${lessons},"${words.wave.beforeLessons}",""))))))`,
    delayDays: `=SUMIFS(${tableColumn(PLAN_TABLES.delays, delays.days)},${tableColumn(PLAN_TABLES.delays, delays.district)},${cellInRow(districts.district)},${tableColumn(PLAN_TABLES.delays, delays.outcome)},"${words.granted}")`,
    delayCheck: `=IF(${ofDelay('district')}="",IF(COUNTA(${typed})>0,"${words.delay.noDistrict}",""),IF(${count(inPlan)}=0,"${words.delay.unknownDistrict}",IF(${ofDelay('outcome')}<>"${words.granted}","",IF(ISNUMBER(${ofDelay('days')}),IF(AND(${ofDelay('days')}>0,${count(inPlan, hasOwnStart)}>0),"${words.delay.ownStart}",""),"${words.delay.noDays}"))))`,
    districtStart: `=IF(${cellInRow(districts.typedStart)}<>"",${cellInRow(districts.typedStart)},IFERROR(IF(N(${waveStart})=0,"",WORKDAY(${waveStart},${cellInRow(districts.delayDays)},${free})),""))`,
    districtCheck: `=TRIM(IF(${cellInRow(districts.wave)}="","${words.district.noWave} ",IF(${count(`${tableColumn(waveTable, waves.wave)}=${cellInRow(districts.wave)}`)}=0,"${before}"&${cellInRow(districts.wave)}&"${after} ",""))&IF(AND(${cellInRow(districts.typedStart)}<>"",${cellInRow(districts.delayDays)}>0),"${words.district.ownStart}",""))`,
    districtEnd: `=IF(N(${cellInRow(districts.start)})=0,"",WORKDAY(${cellInRow(districts.start)}-1,MAX(${tableColumn(PLAN_TABLES.steps, headers.steps.until)}),${free}))`,
  };
}

/** Working days from a district's start to the end of the step in a row of the table of steps, `first` its first row. */
export function untilFormula(
  { days, use }: { readonly days: string; readonly use: string },
  first: number,
  row: number,
  no: string,
): string {
  return `=IF(${days}${row}="","",SUMIFS(${days}$${first}:${days}${row},${use}$${first}:${use}${row},"<>${no}"))`;
}
