import { parseReference } from '../domain/address';
import { FOLLOW_UP_KEYS } from '../domain/follow-up/follow-up-plan';
import type { KeyedCells } from '../domain/procedure/renamed-keys';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { CONFERENCES_TABLE } from '../domain/votes/vote-plan';
import { areaOf, PLACE } from './held-ranges';
import { rangeOf } from './write-cells';

/** Reads where the sheets to be printed and those of votes keep the keys of the register's rows that they are about. */
export async function readKeyedCells(context: Excel.RequestContext): Promise<readonly KeyedCells[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const named = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    keys: sheet.names.getItemOrNullObject(FOLLOW_UP_KEYS).load('formula'),
  }));
  const votes = tables.items
    .filter(({ name }) => name.startsWith(CONFERENCES_TABLE))
    .map((table) => ({
      name: table.name,
      sheet: table.worksheet.load('name'),
      range: table.getRange().load(`${PLACE},formulas`),
    }));
  await context.sync();
  const printed = named.flatMap(({ sheet, keys }) => {
    const area = keys.isNullObject ? undefined : parseReference(String(keys.formula))?.area;
    return area ? [{ sheet, area, range: rangeOf(context, sheet, area).load('formulas') }] : [];
  });
  if (printed.length > 0) await context.sync();
  return [
    ...printed.map(({ sheet, area, range }) => ({
      sheet,
      anchor: { kind: 'name' as const, name: FOLLOW_UP_KEYS, area },
      firstRow: area.row,
      inputs: copied(range.formulas),
    })),
    ...votes.map(({ name, sheet, range }) => {
      const area = areaOf(range);
      const [headers = [], ...inputs] = copied(range.formulas);
      return {
        sheet: sheet.name,
        anchor: { kind: 'table' as const, name, area, headers: headers.map(String) },
        firstRow: area.row + 1,
        inputs,
      };
    }),
  ];
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copied(rows: unknown[][]): RawValue[][] {
  return Array.from(rows as RawValue[][], (row) => Array.from(row));
}
