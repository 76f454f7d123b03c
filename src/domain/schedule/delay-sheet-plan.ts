import type { Area } from '../address';
import { emptyPlan, type Plan } from '../plan';
import { planFormulas } from './plan-formulas';
import { PLAN_COLUMNS, PLAN_TABLES, type PlanColumn } from './plan-tables';
import type { PlanWording } from './plan-wording';
import { columnArea, headParts, tableArea, tableBlocks, tableFormats, type TablePart } from './sheet-parts';

const ROWS = 20;
const LARGEST_DELAY = 500;

/** Plans the sheet on which requests to postpone are entered; `districts` is where the plan lists the districts. */
export function planDelaySheet(
  sheet: string,
  districts: { readonly sheet: string; readonly area: Area },
  wording: PlanWording,
): Plan {
  const head = headParts(sheet, wording.titles.delays, wording.guides.delays);
  const formulas = planFormulas(wording.headers, wording);
  const part: TablePart<PlanColumn<'delays'>> = {
    name: PLAN_TABLES.delays,
    row: head.next,
    column: 0,
    columns: PLAN_COLUMNS.delays,
    headers: wording.headers.delays,
    rows: Array.from({ length: ROWS }, () => ({
      district: '',
      date: '',
      document: '',
      reason: '',
      detail: '',
      sent: '',
      outcome: '',
      days: '',
      note: '',
      check: { formula: formulas.delayCheck, value: '' },
    })),
    typed: PLAN_COLUMNS.delays.filter((column) => column !== 'check'),
    dates: ['date'],
    centred: ['outcome', 'days'],
  };
  const { district, reason, outcome, date, days } = wording.refusals;
  return {
    ...emptyPlan('register'),
    newSheets: [
      {
        name: sheet,
        frozenRows: head.next + 1,
        frozenColumns: 1,
        print: {
          titleRows: { first: head.next, last: head.next },
          landscape: true,
          columns: null,
        },
      },
    ],
    cells: [...head.cells, ...tableBlocks(sheet, part)],
    formats: [...head.formats, ...tableFormats(sheet, part)],
    columnWidths: [22, 12, 15, 22, 28, 18, 13, 10, 20, 24].map((characters, column) => ({
      sheet,
      column,
      characters,
    })),
    tables: [{ sheet, name: PLAN_TABLES.delays, area: tableArea(part), isNew: true }],
    dateValidations: [
      { sheet, area: columnArea(part, 'date'), errorTitle: date.title, errorMessage: date.message },
    ],
    wholeNumberValidations: [
      {
        sheet,
        area: columnArea(part, 'days'),
        least: 0,
        most: LARGEST_DELAY,
        errorTitle: days.title,
        errorMessage: days.message,
      },
    ],
    listValidations: [
      {
        sheet,
        area: columnArea(part, 'district'),
        choices: { of: districts },
        refusal: 'stop',
        errorTitle: district.title,
        errorMessage: district.message,
      },
      {
        sheet,
        area: columnArea(part, 'reason'),
        choices: wording.reasons,
        // There are as many reasons as districts: any other can be typed.
        refusal: 'warning',
        errorTitle: reason.title,
        errorMessage: reason.message,
      },
      {
        sheet,
        area: columnArea(part, 'outcome'),
        choices: wording.outcomes,
        refusal: 'stop',
        errorTitle: outcome.title,
        errorMessage: outcome.message,
      },
    ],
  };
}
