import { type Area, areaAddress, cellAddress } from '../../address';
import { countedBy, isWrongCount, readCount } from './count';
import type { CountColumn } from './count-column';
import type { Finding, Measure, Severity } from '../finding';
import type { SheetCells } from './sheet-cells';
import type { BlocCounts, Count } from '../survey';

/** Members decide a verdict. Full members change it under another basis, or by being no number of members at all, organisations only the number before. */
const SEVERITY: Readonly<Record<Measure, Severity>> = {
  members: 'error',
  fullMembers: 'warning',
  committees: 'warning',
  cells: 'warning',
};

/** The columns of a bloc's measures: none where the sheet has none, two where the members are a sum. */
export type BlocColumns = {
  readonly bloc: string;
  /** Columns whose blanks and dashes are zeros. */
  readonly zeros: ReadonlySet<number>;
} & Readonly<Record<Measure, readonly number[]>>;

/** Looks the columns up once, because tens of thousands of rows are read with them. */
export function blocColumns(
  columns: readonly CountColumn[],
  blocs: readonly string[],
  zeros: ReadonlySet<number>,
): readonly BlocColumns[] {
  return blocs.map((bloc) => {
    const of = (measure: Measure) => {
      const mapped = columns.find((column) => column.bloc === bloc && column.measure === measure);
      if (mapped === undefined) return [];
      return mapped.addedColumn === undefined ? [mapped.column] : [mapped.column, mapped.addedColumn];
    };
    return {
      bloc,
      zeros,
      committees: of('committees'),
      cells: of('cells'),
      members: of('members'),
      fullMembers: of('fullMembers'),
    };
  });
}

interface RowPlace {
  readonly row: number;
  readonly district: string;
  /** A1 address of the district's name: where counts without a column point to. */
  readonly nameCell: string;
}

/** The counts of one district's row, by bloc; what stands in the way of a sure number is added to the findings. */
export function readCounts(
  cells: SheetCells,
  place: RowPlace,
  columns: readonly BlocColumns[],
  findings: Finding[],
): Record<string, BlocCounts> {
  const counts: Record<string, BlocCounts> = {};
  const isShared = (area: Area) => area.rowCount > 1 || countsIn(area, columns) > 1;
  for (const of of columns) {
    const { bloc, zeros } = of;
    const read = (measure: Measure, report: Finding[]) =>
      readMeasure(cells, place, { bloc, measure, columns: of[measure], zeros, isShared }, report);
    const open: Count = { state: 'open', cell: place.nameCell };
    const committees = read('committees', findings) ?? open;
    const cellCount = read('cells', findings) ?? open;
    const members = read('members', findings) ?? open;
    // Members added up from this very column have reported its cell.
    const fullMembers = read('fullMembers', of.members.length > 1 ? [] : findings);
    counts[of.bloc] = { committees, cells: cellCount, members, fullMembers };
    // A number of full members that is none, or an error, puts the members in doubt as well: what is not known would be
    // left blank.
    // It is that number's cell that has to be looked at.
    if (
      fullMembers?.state === 'open' &&
      members.state === 'whole' &&
      of.fullMembers.some((column) => isWrongCount(cells.entered(place.row, column)))
    )
      counts[of.bloc] = {
        committees,
        cells: cellCount,
        members: { ...members, state: 'open', cell: fullMembers.cell },
        fullMembers,
      };
    // One of the two whole numbers is wrong; which one, only the staff can say, so neither decides anything.
    if (fullMembers?.state === 'whole' && members.state === 'whole' && fullMembers.value > members.value) {
      const { cell, value: found } = fullMembers;
      const at = { cell, district: place.district, bloc: of.bloc, measure: 'fullMembers' } as const;
      const code = 'full-members-exceed-members';
      findings.push({ severity: 'error', code, ...at, found, members: members.value });
      counts[of.bloc] = {
        committees,
        cells: cellCount,
        members: { ...members, state: 'open' },
        fullMembers: { ...fullMembers, state: 'open' },
      };
    }
  }
  return counts;
}

/** How many columns of counts a merged cell covers: a form may have two sheet columns for each of its own. */
function countsIn({ column, columnCount }: Area, columns: readonly BlocColumns[]): number {
  const all = columns.flatMap((of) => [...of.members, ...of.fullMembers, ...of.committees, ...of.cells]);
  return new Set(all.filter((at) => column <= at && at < column + columnCount)).size;
}

interface MeasureColumns {
  readonly bloc: string;
  readonly measure: Measure;
  readonly columns: readonly number[];
  readonly zeros: ReadonlySet<number>;
  /** True for a merged cell whose number is of more than one count. */
  readonly isShared: (area: Area) => boolean;
}

/** The sum of the columns, at the first one's cell; the first open part keeps it open. Null without a column. */
function readMeasure(
  cells: SheetCells,
  { row, district }: RowPlace,
  { bloc, measure, columns, zeros, isShared }: MeasureColumns,
  findings: Finding[],
): Count | null {
  let firstOpen: string | null = null;
  let isShareOpen = false;
  let sum = 0;
  for (const column of columns) {
    const cell = cellAddress(row, column);
    const reading = readCount(cells.entered(row, column), cells.format(row, column), {
      counted: countedBy(measure),
      blankIsZero: zeros.has(column),
    });
    const place = { cell, district, bloc, measure } as const;
    const area = cells.merged(row, column);
    if (area !== null && isShared(area)) {
      const severity = SEVERITY[measure];
      findings.push({ severity, code: 'count-merged', ...place, area: areaAddress(area) });
      firstOpen ??= cell;
      isShareOpen = true;
    } else if (reading.state === 'whole') {
      sum += reading.value;
      const { text: found, value } = reading;
      if (found !== undefined)
        findings.push({ severity: 'note', code: 'count-read-from-text', ...place, found, value });
    } else {
      const severity =
        isWrongCount(cells.entered(row, column)) && measure === 'fullMembers' ? 'error' : SEVERITY[measure];
      findings.push({ severity, ...place, ...reading.fault });
      firstOpen ??= cell;
    }
  }
  const from = columns.map((column) => cellAddress(row, column));
  if (firstOpen !== null) return { state: 'open', cell: firstOpen, ...(isShareOpen ? {} : { from }) };
  return from[0] === undefined ? null : { state: 'whole', value: sum, cell: from[0], from };
}
