import { areaAddress, cellAddress } from '../address';
import type { SourceCells } from '../plan';
import type { RawRulesSheet } from './raw-rules-sheet';
import { rulesSources } from './rules-sources';

/**
 * The cells (`Quy định!C12`) in which people typed something else than what was `read` of them, wherever they stand by now;
 * all of them where they cannot be told apart, for rows came, went, or the sheet is another one.
 */
export function editedSince(raw: RawRulesSheet, read: readonly SourceCells[]): readonly string[] {
  const now = rulesSources(raw);
  const isAlike =
    now.length === read.length && now.every(({ area }, at) => area.rowCount === read[at]?.area.rowCount);
  if (isAlike) {
    return now.flatMap(({ area, found }, at) =>
      found.flatMap((cells, row) =>
        cells[0] === read[at]?.found[row]?.[0]
          ? []
          : [`${raw.sheet}!${cellAddress(area.row + row, area.column)}`],
      ),
    );
  }
  return now.length === 0 ? [`${raw.sheet}!A1`] : now.map(({ area }) => `${raw.sheet}!${areaAddress(area)}`);
}
