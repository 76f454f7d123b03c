import { cellAddress } from '../address';
import { readCount } from './count';
import type { CountFault } from './count';
import type { Finding, Measure, Severity } from './finding';
import type { SheetCells } from './sheet-cells';
import type { BlocCounts, Count, MappedColumn } from './survey';

/** Only members decide a verdict. Full members change it under another basis, organisations only the number before. */
const SEVERITY: Readonly<Record<Measure, Severity>> = {
  members: 'error',
  fullMembers: 'warning',
  committees: 'warning',
  cells: 'warning',
};

interface RowPlace {
  readonly row: number;
  readonly district: string;
  /** A1 address of the district's name: where counts without a column point to. */
  readonly nameCell: string;
}

/** The counts of one district's row, by bloc, with what stands in the way of a sure number. */
export function readCounts(
  cells: SheetCells,
  place: RowPlace,
  columns: readonly MappedColumn[],
  blocs: readonly string[],
): { readonly counts: Record<string, BlocCounts>; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const counts: Record<string, BlocCounts> = {};
  for (const bloc of blocs) {
    const columnOf = (measure: Measure) =>
      columns.find((column) => column.bloc === bloc && column.measure === measure);
    const read = (measure: Measure, report: Finding[]): Count | null => {
      const mapped = columnOf(measure);
      if (mapped === undefined) return null;
      const parts = [mapped.column, ...(mapped.addedColumn === undefined ? [] : [mapped.addedColumn])];
      return addCounts(parts.map((column) => readCell(cells, { ...place, bloc, measure }, column, report)));
    };
    const open: Count = { state: 'open', cell: place.nameCell };
    const committees = read('committees', findings) ?? open;
    const cellCount = read('cells', findings) ?? open;
    const members = read('members', findings) ?? open;
    // Members added up from this very column have reported its cell.
    const isPart = columnOf('members')?.addedColumn !== undefined;
    const fullMembers = read('fullMembers', isPart ? [] : findings);
    counts[bloc] = { committees, cells: cellCount, members, fullMembers };
    // Both numbers are whole and one of them is wrong; which one, only the staff can say.
    if (fullMembers?.state === 'whole' && members.state === 'whole' && fullMembers.value > members.value) {
      const { cell, value: found } = fullMembers;
      const at = { cell, district: place.district, bloc, measure: 'fullMembers' } as const;
      const severity = SEVERITY.fullMembers;
      findings.push({ severity, code: 'full-members-exceed-members', ...at, found, members: members.value });
    }
  }
  return { counts, findings };
}

function readCell(
  cells: SheetCells,
  place: RowPlace & { readonly bloc: string; readonly measure: Measure },
  column: number,
  findings: Finding[],
): Count {
  const cell = cellAddress(place.row, column);
  const reading = readCount(cells.value(place.row, column), cells.format(place.row, column));
  if (reading.state === 'whole') return { state: 'whole', value: reading.value, cell };
  const { district, bloc, measure } = place;
  findings.push(countFinding({ cell, district, bloc, measure }, reading.fault));
  return { state: 'open', cell };
}

function countFinding(
  place: {
    readonly cell: string;
    readonly district: string;
    readonly bloc: string;
    readonly measure: Measure;
  },
  fault: CountFault,
): Finding {
  return { severity: SEVERITY[place.measure], ...place, ...fault };
}

/** The first part's cell stands for the sum; the first open part keeps it open. */
function addCounts([first, ...others]: readonly Count[]): Count | null {
  return others.reduce<Count | null>((sum, part) => {
    if (sum?.state !== 'whole') return sum;
    return part.state === 'whole' ? { ...sum, value: sum.value + part.value } : part;
  }, first ?? null);
}
