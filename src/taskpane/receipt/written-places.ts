import { type Area, areaAddress, parseReference } from '../../domain/address';
import type { Receipt } from '../../domain/run-record';

/** Where a run wrote, sheet by sheet; columns that stand side by side come as one area: `Khảo sát: M5:S26`. */
export function writtenPlaces({ written }: Pick<Receipt, 'written'>): readonly string[] {
  const sheets = [...new Set(written.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const areas = written.flatMap((place) => (place.sheet === sheet ? areasOf(place.address) : []));
    return `${sheet}: ${joinNeighbours(areas).map(areaAddress).join(', ')}`;
  });
}

function areasOf(address: string): readonly Area[] {
  const reference = parseReference(`=Sheet!${address}`);
  return reference ? [reference.area] : [];
}

function joinNeighbours(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = joined.at(-1);
    const adjoins =
      last?.row === area.row &&
      last.rowCount === area.rowCount &&
      last.column + last.columnCount === area.column;
    if (adjoins) joined[joined.length - 1] = { ...last, columnCount: last.columnCount + area.columnCount };
    else joined.push(area);
  }
  return joined;
}
