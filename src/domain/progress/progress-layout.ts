import { type Area, areaAddress, cellAddress } from '../address';
import type { ProgressSource } from './progress-source';
import {
  DISTRICT_PARTS,
  type ProgressGroup,
  type ProgressPart,
  TASK_PARTS,
  type TaskList,
} from './progress-wording';

export const LIST_LENGTH: Readonly<Record<TaskList, number>> = { next: 10, overdue: 20 };

/** Where the columns of a list of tasks stand: texts run over the blank cells to their right. */
export const LIST_COLUMNS = {
  district: 0,
  step: 1,
  deadline: 2,
  days: 3,
  organisation: 4,
  words: 9,
} as const;
export const GROUP_COLUMNS = { name: 0, total: 1, done: 2, share: 3, overdue: 4, next: 5 } as const;
/** The first column of the figures about requests to postpone. */
export const DELAYS_COLUMN = 6;

export const ROWS = { title: 0, guide: 1, check: 2, labels: 3, figures: 4, heat: 5, header: 6 } as const;

/** Tasks that may come to the register before the sheet has to be made anew. */
const SPARE_TASKS = { least: 60, share: 0.2 };
const WAVES = { least: 8, spare: 4 };
/** Each district may have somebody of its own; in a country's sheet, these and as many as are named already. */
const PEOPLE = { least: 6, spare: 4, most: 40 };

/** Where the chart lies: the columns that the figures about postponements have above it, and rows for each bar. */
const CHART = { column: DELAYS_COLUMN, leastColumns: 5, leastRows: 10, rowsEach: 1.2 };

/** A block of rows under a title and a line of headings. */
export interface ProgressBlock {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly count: number;
}

/** Where everything stands on a sheet of progress over these tables. */
export function progressLayout(source: ProgressSource) {
  const { steps, districts, waves, people, registerRows } = source;
  const share = 1 + steps.length;
  const partsColumn = share + 3;
  const tasksColumn = partsColumn + DISTRICT_PARTS.length + 1;
  const first = ROWS.header + 1;
  const count = districts + 1;
  const tasks = registerRows + Math.max(SPARE_TASKS.least, Math.ceil(registerRows * SPARE_TASKS.share));
  const sums = first + count;
  let next = sums + 4;
  const block = (rows: number): ProgressBlock => {
    const title = next;
    next += rows + 3;
    return { title, header: title + 1, first: title + 2, count: rows };
  };
  const peopleRows = Math.max(
    PEOPLE.least,
    Math.min(districts, Math.max(PEOPLE.most, people + PEOPLE.spare)),
  );
  // Two rows more than there is room for names: for whatever is nobody's, and for those who have no room.
  const groups: Readonly<Record<ProgressGroup, ProgressBlock>> = {
    wave: block(Math.max(WAVES.least, waves + WAVES.spare) + 2),
    leader: block(peopleRows + 2),
    specialist: block(peopleRows + 2),
  };
  const lists: Readonly<Record<TaskList, ProgressBlock>> = {
    overdue: block(LIST_LENGTH.overdue + 1),
    next: block(LIST_LENGTH.next),
  };
  const printed = share + 2;
  // Right of the figures by wave and person, which leave those columns free; below everything where they are few.
  const isBeside = printed - CHART.column >= CHART.leastColumns;
  const chart: Area = {
    row: isBeside ? groups.wave.title : next,
    column: isBeside ? CHART.column : 0,
    rowCount: Math.max(CHART.leastRows, Math.ceil(count * CHART.rowsEach)),
    columnCount: isBeside ? printed - CHART.column : CHART.column,
  };
  const columnOf = (part: ProgressPart): number => {
    const place = DISTRICT_PARTS.findIndex((name) => name === part);
    return place >= 0 ? partsColumn + place : tasksColumn + TASK_PARTS.findIndex((name) => name === part);
  };
  const isOfTasks = (part: ProgressPart) => TASK_PARTS.some((name) => name === part);
  return {
    share,
    bar: share + 1,
    printed,
    chart,
    partsColumn,
    tasksColumn,
    tasks,
    heat: { first, count },
    /** How many tasks, how many done, and the share, step by step. */
    sums: { total: sums, done: sums + 1, share: sums + 2 },
    groups,
    lists,
    columnOf,
    /** A column of parts, as formulas anywhere on the sheet speak of it. */
    partRange: (part: ProgressPart): string =>
      fixed({
        row: first,
        column: columnOf(part),
        rowCount: isOfTasks(part) ? tasks : count,
        columnCount: 1,
      }),
  };
}

/** The place in a group's list of all those who have no room in it: its last, after that many names. */
export function othersPlace({ groups }: Pick<ProgressLayout, 'groups'>, group: ProgressGroup): number {
  return groups[group].count - 1;
}

export type ProgressLayout = ReturnType<typeof progressLayout>;

/** `$A$1:$B$2` */
function fixed(area: Area): string {
  return areaAddress(area).replaceAll(/[A-Z]+|\d+/g, '$$$&');
}

export function fixedCell(row: number, column: number): string {
  return fixed({ row, column, rowCount: 1, columnCount: 1 });
}

/** `$A1`: the column stays, the row is that of the formula. */
export function inColumn(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/** `A$1`: the row stays, the column is that of the formula. */
export function inRow(row: number, column: number): string {
  return cellAddress(row, column).replace(/\d+/, '$$$&');
}
