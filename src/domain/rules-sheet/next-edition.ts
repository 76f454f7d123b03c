import type { RawRulesSheet } from './raw-rules-sheet';
import { RULES_AREAS } from './rules-names';

/** The number of the sheet of rules that is written after `standing`, the one that is followed; 1 for the first. */
export function nextEdition(standing: RawRulesSheet | null): number {
  const area = standing?.areas[RULES_AREAS.edition];
  const number = area === undefined ? 0 : standing?.valueAt(area.row, area.column);
  return typeof number === 'number' ? number + 1 : 1;
}
