import type { Area } from './address';

interface Placed {
  readonly sheet: string;
  readonly area: Area;
}

/** The same cells in fewer areas: neighbours side by side over the same rows become one, for people to read. */
export function joinedAreas(areas: readonly Placed[]): readonly Placed[] {
  const joined: Placed[] = [];
  for (const { sheet, area } of [...areas].sort((a, b) => a.area.column - b.area.column)) {
    const left = joined.findIndex(
      (other) =>
        other.sheet === sheet &&
        other.area.row === area.row &&
        other.area.rowCount === area.rowCount &&
        other.area.column + other.area.columnCount === area.column,
    );
    const neighbour = joined[left];
    if (!neighbour) joined.push({ sheet, area });
    else {
      joined[left] = {
        sheet,
        area: { ...neighbour.area, columnCount: neighbour.area.columnCount + area.columnCount },
      };
    }
  }
  return joined;
}
