import { areaAddress } from '../../domain/address';
import type { PlacedColumn } from '../../domain/decision/result-columns';
import type { Place } from '../state/request';

/** The area to show after a run: all result columns where they stand side by side, else the first of them. */
export function resultPlace(sheet: string, columns: readonly PlacedColumn[]): Place | null {
  const areas = columns.map(({ area }) => area).sort((a, b) => a.column - b.column);
  const [first] = areas;
  if (!first) return null;
  const adjoin = areas.every(({ column }, index) => column === first.column + index);
  const area = adjoin ? { ...first, columnCount: areas.length } : first;
  return { sheet, address: areaAddress(area) };
}
