import type { Doubt } from './doubt';
import type { RowRole } from './row-role';
import { addsUp, sumOfRows } from './row-sums';
import type { RowSum } from './row-sums';
import type { BodyRow } from './table-rows';

/** What the rows below say of their head, and the head of them. By sheet row. */
export interface SettledParts {
  readonly roles: ReadonlyMap<number, RowRole>;
  readonly doubts: ReadonlyMap<number, Doubt>;
}

const PART: Doubt = { code: 'row-looks-like-part', severity: 'error' };

/**
 * Rows numbered 1.1, 1.2 below a row 1, and rows a), b) below any numbered row: counted beside their head they would be
 * counted twice. Below the name of a group, or a head without counts, they are the districts; so are units below a name
 * that is no unit and is their sum. Parts a), b) that add up to their head are left out; rows without a number that do
 * are in doubt, since their head has one. Otherwise only the staff can
 * say which of them are the districts, and all are in doubt.
 */
export function settleParts(rows: readonly BodyRow[]): SettledParts {
  const roles = new Map<number, RowRole>();
  const doubts = new Map<number, Doubt>();
  rows.forEach((head, at) => {
    if (head.index !== 'number' || !head.named) return;
    const addUp = (parts: readonly BodyRow[]) => head.counted && addsUp(head, sumOfRows(parts), 1);
    const lettered = rowsBelow(rows, at, ({ isPart }) => isPart);
    if (addUp(lettered)) for (const { row } of lettered) roles.set(row, 'part');
    const unnumbered = rowsBelow(rows, at, ({ index, named }) => index === 'none' && named);
    if (addUp(unnumbered)) for (const { row } of unnumbered) doubts.set(row, PART);
    const below = numberedBelow(rows, at).filter(({ counted, label }) => counted && label !== 'aside');
    if (below.length === 0) return;
    if (namesGroup(head) || (!head.counted && head.label !== 'unit')) roles.set(head.row, 'group');
    else if (head.counted) {
      const unitsOnly = head.label !== 'unit' && below.every(({ label }) => label === 'unit');
      if (unitsOnly && addUp(below)) roles.set(head.row, 'group');
      else {
        doubts.set(head.row, { code: 'row-looks-like-total', severity: 'error' });
        for (const { row } of below) doubts.set(row, PART);
      }
    }
  });
  return { roles, doubts };
}

/** The parts of a group: its deeper numbers, or the rows below as far as the next group, letter or sum. */
export function partsBelow(rows: readonly BodyRow[], at: number): RowSum {
  if (rows[at]?.index === 'number') return sumOfRows(numberedBelow(rows, at).filter(isCounted));
  const parts: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next];
    if (row === undefined || row.index === 'letter' || isBoundary(row)) break;
    if (isCounted(row)) parts.push(row);
  }
  return sumOfRows(parts);
}

function isCounted({ counted, label }: BodyRow): boolean {
  return counted && label !== 'aside';
}

function isBoundary({ label }: BodyRow): boolean {
  return label === 'total' || label === 'subtotal' || label === 'group' || label === 'kinds';
}

function namesGroup({ label }: BodyRow): boolean {
  return label === 'group' || label === 'kind-group' || label === 'kinds';
}

/** The rows right below whose number goes on from the head's, those of the next level alone. */
function numberedBelow(rows: readonly BodyRow[], at: number): readonly BodyRow[] {
  const head = rows[at]?.path ?? [];
  const below: BodyRow[] = [];
  for (let next = at + 1; next < rows.length && head.length > 0; next++) {
    const row = rows[next];
    if (row === undefined || row.path.length <= head.length) break;
    if (!head.every((part, i) => row.path[i] === part)) break;
    below.push(row);
  }
  const level = Math.min(...below.map(({ path }) => path.length));
  return below.filter(({ path }) => path.length === level);
}

/** The rows right below that are such, and have counts; a sum or a group ends them. */
function rowsBelow(
  rows: readonly BodyRow[],
  at: number,
  isSuch: (row: BodyRow) => boolean,
): readonly BodyRow[] {
  const below: BodyRow[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next];
    if (row === undefined || !isSuch(row) || isBoundary(row) || namesGroup(row)) break;
    below.push(row);
  }
  return below.filter(isCounted);
}
