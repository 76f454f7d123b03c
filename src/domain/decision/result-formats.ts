import { cellAddress } from '../address';
import { INPUT_FILL } from '../input-fill';
import type { ConditionalFormat, FormatArea } from '../plan';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';
import type { Verdict } from './decision';
import { isForPeople, type PlacedColumn, type ResultColumn, type ResultWording } from './result-columns';

/** New columns look like the survey's own: header like header, number row, districts and total each like theirs. */
export function newColumnFormats(
  columns: readonly PlacedColumn[],
  survey: Survey,
  sheet: RawSheet,
  { phrases }: ResultWording,
): readonly FormatArea[] {
  const last = survey.columns.at(-1);
  const sample = survey.districts[0];
  if (!last || !sample) return [];
  const leaf = topLeftOfMerge(sheet, survey.headerRows.last, last.column);
  const bodyRows = [...survey.districts, ...survey.organisations].map(({ row }) => row);
  const first = bodyRows.reduce((a, b) => Math.min(a, b));
  const end = bodyRows.reduce((a, b) => Math.max(a, b)) + 1;
  return columns.flatMap(({ column, area }): FormatArea[] => {
    const place = { sheet: survey.sheet };
    const rows = (row: number, rowCount: number) => ({ ...area, row, rowCount });
    const aligned = ALIGNMENT[column.kind];
    return [
      {
        ...place,
        area: rows(survey.headerRows.first, survey.headerRows.last - survey.headerRows.first + 1),
        like: leaf,
        style: { wrap: column.kind !== 'reason' },
      },
      ...(survey.numberRow === null
        ? []
        : [
            {
              ...place,
              area: rows(survey.numberRow, 1),
              like: { row: survey.numberRow, column: last.column },
            },
          ]),
      {
        ...place,
        area: rows(first, end - first),
        like: { row: sample.row, column: last.column },
        // Not wrapped: a reason in many lines would change the height of the user's rows.
        style: {
          horizontal: aligned,
          wrap: false,
          numberFormat: numberFormatOf(column, phrases),
          ...(isForPeople(column) ? { fill: INPUT_FILL } : {}),
        },
      },
      ...(survey.totalRow === null
        ? []
        : [
            {
              ...place,
              area: rows(survey.totalRow, 1),
              like: { row: survey.totalRow, column: last.column },
              style: { horizontal: aligned },
            },
          ]),
    ];
  });
}

const ALIGNMENT = {
  verdict: 'center',
  margin: 'center',
  place: 'center',
  grouping: 'left',
  of: 'left',
  choice: 'left',
  because: 'left',
  consent: 'left',
  final: 'left',
  check: 'left',
  before: 'center',
  committees: 'center',
  joins: 'left',
  prospect: 'left',
  option: 'left',
  notes: 'left',
  reason: 'left',
} as const;

function numberFormatOf({ kind }: ResultColumn, { marginFormat }: ResultWording['phrases']): string {
  if (kind === 'margin') return marginFormat;
  // “12/5” is the number of a document, not a date.
  return kind === 'because' || kind === 'consent' ? '@' : 'General';
}

function topLeftOfMerge(sheet: RawSheet, row: number, column: number) {
  const merge = sheet.merges.find(
    (area) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  return merge ? { row: merge.row, column: merge.column } : { row, column };
}

const COLOURS: Readonly<
  Record<Verdict['state'], { readonly fill: `#${string}`; readonly fontColour: `#${string}` }>
> = {
  eligible: { fill: '#E2F0D9', fontColour: '#1E5B1E' },
  short: { fill: '#FFF2CC', fontColour: '#7A4B00' },
  unknown: { fill: '#F8D7DA', fontColour: '#8A1C24' },
};

/** Colours for the verdicts of the given rows, and for what is to be looked at, which the cells' own words say as well. */
export function resultColours(
  { column, area }: PlacedColumn,
  rows: readonly number[],
  wording: ResultWording,
  sheet: string,
): readonly ConditionalFormat[] {
  if (rows.length === 0) return [];
  const first = Math.min(...rows);
  const target = { ...area, row: first, rowCount: Math.max(...rows) - first + 1 };
  const cell = cellAddress(first, area.column);
  if (column.kind === 'check') return [{ sheet, area: target, formula: `=LEN(${cell})>0`, ...COLOURS.short }];
  if (column.kind !== 'verdict') return [];
  return (['eligible', 'short', 'unknown'] as const).map((state) => {
    const words = wording.verdictStart[state];
    return { sheet, area: target, formula: `=LEFT(${cell},${words.length})="${words}"`, ...COLOURS[state] };
  });
}
