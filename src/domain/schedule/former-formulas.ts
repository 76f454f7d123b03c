import { plainFormula } from '../fingerprint';
import type { RawValue } from '../survey/cells/raw-sheet';
import { cellInRow, tableColumn } from '../table-reference';
import { type PlanFormula, planFormulas, type PlanWords } from './plan-formulas';
import { PLAN_TABLES, type PlanColumn, type PlanHeaders } from './plan-tables';

/**
 * What earlier versions wrote on the sheets of the plan: a text among the dates made errors of these, they went by the
 * order of rows, and a step without an order was due on the first day; and what is written as long as the column of the
 * days off that count cannot come.
 */
export function formerFormulas(
  headers: PlanHeaders,
  words: PlanWords,
): Partial<Readonly<Record<PlanFormula, readonly string[]>>> {
  const { steps, waves, districts, holidays } = headers;
  const waveTable = PLAN_TABLES.waves;
  const free = tableColumn(PLAN_TABLES.holidays, holidays.date);
  const lessons = `INDEX(${tableColumn(waveTable, waves.lessons)},1)`;
  const isFirst = `${cellInRow(waves.wave)}=INDEX(${tableColumn(waveTable, waves.wave)},1)`;
  const waveOf = `INDEX(${tableColumn(waveTable, waves.start)},MATCH(${cellInRow(districts.wave)},${tableColumn(waveTable, waves.wave)},0))`;
  const [typed, ownStart] = [cellInRow(waves.typedStart), cellInRow(districts.typedStart)];
  const [start, waveStart] = [cellInRow(districts.start), cellInRow(waves.start)];
  const delayDays = cellInRow(districts.delayDays);
  const count = (condition: string) => `SUMPRODUCT(${condition}*1)`;
  const [before, after] = words.district.unknownWave;
  const ofSteps = (column: PlanColumn<'steps'>) => tableColumn(PLAN_TABLES.steps, steps[column]);
  const asTyped = planFormulas({ ...headers, holidays: { ...holidays, counted: holidays.date } }, words);
  return {
    waveStart: [
      asTyped.waveStart,
      `=IF(${typed}<>"",${typed},IF(${isFirst},"",IF(N(${lessons})>0,WORKDAY(${lessons},1,${free}),"")))`,
    ],
    waveCheck: [
      `=IF(${cellInRow(waves.wave)}="","",IF(${count(`(${tableColumn(PLAN_TABLES.districts, districts.wave)}=${cellInRow(waves.wave)})`)}=0,"${words.wave.noDistrict}",IF(${isFirst},"",IF(N(${waveStart})=0,"${words.wave.noStart}",IF(N(${lessons})=0,"${words.wave.withoutLessons}",IF(${waveStart}<=${lessons},"${words.wave.beforeLessons}",""))))))`,
    ],
    districtStart: [
      asTyped.districtStart,
      `=IF(${ownStart}<>"",${ownStart},IFERROR(IF(N(${waveOf})=0,"",WORKDAY(${waveOf},${delayDays},${free})),""))`,
    ],
    districtCheck: [
      `=TRIM(IF(${cellInRow(districts.wave)}="","${words.district.noWave} ",IF(${count(`(${tableColumn(waveTable, waves.wave)}=${cellInRow(districts.wave)})`)}=0,"${before}"&${cellInRow(districts.wave)}&"${after} ",""))&IF(AND(${ownStart}<>"",${delayDays}>0),"${words.district.ownStart}",""))`,
    ],
    districtEnd: [
      `=IF(N(${start})=0,"",WORKDAY(${start}-1,MAX(${tableColumn(PLAN_TABLES.steps, headers.steps.until)}),${free}))`,
    ],
    until: [
      `=IF(${cellInRow(steps.days)}="","",MAX(1,SUMIFS(${ofSteps('days')},${ofSteps('order')},"<="&${cellInRow(steps.order)},${ofSteps('use')},"<>${words.no}")))`,
    ],
  };
}

/** Whether a cell holds what they wrote under the days of steps: over the rows down to its own, which a sort makes others. */
export function isFormerUntil(input: RawValue, { no }: PlanWords): boolean {
  if (typeof input !== 'string' || !input.startsWith('=')) return false;
  const cells = String.raw`[A-Z]+\d+:[A-Z]+\d+`;
  const former = String.raw`^=IF\([A-Z]+\d+="","",SUMIFS\(${cells},${cells},"<>${no.toUpperCase()}"\)\)$`;
  return new RegExp(former, 'u').test(plainFormula(input));
}
