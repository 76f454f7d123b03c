import { emptyPlan, type Plan } from '../plan';
import type { Procedure } from '../procedure/procedure';
import { planFormulas } from './plan-formulas';
import { PLAN_COLUMNS, PLAN_TABLES, type PlanColumn } from './plan-tables';
import type { PlanWording } from './plan-wording';
import { columnArea, headParts, tableArea, tableBlocks, tableFormats, type TablePart } from './sheet-parts';

const LARGEST_DAYS = 250;

/**
 * Plans the sheet on which staff see the steps, say how many working days each takes, and add, reword or leave out the
 * pieces of their work. The table of pieces stands last, so that it can grow.
 */
export function planProcedureSheet(sheet: string, procedure: Procedure, wording: PlanWording): Plan {
  const head = headParts(sheet, wording.titles.procedure, wording.guides.procedure);
  const steps = stepsPart(procedure, wording, head.next);
  const itemsTitle = steps.row + steps.rows.length + 2;
  const items = itemsPart(procedure, wording, itemsTitle + 1);
  const used = [columnArea(steps, 'use'), columnArea(items, 'use')];
  return {
    ...emptyPlan('register'),
    newSheets: [
      {
        name: sheet,
        frozenRows: 0,
        frozenColumns: 0,
        print: { titleRows: null, landscape: true, columns: null },
      },
    ],
    cells: [
      ...head.cells,
      ...tableBlocks(sheet, steps),
      {
        sheet,
        area: { row: itemsTitle, column: 0, rowCount: 1, columnCount: 1 },
        content: [[wording.itemsTitle]],
        found: null,
        anchor: null,
      },
      ...tableBlocks(sheet, items),
    ],
    formats: [
      ...head.formats,
      ...tableFormats(sheet, steps),
      {
        sheet,
        area: { row: itemsTitle, column: 0, rowCount: 1, columnCount: 1 },
        style: { bold: true },
      },
      ...tableFormats(sheet, items),
    ],
    columnWidths: [10, 60, 34, 20, 40, 14, 12, 14, 8].map((characters, column) => ({
      sheet,
      column,
      characters,
    })),
    fittedRows: [steps, items].map((part) => ({ sheet, area: tableArea<string>(part) })),
    tables: [
      { sheet, name: PLAN_TABLES.steps, area: tableArea(steps), isNew: true },
      { sheet, name: PLAN_TABLES.items, area: tableArea(items), isNew: true },
    ],
    listValidations: [
      ...used.map((area) => ({
        sheet,
        area,
        choices: [wording.yes, wording.no],
        refusal: 'stop' as const,
        errorTitle: wording.refusals.use.title,
        errorMessage: wording.refusals.use.message,
      })),
      {
        sheet,
        area: columnArea(items, 'stepCode'),
        choices: procedure.steps.map(({ code }) => code),
        refusal: 'stop' as const,
        errorTitle: wording.refusals.step.title,
        errorMessage: wording.refusals.step.message,
      },
    ],
    wholeNumberValidations: [
      {
        sheet,
        area: columnArea(steps, 'days'),
        least: 0,
        most: LARGEST_DAYS,
        errorTitle: wording.refusals.days.title,
        errorMessage: wording.refusals.days.message,
      },
    ],
  };
}

function stepsPart({ steps }: Procedure, wording: PlanWording, row: number): TablePart<PlanColumn<'steps'>> {
  const columns = PLAN_COLUMNS.steps;
  const formulas = planFormulas(wording.headers, wording);
  const codes = new Map(steps.map(({ id, code }) => [id, code]));
  let until = 0;
  return {
    name: PLAN_TABLES.steps,
    row,
    column: 0,
    columns,
    headers: wording.headers.steps,
    rows: steps.map((step, index) => {
      until += step.days ?? 0;
      return {
        code: step.code,
        step: wording.step(step),
        lead: wording.lead(step),
        after: step.after.flatMap((id) => codes.get(id) ?? []).join(', '),
        ground: wording.stepGround(step),
        days: step.days ?? '',
        use: wording.yes,
        until: {
          formula: formulas.until,
          value: step.days === null ? '' : Math.max(1, until),
        },
        order: index + 1,
      };
    }),
    typed: ['days', 'use'],
    centred: ['code', 'after', 'days', 'use', 'until', 'order'],
  };
}

function itemsPart({ steps }: Procedure, wording: PlanWording, row: number): TablePart<PlanColumn<'items'>> {
  return {
    name: PLAN_TABLES.items,
    row,
    column: 0,
    columns: PLAN_COLUMNS.items,
    headers: wording.headers.items,
    rows: steps.flatMap((step) =>
      step.items.map((item) => ({
        stepCode: step.code,
        item: wording.item(item),
        ground: wording.itemGround(item),
        use: wording.yes,
        code: item.code,
      })),
    ),
    typed: ['stepCode', 'item', 'use'],
    centred: ['stepCode', 'use', 'code'],
  };
}
