import type { Doubt } from './doubt';
import { partsBelow } from './parts';
import type { RowRole } from './row-role';
import { addsUp, addSums, firstUnequal, plusRow, sumOfRows, withoutRow } from './row-sums';
import type { RowSum, UnequalSum } from './row-sums';
import type { BodyRow } from './table-rows';

export interface JudgedRow {
  readonly row: BodyRow;
  readonly role: RowRole;
}

/** A group in a table without numbers is looked for over this many rows, so that large sheets stay quick. */
const MOST_PARTS = 200;

/** A sum may be one of so many groups above it. */
const MOST_GROUPS = 50;

/**
 * Holds each row's numbers against the sums of others, because words alone never name every total. What begins like a
 * sum or a group is one where the numbers agree and a doubt where they do not; any other row whose numbers are a sum
 * stays a district with a doubt. A number and a kind of unit are as much as staff can write to say that it is one, so
 * there the doubt is a warning. A row that is surely a sum or a group and adds up to nothing is handed back as unequal.
 */
export function judgeBySums(rows: readonly JudgedRow[]): {
  readonly judged: readonly JudgedRow[];
  readonly doubts: Map<number, Doubt>;
  readonly unequal: readonly UnequalSum[];
} {
  const doubts = new Map<number, Doubt>();
  const unequal: UnequalSum[] = [];
  const all = sumOfRows(rows.filter(isPart).map(({ row }) => row));
  const bodyRows = rows.map(({ row }) => row);
  let above = sumOfRows([]);
  let sinceSum = above;
  const groupsAbove: RowSum[] = [];
  const judged = rows.map((judgedRow, at): JudgedRow => {
    const { row, role } = judgedRow;
    const isSum =
      row.counted && row.named && (addsUp(row, above) || addsUp(row, sinceSum) || isRest(judgedRow, all));
    const headsParts = () => addsUp(row, partsBelow(bodyRows, at), 1) || headsSome(row, rows, at);
    let found: RowRole = role;
    if (role === 'maybe-sum') {
      found = isSum ? 'sum' : 'district';
      if (!isSum) doubts.set(row.row, { code: 'row-looks-like-total', severity: 'error' });
    } else if (role === 'maybe-group' || (role === 'group' && row.counted)) {
      const parts = partsBelow(bodyRows, at);
      if (isSum || headsParts()) found = 'group';
      else if (role === 'group' && (parts.rows > 0 || row.label === 'kinds'))
        unequal.push(...firstUnequal(row, [parts]));
      else {
        found = 'district';
        doubts.set(row.row, { code: 'row-looks-like-group', severity: 'error' });
      }
    } else if (role === 'sum' && row.counted && !isSum) {
      const sums = [sinceSum, above].filter(({ rows: some }) => some > 0);
      const adds = sums.some((sum) => addsUp(row, sum, 1)) || addsUpGroups(row, groupsAbove, sinceSum);
      if (!adds && !headsParts()) unequal.push(...firstUnequal(row, sums.length > 0 ? sums : [all]));
    } else if (role === 'district' && row.named && (isSum || headsSome(row, rows, at))) {
      const severity = row.index === 'number' && row.label === 'unit' ? 'warning' : 'error';
      doubts.set(row.row, { code: 'row-looks-like-total', severity });
    }
    const doubted = doubts.get(row.row)?.severity === 'error';
    if (found === 'sum' || found === 'group' || (doubted && isSum)) {
      if (sinceSum.rows > 0) groupsAbove.push(sinceSum);
      sinceSum = sumOfRows([]);
    } else if (found === 'district' && row.counted) {
      above = plusRow(above, row);
      sinceSum = plusRow(sinceSum, row);
    }
    return { row, role: found };
  });
  return { judged, doubts, unequal };
}

function isPart({ row, role }: JudgedRow): boolean {
  return role === 'district' && row.counted;
}

function isRest(judgedRow: JudgedRow, all: RowSum): boolean {
  return addsUp(judgedRow.row, isPart(judgedRow) ? withoutRow(all, judgedRow.row) : all);
}

/** True for the sum of the last few groups above a row. */
function addsUpGroups(row: BodyRow, groups: readonly RowSum[], last: RowSum): boolean {
  let sum = last;
  for (const group of groups.slice(-MOST_GROUPS).reverse()) {
    sum = addSums(sum, group);
    if (addsUp(row, sum, 1)) return true;
  }
  return false;
}

/**
 * True where the next rows, two or more, add up to a row without a number: the head of a group named like a district.
 * Below a letter there may be groups with sums of their own, which are passed over.
 */
function headsSome(row: BodyRow, rows: readonly JudgedRow[], at: number): boolean {
  if (row.index === 'number' || !row.counted) return false;
  let parts = sumOfRows([]);
  for (const next of rows.slice(at + 1, at + 1 + MOST_PARTS)) {
    if (!isPart(next)) {
      if (row.index === 'letter') continue;
      break;
    }
    parts = plusRow(parts, next.row);
    if (addsUp(row, parts)) return true;
    if (row.numbers.some((number, i) => number !== null && (parts.sums[i] ?? 0) > number)) return false;
  }
  return false;
}
