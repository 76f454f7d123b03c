import type { SourceCells } from '../plan';
import type { RawRulesSheet } from './raw-rules-sheet';
import { RULES_AREAS } from './rules-names';

/** The cells of a sheet of rules that people type in, as they were read: whatever is decided by them rests on these. */
export function rulesSources({ sheet, areas, valueAt }: RawRulesSheet): readonly SourceCells[] {
  return [RULES_AREAS.values, RULES_AREAS.uses].flatMap((name) => {
    const area = areas[name];
    if (!area) return [];
    const found = Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) => valueAt(area.row + row, area.column + column)),
    );
    return [{ sheet, area, found }];
  });
}
