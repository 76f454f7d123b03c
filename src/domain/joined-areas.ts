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

/** One area that holds them all, for each of the given sheets; areas on other sheets stay as they are. */
export function boundedAreas(areas: readonly Placed[], sheets: ReadonlySet<string>): readonly Placed[] {
  const whole = [...sheets].flatMap((sheet): Placed[] => {
    const own = areas.filter((placed) => placed.sheet === sheet).map(({ area }) => area);
    if (own.length === 0) return [];
    const row = Math.min(...own.map((area) => area.row));
    const column = Math.min(...own.map((area) => area.column));
    const rowCount = Math.max(...own.map((area) => area.row + area.rowCount)) - row;
    const columnCount = Math.max(...own.map((area) => area.column + area.columnCount)) - column;
    return [{ sheet, area: { row, column, rowCount, columnCount } }];
  });
  return [...areas.filter(({ sheet }) => !sheets.has(sheet)), ...whole];
}
