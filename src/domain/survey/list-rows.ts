import { cellAddress } from '../address';
import type { CellWords } from './cell-words';
import type { Finding } from './finding';
import { listRow } from './list-row';
import type { ListMapping } from './map-list';
import type { SheetCells } from './sheet-cells';
import type { BodyRow } from './table-rows';

/** A district's name where it stands, for its own row and the blank ones below. */
export interface Standing {
  readonly text: string;
  readonly row: number;
  readonly cell: string;
}

/** A row of a list with its district and bloc, its own or those that stand above it. */
export interface ListEntry {
  readonly row: BodyRow;
  readonly district: Standing;
  readonly bloc: string;
  /** The organisation's name; `''` in a list of blocs. */
  readonly organisation: string;
}

/** A row that adds up others. */
export interface ListSum {
  readonly row: BodyRow;
  readonly text: string;
  /** By its words the total of the table, or of a part of it. */
  readonly saysTotal: boolean;
  /** It stands above its parts, in the row that names their district or bloc. */
  readonly isHeading: boolean;
  /** How many entries stand above it. */
  readonly entriesAbove: number;
}

export interface ListRows {
  readonly entries: readonly ListEntry[];
  readonly sums: readonly ListSum[];
  readonly findings: readonly Finding[];
  /** The names of districts in the order in which they stand, those without an entry included. */
  readonly districts: readonly Standing[];
  /** Districts with a row that may belong to any of their blocs, by the name as written. */
  readonly unsure: ReadonlySet<string>;
}

/**
 * Gives each row of a list its district and bloc. A name stands for the blank rows below it, merged or not, until the
 * next one; blocs and districts may also stand in rows of their own above their parts. What says neither is a finding.
 */
export function listRows(
  cells: SheetCells,
  rows: readonly BodyRow[],
  map: ListMapping,
  words: CellWords,
): ListRows {
  const entries: ListEntry[] = [];
  const sums: ListSum[] = [];
  const findings: Finding[] = [];
  const districts: Standing[] = [];
  const unsure = new Set<string>();
  let district = null as Standing | null;
  let bloc = null as string | null;
  /** The blocs that the district has had since its name, in their order. */
  let had: string[] = [];
  const isByOrganisation = map.layout === 'by-organisation';

  for (const row of rows) {
    const said = listRow(cells, row, map, words, { isBelowBloc: district !== null && bloc !== null });
    if (said.kind === 'group') continue;
    if (said.kind === 'sum') {
      if (row.counted)
        sums.push({
          row,
          text: said.text,
          saysTotal: said.saysTotal,
          isHeading: false,
          entriesAbove: entries.length,
        });
      continue;
    }
    const cellOf = (column: number | null) => cellAddress(row.row, column ?? map.district ?? 0);
    if (said.district !== null) {
      if (said.district !== district?.text) [bloc, had] = [null, []];
      district = { text: said.district, row: row.row, cell: cellOf(map.district) };
      districts.push(district);
    }
    const name = district?.text ?? '';
    if (said.bloc !== null) {
      if (said.bloc.id === null) {
        const found = said.bloc.text;
        findings.push({
          severity: 'error',
          code: 'bloc-unknown',
          cell: cellOf(map.bloc),
          district: name,
          found,
        });
        unsure.add(name);
        bloc = null;
        continue;
      }
      // A district whose blocs begin anew, and whose name was only taken over: another name may be missing here.
      const again = said.district === null && had.includes(said.bloc.id) && said.bloc.id !== had.at(-1);
      if (again && isByOrganisation) {
        findings.push({
          severity: 'error',
          code: 'district-maybe-changes',
          cell: cellOf(map.district),
          district: name,
        });
        unsure.add(name);
      }
      if (said.bloc.id !== had.at(-1)) had.push(said.bloc.id);
      bloc = said.bloc.id;
    }
    const isPart = isByOrganisation ? said.organisation !== null : said.bloc !== null;
    const isHeading = said.district !== null || (isByOrganisation && said.bloc !== null);
    if (!isPart && (isHeading || !row.counted)) {
      // A heading with counts adds up its own parts.
      if (row.counted)
        sums.push({ row, text: '', saysTotal: false, isHeading: true, entriesAbove: entries.length });
      continue;
    }
    if (district === null) {
      findings.push({ severity: 'error', code: 'row-without-district', cell: cellOf(map.district) });
      continue;
    }
    if (bloc === null || (!isByOrganisation && said.bloc === null)) {
      findings.push({ severity: 'error', code: 'row-without-bloc', cell: cellOf(map.bloc), district: name });
      unsure.add(name);
      continue;
    }
    if (!isPart) {
      const cell = cellOf(map.organisation);
      findings.push({ severity: 'warning', code: 'organisation-name-missing', cell, district: name });
    }
    entries.push({ row, district, bloc, organisation: said.organisation ?? '' });
  }
  return { entries, sums, findings, districts, unsure };
}
