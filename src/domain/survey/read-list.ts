import { cellWords } from './cell-words';
import { findHeader, headerAt } from './find-header';
import { listRows } from './list-rows';
import { isGrandTotal, listSums } from './list-sums';
import { mapList, worthOfList } from './map-list';
import type { ListMapping } from './map-list';
import { plausibleCounts } from './plausible-counts';
import { fieldId } from './field';
import { repeatedHeaders } from './repeated-header';
import { rolledUp } from './roll-up';
import { unreadRows } from './unread-rows';
import type { SheetReading } from './sheet-reading';
import type { SurveyReading, SurveyTrouble } from './survey';
import { mappingOf, surveyArea } from './survey-parts';
import { bodyRows } from './table-rows';

/** Reads a sheet with a row per district and bloc, or a row per base organisation. */
export function readList(sheet: SheetReading): SurveyReading {
  const { cells, read, merges, blocs, choice } = sheet;
  const header =
    choice.headerRows === null
      ? findHeader(cells, merges, read, worthOfList)
      : headerAt(cells, merges, choice.headerRows, read);
  if (header === null) return { ok: false, sheet: sheet.name, trouble: { code: 'no-header' }, mapping: null };
  const words = cellWords(blocs, read);
  const map = mapList(cells, header, words, choice);
  const mapping = mappingOf(map.layout, header, map.columns, sheet);
  const no = (trouble: SurveyTrouble): SurveyReading => ({ ok: false, sheet: sheet.name, trouble, mapping });
  const { district } = map;
  if (map.trouble !== null) return no(map.trouble);
  if (district === null) return no({ code: 'no-name-column' });

  const countColumns = countColumnsOf(map);
  const nameColumn = map.organisation ?? map.bloc ?? district;
  const holdsWords = (row: number) =>
    [district, map.organisation, map.bloc, map.organisationType].some(
      (column) => column !== null && isListWord(words, cells.text(row, column)),
    );
  const body = bodyRows(
    cells,
    { headerRows: header.rows, nameColumn, indexColumn: map.index, countColumns, isData: holdsWords },
    read,
    repeatedHeaders(cells, merges, read, {
      header,
      marksOf: (other) => marksOf(mapList(cells, { ...other, rows: header.rows }, words, choice)),
    }),
  );
  const rows = listRows(cells, body.rows, map, words);
  const lastRow = body.rows.at(-1)?.row;
  if (rows.districts.length === 0 || lastRow === undefined) return no({ code: 'no-districts' });
  const zeros = new Set(
    map.columns
      .filter(({ field }) => choice.zeros.some((zero) => fieldId(zero) === fieldId(field)))
      .map(({ column }) => column),
  );
  const ids = blocs.map(({ id }) => id);
  const { districts, organisations, findings } = rolledUp(cells, rows, map, ids, { words, zeros });
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
        ...rows.findings,
        ...findings,
        ...plausibleCounts(districts, ids),
        ...listSums(cells, rows.sums, rows.entries, map),
        ...unreadRows(body.unread, nameColumn, area.column),
      ],
    },
  };
}

function countColumnsOf({ counts }: ListMapping): readonly number[] {
  return [...new Set(Object.values(counts).flat())].sort((a, b) => a - b);
}

function isListWord(words: ReturnType<typeof cellWords>, text: string): boolean {
  return text !== '' && (words.blocOf(text) !== null || words.isTypeOnly(text) || words.isUnit(text));
}

/** What a header says of its columns, for a header repeated on a later page; the content below does not change it. */
function marksOf({ columns }: ListMapping): string {
  return columns.map(({ column, field }) => `${column} ${fieldId(field)}`).join('\n');
}
