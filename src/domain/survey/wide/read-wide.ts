import { cellAddress } from '../../address';
import { blocSums } from '../checks/bloc-sums';
import { compareTotals, unequalSubtotals } from '../checks/compare-totals';
import { sheetColumnsOf } from '../cells/count-column';
import { withSaidAbove } from '../cells/said-above';
import { crossChecks } from '../checks/cross-checks';
import type { Finding } from '../finding';
import { cellsOfChosenTable } from '../header/beside-tables';
import { findHeader, headerAt, worthOfWide } from '../header/find-header';
import type { Header } from '../header/find-header';
import { headerNumbers } from '../header/header-numbers';
import { findIndexColumn, findNameColumn } from '../header/find-name-column';
import { foldText, tidyText } from '../text/fold-text';
import { mapWide } from './map-wide';
import type { MissingMeasure, WideMapping } from './map-wide';
import { plausibleCounts } from '../checks/plausible-counts';
import { blocColumns } from '../cells/read-counts';
import { readDistricts } from '../read-districts';
import { fieldId } from '../field';
import { titledUnit, type TitledUnit } from '../names/titled-unit';
import { onlyRow } from './only-row';
import { chosenFor } from '../reading-choice';
import { repeatedHeaders } from '../header/repeated-header';
import { beginsLikeTitle } from '../rows/page-title';
import { sortRows } from '../rows/sort-rows';
import type { SortedRows } from '../rows/sort-rows';
import type { MappedColumn, Mapping, SurveyReading, SurveyTrouble } from '../survey';
import { mappingOf, surveyArea, titleFinding } from '../survey-parts';
import { bodyRows, type BodyRow } from '../rows/table-rows';
import { unreadRows } from '../rows/unread-rows';
import type { SheetReading } from '../cells/sheet-reading';

/** Reads a sheet with a row a district and columns for each bloc. */
export function readWide(whole: SheetReading): SurveyReading {
  const { read, merges, blocs, choice } = whole;
  const all =
    choice.headerRows === null
      ? findHeader(whole.cells, merges, read, worthOfWide)
      : headerAt(whole.cells, merges, choice.headerRows, read);
  if (all === null) return { ok: false, sheet: whole.name, trouble: { code: 'no-header' }, mapping: null };
  const sheet = { ...whole, cells: cellsOfChosenTable(whole.cells, all.roles, choice) };
  const header = sheet.cells === whole.cells ? all : headerAt(sheet.cells, merges, all.rows, read);
  const mapping = mapWide(header, blocs, read, choice);
  const name = nameColumnOf(sheet, header, mapping);
  const columns = name === null ? mapping.columns : [name, ...mapping.columns];
  const drawn = mappingOf('wide', all, columns, whole);
  const no = (trouble: SurveyTrouble): SurveyReading => ({
    ok: false,
    sheet: sheet.name,
    trouble,
    mapping: drawn,
  });
  if (mapping.trouble !== null) return no(mapping.trouble);
  const title = chosenFor(choice, DISTRICT) === undefined ? titledUnit(sheet.cells, header.rows) : null;
  const nameColumn = name?.column ?? (title === null ? null : rowsKnownBy(header, mapping));
  if (title !== null && nameColumn !== null) {
    const titled = mappingOf('wide', all, mapping.columns, whole, title);
    const only = readTable(sheet, { header, mapping, drawn: titled, nameColumn, title });
    if (only !== null) return only;
  }
  if (name === null) return no({ code: 'no-name-column' });
  const table = { header, mapping, drawn, nameColumn: name.column, title: null };
  return readTable(sheet, table) ?? no({ code: 'no-districts' });
}

const DISTRICT = { kind: 'district' } as const;

/** Where no column has names: TT, or the first of the counts. */
function rowsKnownBy({ roles }: Header, { counts }: WideMapping): number {
  const index = roles.find(({ kind }) => kind === 'index')?.column;
  return index ?? Math.min(...sheetColumnsOf(counts));
}

function nameColumnOf(
  { cells, choice }: SheetReading,
  header: Header,
  { counts, columns }: WideMapping,
): MappedColumn | null {
  const field = { kind: 'district' } as const;
  const headerOf = (column: number) => header.roles.find((role) => role.column === column)?.header ?? [];
  const chosen = chosenFor(choice, field)?.column ?? null;
  if (chosen !== null) return { column: chosen, field, header: headerOf(chosen), certainty: 'chosen' };
  // Before all counts are found, the columns that are known tell at least where not to look.
  const taken = counts.length > 0 ? sheetColumnsOf(counts) : columns.map(({ column }) => column);
  if (taken.length === 0) return null;
  const found = findNameColumn(cells, header.roles, taken, header.rows.last + 1);
  if (found === null) return null;
  const { column, isHeaded } = found;
  return { column, field, header: headerOf(column), certainty: isHeaded ? 'sure' : 'likely' };
}

interface Drawn {
  readonly header: Header;
  readonly mapping: WideMapping;
  readonly drawn: Mapping;
  readonly nameColumn: number;
  /** Names the only row, which does not name itself. */
  readonly title: TitledUnit | null;
}

/** Null for a table without a district, or with more rows than the title can name. */
function readTable(
  { name: sheet, cells: written, read, merges, blocs, choice }: SheetReading,
  { header, mapping, drawn, nameColumn, title }: Drawn,
): SurveyReading | null {
  const { rows: headerRows } = header;
  // "nt" below a name is that name once more.
  const cells = withSaidAbove(written, headerRows.last + 1, (text) => {
    return beginsLikeTitle(text) || read(text).kind !== null;
  });
  const countColumns = sheetColumnsOf(mapping.counts);
  const indexColumn = findIndexColumn(cells, header.roles, nameColumn);
  const body = bodyRows(
    cells,
    { headerRows, nameColumn, indexColumn, countColumns, numbersInNames: true, isNote: isNoteLine },
    read,
    repeatedHeaders(cells, merges, read, {
      header,
      marksOf: (other) => marksOf(mapWide(other, blocs, read, choice)),
    }),
  );
  const found = sortRows(body.rows);
  const isKnownByNumbers = nameColumn === rowsKnownBy(header, mapping);
  const sorted = title === null ? found : onlyRow(found, body.rows, isKnownByNumbers);
  if (sorted === null) return null;
  const { totalRow, lastRow } = sorted;
  if (sorted.districts.length === 0 || lastRow === null) return null;

  const ids = blocs.map(({ id }) => id);
  const zeros = zeroColumns(mapping, choice.zeros.map(fieldId));
  const perBloc = blocColumns(mapping.counts, ids, zeros);
  const { districts, asRead, findings } = readDistricts(cells, sorted, nameColumn, perBloc, title);
  const sure = asRead.filter(({ row }) => sorted.doubts.get(row)?.severity !== 'error');
  const block = [...header.roles.map(({ column }) => column), nameColumn, indexColumn ?? nameColumn];
  const area = surveyArea(headerRows, lastRow, [...block, ...countColumns]);
  return {
    ok: true,
    survey: {
      sheet,
      ...drawn,
      area,
      numberRow: body.numberRow,
      nameColumn,
      districts,
      organisations: [],
      totalRow,
      findings: [
        ...organisationsNotCounted(mapping.missing, cellAddress(headerRows.first, area.column)),
        ...(title === null ? [] : [titleFinding(title)]),
        ...mapping.inParts.map(({ bloc, columns }): Finding => {
          const [cell, other] = columns.map((column) => cellAddress(headerRows.last, column));
          return { severity: 'note', code: 'bloc-in-two-parts', cell: cell ?? '', bloc, other: other ?? '' };
        }),
        ...findings,
        ...crossChecks(cells, mapping.checks, sure),
        ...blocSums(cells, header.roles, sure),
        ...plausibleCounts(sure, ids),
        ...(totalRow === null ? [] : compareTotals(cells, totalRow, mapping.counts, asRead, sure)),
        ...unequalSubtotals(sorted.unequal, countColumns),
        ...setAside(sorted, nameColumn),
        ...unreadRows(body.unread, nameColumn, area.column, choice.headerRows !== null),
        ...headerNumbers(cells, { nameColumn, indexColumn, countColumns }, choice),
      ],
    },
  };
}

function marksOf({ trouble, columns }: WideMapping): string {
  return trouble === null ? columns.map(({ column, field }) => `${column} ${fieldId(field)}`).join('\n') : '';
}

function zeroColumns({ columns }: WideMapping, zeros: readonly string[]): ReadonlySet<number> {
  return new Set(columns.filter(({ field }) => zeros.includes(fieldId(field))).map(({ column }) => column));
}

function organisationsNotCounted(missing: readonly MissingMeasure[], cell: string): readonly Finding[] {
  const organisations = missing.flatMap(({ bloc, measure }) =>
    measure === 'committees' || measure === 'cells' ? [{ bloc, measure }] : [],
  );
  if (organisations.length === 0) return [];
  return [{ severity: 'warning', code: 'organisations-not-counted', cell, missing: organisations }];
}

/** A row numbered like a district and named like none is not passed over lightly, nor one among rows without numbers. */
function setAside({ aside, numbered }: SortedRows, nameColumn: number): readonly Finding[] {
  return aside.map(({ row, text, index }): Finding => {
    const place = { cell: cellAddress(row, nameColumn), district: tidyText(text) };
    const severity = index === 'number' ? 'error' : numbered ? 'note' : 'warning';
    return { severity, code: 'row-set-aside', ...place };
  });
}

/** "(1) Kể cả 5 đảng viên của văn phòng" below a table: no name is as long without its kind. */
function isNoteLine({ label, text }: BodyRow): boolean {
  return label === 'plain' && foldText(text).split(' ').length >= LONGER_THAN_NAMES;
}

/** Words of a text: "Phan Rang - Tháp Chàm" has four. */
const LONGER_THAN_NAMES = 5;
