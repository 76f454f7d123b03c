import type { ColumnRole } from './column-role';
import { foldText } from '../text/fold-text';
import type { SheetCells } from '../cells/sheet-cells';

/** Rows looked at to tell a column of names from one of numbers. */
const SAMPLE_ROWS = 200;

/**
 * The column of the districts' names: the one whose header says so ("Tên đơn vị", "Huyện, thành phố"), else the
 * text column left of the counts with the most texts, unless it is a bloc's own ("Tên chi bộ" under "KHỐI ĐẢNG"). Null
 * where there is neither. A header merged over the TT and the name column names both, so what stands below decides.
 */
export function findNameColumn(
  cells: SheetCells,
  roles: readonly ColumnRole[],
  countColumns: readonly number[],
  bodyRow: number,
): { readonly column: number; readonly isHeaded: boolean } | null {
  const counts = new Set(countColumns);
  const named = roles.filter(
    (role) => role.kind === 'name' && role.blocs.length === 0 && !counts.has(role.column),
  );
  const saysName = (role: ColumnRole) =>
    role.header.some((text) => foldText(text).split(' ').includes('ten'));
  const byHeader = [...named.filter(saysName), ...named.filter((role) => !saysName(role))];
  const headed = byHeader.find(({ column }) => textCount(cells, column, bodyRow) > 0);
  if (headed) return { column: headed.column, isHeaded: true };

  const isOther = ({ kind, blocs }: ColumnRole) => kind === 'index' || blocs.length > 0;
  const others = new Set(roles.filter(isOther).map(({ column }) => column));
  let best: number | null = null;
  let most = 0;
  for (let column = Math.min(...counts) - 1; column >= cells.firstColumn; column--) {
    const texts = others.has(column) ? 0 : textCount(cells, column, bodyRow);
    if (texts > most) [best, most] = [column, texts];
  }
  const column = best ?? byHeader[0]?.column;
  return column === undefined ? null : { column, isHeaded: best === null };
}

/** The column of TT: by its header, else the one left of the names where it has no role of its own. */
export function findIndexColumn(
  cells: SheetCells,
  roles: readonly ColumnRole[],
  nameColumn: number,
): number | null {
  const headed = roles.find((role) => role.kind === 'index');
  if (headed) return headed.column;
  const left = nameColumn - 1;
  const free = roles.every(({ column, kind }) => column !== left || kind === 'name');
  return free && left >= cells.firstColumn ? left : null;
}

/** Texts of two letters or more: `I` and `A` are marks of groups and columns. */
function textCount(cells: SheetCells, column: number, bodyRow: number): number {
  let texts = 0;
  for (let row = bodyRow; row < Math.min(cells.endRow, bodyRow + SAMPLE_ROWS); row++) {
    if (/\p{L}[^\p{L}]*\p{L}/u.test(cells.text(row, column))) texts++;
  }
  return texts;
}
