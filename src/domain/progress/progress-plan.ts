import { cellAddress } from '../address';
import { type CellBlock, type CellContent, emptyPlan, type Plan } from '../plan';
import type { RegisterWording } from '../procedure/register-wording';
import { PLAN_TABLES } from '../schedule/plan-tables';
import type { PlanWording } from '../schedule/plan-wording';
import { tableColumn } from '../table-reference';
import {
  checkFormula,
  delayFormulas,
  groupRow,
  listRow,
  moreFormula,
  overallFormulas,
  passedFormula,
} from './block-formulas';
import { barFormula, countOf, districtFormulas, shareFormula, taskFormulas } from './part-formulas';
import {
  DELAYS_COLUMN,
  inColumn,
  inRow,
  LIST_COLUMNS,
  type ProgressLayout,
  progressLayout,
  ROWS,
} from './progress-layout';
import { progressLooks } from './progress-looks';
import type { ProgressSource } from './progress-source';
import {
  DISTRICT_PARTS,
  type ProgressGroup,
  type ProgressWording,
  TASK_PARTS,
  type TaskList,
} from './progress-wording';

export interface ProgressInput {
  readonly source: ProgressSource;
  readonly words: {
    readonly register: RegisterWording;
    readonly plan: PlanWording;
    readonly progress: ProgressWording;
  };
  /** Names that no sheet and no table of the workbook has. */
  readonly sheet: string;
  readonly table: string;
}

const DELAYS = ['asked', 'granted', 'refused', 'pending', 'grantedDays'] as const;
const GROUPS: readonly ProgressGroup[] = ['wave', 'leader', 'specialist'];
const LISTS: readonly TaskList[] = ['overdue', 'next'];

/** Plans a new sheet of the procedure's progress. Every number on it follows the register and the plan by itself. */
export function planProgress(input: ProgressInput): Plan {
  const { source, sheet, table } = input;
  const layout = progressLayout(source);
  const heat = { row: ROWS.header, column: 0, rowCount: layout.heat.count + 1, columnCount: layout.printed };
  return {
    ...emptyPlan('progress'),
    tablesRead: source.tablesRead,
    newSheets: [
      {
        name: sheet,
        frozenRows: ROWS.header + 1,
        frozenColumns: 1,
        print: {
          titleRows: { first: ROWS.title, last: ROWS.title },
          landscape: true,
          columns: [{ first: 0, last: layout.printed - 1 }],
          pageNumbers: true,
          // The lists of tasks are not parted from their headings.
          pageBreaks: [layout.lists.overdue.title],
        },
      },
    ],
    cells: parts(input, layout).map(({ row, column, rows }): CellBlock => ({
      sheet,
      area: { row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 },
      content: rows.map((cells) => cells.map(contentOf)),
      found: null,
      anchor: null,
    })),
    ...progressLooks(sheet, source, layout),
    charts: [
      {
        sheet,
        title: input.words.progress.chart,
        area: layout.chart,
        values: { row: ROWS.header, column: layout.share, rowCount: layout.heat.count + 1, columnCount: 1 },
        labels: { row: layout.heat.first, column: 0, rowCount: layout.heat.count, columnCount: 1 },
      },
    ],
    tables: [{ sheet, name: table, area: heat, isNew: true }],
  };
}

type Cell = string | number | null;

interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
}

function contentOf(cell: Cell): CellContent {
  return typeof cell === 'string' && cell.startsWith('=') ? { formula: cell, value: '' } : cell;
}

function parts(input: ProgressInput, layout: ProgressLayout): readonly Part[] {
  const { progress } = input.words;
  const { partsColumn, tasksColumn, tasks, heat } = layout;
  const taskOf = taskFormulas(input.source, layout, input.words.register);
  const districtOf = districtFormulas(input.source, layout, input.words.register);
  return [
    ...headParts(input, layout),
    heatPart(input, layout),
    sumsPart(input, layout),
    ...GROUPS.map((group) => groupPart(input, layout, group)),
    ...LISTS.flatMap((list) => listParts(input, layout, list)),
    { row: ROWS.heat, column: partsColumn, rows: [[progress.partsTitle]] },
    {
      row: ROWS.header,
      column: partsColumn,
      rows: [
        DISTRICT_PARTS.map((part) => progress.parts[part]),
        ...each(heat.count, (unit) => {
          const cells = districtOf(unit);
          return DISTRICT_PARTS.map((part) => cells[part]);
        }),
      ],
    },
    {
      row: ROWS.header,
      column: tasksColumn,
      rows: [
        TASK_PARTS.map((part) => progress.parts[part]),
        ...each(tasks, (index) => {
          const cells = taskOf(index + 1);
          return TASK_PARTS.map((part) => cells[part]);
        }),
      ],
    },
  ];
}

function each<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function headParts({ source, words }: ProgressInput, layout: ProgressLayout): readonly Part[] {
  const { progress, register, plan } = words;
  const { figures } = progress;
  const overall = overallFormulas(source, register, progress.none);
  const delays = delayFormulas(source, plan, (figure) =>
    cellAddress(ROWS.figures, DELAYS_COLUMN + DELAYS.indexOf(figure)),
  );
  return [
    {
      row: ROWS.title,
      column: 0,
      rows: [[progress.title], [progress.guide], [checkFormula(source, layout, progress)]],
    },
    {
      row: ROWS.labels,
      column: 0,
      rows: [
        [progress.asOf, figures.total, figures.done, figures.share, figures.overdue],
        ['=TODAY()', overall.total, overall.done, overall.share, overall.overdue],
      ],
    },
    {
      row: ROWS.labels,
      column: DELAYS_COLUMN,
      rows: [DELAYS.map((figure) => progress.delays[figure]), DELAYS.map((figure) => delays[figure])],
    },
    { row: ROWS.heat, column: 0, rows: [[progress.heat(source.procedureSheet)]] },
  ];
}

/** Districts in the plan's order, after what is done for all of them together. */
function heatPart({ source, words }: ProgressInput, layout: ProgressLayout): Part {
  const { progress, register } = words;
  const names = tableColumn(PLAN_TABLES.districts, source.plan.districts.district);
  return {
    row: ROWS.header,
    column: 0,
    rows: [
      [progress.district, ...source.steps, progress.wholeDistrict, progress.bar],
      ...each(layout.heat.count, (unit): readonly Cell[] => {
        const row = layout.heat.first + unit;
        const of = (part: 'total' | 'done') => inColumn(row, layout.columnOf(part));
        return [
          unit === 0 ? register.allDistricts : `=IFERROR(INDEX(${names},${unit})&"","")`,
          ...source.steps.map((_, index) =>
            shareFormula(source, layout, register, { unit, column: index + 1 }, progress.none),
          ),
          `=IF(${of('total')}=0,"${progress.none}",${of('done')}/${of('total')})`,
          barFormula(row, layout.share),
        ];
      }),
    ],
  };
}

function sumsPart({ source, words }: ProgressInput, layout: ProgressLayout): Part {
  const { progress, register } = words;
  const { sums, share } = layout;
  const counts = (figure: 'total' | 'done'): readonly Cell[] => [
    progress.all[figure],
    ...source.steps.map(
      (_, index) => `=${countOf(source, register, figure, [['code', inRow(ROWS.header, index + 1)]])}`,
    ),
    `=${cellAddress(ROWS.figures, figure === 'total' ? 1 : 2)}`,
    null,
  ];
  const shares = each(source.steps.length + 1, (index) => {
    const [total, done] = [sums.total, sums.done].map((row) => cellAddress(row, index + 1));
    return `=IF(${total}=0,"${progress.none}",${done}/${total})`;
  });
  return {
    row: sums.total,
    column: 0,
    rows: [counts('total'), counts('done'), [progress.all.share, ...shares, barFormula(sums.share, share)]],
  };
}

function groupPart({ source, words }: ProgressInput, layout: ProgressLayout, group: ProgressGroup): Part {
  const { progress } = words;
  const { title, count } = layout.groups[group];
  const { figures } = progress;
  const headings = [
    progress.groups[group].name,
    figures.total,
    figures.done,
    figures.share,
    figures.overdue,
    progress.nextDeadline,
  ];
  // The districts that are nobody's come first: the list of names ends where it ends.
  return {
    row: title,
    column: 0,
    rows: [
      [progress.groups[group].title, ...headings.slice(1).map(() => null)],
      headings,
      ...each(count, (place) => groupRow(source, layout, group, place, progress)),
    ],
  };
}

/** A list of tasks, and right of what is printed where each stands in the register. */
function listParts(
  { source, words }: ProgressInput,
  layout: ProgressLayout,
  list: TaskList,
): readonly Part[] {
  const { progress, register } = words;
  const { title, first, count } = layout.lists[list];
  const length = list === 'overdue' ? count - 1 : count;
  const rows = each(length, (index) =>
    listRow(source, layout, list, index + 1, list === 'next' && index === 0 ? progress.noneNext : ''),
  );
  const inPlaces = (cells: Readonly<Record<keyof typeof LIST_COLUMNS, string>>): readonly Cell[] => {
    const line: Cell[] = each(LIST_COLUMNS.words + 1, () => null).slice();
    for (const column of Object.keys(LIST_COLUMNS) as (keyof typeof LIST_COLUMNS)[])
      line[LIST_COLUMNS[column]] = cells[column];
    return line;
  };
  const headings = {
    district: progress.district,
    step: progress.task.step,
    deadline: progress.task.deadline,
    days: progress.lists[list].days,
    organisation: register.headers.organisation,
    words: progress.task.words,
  };
  return [
    { row: title, column: 0, rows: [[progress.lists[list].title]] },
    { row: title + 1, column: 0, rows: [inPlaces(headings), ...rows.map(inPlaces)] },
    { row: first, column: layout.partsColumn, rows: rows.map(({ found, at }) => [found, at]) },
    ...(list === 'overdue'
      ? [
          { row: title + 1, column: layout.partsColumn, rows: [[passedFormula(layout)]] },
          { row: first + length, column: 0, rows: [[moreFormula(progress)]] },
        ]
      : []),
  ];
}
