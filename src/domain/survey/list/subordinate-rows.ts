import type { SheetCells } from '../cells/sheet-cells';
import { foldText } from '../text/fold-text';
import type { CellWords } from './cell-words';
import type { ListEntry, ListRows } from './list-rows';
import type { ListMapping } from './map-list';

/** A row that may be a part of the organisation above it, and counted twice if it is. */
export interface DoubtfulPart {
  readonly entry: ListEntry;
  readonly head: ListEntry;
}

/** "Chi bộ trực thuộc", "Đảng bộ bộ phận", "CBTT"; but a cell directly under the district's committee is a base one. */
const SUBORDINATE = /^(?:(?:chi bo|cb) truc thuoc|(?:dang bo|db) bo phan|cb ?tt)(?: |$)/;
const UNDER_DISTRICT =
  /truc thuoc (?:dang (?:bo|uy) )?(?:huyen|thi uy|thi xa|thanh uy|thanh pho|quan|tinh|cap tren|cap uy cap tren)/;

/**
 * Leaves out the subordinate cells that a list names below their base committee: numbered 4.1, 4.2 below 4, marked a), b)
 * or with a dash, or of a type that says so. They are left out where their members add up to the committee's, or where
 * none are counted; where they do not, only the staff can say what is counted, so these come back as doubtful.
 */
export function withoutSubordinates(
  cells: SheetCells,
  rows: ListRows,
  map: ListMapping,
  words: CellWords,
): { readonly rows: ListRows; readonly doubtful: readonly DoubtfulPart[] } {
  if (map.layout !== 'by-organisation') return { rows, doubtful: [] };
  const signs = partSigns(cells, map, words);
  const left = new Set<ListEntry>();
  const doubtful: DoubtfulPart[] = [];
  for (let at = 0; at < rows.entries.length; at++) {
    const head = rows.entries[at];
    if (head === undefined) break;
    const parts: ListEntry[] = [];
    for (let next = at + 1; next < rows.entries.length; next++) {
      const entry = rows.entries[next];
      if (entry?.bloc !== head.bloc || entry.district.text !== head.district.text) break;
      if (!signs.isPartOf(entry, head)) break;
      parts.push(entry);
    }
    if (parts.length === 0) continue;
    const members = parts.map(({ row }) => signs.membersOf(row.row));
    const isNoneCounted = parts.every(({ row }) => !row.counted);
    const sum = members.includes(null) ? null : members.reduce<number>((all, value) => all + (value ?? 0), 0);
    if (isNoneCounted || (sum !== null && sum === signs.membersOf(head.row.row)))
      for (const part of parts) left.add(part);
    // A dash alone may be a manner of writing.
    else if (!signs.isDashedOnly(parts[0] ?? head, head) || signs.typeOf(head) === 'committee')
      doubtful.push(...parts.map((entry) => ({ entry, head })));
    at += parts.length;
  }
  if (left.size === 0) return { rows, doubtful };
  const kept: ListEntry[] = [];
  // By how many entries stood above: how many of them are kept.
  const keptAbove = rows.entries.map((entry) => (left.has(entry) ? kept.length : kept.push(entry) - 1));
  const sums = rows.sums.map((sum) => ({
    ...sum,
    entriesAbove: keptAbove[sum.entriesAbove] ?? kept.length,
  }));
  return { rows: { ...rows, entries: kept, sums }, doubtful };
}

/** What a row says of the row above: that it is a part of it. */
function partSigns(cells: SheetCells, map: ListMapping, words: CellWords) {
  const typeText = ({ row: { row } }: ListEntry) =>
    map.organisationType === null ? '' : cells.text(row, map.organisationType);
  const typeOf = (entry: ListEntry) => words.typeOf(typeText(entry)) ?? words.typeOf(entry.organisation);
  const saysSo = (entry: ListEntry) =>
    [typeText(entry), entry.organisation].map(foldText).some((text) => {
      return SUBORDINATE.test(text) && !UNDER_DISTRICT.test(text);
    });
  const isDashed = ({ organisation }: ListEntry) => /^[-–—+•]/.test(organisation);
  const isNumberedBelow = ({ row }: ListEntry, { row: head }: ListEntry) =>
    head.path.length > 0 &&
    row.path.length > head.path.length &&
    head.path.every((part, i) => row.path[i] === part);
  const isDashedOnly = (entry: ListEntry, head: ListEntry) =>
    isDashed(entry) &&
    !isDashed(head) &&
    entry.row.index === 'none' &&
    head.row.index === 'number' &&
    typeOf(head) !== 'cell';
  return {
    typeOf,
    isDashedOnly,
    isPartOf: (entry: ListEntry, head: ListEntry): boolean => {
      if (isNumberedBelow(entry, head) || isDashedOnly(entry, head)) return true;
      if (entry.row.isPart && head.row.index === 'number') return true;
      return (
        saysSo(entry) && typeOf(head) === 'committee' && !foldText(typeText(head)).includes('truc thuoc')
      );
    },
    membersOf: (row: number): number | null => {
      const values = map.counts.members.map((column) => cells.value(row, column));
      const numbers = values.filter((value) => typeof value === 'number');
      return numbers.length < values.length ? null : numbers.reduce((all, value) => all + value, 0);
    },
  };
}
