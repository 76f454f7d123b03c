import type { Area } from '../address';
import { emptyPlan, type Plan } from '../plan';
import { FIRST_DAY, planFormulas } from './plan-formulas';
import { PLAN_COLUMNS, PLAN_TABLES, type PlanColumn } from './plan-tables';
import type { PlanWording } from './plan-wording';
import { columnArea, headParts, tableArea, tableBlocks, tableFormats, type TablePart } from './sheet-parts';

/** A district as the plan follows it. */
export interface FollowedDistrict {
  readonly key: string;
  readonly name: string;
  readonly isPilot: boolean;
}

/** Blank rows that a new table has for what people type first. */
const HOLIDAY_ROWS = 12;

/** The height of a line of text, in points. */
const LINE = 15;

/**
 * Plans the sheet of waves, of who follows which district, and of days off, side by side so that each can grow. Excel
 * moves what lies beside a table as little as what lies below it.
 */
export function planScheduleSheet(
  sheet: string,
  { districts, hasPilots }: { readonly districts: readonly FollowedDistrict[]; readonly hasPilots: boolean },
  wording: PlanWording,
): Plan {
  const [, others] = wording.waves;
  const head = headParts(sheet, wording.titles.schedule, wording.guides.schedule);
  const formulas = planFormulas(wording.headers, wording);
  const waves: TablePart<PlanColumn<'waves'>> = {
    name: PLAN_TABLES.waves,
    row: head.next,
    column: 0,
    columns: PLAN_COLUMNS.waves,
    headers: wording.headers.waves,
    // Where no unit goes first, no other waits for what it learns.
    rows: (hasPilots ? wording.waves : [others]).map((wave) => ({
      wave,
      typedStart: '',
      lessons: '',
      start: { formula: formulas.waveStart, value: '' },
      check: { formula: formulas.waveCheck, value: '' },
    })),
    typed: ['wave', 'typedStart', 'lessons'],
    dates: ['typedStart', 'lessons', 'start'],
  };
  const followed = followedPart(districts, wording);
  const holidays: TablePart<PlanColumn<'holidays'>> = {
    name: PLAN_TABLES.holidays,
    row: head.next,
    column: followed.column + followed.columns.length + 1,
    columns: PLAN_COLUMNS.holidays,
    headers: wording.headers.holidays,
    rows: Array.from({ length: HOLIDAY_ROWS }, () => ({
      date: '',
      name: '',
      counted: { formula: formulas.holidayCounted, value: FIRST_DAY },
      check: { formula: formulas.holidayCheck, value: '' },
    })),
    typed: ['date', 'name'],
    dates: ['date'],
    counted: ['counted'],
  };
  const refusal = ({ title, message }: { readonly title: string; readonly message: string }) => ({
    errorTitle: title,
    errorMessage: message,
  });
  const dates: readonly Area[] = [
    columnArea(waves, 'typedStart'),
    columnArea(waves, 'lessons'),
    columnArea(followed, 'typedStart'),
    columnArea(holidays, 'date'),
  ];
  // Within the columns of the first table, which are printed on a page of their own.
  const guide = wording.guides.schedule.map((_, index) => ({
    sheet,
    area: { row: index + 1, column: waves.column, rowCount: 1, columnCount: waves.columns.length },
  }));
  return {
    ...emptyPlan('register'),
    newSheets: [
      {
        name: sheet,
        frozenRows: head.next + 1,
        frozenColumns: 0,
        print: {
          titleRows: { first: head.next, last: head.next },
          landscape: true,
          // Side by side all three would be too small to read.
          columns: [waves, followed, holidays].map(({ column, columns }) => ({
            first: column,
            last: column + columns.length - 1,
          })),
          pageNumbers: true,
        },
      },
    ],
    cells: [
      ...head.cells,
      ...tableBlocks(sheet, waves),
      ...tableBlocks(sheet, followed),
      ...tableBlocks(sheet, holidays),
    ],
    merges: guide,
    formats: [
      ...head.formats,
      ...guide.map((line) => ({ ...line, style: { wrap: true, vertical: 'top' } as const })),
      ...tableFormats(sheet, waves),
      ...tableFormats(sheet, followed),
      ...tableFormats(sheet, holidays),
    ],
    columnWidths: [24, 13, 17, 13, 52, 3, 24, 19, 20, 20, 12, 9, 12, 12, 15, 26, 3, 13, 28, 13, 28].map(
      (characters, column) => ({ sheet, column, characters }),
    ),
    rowHeights: guide.map(({ area }) => ({ sheet, row: area.row, points: 2 * LINE })),
    fittedRows: [{ sheet, area: { ...tableArea(followed), rowCount: 1 } }],
    tables: [waves, followed, holidays].map((part) => ({
      sheet,
      name: part.name,
      area: tableArea<string>(part),
      isNew: true,
    })),
    dateValidations: dates.map((area) => ({ sheet, area, ...refusal(wording.refusals.date) })),
    listValidations: [
      {
        sheet,
        area: columnArea(followed, 'wave'),
        choices: { of: { sheet, area: columnArea(waves, 'wave') } },
        refusal: 'stop',
        ...refusal(wording.refusals.wave),
      },
    ],
  };
}

const FIRST_COLUMN = PLAN_COLUMNS.waves.length + 1;

function followedPart(
  districts: readonly FollowedDistrict[],
  wording: PlanWording,
): TablePart<PlanColumn<'districts'>> {
  return {
    name: PLAN_TABLES.districts,
    row: headParts('', '', wording.guides.schedule).next,
    column: FIRST_COLUMN,
    columns: PLAN_COLUMNS.districts,
    headers: wording.headers.districts,
    rows: districts.map((district) => followedRow(district, wording)),
    typed: ['wave', 'leader', 'specialist', 'typedStart'],
    dates: ['typedStart', 'start', 'end'],
    centred: ['delayDays'],
  };
}

/** Where a new sheet of the plan lists its districts. */
export function newDistrictColumn(districts: readonly FollowedDistrict[], wording: PlanWording): Area {
  return columnArea(followedPart(districts, wording), 'district');
}

/** The cells of a district that is new to the plan. */
export function followedRow({ key, name, isPilot }: FollowedDistrict, wording: PlanWording) {
  const formulas = planFormulas(wording.headers, wording);
  const [pilots, others] = wording.waves;
  return {
    district: name,
    wave: isPilot ? pilots : others,
    leader: '',
    specialist: '',
    typedStart: '',
    delayDays: { formula: formulas.delayDays, value: 0 },
    start: { formula: formulas.districtStart, value: '' },
    end: { formula: formulas.districtEnd, value: '' },
    key,
    check: { formula: formulas.districtCheck, value: '' },
  };
}
