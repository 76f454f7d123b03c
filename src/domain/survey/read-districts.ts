import { cellAddress } from '../address';
import { districtKey } from './names/district-key';
import type { Finding } from './finding';
import { tidyText } from './text/fold-text';
import type { TitledUnit } from './names/titled-unit';
import { opened } from './cells/opened';
import { readCounts } from './cells/read-counts';
import type { BlocColumns } from './cells/read-counts';
import type { SheetCells } from './cells/sheet-cells';
import { addsUp, sumOfRows } from './rows/row-sums';
import type { SortedRows } from './rows/sort-rows';
import type { BodyRow } from './rows/table-rows';
import type { District } from './survey';
import { tellApart } from './names/tell-apart';

/**
 * The districts of these rows and what is in the way of a sure answer.
 *
 * A row with counts and no name stays a district, named `''` and joined by its row, so that nothing is dropped; two
 * rows of one key keep apart by a suffix that no name can have. In both cases it is not known whose the numbers are
 * (a nameless row may be a total, a name typed twice may hide another district), so their counts are open at the
 * name's cell: nothing is counted twice, and no verdict is given to a district that may not be this one. So are those
 * of a row that may be no district at all, and of one whose name stands for several rows of counts, merged or left blank.
 * The title of the sheet names the only row of a table without names.
 */
export function readDistricts(
  cells: SheetCells,
  { districts: rows, doubts }: Pick<SortedRows, 'districts' | 'doubts'>,
  nameColumn: number,
  perBloc: readonly BlocColumns[],
  title: TitledUnit | null = null,
): {
  readonly districts: readonly District[];
  /** The districts as their cells read, before any was opened for its name: what the totals are compared with. */
  readonly asRead: readonly District[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const asRead: District[] = [];
  const overRows = new Set<number>();
  for (const [at, { row }] of rows.entries()) {
    const name = title?.name ?? tidyText(String(cells.value(row, nameColumn)));
    const cell = title?.cell ?? cellAddress(row, nameColumn);
    if (name === '') {
      const top = cells.merged(row, nameColumn)?.row ?? rowOfNameAbove(rows, at) ?? row;
      const above = asRead.find((district) => district.row === top);
      if (above === undefined) findings.push({ severity: 'error', code: 'district-name-missing', cell });
      else {
        overRows.add(top);
        const { name: district, cell: other } = above;
        findings.push({ severity: 'error', code: 'row-under-same-name', cell, district, other });
      }
    }
    const key = name === '' ? `#${row + 1}` : districtKey(name);
    const doubt = name === '' ? undefined : doubts.get(row);
    if (doubt !== undefined) findings.push({ ...doubt, cell, district: name });
    // Whether its cells are wrong matters only once it is sure that the row is a district.
    const report = doubt?.severity === 'error' ? [] : findings;
    const counts = readCounts(cells, { row, district: name, nameCell: cell }, perBloc, report);
    asRead.push({ name, key, row, cell, counts });
  }
  const districts = tellApart(asRead, findings).map((district) =>
    doubts.get(district.row)?.severity === 'error' || overRows.has(district.row)
      ? { ...district, counts: opened(district) }
      : district,
  );
  return { districts, asRead, findings };
}

/**
 * The row of the name that a row without one, and without a number of its own, may go on from: right above it. Null for
 * a total whose words were left out.
 */
function rowOfNameAbove(rows: readonly BodyRow[], at: number): number | null {
  const own = rows[at];
  if (own?.index !== 'none') return null;
  const above = rows.slice(0, at);
  if (addsUp(own, sumOfRows(above.filter(({ counted }) => counted)))) return null;
  const first = above.findLastIndex(({ named }) => named);
  const isRun = above.slice(Math.max(0, first)).every(({ row }, i, run) => row === own.row - run.length + i);
  return first >= 0 && isRun ? (rows[first]?.row ?? null) : null;
}
