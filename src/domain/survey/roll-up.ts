import { cellAddress } from '../address';
import type { CellWords } from './cell-words';
import { crossChecks } from './cross-checks';
import type { CheckColumn } from './cross-checks';
import { districtKey } from './district-key';
import type { Finding } from './finding';
import type { ListEntry, ListRows, Standing } from './list-rows';
import type { ListMapping } from './map-list';
import { readCount } from './count';
import { readCounts } from './read-counts';
import type { BlocColumns } from './read-counts';
import type { SheetCells } from './sheet-cells';
import type { BlocCounts, Count, District, Organisation } from './survey';

interface RollUp {
  readonly districts: readonly District[];
  readonly organisations: readonly Organisation[];
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly words: CellWords;
  readonly zeros: ReadonlySet<number>;
}

/** A row of the list with its own counts, under the bloc that it belongs to. */
interface ReadEntry {
  readonly entry: ListEntry;
  readonly counts: BlocCounts;
  readonly cell: string;
}

/**
 * The districts of a list, each bloc from its own row or added up from its organisations. A bloc without a row stays
 * open, because what is left out is not known to be nothing; so does one with two rows, and everything of a district
 * one of whose rows may belong to any bloc.
 */
export function rolledUp(
  cells: SheetCells,
  rows: ListRows,
  map: ListMapping,
  blocs: readonly string[],
  reading: Reading,
): RollUp {
  const findings: Finding[] = [];
  const entries = rows.entries.map((entry) => readEntry(cells, entry, map, reading, findings));
  findings.push(...crossChecks(cells, checksOf(map, blocs), entries.map(asDistrict)));
  const units = unitsOf(rows.districts, findings);
  const byUnit = new Map<string, ReadEntry[]>(units.all.map(({ key }) => [key, []]));
  for (const read of entries) byUnit.get(units.keyOf(read.entry.district))?.push(read);
  const organisations =
    map.layout === 'by-organisation'
      ? entries.map((read) =>
          organisationOf(cells, read, units.keyOf(read.entry.district), map, reading, findings),
        )
      : [];
  const organisationAt = new Map(organisations.map((organisation) => [organisation.row, organisation]));

  const unsure = new Set([...rows.unsure].map(districtKey));
  const districts = units.all.map(({ key, first }): District => {
    const own = byUnit.get(key) ?? [];
    const open: Count = { state: 'open', cell: first.cell };
    const counts = blocs.map((bloc): readonly [string, BlocCounts] => {
      const parts = own.filter(({ entry }) => entry.bloc === bloc);
      const [part, ...others] = parts;
      if (unsure.has(key)) return [bloc, allOpen(open, part?.counts.fullMembers ?? null)];
      if (part === undefined) {
        findings.push({
          severity: 'error',
          code: 'bloc-missing',
          cell: first.cell,
          district: first.text,
          bloc,
        });
        return [bloc, allOpen(open, null)];
      }
      if (map.layout === 'by-organisation')
        return [bloc, summed(parts, (row) => organisationAt.get(row)?.type ?? null)];
      if (others.length === 0) return [bloc, part.counts];
      for (const [i, { cell }] of parts.entries()) {
        const other = parts[i === 0 ? 1 : 0]?.cell ?? cell;
        findings.push({ severity: 'error', code: 'bloc-twice', cell, district: first.text, bloc, other });
      }
      return [bloc, allOpen({ state: 'open', cell: part.cell }, part.counts.fullMembers)];
    });
    return { name: first.text, key, row: first.row, cell: first.cell, counts: Object.fromEntries(counts) };
  });
  return { districts, organisations, findings };
}

function readEntry(
  cells: SheetCells,
  entry: ListEntry,
  { counts, bloc: blocColumn, organisation, district }: ListMapping,
  { zeros }: Reading,
  findings: Finding[],
): ReadEntry {
  const cell = cellAddress(entry.row.row, organisation ?? blocColumn ?? district ?? 0);
  const isListed = entry.organisation !== '';
  const columns: BlocColumns = {
    bloc: entry.bloc,
    zeros,
    // Organisations that are listed are counted themselves.
    committees: isListed ? [] : counts.committees,
    cells: isListed ? [] : counts.cells,
    members: counts.members,
    fullMembers: counts.fullMembers,
  };
  const place = { row: entry.row.row, district: entry.district.text, nameCell: cell };
  const read = readCounts(cells, place, [columns], findings)[entry.bloc];
  if (read === undefined) throw new Error(`The bloc ${entry.bloc} was asked for and not read`);
  return { entry, counts: read, cell };
}

function asDistrict({ entry, counts, cell }: ReadEntry): District {
  const { text } = entry.district;
  return { name: text, key: text, row: entry.row.row, cell, counts: { [entry.bloc]: counts } };
}

function checksOf({ counts, layout }: ListMapping, blocs: readonly string[]): readonly CheckColumn[] {
  const measures =
    layout === 'long' ? (['organisations', 'probationary'] as const) : (['probationary'] as const);
  return blocs.flatMap((bloc) =>
    measures.flatMap((measure): readonly CheckColumn[] => {
      const [column] = counts[measure];
      const isAdded = column !== undefined && counts.members.includes(column);
      return column === undefined || isAdded ? [] : [{ column, bloc, measure }];
    }),
  );
}

/** The units of the list, one for each key; a name without its kind joins the only unit that has it with one. */
function unitsOf(standings: readonly Standing[], findings: Finding[]) {
  const keys = new Set(standings.map(({ text }) => districtKey(text)));
  const bare = new Map([...keys].map((key) => [key, [...keys].filter((other) => other.endsWith(` ${key}`))]));
  const keyOf = ({ text }: Standing): string => {
    const key = districtKey(text);
    const [only, ...others] = bare.get(key) ?? [];
    return only !== undefined && others.length === 0 ? only : key;
  };
  const firsts = new Map<string, Standing>();
  for (const standing of standings) {
    const key = keyOf(standing);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, standing);
    else if (districtKey(first.text) !== districtKey(standing.text)) {
      const { cell, text: district } = standing;
      findings.push({ severity: 'warning', code: 'district-name-varies', cell, district, other: first.cell });
    }
  }
  return { keyOf, all: [...firsts].map(([key, first]) => ({ key, first })) };
}

function organisationOf(
  cells: SheetCells,
  { entry, counts, cell }: ReadEntry,
  district: string,
  map: ListMapping,
  { words, zeros }: Reading,
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

/** "Đảng bộ | Chi bộ" as two columns, the right one marked with `x` or `1`. */
function markedType(cells: SheetCells, row: number, { counts }: ListMapping): Organisation['type'] {
  const isMarked = ([column]: readonly number[]) => {
    const value = column === undefined ? '' : cells.value(row, column);
    return value === 1 || (typeof value === 'string' && /^\s*[x✓v1]\s*$/i.test(value));
  };
  const [committee, cell] = [isMarked(counts.committees), isMarked(counts.cells)];
  return committee === cell ? null : committee ? 'committee' : 'cell';
}

function executiveOf(cells: SheetCells, row: number, column: number, zeros: ReadonlySet<number>): Count {
  const cell = cellAddress(row, column);
  const rules = { counted: 'people', blankIsZero: zeros.has(column) } as const;
  const reading = readCount(cells.value(row, column), cells.format(row, column), rules);
  return reading.state === 'whole' ? { state: 'whole', value: reading.value, cell } : { state: 'open', cell };
}

/** A bloc's counts from its organisations: one that is open keeps the sum open, at its own cell. */
function summed(parts: readonly ReadEntry[], typeAt: (row: number) => Organisation['type']): BlocCounts {
  const [first] = parts;
  const at = first?.cell ?? '';
  const sum = (counts: readonly Count[]): Count => {
    const open = counts.find(({ state }) => state === 'open');
    if (open) return open;
    const value = counts.reduce((all, count) => all + (count.state === 'whole' ? count.value : 0), 0);
    return { state: 'whole', value, cell: counts[0]?.cell ?? at };
  };
  const types = parts.map(({ entry, cell }) => ({ type: typeAt(entry.row.row), cell }));
  const untyped = types.find(({ type }) => type === null);
  const countOf = (wanted: Organisation['type']): Count =>
    untyped
      ? { state: 'open', cell: untyped.cell }
      : { state: 'whole', value: types.filter(({ type }) => type === wanted).length, cell: at };
  const full = parts.flatMap(({ counts }) => (counts.fullMembers === null ? [] : [counts.fullMembers]));
  return {
    committees: countOf('committee'),
    cells: countOf('cell'),
    members: sum(parts.map(({ counts }) => counts.members)),
    fullMembers: full.length === 0 ? null : sum(full),
  };
}

function allOpen(open: Count, fullMembers: Count | null): BlocCounts {
  return { committees: open, cells: open, members: open, fullMembers: fullMembers && open };
}
