import { type Area, cellAddress } from '../address';
import type { CellStyle, Colour, ConditionalFormat, FormatArea, Plan } from '../plan';
import { DELAYS_COLUMN, GROUP_COLUMNS, LIST_COLUMNS, type ProgressLayout, ROWS } from './progress-layout';
import type { ProgressSource } from './progress-source';
import { DISTRICT_PARTS, TASK_PARTS } from './progress-wording';

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';
const BLACK = '#000000';
const ALARM = '#F8CBAD';
const NAMED = '#F2F2F2';

/** From which share on a cell has which colour; the cell says the share as well. */
const SHADES: readonly { readonly from: number; readonly below: number; readonly fill: Colour }[] = [
  { from: 1, below: 2, fill: '#A9D08E' },
  { from: 0.5, below: 1, fill: '#E2EFDA' },
  { from: 0.000001, below: 0.5, fill: '#FFF2CC' },
  { from: 0, below: 0.000001, fill: ALARM },
];

const HEADING: CellStyle = {
  bold: true,
  wrap: true,
  vertical: 'center',
  horizontal: 'center',
  borders: LINES,
};
const DATE: CellStyle = { numberFormat: 'dd/mm/yyyy', horizontal: 'center' };
const COUNT: CellStyle = { numberFormat: '#,##0', horizontal: 'center' };
const SHARE: CellStyle = { numberFormat: '0%', horizontal: 'center' };
const PART: CellStyle = { fontColour: '#7F7F7F' };

/** The looks of a sheet of progress: together its columns fit A4 landscape at about two thirds of their size. */
export function progressLooks(
  sheet: string,
  source: ProgressSource,
  layout: ProgressLayout,
): Pick<Plan, 'formats' | 'columnWidths' | 'rowHeights' | 'conditionalFormats'> {
  const formats = [...headLooks(layout), ...heatLooks(layout), ...blockLooks(layout), ...partLooks(layout)];
  const { share } = layout;
  const widths = [
    30,
    ...source.steps.map(() => 11),
    11,
    14,
    3,
    ...DISTRICT_PARTS.map(() => 13),
    3,
    ...TASK_PARTS.map(() => 15),
  ];
  return {
    formats: formats.map(([area, style]): FormatArea => ({ sheet, area, style })),
    columnWidths: widths.map((characters, column) => ({ sheet, column, characters })),
    // Headings of two lines.
    rowHeights: [ROWS.labels, ...Object.values(layout.groups).map(({ header }) => header)].map((row) => ({
      sheet,
      row,
      points: 32,
    })),
    conditionalFormats: [
      ...SHADES.flatMap((shade) =>
        [
          { row: layout.heat.first, column: 1, rowCount: layout.heat.count, columnCount: share },
          { row: layout.sums.share, column: 1, rowCount: 1, columnCount: share },
        ].map((area) => shaded(sheet, area, shade)),
      ),
      // Lines around rows that wait for names would print as an empty table.
      ...Object.values(layout.groups).flatMap(({ first, count }) => namedCells(sheet, first, count)),
      ...overdueCells(layout).map((area): ConditionalFormat => {
        const cell = cellAddress(area.row, area.column);
        const formula = `=AND(ISNUMBER(${cell}),${cell}>0)`;
        return { sheet, area, formula, fill: ALARM, fontColour: BLACK };
      }),
    ],
  };
}

function shaded(
  sheet: string,
  area: Area,
  { from, below, fill }: (typeof SHADES)[number],
): ConditionalFormat {
  const cell = cellAddress(area.row, area.column);
  const formula = `=AND(ISNUMBER(${cell}),${cell}>=${from},${cell}<${below})`;
  return { sheet, area, formula, fill, fontColour: BLACK };
}

function overdueCells({ groups }: ProgressLayout): readonly Area[] {
  return [
    line(ROWS.figures, 4, 1),
    ...Object.values(groups).map(({ first, count }) => box(first, GROUP_COLUMNS.overdue, count, 1)),
  ];
}

/** The rows that have a name; what is overdue in them has its own colour, and no program has to say which comes first. */
function namedCells(sheet: string, first: number, count: number): readonly ConditionalFormat[] {
  const { name, overdue, next } = GROUP_COLUMNS;
  const isNamed = `$${cellAddress(first, name)}<>""`;
  const isAlarm = `N(${cellAddress(first, overdue)})>0`;
  const format = (area: Area, formula: string) =>
    ({ sheet, area, formula, fill: NAMED, fontColour: BLACK }) as const;
  return [
    format(box(first, name, count, overdue), `=${isNamed}`),
    format(box(first, overdue, count, 1), `=AND(${isNamed},NOT(${isAlarm}))`),
    format(box(first, next, count, 1), `=${isNamed}`),
  ];
}

type Look = readonly [Area, CellStyle];

function box(row: number, column: number, rowCount: number, columnCount: number): Area {
  return { row, column, rowCount, columnCount };
}

function line(row: number, column: number, columnCount: number): Area {
  return box(row, column, 1, columnCount);
}

function headLooks({ partsColumn }: ProgressLayout): readonly Look[] {
  const figures = [
    [0, 5],
    [DELAYS_COLUMN, 5],
  ] as const;
  return [
    [line(ROWS.title, 0, 1), { bold: true, fontSize: 14 }],
    [line(ROWS.guide, 0, 1), { italic: true }],
    [line(ROWS.check, 0, 1), { bold: true, fontColour: '#C00000' }],
    ...figures.flatMap(([column, columns]): readonly Look[] => [
      [line(ROWS.labels, column, columns), { ...HEADING, fill: '#F2F2F2' }],
      [line(ROWS.figures, column, columns), { ...COUNT, bold: true, borders: LINES }],
    ]),
    [line(ROWS.figures, 0, 1), DATE],
    [line(ROWS.figures, 3, 1), SHARE],
    [line(ROWS.heat, 0, 1), { italic: true }],
    [line(ROWS.heat, partsColumn, 1), PART],
  ];
}

function heatLooks({ heat, sums, share, printed }: ProgressLayout): readonly Look[] {
  return [
    [line(ROWS.header, 0, printed), HEADING],
    [box(heat.first, 0, heat.count + 3, printed), { borders: LINES }],
    [box(heat.first, 1, heat.count, share), SHARE],
    [box(heat.first, share, heat.count, 1), { bold: true }],
    [box(sums.total, 0, 3, printed), { bold: true }],
    [box(sums.total, 1, 2, share), COUNT],
    [line(sums.share, 1, share), SHARE],
  ];
}

function blockLooks({ groups, lists, printed }: ProgressLayout): readonly Look[] {
  const columns = Object.keys(GROUP_COLUMNS).length;
  return [
    ...Object.values(groups).flatMap(({ title, header, first, count }): readonly Look[] => [
      [line(title, 0, 1), { bold: true }],
      [line(header, 0, columns), HEADING],
      [box(first, 1, count, columns - 1), COUNT],
      [box(first, GROUP_COLUMNS.share, count, 1), SHARE],
      [box(first, GROUP_COLUMNS.next, count, 1), DATE],
    ]),
    ...Object.values(lists).flatMap(({ title, header, first, count }): readonly Look[] => [
      [line(title, 0, 1), { bold: true }],
      // Texts run over the cells beside them: lines around these would cut them.
      [line(header, 0, LIST_COLUMNS.organisation), HEADING],
      [line(header, LIST_COLUMNS.organisation, printed - LIST_COLUMNS.organisation), { bold: true }],
      [box(first, LIST_COLUMNS.step, count, 1), { horizontal: 'center' }],
      [box(first, LIST_COLUMNS.deadline, count, 1), DATE],
      [box(first, LIST_COLUMNS.days, count, 1), COUNT],
    ]),
  ];
}

function partLooks({
  heat,
  lists,
  tasks,
  partsColumn,
  tasksColumn,
  columnOf,
}: ProgressLayout): readonly Look[] {
  return [
    [box(ROWS.header, partsColumn, heat.count + 1, DISTRICT_PARTS.length), PART],
    [box(ROWS.header, tasksColumn, tasks + 1, TASK_PARTS.length), PART],
    ...Object.values(lists).map(({ header, count }): Look => [box(header, partsColumn, count + 1, 2), PART]),
    [box(heat.first, columnOf('dueOf'), tasks, 1), { numberFormat: '0' }],
  ];
}
