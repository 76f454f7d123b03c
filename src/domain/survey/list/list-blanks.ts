import type { Area } from '../../address';
import type { CellWords } from './cell-words';
import { districtKey } from '../names/district-key';
import { tidyText } from '../text/fold-text';
import type { ListMapping } from './map-list';
import { labelKind } from '../rows/row-label';
import type { SheetCells } from '../cells/sheet-cells';
import type { BodyRow } from '../rows/table-rows';

/** Tells blanks that stand for the name above from those where a name was left out. */
export interface ListBlanks {
  /** The next district that a row without a name may belong to as well; null where it is the one above. */
  maybeAnother(row: BodyRow, repeats: boolean, above: string): string | null;
  /** True where a row without a bloc may belong to the next one as well. */
  blocMaybeAnother(row: BodyRow, repeats: boolean, above: string, words: CellWords): boolean;
}

/**
 * A blank stands for the name above it, unless the list has names on every row, or the name above is merged over rows
 * that end before this one. Even then it does where the next name is the same.
 */
export function blanksIn(
  cells: SheetCells,
  merges: readonly Area[],
  rows: readonly BodyRow[],
  map: ListMapping,
): ListBlanks {
  const columns = [map.district, map.bloc].filter((column) => column !== null);
  const ofColumn = new Map(
    columns.map((column) => [column, merges.filter((area) => covers(area, column) && area.rowCount > 1)]),
  );
  const textAt = (row: number, column: number) => tidyText(cells.text(row, column));
  const places = new Map(rows.map(({ row }, at) => [row, at]));

  const isLeftOut = (row: number, column: number, repeats: boolean): boolean => {
    const merged = ofColumn.get(column) ?? [];
    const isIn = (area: Area, at: number) => area.row <= at && at < area.row + area.rowCount;
    if (merged.some((area) => isIn(area, row))) return false;
    if (repeats) return true;
    // The name above, if it is merged.
    const at = places.get(row) ?? 0;
    for (let i = at - 1; i >= 0; i--) {
      const other = rows[i]?.row ?? 0;
      const area = merged.find((of) => isIn(of, other));
      if (area !== undefined) return textAt(area.row, column) !== '';
      if (textAt(other, column) !== '') return false;
    }
    return false;
  };
  const nextText = (row: number, column: number): string => {
    for (let i = (places.get(row) ?? 0) + 1; i < rows.length; i++) {
      const text = textAt(rows[i]?.row ?? 0, column);
      if (text !== '' && !isSum(text)) return text;
    }
    return '';
  };

  return {
    maybeAnother({ row }, repeats, above) {
      const { district: column, organisation } = map;
      if (column === null || column === organisation || textAt(row, column) !== '') return null;
      if (!isLeftOut(row, column, repeats)) return null;
      const next = nextText(row, column);
      // Nothing else can be meant where no name follows.
      return next === '' || districtKey(next) === districtKey(above) ? null : next;
    },
    blocMaybeAnother({ row }, repeats, above, words) {
      const { bloc: column } = map;
      if (column === null || !isLeftOut(row, column, repeats)) return false;
      const next = nextText(row, column);
      return next !== '' && words.blocOf(next) !== above;
    },
  };
}

function isSum(text: string): boolean {
  return ['total', 'subtotal', 'maybe-total'].includes(labelKind(text));
}

function covers({ column, columnCount }: Area, at: number): boolean {
  return column <= at && at < column + columnCount;
}
