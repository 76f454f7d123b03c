import { type Area, areaAddress, parseReference } from '../domain/address';
import type { RunRecord } from '../domain/run-record';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { areaOf, PLACE } from './held-ranges';

/** A table as it stands. */
export interface StandingTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

/** A sheet that may be one that the run added, and what says so. */
export interface AddedSheet {
  readonly id: string;
  /** What it is called today. */
  readonly now: string;
  readonly recorded: string;
  /** Its id, which no other sheet has in the same session; what names or tables of the run lead to; its name alone. */
  readonly knownBy: 'id' | 'own-parts' | 'name';
}

/** Where the sheets, names and tables of a run stand now. */
export interface Anchors {
  /** What a sheet of the run is called today; null where it is gone. */
  sheetNow(sheet: string): string | null;
  /** The sheets that the run added, as far as they stand. */
  readonly added: readonly AddedSheet[];
  /** Whether any sheet besides these would be left to look at. */
  leavesSheets(without: readonly string[]): boolean;
  hasName(sheet: string, name: string): boolean;
  /** Null where the name is gone, or its cells are. */
  nameArea(sheet: string, name: string): Area | null;
  table(name: string): StandingTable | null;
  /** Columns that hold something, on a sheet of today; null on one without anything. */
  usedColumns(sheet: string): { readonly first: number; readonly count: number } | null;
  /** Queues a second look at where the names and tables stand. */
  askAgain(): void;
  /** Whether any stands elsewhere by now, or has other rows or columns. */
  haveMoved(): boolean;
}

/** Finds what a run's blocks are anchored to, wherever it has moved; what is gone has no area. */
export async function findAnchors(context: Excel.RequestContext, record: RunRecord): Promise<Anchors> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const candidates = tableNames(record).map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(name).load('name'),
  }));
  const workbookNames = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  // Copied out: loading the collection elsewhere would take its items' other properties away.
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));

  const byId = (sheet: string) => sheets.find(({ id }) => id === record.sheetIds[sheet])?.name ?? null;
  const byName = (sheet: string) => sheets.find(({ name }) => name === sheet)?.name ?? null;
  const parts = [...record.blocks, ...record.names, ...record.marks];
  const scopes = [...new Set(parts.map(({ sheet }) => sheet))].flatMap((sheet) =>
    [...new Set([byId(sheet), byName(sheet)])].flatMap((now) => {
      if (now === null) return [];
      const worksheet = context.workbook.worksheets.getItem(now);
      const names = worksheet.names.load('items/name,items/formula');
      const areas = [...wantedNames(record, sheet)].map((name) =>
        worksheet.names.getItemOrNullObject(name).getRangeOrNullObject().load(PLACE),
      );
      return [{ sheet, now, names, areas, used: worksheet.getUsedRange(true).load(PLACE) }];
    }),
  );
  const standing = candidates
    .filter(({ table }) => !table.isNullObject)
    .map(({ name, table }) => ({
      name,
      sheet: table.worksheet.load('name'),
      range: table.getRange().load(PLACE),
      headers: table.getHeaderRowRange().load('values'),
    }));
  await context.sync();

  const watched = [...scopes.flatMap(({ areas }) => areas), ...standing.map(({ range }) => range)]
    .filter((range) => !range.isNullObject)
    .map((range) => ({ range, address: areaAddress(areaOf(range)) }));

  // By its id, for it may have been renamed; by its name where that sheet alone has the run's names: a workbook that
  // was opened again may have given its sheets other ids, and one of those to another sheet.
  const isNamed = ({ sheet, names }: (typeof scopes)[number]) =>
    names.items.some(({ name }) => wantedNames(record, sheet).has(name));
  const scopeOf = (sheet: string) => {
    const candidates = scopes.filter((scope) => scope.sheet === sheet);
    return candidates.find(isNamed) ?? candidates[0];
  };
  const chosen = [...new Set(scopes.map(({ sheet }) => sheet))].flatMap((sheet) => scopeOf(sheet) ?? []);
  const named = new Map(
    chosen.flatMap(({ sheet, now, names }) =>
      names.items.flatMap(({ name, formula }) => {
        const reference = parseReference(String(formula));
        return reference?.sheet === now ? [[`${sheet}!${name}`, reference.area] as const] : [];
      }),
    ),
  );
  const tables = new Map(
    standing.map(({ name, sheet, range, headers }) => [
      name,
      {
        sheet: sheet.name,
        area: areaOf(range),
        headers: Array.from((headers.values as RawValue[][])[0] ?? [], String),
      },
    ]),
  );
  // Names of the workbook come with a sheet without a table, that of the rules.
  const ownNames = new Set(
    record.workbookNames.flatMap(({ name, constant }) => (constant === null ? [name] : [])),
  );
  const namedSheets =
    record.addedSheets.filter((added) => added.tables.length === 0).length === 1
      ? workbookNames.items
          .filter(({ name }) => ownNames.has(name))
          .flatMap(({ formula }) => parseReference(String(formula))?.sheet ?? [])
      : [];
  const homeOf = ({ tables: own }: RunRecord['addedSheets'][number]) =>
    own.length === 0 ? namedSheets[0] : own.flatMap((table) => tables.get(table)?.sheet ?? [])[0];
  const homes = new Set(record.addedSheets.flatMap((added) => homeOf(added) ?? []));
  // What a sheet's own parts lead to is no other sheet of the run, be it that ids were given anew.
  const notHome = (sheet: string | null) => (sheet !== null && homes.has(sheet) ? null : sheet);
  return {
    sheetNow: (sheet) => scopeOf(sheet)?.now ?? null,
    added: record.addedSheets.flatMap((added) => {
      const { name } = added;
      const home = homeOf(added);
      const same = notHome(byId(name));
      const now = home ?? same ?? notHome(byName(name));
      if (now === null) return [];
      const id = sheets.find((sheet) => sheet.name === now)?.id ?? now;
      const knownBy = now === byId(name) ? 'id' : home === undefined ? 'name' : 'own-parts';
      return [{ id, now, recorded: name, knownBy }];
    }),
    leavesSheets: (without) =>
      sheets.some(
        ({ name, visibility }) => visibility === Excel.SheetVisibility.visible && !without.includes(name),
      ),
    hasName: (sheet, name) => scopeOf(sheet)?.names.items.some((item) => item.name === name) ?? false,
    nameArea: (sheet, name) => named.get(`${sheet}!${name}`) ?? null,
    table: (name) => tables.get(name) ?? null,
    askAgain: () => {
      for (const { range } of watched) range.load(PLACE);
    },
    haveMoved: () => watched.some(({ range, address }) => areaAddress(areaOf(range)) !== address),
    usedColumns: (sheet) => {
      const used = chosen.find(({ now }) => now === sheet)?.used;
      return used ? { first: used.columnIndex, count: used.columnCount } : null;
    },
  };
}

function wantedNames({ blocks, names, marks }: RunRecord, sheet: string): ReadonlySet<string> {
  const anchored = blocks
    .filter((block) => block.sheet === sheet)
    .flatMap(({ anchor, entriesIn }) => [
      ...(anchor?.kind === 'name' ? [anchor.name] : []),
      ...(entriesIn ?? []).map(({ name }) => name),
    ]);
  const own = [...names, ...marks].filter((one) => one.sheet === sheet).map(({ name }) => name);
  return new Set([...anchored, ...own]);
}

function tableNames({ blocks, addedSheets }: RunRecord): readonly string[] {
  const anchored = blocks.flatMap(({ anchor }) => (anchor?.kind === 'table' ? [anchor.name] : []));
  return [...new Set([...anchored, ...addedSheets.flatMap(({ tables }) => tables)])];
}
