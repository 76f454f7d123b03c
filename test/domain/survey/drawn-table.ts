import type { Area } from '../../../src/domain/address';
import type { RawSheet, RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { sheetOf } from './sheet-of';

/** A column of a table: its header texts from the top, and what its rows hold. */
export interface TableColumn {
  readonly header: readonly string[];
  /** Columns of one group stay side by side. */
  readonly group: string;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly RawValue[])[];
  /** Areas of `rows` that are one cell each, by row and column of the table as given. */
  readonly merges: readonly { readonly row: number; readonly column: number; readonly rowCount: number }[];
}

/** How a table stands on its sheet, whatever is in it. */
export interface SheetStyle {
  /** Texts over several columns: merged, standing over the first alone, or written over each. */
  readonly header: 'merged' | 'spread' | 'full';
  /** Places of the columns: any permutation, taken modulo what may be moved. */
  readonly order: readonly number[];
  readonly at: string;
  readonly above: readonly (readonly RawValue[])[];
  readonly below: readonly (readonly RawValue[])[];
  readonly isNumbered: boolean;
  /** The row before which a page ends and the header stands again; none where there are fewer. */
  readonly pageBreak: number | null;
  readonly blankRow: number | null;
  readonly written: (text: string, row: number) => string;
}

export function drawnTable(table: Table, style: SheetStyle): RawSheet {
  const places = ordered(table.columns, style);
  const columns = places.map((place) => table.columns[place] ?? { header: [], group: '' });
  const depth = Math.max(...columns.map(({ header }) => header.length));
  const written = (values: readonly RawValue[], row: number) =>
    values.map((value) => (typeof value === 'string' ? style.written(value, row) : value));
  const header = headerRows(columns, depth, style);
  const lines: RawValue[][] = style.above.map((line) => written(line, 0));
  const merges: Area[] = [];
  const addHeader = () => {
    if (style.header === 'merged') merges.push(...headerMerges(columns, depth, lines.length));
    lines.push(...header.map((line) => written(line, 0)));
    if (style.isNumbered) lines.push(columns.map((_, i) => i + 1));
  };
  addHeader();
  table.rows.forEach((row, at) => {
    const isInMerge = table.merges.some((area) => area.row < at && at < area.row + area.rowCount);
    if (at > 0 && at === style.pageBreak && !isInMerge) {
      lines.push(['Trang 2']);
      addHeader();
    }
    if (at > 0 && at === style.blankRow && !isInMerge) lines.push([]);
    for (const area of table.merges) {
      if (area.row !== at) continue;
      const column = places.indexOf(area.column);
      merges.push({ row: lines.length, column, rowCount: area.rowCount, columnCount: 1 });
    }
    const values = places.map((place) => row[place] ?? '');
    lines.push(written(values, at));
  });
  lines.push(...style.below.map((line) => written(line, 0)));
  const sheet = sheetOf(lines, { at: style.at });
  const { row, column } = sheet.origin;
  const moved = merges.map((area) => ({ ...area, row: area.row + row, column: area.column + column }));
  return { ...sheet, merges: moved };
}

/** The columns in their order: one by one where each says all itself, else group by group. */
function ordered(columns: readonly TableColumn[], { order, header }: SheetStyle): readonly number[] {
  const rank = (key: number) => order[key % order.length] ?? 0;
  const groups = [...new Set(columns.map(({ group }) => group))];
  const keyOf = (column: number) => {
    const group = groups.indexOf(columns[column]?.group ?? '');
    return header === 'full' ? [rank(column), column] : [rank(group), group, rank(column), column];
  };
  return columns
    .map((_, column) => ({ column, key: keyOf(column) }))
    .sort((a, b) => {
      const at = a.key.findIndex((part, i) => part !== b.key[i]);
      return at < 0 ? 0 : (a.key[at] ?? 0) - (b.key[at] ?? 0);
    })
    .map(({ column }) => column);
}

/** True where two columns stand below the same texts down to a level. */
function shares(a: TableColumn | undefined, b: TableColumn | undefined, level: number): boolean {
  if (a === undefined || a.group !== b?.group) return false;
  // The last text of a column is its own.
  if (level >= a.header.length - 1 || level >= b.header.length - 1) return false;
  return a.header.slice(0, level + 1).join('\n') === b.header.slice(0, level + 1).join('\n');
}

function headerRows(columns: readonly TableColumn[], depth: number, style: SheetStyle): string[][] {
  return Array.from({ length: depth }, (_, level) =>
    columns.map(({ header }, i) => {
      const isRepeated = style.header !== 'full' && shares(columns[i - 1], columns[i], level);
      return isRepeated ? '' : (header[level] ?? '');
    }),
  );
}

function headerMerges(columns: readonly TableColumn[], depth: number, top: number): readonly Area[] {
  return columns.flatMap(({ header }, i) =>
    header.flatMap((_, level): readonly Area[] => {
      if (shares(columns[i - 1], columns[i], level)) return [];
      let last = i;
      while (shares(columns[last], columns[last + 1], level)) last++;
      const rowCount = level === header.length - 1 ? depth - level : 1;
      const columnCount = last - i + 1;
      if (rowCount * columnCount === 1) return [];
      return [{ row: top + level, column: i, rowCount, columnCount }];
    }),
  );
}
