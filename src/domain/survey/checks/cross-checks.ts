import { cellAddress } from '../../address';
import { countedBy, readCount } from '../cells/count';
import type { Finding } from '../finding';
import type { SheetCells } from '../cells/sheet-cells';
import type { Count, District } from '../survey';

/** A column that repeats what others say of a bloc: TCCSĐ beside đảng bộ and chi bộ, dự bị beside chính thức. */
export interface CheckColumn {
  readonly column: number;
  readonly bloc: string;
  readonly measure: 'organisations' | 'probationary';
}

/**
 * Holds a district's TCCSĐ against its committees and cells, and its members against full and probationary ones. Which
 * number is wrong only the staff can say, so a contradiction is a warning. Silent where one of the numbers is open: it
 * has its own finding, or its column decides nothing.
 */
export function crossChecks(
  cells: SheetCells,
  checks: readonly CheckColumn[],
  districts: readonly District[],
): readonly Finding[] {
  return districts.flatMap((district) =>
    checks.flatMap((check): readonly Finding[] => {
      const { row, name } = district;
      const counts = district.counts[check.bloc];
      const reading = readCount(cells.entered(row, check.column), cells.format(row, check.column), {
        counted: countedBy(check.measure),
        blankIsZero: false,
      });
      if (counts === undefined || reading.state !== 'whole') return [];
      const place = { severity: 'warning', district: name, bloc: check.bloc } as const;
      if (check.measure === 'organisations') {
        const sum = sumOf(counts.committees, counts.cells);
        if (sum === null || sum === reading.value) return [];
        const cell = cellAddress(row, check.column);
        return [{ code: 'organisations-differ', ...place, cell, found: reading.value, sum }];
      }
      const { members, fullMembers } = counts;
      // More full members than members: reported already.
      if (members.state !== 'whole' || fullMembers?.state !== 'whole' || fullMembers.value > members.value)
        return [];
      const sum = fullMembers.value + reading.value;
      if (sum === members.value) return [];
      return [{ code: 'members-differ', ...place, cell: members.cell, found: members.value, sum }];
    }),
  );
}

function sumOf(a: Count, b: Count): number | null {
  return a.state === 'whole' && b.state === 'whole' ? a.value + b.value : null;
}
