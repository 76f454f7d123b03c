import { cellAddress } from '../../address';
import { cellWords } from './cell-words';
import type { CellWords } from './cell-words';
import { dissolvedOrganisations } from './dissolved';
import type { Finding } from '../finding';
import { cellsOfChosenTable } from '../header/beside-tables';
import { findHeaders, headerAt } from '../header/find-header';
import type { Header } from '../header/find-header';
import { headerNumbers } from '../header/header-numbers';
import { listCells } from './list-cells';
import { listNotes } from './list-note';
import { listRows } from './list-rows';
import { isGrandTotal, listSums } from './list-sums';
import { mapList, worthOfList } from './map-list';
import type { ListMapping } from './map-list';
import type { HeaderReader } from '../header/header-text';
import { plausibleCounts } from '../checks/plausible-counts';
import { fieldId } from '../field';
import { titledUnit, type TitledUnit } from '../names/titled-unit';
import { chosenFor, type ReadingChoice } from '../reading-choice';
import { repeatedHeaders } from '../header/repeated-header';
import { rolledUp } from './roll-up';
import { withoutSubordinates } from './subordinate-rows';
import { unreadRows } from '../rows/unread-rows';
import type { SheetReading } from '../cells/sheet-reading';
import type { Mapping, SurveyReading, SurveyTrouble } from '../survey';
import { mappingOf, surveyArea, titleFinding } from '../survey-parts';
import { bodyRows } from '../rows/table-rows';

/** Reads a sheet with a row per district and bloc, or a row per base organisation. */
export function readList(sheet: SheetReading): SurveyReading {
  const { cells, read, merges, blocs, choice } = sheet;
  const headers =
    choice.headerRows === null
      ? findHeaders(cells, merges, read, worthOfList)
      : [headerAt(cells, merges, choice.headerRows, read)];
  const words = cellWords(blocs, read);
  const maps = headers.map((all) => {
    const table = cellsOfChosenTable(cells, all.roles, choice);
    const header = table === cells ? all : headerAt(table, merges, all.rows, read);
    const own = listCells(table, header, words, read);
    return { all, header, own, map: mapList(own, header, words, choice) };
  });
  // A small table of sums above has no districts; one that has them is the survey, readable or not.
  const named = maps.filter(({ map }) => !lacksDistricts(map));
  const best = named.find(({ map }) => !map.isDistrictsAmongBlocs) ?? named[0] ?? maps[0];
  if (best === undefined)
    return { ok: false, sheet: sheet.name, trouble: { code: 'no-header' }, mapping: null };
  const { all, header, own, map } = best;
  const title = lacksDistrictsAlone(map, choice) ? titledUnit(own, header.rows) : null;
  return readBelow(
    { ...sheet, cells: own },
    header,
    title === null ? map : { ...map, trouble: null },
    words,
    mappingOf(map.layout, all, map.columns, sheet, title),
    title,
  );
}

/** Nothing but the district's name is missing, and the user has not said that it stands in a column. */
function lacksDistrictsAlone(map: ListMapping, choice: ReadingChoice): boolean {
  const { trouble } = map;
  const isOnlyOne = trouble?.code === 'columns-missing' && trouble.missing.length === 1;
  return isOnlyOne && lacksDistricts(map) && chosenFor(choice, { kind: 'district' }) === undefined;
}

function lacksDistricts({ trouble }: ListMapping): boolean {
  return trouble?.code === 'columns-missing' && trouble.missing.some(({ kind }) => kind === 'district');
}

function readBelow(
  sheet: SheetReading,
  header: Header,
  map: ListMapping,
  words: CellWords,
  mapping: Mapping,
  title: TitledUnit | null,
): SurveyReading {
  const { cells, read, merges, blocs, choice } = sheet;
  const no = (trouble: SurveyTrouble): SurveyReading => ({ ok: false, sheet: sheet.name, trouble, mapping });
  if (map.trouble !== null) return no(map.trouble);
  const nameColumn = map.organisation ?? map.bloc ?? map.district;
  const district = map.district ?? nameColumn;
  if (nameColumn === null || district === null) return no({ code: 'no-name-column' });

  const countColumns = countColumnsOf(map);
  const holdsWords = (row: number) =>
    [map.district, map.organisation, map.bloc, map.organisationType].some(
      (column) => column !== null && isListWord(words, read, cells.text(row, column)),
    );
  const body = bodyRows(
    cells,
    {
      headerRows: header.rows,
      nameColumn,
      indexColumn: map.index,
      countColumns,
      isData: holdsWords,
      isNote: listNotes(cells, map, words, header.rows.last + 1),
    },
    read,
    repeatedHeaders(cells, merges, read, {
      header,
      marksOf: (other) => marksOf(mapList(cells, { ...other, rows: header.rows }, words, choice)),
    }),
  );
  const listed = listRows(cells, merges, body.rows, map, words, title);
  const { rows, doubtful } = withoutSubordinates(cells, listed, map, words);
  // A text beside or below the list, in a column that is no part of it, is no row of it.
  const headings = new Set(rows.districts.map(({ row }) => row));
  const lastRow = body.rows.findLast(({ row, named, counted }) => named || counted || headings.has(row))?.row;
  if (rows.districts.length === 0 || lastRow === undefined) return no({ code: 'no-districts' });
  const zeros = new Set(
    map.columns
      .filter(({ field }) => choice.zeros.some((zero) => fieldId(zero) === fieldId(field)))
      .map(({ column }) => column),
  );
  const ids = blocs.map(({ id }) => id);
  const { districts, organisations, findings } = rolledUp(cells, rows, map, ids, { words, zeros, doubtful });
  const columns = [...header.roles.map(({ column }) => column), district, nameColumn, ...countColumns];
  const area = surveyArea(header.rows, lastRow, columns);
  return {
    ok: true,
    survey: {
      sheet: sheet.name,
      ...mapping,
      area,
      numberRow: body.numberRow,
      nameColumn: district,
      districts,
      organisations,
      totalRow: rows.sums.findLast((sum) => isGrandTotal(sum, rows.sums))?.row.row ?? null,
      findings: [
        ...organisationsNotCounted(map, ids, cellAddress(header.rows.first, area.column)),
        ...(title === null ? [] : [titleFinding(title)]),
        ...rows.findings,
        ...findings,
        ...(map.layout === 'by-organisation' ? dissolvedOrganisations(cells, rows.entries, map) : []),
        ...plausibleCounts(districts, ids),
        ...listSums(cells, rows.sums, rows.entries, map),
        ...unreadRows(body.unread, nameColumn, area.column, choice.headerRows !== null),
        ...headerNumbers(cells, { nameColumn: district, indexColumn: map.index, countColumns }, choice),
      ],
    },
  };
}

/** A list of blocs that has no column for them; a list of organisations counts its rows. */
function organisationsNotCounted(
  { layout, counts }: ListMapping,
  blocs: readonly string[],
  cell: string,
): readonly Finding[] {
  if (layout !== 'long') return [];
  const missing = blocs.flatMap((bloc) =>
    (['committees', 'cells'] as const)
      .filter((measure) => counts[measure].length === 0)
      .map((measure) => ({ bloc, measure })),
  );
  return missing.length === 0
    ? []
    : [{ severity: 'warning', code: 'organisations-not-counted', cell, missing }];
}

function countColumnsOf({ counts }: ListMapping): readonly number[] {
  return [...new Set(Object.values(counts).flat())].sort((a, b) => a - b);
}

/** "Huyện, thành phố" is a heading again, on a later page. */
function isListWord(words: CellWords, read: HeaderReader, text: string): boolean {
  if (text === '' || read(text).kind !== null) return false;
  return words.blocOf(text) !== null || words.isTypeOnly(text) || words.isUnit(text);
}

/** What a header says of its columns, for a header repeated on a later page; the content below does not change it. */
function marksOf({ columns }: ListMapping): string {
  return columns.map(({ column, field }) => `${column} ${fieldId(field)}`).join('\n');
}
