import { cellAddress } from '../../address';
import type { Area } from '../../address';
import type { CellWords } from './cell-words';
import { districtKey, nameNote } from '../names/district-key';
import type { Finding } from '../finding';
import { blanksIn } from './list-blanks';
import { listOrder } from './list-order';
import { listRow } from './list-row';
import type { ListWords } from './list-row';
import type { ListMapping } from './map-list';
import type { TitledUnit } from '../names/titled-unit';
import type { SheetCells } from '../cells/sheet-cells';
import type { BodyRow } from '../rows/table-rows';

/** A district's name where it stands, for its own row and the blank ones below. */
export interface Standing {
  /** `''` where a number in TT begins a district without a name. */
  readonly text: string;
  readonly row: number;
  readonly cell: string;
}

/** A row of a list with its district and bloc, its own or those that stand above it. */
export interface ListEntry {
  readonly row: BodyRow;
  readonly district: Standing;
  readonly bloc: string;
  /** As its own row names it; `''` where that stands above. */
  readonly blocText: string;
  /** The organisation's name; `''` in a list of blocs. */
  readonly organisation: string;
}

/** A row that adds up others. */
export interface ListSum {
  readonly row: BodyRow;
  readonly text: string;
  /** By its words the total of the table, or of a part of it. */
  readonly saysTotal: boolean;
  /** It stands above its parts, in the row that names their district, bloc or group. */
  readonly stands: 'below' | 'above' | 'above-group';
  /** The only bloc that it adds up, where it says so. */
  readonly bloc: string | null;
  /** How many entries stand above it. */
  readonly entriesAbove: number;
}

export interface ListRows {
  readonly entries: readonly ListEntry[];
  readonly sums: readonly ListSum[];
  readonly findings: readonly Finding[];
  /** The names of districts in the order in which they stand, those without an entry included. */
  readonly districts: readonly Standing[];
  /** Districts with a row that may belong to any of their blocs, or to another district. */
  readonly unsure: ReadonlySet<Standing>;
}

/**
 * Gives each row of a list its district and bloc. A name stands for the blank rows below it, merged or not, until the
 * next one, as that of the title does where no column has names; blocs and districts may also stand in rows of their own above their parts, either of them first. What says
 * neither, and what may be another's, is a finding.
 */
export function listRows(
  cells: SheetCells,
  merges: readonly Area[],
  rows: readonly BodyRow[],
  map: ListMapping,
  words: CellWords,
  title: TitledUnit | null = null,
): ListRows {
  const order = listOrder(cells, rows, map, words);
  const blanks = blanksIn(cells, merges, rows, map);
  const entries: ListEntry[] = [];
  const sums: ListSum[] = [];
  const findings: Finding[] = [];
  const districts: Standing[] = [];
  const unsure = new Set<Standing>();
  const isByOrganisation = map.layout === 'by-organisation';
  let district = null as Standing | null;
  let bloc = null as string | null;
  /** The blocs that the district has had since its name, in their order. */
  let had: string[] = [];
  /** Below "Toàn tỉnh", whose blocs are sums as well. */
  let inTotal = false;
  /** Rows between two districts that may belong to either. */
  let between: Standing[] = [];

  const nameColumn = map.district ?? map.organisation ?? map.bloc ?? 0;
  const cellOf = (row: BodyRow, column: number | null) => cellAddress(row.row, column ?? nameColumn);
  const doubt = () => district !== null && unsure.add(district);
  const begin = (row: BodyRow, text: string, keepsBloc: boolean, cell = cellOf(row, map.district)) => {
    inTotal = false;
    const isSame = district !== null && text !== '' && isSameUnit(text, district.text);
    if (!isSame && !keepsBloc) bloc = null;
    if (!isSame) had = [];
    district = { text, row: row.row, cell };
    districts.push(district);
    for (const above of between) {
      if (!isSame) unsure.add(above).add(district);
    }
    between = [];
  };
  const addSum = (row: BodyRow, sum: Omit<ListSum, 'row' | 'entriesAbove'>) => {
    if (row.counted) sums.push({ row, ...sum, entriesAbove: entries.length });
  };

  for (const row of rows) {
    const above = { district: district?.text ?? null, bloc };
    const said = listRow(cells, row, map, words, above);
    if (said.kind === 'group') {
      addSum(row, { text: said.text, saysTotal: false, stands: 'above-group', bloc: null });
      continue;
    }
    if (said.kind === 'part') {
      const place = { cell: cellOf(row, map.organisation), district: said.text };
      if (row.counted) findings.push({ severity: 'note', code: 'row-set-aside', ...place });
      continue;
    }
    if (said.kind === 'sum') {
      const { text, saysTotal, bloc: of } = said;
      if (said.district !== null) begin(row, said.district, order.blocFirst);
      if (order.blocFirst && of !== null && map.district !== null) bloc = of;
      inTotal = saysTotal && of !== null && !order.blocFirst;
      const stands = said.district !== null || (of !== null && !inTotal) ? 'above' : 'below';
      addSum(row, { text, saysTotal, stands, bloc: inTotal ? of : null });
      continue;
    }
    const ownBloc = said.bloc?.id ?? null;
    if (inTotal && said.district === null && ownBloc !== null) {
      addSum(row, { text: '', saysTotal: false, stands: 'below', bloc: ownBloc });
      continue;
    }
    if (title !== null && district === null) begin(row, title.name, false, title.cell);
    if (said.district !== null) begin(row, said.district, order.blocFirst);
    else if (row.counted && order.numbersDistricts && row.index === 'number') {
      findings.push({ severity: 'error', code: 'district-name-missing', cell: cellOf(row, map.district) });
      begin(row, '', order.blocFirst);
      doubt();
    } else if (row.counted && district !== null && (said.organisation !== null) === isByOrganisation) {
      const other = blanks.maybeAnother(row, order.repeats.district, district.text);
      if (other !== null) {
        const cell = cellOf(row, map.district);
        findings.push({
          severity: 'error',
          code: 'row-between-districts',
          cell,
          district: district.text,
          other,
        });
        between.push(district);
        doubt();
      }
    }
    const name = district?.text ?? '';
    if (said.bloc !== null) {
      const { id, text: found } = said.bloc;
      if (id === null) {
        const cell = cellOf(row, map.bloc);
        findings.push({ severity: 'error', code: 'bloc-unknown', cell, district: name, found });
        doubt();
        bloc = null;
        continue;
      }
      // A district whose blocs begin anew, and whose name was only taken over: another name may be missing here. The
      // organisations of a sheet of one district may stand in any order, each with its bloc.
      const isSorted = title === null || !order.repeats.bloc;
      const again = isSorted && said.district === null && had.includes(id) && id !== had.at(-1);
      if (again && isByOrganisation && !order.blocFirst && district !== null) {
        const cell = cellOf(row, map.district);
        findings.push({ severity: 'error', code: 'district-maybe-changes', cell, district: name });
        doubt();
        had = [];
      }
      if (id !== had.at(-1)) had.push(id);
      if (order.blocFirst && id !== bloc && said.district === null) district = null;
      bloc = id;
    } else if (
      row.counted &&
      bloc !== null &&
      blanks.blocMaybeAnother(row, order.repeats.bloc, bloc, words)
    ) {
      bloc = null;
    }
    const isPart = isByOrganisation
      ? said.organisation !== null || isNamelessOrganisation(said, row)
      : order.blocFirst
        ? said.district !== null
        : said.bloc !== null;
    if (!isPart && (saysOne(said, isByOrganisation) || !row.counted)) {
      // A heading with counts adds up its own parts.
      addSum(row, { text: '', saysTotal: false, stands: 'above', bloc: null });
      continue;
    }
    if (district === null) {
      findings.push({ severity: 'error', code: 'row-without-district', cell: cellOf(row, map.district) });
      continue;
    }
    if (bloc === null || (!isByOrganisation && !isPart)) {
      const cell = cellOf(row, map.bloc);
      findings.push({ severity: 'error', code: 'row-without-bloc', cell, district: district.text });
      doubt();
      continue;
    }
    if (isByOrganisation && said.organisation === null) {
      // Without a type and a number as well, it may be a sum.
      const severity = isPart ? 'warning' : 'error';
      const cell = cellOf(row, map.organisation);
      findings.push({ severity, code: 'organisation-name-missing', cell, district: district.text });
      if (!isPart) {
        doubt();
        continue;
      }
    }
    entries.push({
      row,
      district,
      bloc,
      blocText: said.bloc?.text ?? '',
      organisation: said.organisation ?? '',
    });
  }
  // In one column of names, a name without rows of its own may be an organisation above whose count is missing.
  if (isByOrganisation && (map.organisation === null || map.organisation === map.district)) {
    const named = new Set(entries.map((entry) => entry.district));
    districts.forEach((standing, i) => {
      const before = districts[i - 1];
      if (before === undefined || named.has(standing) || words.isUnit(standing.text)) return;
      const { cell, text: organisation } = standing;
      const code = 'district-maybe-organisation';
      findings.push({ severity: 'error', code, cell, district: before.text, organisation });
      unsure.add(before);
    });
  }
  return { entries, sums, findings, districts, unsure };
}

function isSameUnit(a: string, b: string): boolean {
  const [note, other] = [nameNote(a), nameNote(b)];
  return districtKey(a) === districtKey(b) && (note === other || note === '' || other === '');
}

/** An organisation by its type, or by its number beside its district and bloc. */
function isNamelessOrganisation(said: ListWords, row: BodyRow): boolean {
  if (!row.counted) return false;
  const hasBothOrNone = (said.district === null) === (said.bloc === null);
  return said.isTyped || (row.index === 'number' && hasBothOrNone);
}

/** A heading names a district or a bloc; in a list of organisations not both, and in a list of blocs it is no part. */
function saysOne({ district, bloc }: ListWords, isByOrganisation: boolean): boolean {
  if (!isByOrganisation) return district !== null || bloc !== null;
  return (district === null) !== (bloc === null);
}
