import { parseReference } from '../domain/address';
import { FOLLOW_UP_KEYS } from '../domain/follow-up/follow-up-plan';
import type { KeyedCells } from '../domain/procedure/renamed-keys';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { type StandingVotes, voteTableOf } from '../domain/votes/renamed-labels';
import { areaOf, PLACE } from './held-ranges';
import { rangeOf } from './write-cells';

/** What the sheets to be printed, and those of votes, keep of the register's rows that they are about. */
export interface SheetsOfRegister {
  readonly keyed: readonly KeyedCells[];
  readonly votes: readonly StandingVotes[];
}

/** Reads where these sheets keep keys of the register's rows, and the tables of votes. */
export async function readKeyedCells(context: Excel.RequestContext): Promise<SheetsOfRegister> {
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const named = sheets.items.map((sheet) => ({
    sheet: sheet.name,
    keys: sheet.names.getItemOrNullObject(FOLLOW_UP_KEYS).load('formula'),
  }));
  const asked = tables.items.flatMap((item) => {
    const table = voteTableOf(item.name);
    return table === null
      ? []
      : [
          {
            table,
            name: item.name,
            sheet: item.worksheet.load('name'),
            range: item.getRange().load(`${PLACE},formulas`),
          },
        ];
  });
  await context.sync();
  const printed = named.flatMap(({ sheet, keys }) => {
    const area = keys.isNullObject ? undefined : parseReference(String(keys.formula))?.area;
    return area ? [{ sheet, area, range: rangeOf(context, sheet, area).load('formulas') }] : [];
  });
  if (printed.length > 0) await context.sync();
  const votes = asked.map(({ table, name, sheet, range }): StandingVotes => {
    const [headers = [], ...inputs] = copied(range.formulas);
    return { table, name, sheet: sheet.name, area: areaOf(range), headers: headers.map(String), inputs };
  });
  return {
    keyed: [
      ...printed.map(({ sheet, area, range }) => ({
        sheet,
        anchor: { kind: 'name' as const, name: FOLLOW_UP_KEYS, area },
        firstRow: area.row,
        inputs: copied(range.formulas),
      })),
      ...votes
        .filter(({ table }) => table === 'conferences')
        .map(({ name, sheet, area, headers, inputs }) => ({
          sheet,
          anchor: { kind: 'table' as const, name, area, headers },
          firstRow: area.row + 1,
          inputs,
        })),
    ],
    votes,
  };
}

/** Office.js hands out arrays of its own; the domain gets plain ones. */
function copied(rows: unknown[][]): RawValue[][] {
  return Array.from(rows as RawValue[][], (row) => Array.from(row));
}
