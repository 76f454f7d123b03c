import { cellAddress } from '../../address';
import type { ColumnRole } from '../header/column-role';
import type { Finding, Measure } from '../finding';
import { foldText } from '../text/fold-text';
import type { SheetCells } from '../cells/sheet-cells';
import type { District } from '../survey';

const MEASURES: readonly Measure[] = ['committees', 'cells', 'members', 'fullMembers'];

/**
 * Holds columns of all blocs together ("TỔNG CỘNG") against the blocs of each district. A column that differs in half of
 * the districts or more counts something else: the communes as well, say. Silent where a count is open.
 */
export function blocSums(
  cells: SheetCells,
  roles: readonly ColumnRole[],
  districts: readonly District[],
): readonly Finding[] {
  return MEASURES.flatMap((measure): readonly Finding[] => {
    const columns = roles.filter((role) => role.measure === measure && isOfAll(role));
    const [column, ...others] = columns.map((role) => role.column);
    if (column === undefined || others.length > 0) return [];
    const held = districts.flatMap((district) => {
      const found = cells.value(district.row, column);
      const sum = sumOf(district, measure);
      return typeof found === 'number' && sum !== null ? [{ district, found, sum }] : [];
    });
    const differing = held.filter(({ found, sum }) => found !== sum);
    if (differing.length * 2 >= held.length) return [];
    return differing.map(({ district, found, sum }): Finding => {
      const cell = cellAddress(district.row, column);
      return {
        severity: 'warning',
        code: 'blocs-differ',
        cell,
        district: district.name,
        measure,
        found,
        sum,
      };
    });
  });
}

function isOfAll({ blocs, header, kind }: ColumnRole): boolean {
  if (blocs.length > 0) return false;
  return kind === 'total' || header.some((text) => /^(?:tong|cong)(?: |$)/.test(foldText(text)));
}

function sumOf({ counts }: District, measure: Measure): number | null {
  let sum = 0;
  for (const bloc of Object.values(counts)) {
    const count = bloc[measure];
    if (count?.state !== 'whole') return null;
    sum += count.value;
  }
  return sum;
}
