import { type Area, columnIndex } from '../address';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The areas that an event's address names: `C2`, `A3:B4`, entire rows (`5:6`) and columns (`C:E`), several of them behind
 * commas. Null for anything else: Excel may cut a long address off.
 */
export function changedAreas(address: string): readonly Area[] | null {
  const areas = address.split(',').map(areaOf);
  return areas.every((area) => area !== null) ? areas : null;
}

function areaOf(text: string): Area | null {
  const cells = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const [first = '', last = first, ...more] = cells.trim().split(':');
  const from = endOf(first);
  const to = endOf(last);
  if (from === null || to === null || more.length > 0) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null))
    return null;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rowCount: (to.row ?? LAST_ROW - 1) - row + 1,
    columnCount: (to.column ?? LAST_COLUMN - 1) - column + 1,
  };
}

/** One end of an area; null where it is an entire row or column. */
function endOf(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (letters === '' && digits === '') return null;
  const column = letters === '' ? null : columnIndex(letters);
  if (letters !== '' && column === null) return null;
  return { row: digits === '' ? null : Number(digits) - 1, column };
}
