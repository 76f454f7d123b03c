import { type Area, parseReference } from '../domain/address';
import type { BlockAnchor } from '../domain/plan';
import type { RunRecord } from '../domain/run-record';

/** Where the sheets, names and tables of a run stand now. */
export interface Anchors {
  readonly sheets: ReadonlySet<string>;
  nameArea(sheet: string, name: string): Area | null;
  tableArea(name: string): Area | null;
}

/** Finds what a run's blocks are anchored to, wherever it has moved; what is gone has no area. */
export async function findAnchors(context: Excel.RequestContext, record: RunRecord): Promise<Anchors> {
  const worksheets = context.workbook.worksheets.load('items/name');
  const tables = tableNames(record).map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(name).load('name'),
  }));
  await context.sync();
  const sheets = new Set(worksheets.items.map(({ name }) => name));
  const scopes = [...new Set([...record.blocks, ...record.names].map(({ sheet }) => sheet))]
    .filter((sheet) => sheets.has(sheet))
    .map((sheet) => ({
      sheet,
      names: context.workbook.worksheets.getItem(sheet).names.load('items/name,items/formula'),
    }));
  const ranges = tables
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  await context.sync();

  const named = new Map(
    scopes.flatMap(({ sheet, names }) =>
      names.items.flatMap(({ name, formula }) => {
        const reference = parseReference(String(formula));
        return reference?.sheet === sheet ? [[`${sheet}!${name}`, reference.area] as const] : [];
      }),
    ),
  );
  const tabled = new Map(
    ranges.map(({ name, range: { rowIndex, columnIndex, rowCount, columnCount } }) => [
      name,
      { row: rowIndex, column: columnIndex, rowCount, columnCount },
    ]),
  );
  return {
    sheets,
    nameArea: (sheet, name) => named.get(`${sheet}!${name}`) ?? null,
    tableArea: (name) => tabled.get(name) ?? null,
  };
}

function tableNames({ blocks, tables }: RunRecord): readonly string[] {
  const anchored = blocks.flatMap(({ anchor }) => (anchor?.kind === 'table' ? [anchor.name] : []));
  return [...new Set([...anchored, ...tables.map(({ name }) => name)])];
}

/** Where recorded cells stand now; null where their anchor is gone, or has gained or lost rows or columns. */
export function placeNow(
  {
    sheet,
    area,
    anchor,
  }: { readonly sheet: string; readonly area: Area; readonly anchor: BlockAnchor | null },
  anchors: Anchors,
): Area | null {
  if (!anchors.sheets.has(sheet)) return null;
  if (!anchor) return area;
  const now = anchor.kind === 'name' ? anchors.nameArea(sheet, anchor.name) : anchors.tableArea(anchor.name);
  if (now?.rowCount !== anchor.area.rowCount || now.columnCount !== anchor.area.columnCount) return null;
  return {
    ...area,
    row: area.row + now.row - anchor.area.row,
    column: area.column + now.column - anchor.area.column,
  };
}
