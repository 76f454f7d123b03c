import { DAYS } from '../schedule/plan-formulas';
import { PLAN_TABLES } from '../schedule/plan-tables';
import type { PlanWording } from '../schedule/plan-wording';
import { tableColumn } from '../table-reference';
import { countOf, type CountedWords, NEVER, registerColumn, ROW_SHARE, TODAY } from './part-formulas';
import {
  fixedCell,
  GROUP_COLUMNS,
  inColumn,
  LIST_COLUMNS,
  LIST_LENGTH,
  othersPlace,
  type ProgressLayout,
  ROWS,
} from './progress-layout';
import type { ProgressColumn, ProgressSource } from './progress-source';
import type {
  DelayFigure,
  ProgressFigure,
  ProgressGroup,
  ProgressWording,
  TaskList,
} from './progress-wording';

/** The figures of all tasks together. */
export function overallFormulas(
  source: ProgressSource,
  words: CountedWords,
  none: string,
): Readonly<Record<ProgressFigure, string>> {
  const [total, done] = [fixedCell(ROWS.figures, 1), fixedCell(ROWS.figures, 2)];
  return {
    total: `=${countOf(source, words, 'total')}`,
    done: `=${countOf(source, words, 'done')}`,
    share: `=IF(${total}=0,"${none}",${done}/${total})`,
    overdue: `=${countOf(source, words, 'overdue')}`,
  };
}

/**
 * Says so where tasks are in no district or in no step of the sheet, or in rows that it does not reach, and where a wave
 * or somebody has no row of their own; and where the plan has cells for dates that hold none.
 */
export function checkFormula(
  source: ProgressSource,
  layout: ProgressLayout,
  { incomplete, withoutRoom, notDates }: ProgressWording,
): string {
  const total = fixedCell(ROWS.figures, 1);
  const first = fixedCell(layout.sums.total, 1);
  const last = fixedCell(layout.sums.total, source.steps.length);
  const rows = `ROWS(${registerColumn(source, 'status')})<=${layout.tasks}`;
  const isComplete = `AND(SUM(${layout.partRange('total')})=${total},SUM(${first}:${last})=${total},${rows})`;
  const others = (['wave', 'leader', 'specialist'] as const).map(
    (group) => `COUNTIF(${layout.partRange(group)},${othersPlace(layout, group)})`,
  );
  const { waves, districts, holidays } = source.plan;
  const ofWaves = (column: 'typedStart' | 'lessons') => tableColumn(PLAN_TABLES.waves, waves[column]);
  const starts = tableColumn(PLAN_TABLES.districts, districts.typedStart);
  const off = (column: 'date' | 'counted') => tableColumn(PLAN_TABLES.holidays, holidays[column]);
  const dates = [ofWaves('typedStart'), ofWaves('lessons'), starts].map((cells) => [cells, cells] as const);
  const other = [...dates, [off('date'), off('counted')] as const].map(
    ([typed, cells]) => `COUNTA(${typed})-COUNTIFS(${cells},">"&${DAYS.after},${cells},"<"&${DAYS.before})`,
  );
  return (
    `=TRIM(IF(${isComplete},"","${incomplete} ")&IF(${others.join('+')}=0,"","${withoutRoom} ")` +
    `&IF(${other.join('+')}=0,"","${notDates}"))`
  );
}

/** Requests to postpone by their outcome: one without an outcome is pending. `first` is the cell of the first figure. */
export function delayFormulas(
  { plan: { delays, districts } }: ProgressSource,
  { granted, refused }: Pick<PlanWording, 'granted' | 'refused'>,
  cellOf: (figure: DelayFigure) => string,
): Readonly<Record<DelayFigure, string>> {
  const of = (column: keyof typeof delays) => tableColumn(PLAN_TABLES.delays, delays[column]);
  const answered = (outcome: string) => `COUNTIFS(${of('district')},"<>",${of('outcome')},"${outcome}")`;
  return {
    asked: `=COUNTA(${of('district')})`,
    granted: `=${answered(granted)}`,
    refused: `=${answered(refused)}`,
    pending: `=${cellOf('asked')}-${cellOf('granted')}-${cellOf('refused')}`,
    // As the plan has it: a request of no district of the plan moves nothing.
    grantedDays: `=SUM(${tableColumn(PLAN_TABLES.districts, districts.delayDays)})`,
  };
}

/**
 * A row of a wave, a leader or a specialist: `place` is the number in the list, 0 for the districts that are nobody's, the
 * last for those whose wave or person has no row.
 * Figures are sums over districts.
 */
export function groupRow(
  source: ProgressSource,
  layout: ProgressLayout,
  group: ProgressGroup,
  place: number,
  wording: ProgressWording,
): readonly string[] {
  const { partRange, groups } = layout;
  const row = groups[group].first + place;
  const own = partRange(group);
  const sum = (part: 'total' | 'done' | 'overdue') => `SUMIF(${own},${place},${partRange(part)})`;
  const before = `SUMPRODUCT(MAX((${own}=${place})*(${NEVER}-${partRange('next')})))`;
  const cell = (column: keyof typeof GROUP_COLUMNS) => inColumn(row, GROUP_COLUMNS[column]);
  const shown = (text: string) => `=IF(${cell('name')}="","",${text})`;
  const name =
    group === 'wave'
      ? `=IFERROR(INDEX(${tableColumn(PLAN_TABLES.waves, source.plan.waves.wave)},${place})&"","")`
      : `=IFERROR(INDEX(${partRange(`${group}Name`)},MATCH(${place},${own},0)),"")`;
  const { rest, others } = wording.groups[group];
  const last = `=IF(COUNTIF(${own},${place})=0,"","${others}")`;
  return [
    place === 0 ? rest : place === othersPlace(layout, group) ? last : name,
    shown(sum('total')),
    shown(sum('done')),
    shown(`IF(${cell('total')}=0,"${wording.none}",${cell('done')}/${cell('total')})`),
    shown(sum('overdue')),
    shown(`IF(${before}=0,"${wording.none}",${NEVER}-${before})`),
  ];
}

/** The cell that says how many of the deadlines that are put in order have passed. */
function passedCell({ lists, partsColumn }: ProgressLayout): string {
  return fixedCell(lists.overdue.header, partsColumn);
}

export function passedFormula({ partRange }: ProgressLayout): string {
  return `=COUNTIF(${partRange('due')},"<"&${TODAY})`;
}

/**
 * The task at a place of a list, from 1 on, with the deadline by which it is found and its row in the register. `none` is
 * what stands in its place where there is no such task.
 */
export function listRow(
  source: ProgressSource,
  layout: ProgressLayout,
  list: TaskList,
  place: number,
  none: string,
) {
  const { partRange, lists, partsColumn } = layout;
  const row = lists[list].first + place - 1;
  const due = partRange('due');
  const passed = passedCell(layout);
  const [found, at] = [inColumn(row, partsColumn), inColumn(row, partsColumn + 1)];
  const of = (column: ProgressColumn, otherwise = '') =>
    `=IF(${at}="","${otherwise}",INDEX(${registerColumn(source, column)},${at})&"")`;
  const deadline = inColumn(row, LIST_COLUMNS.deadline);
  const days = list === 'next' ? `${deadline}-${TODAY}` : `${TODAY}-${deadline}`;
  return {
    found:
      list === 'next'
        ? `=IFERROR(SMALL(${due},${passed}+${place}),"")`
        : `=IF(${place}>${passed},"",SMALL(${due},${place}))`,
    at: `=IF(${found}="","",ROUND(MOD(${found},1)*${ROW_SHARE},0))`,
    district: of('district', none),
    step: of('number'),
    deadline: `=IF(${found}="","",INT(${found}))`,
    days: `=IF(${found}="","",${days})`,
    organisation: of('organisation'),
    words: of('step'),
  };
}

/** Below the overdue tasks: how many more there are, or that there are none. */
export function moreFormula({ moreOverdue, noneOverdue }: ProgressWording): string {
  const overdue = fixedCell(ROWS.figures, 4);
  const more = `"${moreOverdue.before}"&(${overdue}-${LIST_LENGTH.overdue})&"${moreOverdue.after}"`;
  return `=IF(${overdue}=0,"${noneOverdue}",IF(${overdue}>${LIST_LENGTH.overdue},${more},""))`;
}
