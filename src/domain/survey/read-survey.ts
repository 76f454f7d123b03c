import { cellAddress } from '../address';
import { compareTotals, unequalSubtotals } from './compare-totals';
import { crossChecks } from './cross-checks';
import type { CheckColumn } from './cross-checks';
import type { Finding } from './finding';
import { findHeader } from './find-header';
import type { Header } from './find-header';
import { findIndexColumn, findNameColumn } from './find-name-column';
import { tidyText } from './fold-text';
import { headerReader } from './header-text';
import type { BlocWords, HeaderReader } from './header-text';
import { mapColumns } from './map-columns';
import type { MissingMeasure } from './map-columns';
import type { RawSheet } from './raw-sheet';
import { readDistricts } from './read-districts';
import { repeatedHeaders } from './repeated-header';
import { isBlank, sheetCells } from './sheet-cells';
import type { SheetCells } from './sheet-cells';
import { sortRows } from './sort-rows';
import type { SortedRows } from './sort-rows';
import type { MappedColumn, Survey, SurveyReading, SurveyTrouble } from './survey';
import { bodyRows } from './table-rows';
import type { Body } from './table-rows';

/**
 * Reads a worksheet as a survey of the blocs: one row a district, columns for each bloc. Never throws: a sheet that is
 * no such survey comes back with the trouble, a cell or row that cannot be trusted as a finding of the survey.
 * Blocs need an id and the phrases that name them in a header, as a rule set has them.
 */
export function readSurvey(raw: RawSheet, rules: { readonly blocs: readonly BlocWords[] }): SurveyReading {
  const no = (trouble: SurveyTrouble): SurveyReading => ({ ok: false, sheet: raw.name, trouble });
  if (raw.values.every((row) => row.every(isBlank))) return no({ code: 'sheet-empty' });

  const cells = sheetCells(raw);
  const read = headerReader(rules.blocs);
  const header = findHeader(cells, raw.merges, read);
  if (header === null) return no({ code: 'no-header' });
  const mapping = mapColumns(header, rules.blocs, read);
  if (!mapping.ok) return no(mapping.trouble);
  return readTable(cells, { header, read, merges: raw.merges, ...mapping }, raw.name, rules.blocs);
}

interface Mapped {
  readonly header: Header;
  readonly read: HeaderReader;
  readonly merges: RawSheet['merges'];
  readonly columns: readonly MappedColumn[];
  readonly missing: readonly MissingMeasure[];
  readonly checks: readonly CheckColumn[];
}

function readTable(
  cells: SheetCells,
  { header, read, merges, columns, missing, checks }: Mapped,
  sheet: string,
  blocs: readonly BlocWords[],
): SurveyReading {
  const headerRows = header.rows;
  const nameColumn = findNameColumn(cells, header.roles, columns, headerRows.last + 1);
  if (nameColumn === null) return { ok: false, sheet, trouble: { code: 'no-name-column' } };
  const indexColumn = findIndexColumn(cells, header.roles, nameColumn);
  const countColumns = unique(columns.flatMap(({ column, addedColumn }) => [column, addedColumn ?? column]));
  const body = bodyRows(
    cells,
    { headerRows, nameColumn, indexColumn, countColumns },
    read,
    repeatedHeaders(cells, merges, read, {
      blocs,
      columns,
      height: headerRows.last - headerRows.first + 1,
    }),
  );
  const sorted = sortRows(body.rows);
  const { totalRow, lastRow } = sorted;
  if (sorted.districts.length === 0 || lastRow === null)
    return { ok: false, sheet, trouble: { code: 'no-districts' } };

  const { districts, asRead, findings } = readDistricts(
    cells,
    sorted,
    nameColumn,
    columns,
    blocs.map(({ id }) => id),
  );
  const sure = asRead.filter(({ row }) => sorted.doubts.get(row)?.severity !== 'error');
  const block = [...header.roles.map(({ column }) => column), nameColumn, indexColumn ?? nameColumn];
  const firstColumn = Math.min(...block);
  const survey: Survey = {
    sheet,
    layout: 'wide',
    area: {
      row: headerRows.first,
      column: firstColumn,
      rowCount: lastRow - headerRows.first + 1,
      columnCount: Math.max(...block) - firstColumn + 1,
    },
    headerRows,
    numberRow: body.numberRow,
    nameColumn,
    columns,
    districts,
    totalRow,
    findings: [
      ...organisationsNotCounted(missing, cellAddress(headerRows.first, firstColumn)),
      ...findings,
      ...crossChecks(cells, checks, sure),
      ...(totalRow === null ? [] : compareTotals(cells, totalRow, columns, asRead, sure)),
      ...unequalSubtotals(sorted.unequal, countColumns),
      ...setAside(sorted, nameColumn),
      ...unreadRows(body.unread, nameColumn, firstColumn),
    ],
  };
  return { ok: true, survey };
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

function unreadRows(unread: Body['unread'], nameColumn: number, firstColumn: number): readonly Finding[] {
  if (unread === null) return [];
  const { row, ended } = unread;
  const place = { cell: cellAddress(row, nameColumn), ended: cellAddress(ended, firstColumn) };
  return [{ severity: 'error', code: 'rows-after-table', ...place }];
}

function unique(columns: readonly number[]): readonly number[] {
  return [...new Set(columns)].sort((a, b) => a - b);
}
