import { cellAddress } from '../../address';
import type { CellWords } from './cell-words';
import { crossChecks } from '../checks/cross-checks';
import type { CheckColumn } from '../checks/cross-checks';
import type { Finding } from '../finding';
import { inTwoPlaces } from './list-places';
import { areFrontParts, frontPart } from '../header/front-parts';
import type { ListEntry, ListRows } from './list-rows';
import { listUnits } from './list-units';
import type { ListUnits } from './list-units';
import { listedTwice, organisationOf } from './listed-organisation';
import type { ReadEntry } from './listed-organisation';
import type { ListMapping } from './map-list';
import type { DoubtfulPart } from './subordinate-rows';
import { readCounts } from '../cells/read-counts';
import type { BlocColumns } from '../cells/read-counts';
import type { SheetCells } from '../cells/sheet-cells';
import type { BlocCounts, Count, District, Organisation } from '../survey';

interface RollUp {
  readonly districts: readonly District[];
  readonly organisations: readonly Organisation[];
  readonly findings: readonly Finding[];
}

interface Reading {
  readonly words: CellWords;
  readonly zeros: ReadonlySet<number>;
  /** Rows that may be parts of the organisation above them. */
  readonly doubtful: readonly DoubtfulPart[];
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
  const units = listUnits(rows.districts);
  findings.push(
    ...units.varied.map(({ standing: { cell, text: district }, first }): Finding => {
      return { severity: 'warning', code: 'district-name-varies', cell, district, other: first.cell };
    }),
  );
  const byUnit = new Map<string, ReadEntry[]>(units.all.map(({ key }) => [key, []]));
  for (const read of entries) byUnit.get(units.keyOf(read.entry.district))?.push(read);
  const organisations =
    map.layout === 'by-organisation'
      ? entries.map((read) =>
          organisationOf(cells, read, units.keyOf(read.entry.district), map, reading, findings),
        )
      : [];
  const organisationAt = new Map(organisations.map((organisation) => [organisation.row, organisation]));
  const twice = new Map<string, string>();
  for (const { entry, head } of reading.doubtful) {
    const [cell, other] = [entry, head].map(({ row }) =>
      cellAddress(row.row, map.organisation ?? map.district ?? 0),
    );
    if (cell === undefined || other === undefined) continue;
    const { organisation, district, bloc } = entry;
    findings.push({ severity: 'error', code: 'organisation-maybe-part', cell, organisation, other });
    twice.set(`${units.keyOf(district)} ${bloc}`, cell);
  }
  for (const { organisation, other, isSame } of listedTwice(organisations, reading.words)) {
    const { cell, district, bloc, name } = organisation;
    const severity = isSame ? 'error' : 'warning';
    findings.push({ severity, code: 'organisation-twice', cell, organisation: name, other: other.cell });
    if (isSame) twice.set(`${district} ${bloc}`, cell);
  }

  const unsure = new Set([...rows.unsure].map(units.keyOf));
  const isComplete = (key: string) =>
    blocs.every((bloc) => byUnit.get(key)?.some(({ entry }) => entry.bloc === bloc) === true);
  for (const key of doubtNames(units, isComplete, findings)) unsure.add(key);
  if (map.layout === 'by-organisation') {
    for (const { again, first } of inTwoPlaces(rows.entries, units.keyOf)) {
      const { cell, text: district } = again;
      findings.push({ severity: 'error', code: 'district-in-two-places', cell, district, other: first.cell });
      unsure.add(units.keyOf(again));
    }
  }

  const inParts = blocsInParts(entries);
  const told = new Set<string>();
  const districts = units.all.map(({ key, first }): District => {
    const own = byUnit.get(key) ?? [];
    const open: Count = { state: 'open', cell: first.cell };
    const counts = blocs.map((bloc): readonly [string, BlocCounts] => {
      const parts = own.filter(({ entry }) => entry.bloc === bloc);
      const [part, ...others] = parts;
      if (unsure.has(key)) return [bloc, allOpen(open, part?.counts.fullMembers ?? null)];
      if (part === undefined) {
        const { cell, text: district } = first;
        findings.push({ severity: 'error', code: 'bloc-missing', cell, district, bloc });
        return [bloc, allOpen(open, null)];
      }
      const doubled = twice.get(`${key} ${bloc}`);
      if (doubled !== undefined)
        return [bloc, allOpen({ state: 'open', cell: doubled }, part.counts.fullMembers)];
      if (map.layout === 'by-organisation')
        return [bloc, summed(parts, (row) => organisationAt.get(row)?.type ?? null)];
      const [second, ...more] = others;
      if (second === undefined) {
        if (!inParts.has(bloc) || frontPart([part.entry.blocText]) === null) return [bloc, part.counts];
        const { cell } = part;
        findings.push({ severity: 'error', code: 'bloc-part-missing', cell, district: first.text, bloc });
        return [bloc, allOpen({ state: 'open', cell }, part.counts.fullMembers)];
      }
      if (more.length === 0 && areFrontParts([part.entry.blocText], [second.entry.blocText])) {
        if (!told.has(bloc)) {
          const [cell, other] = [part.cell, second.cell];
          findings.push({ severity: 'note', code: 'bloc-in-two-parts', cell, bloc, other });
        }
        told.add(bloc);
        return [bloc, addedParts(part.counts, second.counts)];
      }
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

/** The keys of units that may be one: those whose name fits several, and two that differ in tone marks with blocs missing. */
function doubtNames(
  { all, toneTwins, unclear }: ListUnits,
  isComplete: (key: string) => boolean,
  findings: Finding[],
): ReadonlySet<string> {
  const firsts = new Map(all.map(({ key, first }) => [key, first]));
  const doubted = new Set<string>();
  for (const keys of [...toneTwins.filter((twins) => !twins.every(isComplete)), ...unclear]) {
    for (const key of keys) {
      const first = firsts.get(key);
      const other = firsts.get(keys.find((twin) => twin !== key) ?? '');
      if (first === undefined || other === undefined || doubted.has(key)) continue;
      doubted.add(key);
      const { cell, text: district } = first;
      findings.push({ severity: 'error', code: 'district-nearly-twice', cell, district, other: other.cell });
    }
  }
  return doubted;
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

/** A bloc's counts from its organisations: one that is open keeps the sum open, at its own cell. */
function summed(parts: readonly ReadEntry[], typeAt: (row: number) => Organisation['type']): BlocCounts {
  const [first] = parts;
  const at = first?.cell ?? '';
  const sum = (counts: readonly Count[]) => sumOf(counts, at);
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

/** The blocs of which some row names one half and another the other. */
function blocsInParts(entries: readonly ReadEntry[]): ReadonlySet<string> {
  const parts = entries.map(({ entry }) => ({ bloc: entry.bloc, part: frontPart([entry.blocText]) }));
  const has = (bloc: string, part: 'front' | 'mass') =>
    parts.some((other) => other.bloc === bloc && other.part === part);
  return new Set(parts.flatMap(({ bloc }) => (has(bloc, 'front') && has(bloc, 'mass') ? [bloc] : [])));
}

function addedParts(a: BlocCounts, b: BlocCounts): BlocCounts {
  const sum = (x: Count, y: Count) => sumOf([x, y], x.cell);
  return {
    committees: sum(a.committees, b.committees),
    cells: sum(a.cells, b.cells),
    members: sum(a.members, b.members),
    fullMembers: a.fullMembers && b.fullMembers && sum(a.fullMembers, b.fullMembers),
  };
}

/** An open one keeps the sum open, at its own cell. */
function sumOf(counts: readonly Count[], at: string): Count {
  const isNumbers = counts.every((count) => count.from !== undefined);
  const from = isNumbers ? { from: counts.flatMap((count) => count.from ?? []) } : {};
  const open = counts.find(({ state }) => state === 'open');
  if (open) return { state: 'open', cell: open.cell, ...from };
  const value = counts.reduce((all, count) => all + (count.state === 'whole' ? count.value : 0), 0);
  return { state: 'whole', value, cell: counts[0]?.cell ?? at, ...from };
}

function allOpen(open: Count, fullMembers: Count | null): BlocCounts {
  return { committees: open, cells: open, members: open, fullMembers: fullMembers && open };
}
