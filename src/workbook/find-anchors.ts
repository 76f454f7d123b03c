import { type Area, parseReference } from '../domain/address';
import type { BlockAnchor } from '../domain/plan';
import type { RunRecord } from '../domain/run-record';

/** Where the sheets, names and tables of a run stand now. */
export interface Anchors {
  /** What a sheet of the run is called today; null where it is gone. */
  sheetNow(sheet: string): string | null;
  hasName(sheet: string, name: string): boolean;
  nameArea(sheet: string, name: string): Area | null;
  tableArea(name: string): Area | null;
}

/** Finds what a run's blocks are anchored to, wherever it has moved; what is gone has no area. */
export async function findAnchors(context: Excel.RequestContext, record: RunRecord): Promise<Anchors> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  const tables = tableNames(record).map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(name).load('name'),
  }));
  await context.sync();
  // By its id, for it may have been renamed; by its name, where the workbook gave its sheets new ids.
  const sheetNow = (sheet: string): string | null => {
    const same = worksheets.items.find(({ id }) => id === record.sheetIds[sheet]);
    return (same ?? worksheets.items.find(({ name }) => name === sheet))?.name ?? null;
  };
  const scopes = [...new Set([...record.blocks, ...record.names].map(({ sheet }) => sheet))].flatMap(
    (sheet) => {
      const now = sheetNow(sheet);
      if (now === null) return [];
      return [
        {
          sheet,
          now,
          names: context.workbook.worksheets.getItem(now).names.load('items/name,items/formula'),
        },
      ];
    },
  );
  const ranges = tables
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
  await context.sync();

  const named = new Map(
    scopes.flatMap(({ sheet, now, names }) =>
      names.items.flatMap(({ name, formula }) => {
        const reference = parseReference(String(formula));
        return reference?.sheet === now ? [[`${sheet}!${name}`, reference.area] as const] : [];
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
    sheetNow,
    hasName: (sheet, name) =>
      scopes.some((scope) => scope.sheet === sheet && scope.names.items.some((item) => item.name === name)),
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
  if (anchors.sheetNow(sheet) === null) return null;
  if (!anchor) return area;
  const now = anchor.kind === 'name' ? anchors.nameArea(sheet, anchor.name) : anchors.tableArea(anchor.name);
  if (now?.rowCount !== anchor.area.rowCount || now.columnCount !== anchor.area.columnCount) return null;
  return {
    ...area,
    row: area.row + now.row - anchor.area.row,
    column: area.column + now.column - anchor.area.column,
  };
}
