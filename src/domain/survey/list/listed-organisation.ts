import { cellAddress } from '../../address';
import type { CellWords } from './cell-words';
import { readCount } from '../cells/count';
import type { Finding } from '../finding';
import { foldText } from '../text/fold-text';
import type { ListMapping } from './map-list';
import type { ListEntry } from './list-rows';
import type { RawValue } from '../cells/raw-sheet';
import type { SheetCells } from '../cells/sheet-cells';
import type { BlocCounts, Count, Organisation } from '../survey';

/** A row of the list with its own counts, under the bloc that it belongs to. */
export interface ReadEntry {
  readonly entry: ListEntry;
  readonly counts: BlocCounts;
  readonly cell: string;
}

/** The organisation of an entry, with the type that a column or its name says. */
export function organisationOf(
  cells: SheetCells,
  { entry, counts, cell }: ReadEntry,
  district: string,
  map: ListMapping,
  { words, zeros }: { readonly words: CellWords; readonly zeros: ReadonlySet<number> },
  findings: Finding[],
): Organisation {
  const { row } = entry.row;
  const typeText = map.organisationType === null ? '' : cells.text(row, map.organisationType);
  const type = words.typeOf(typeText) ?? markedType(cells, row, map) ?? words.typeOf(entry.organisation);
  if (type === null) {
    findings.push({
      severity: 'warning',
      code: 'organisation-type-unknown',
      cell,
      district: entry.district.text,
      organisation: entry.organisation,
    });
  }
  const [executiveColumn] = map.counts.executive;
  return {
    name: entry.organisation,
    row,
    cell,
    district,
    bloc: entry.bloc,
    type,
    members: counts.members,
    fullMembers: counts.fullMembers,
    executive: executiveColumn === undefined ? null : executiveOf(cells, row, executiveColumn, zeros),
  };
}

/**
 * Organisations of one name in one bloc of one district: listed twice where their numbers are the same, most likely.
 * Where these differ it may be two, unless half of the list is named twice. A name that says the type alone names none.
 */
export function listedTwice(
  organisations: readonly Organisation[],
  words: CellWords,
): readonly {
  readonly organisation: Organisation;
  readonly other: Organisation;
  readonly isSame: boolean;
}[] {
  const firsts = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    const { name, district, bloc, type } = organisation;
    if (name === '' || words.isTypeOnly(name)) continue;
    const key = JSON.stringify([district, bloc, type, foldText(name)]);
    firsts.set(key, [...(firsts.get(key) ?? []), organisation]);
  }
  const all = [...firsts.values()].flatMap((same) =>
    same.length < 2
      ? []
      : same.map((organisation, i) => {
          const rest = same.filter((other) => other !== organisation);
          const twin = rest.find((other) => haveSameCounts(organisation, other));
          const other = twin ?? same[i === 0 ? 1 : 0] ?? organisation;
          return { organisation, other, isSame: twin !== undefined };
        }),
  );
  // Nearly every name twice: a list of two years, or of two pages that are one.
  const isWholeList = all.length >= FEWEST_OF_A_LIST && all.length * 2 >= organisations.length;
  return isWholeList ? all.map((twin) => ({ ...twin, isSame: true })) : all;
}

const FEWEST_OF_A_LIST = 4;

function haveSameCounts(a: Organisation, b: Organisation): boolean {
  const same = (x: Count | null, y: Count | null) =>
    x?.state === y?.state && (x?.state !== 'whole' || y?.state !== 'whole' || x.value === y.value);
  return same(a.members, b.members) && same(a.fullMembers, b.fullMembers);
}

/** What marks a row in a column of its type. */
export function isMark(value: RawValue): boolean {
  return value === 1 || (typeof value === 'string' && /^\s*[x✓v1]\s*$/i.test(value));
}

/** "Đảng bộ | Chi bộ" as two columns, the right one marked with `x` or `1`. */
function markedType(cells: SheetCells, row: number, { counts }: ListMapping): Organisation['type'] {
  const isMarked = ([column]: readonly number[]) => column !== undefined && isMark(cells.value(row, column));
  const [committee, cell] = [isMarked(counts.committees), isMarked(counts.cells)];
  return committee === cell ? null : committee ? 'committee' : 'cell';
}

function executiveOf(cells: SheetCells, row: number, column: number, zeros: ReadonlySet<number>): Count {
  const cell = cellAddress(row, column);
  const rules = { counted: 'people', blankIsZero: zeros.has(column) } as const;
  const reading = readCount(cells.entered(row, column), cells.format(row, column), rules);
  return reading.state === 'whole' ? { state: 'whole', value: reading.value, cell } : { state: 'open', cell };
}
