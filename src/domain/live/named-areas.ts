import { type Area, cellPlace, columnArea } from '../address';
import type { Survey } from '../survey/survey';
import { namedColumns, standingColumns } from './named-columns';
import { AREA_NAMES, ROW_NAMES } from './row-names';

/** How far below the last district something may be typed that a run would take for one of its rows. */
const LOOKED_THROUGH = 1000;

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** The names by which the formulas beside a survey look at cells of other rows than their district's. */
export function namedAreas(survey: Survey): readonly NamedArea[] {
  return [
    ...standingColumns(namedColumns(survey)).map(({ name, column }) => ({
      name: ROW_NAMES[name],
      area: columnArea(column),
    })),
    ...(survey.layout === 'wide' ? wideAreas(survey) : [{ name: AREA_NAMES.below, area: areaBelow(survey) }]),
  ];
}

function wideAreas(survey: Survey): readonly NamedArea[] {
  const counts = survey.columns.filter(({ field }) => field.kind === 'count').map(({ column }) => column);
  const left = Math.min(...counts);
  const bounds = standingBounds(survey);
  return [
    { name: AREA_NAMES.columns, area: columnsOf(survey) },
    { name: AREA_NAMES.counts, area: columnArea(left, Math.max(...counts) - left + 1) },
    ...(bounds === null
      ? []
      : [
          {
            name: AREA_NAMES.districts,
            area: {
              row: bounds.first,
              column: survey.nameColumn,
              rowCount: bounds.last - bounds.first + 1,
              columnCount: 1,
            },
          },
        ]),
  ];
}

export interface StandingBounds {
  /** Of the rows that are asked for a name: beyond the table on both sides, so that a range takes in what comes at its ends. */
  readonly first: number;
  readonly last: number;
  /** Where the districts stand, as their rows compare with the total's. */
  readonly side: '<' | '>';
}

/** Null without a total, or where it stands among the districts. */
export function standingBounds({ districts, headerRows, totalRow, area }: Survey): StandingBounds | null {
  if (totalRow === null) return null;
  if (districts.every(({ row }) => row < totalRow))
    return { first: Math.max(1, headerRows.last), last: totalRow + 1, side: '<' };
  if (districts.every(({ row }) => row > totalRow))
    return { first: totalRow, last: area.row + area.rowCount + 1, side: '>' };
  return null;
}

/** From the first column, where sums may be named, to the last that is counted. */
function columnsOf({ columns, sheetColumns }: Survey): Area {
  const left = Math.min(...[...columns, ...sheetColumns].map(({ column }) => column));
  return columnArea(left, Math.max(...columns.map(({ column }) => column)) - left + 1);
}

/** The columns of a list below its last row. */
export function areaBelow({ columns, districts }: Survey): Area {
  const counted = districts.flatMap(({ row, counts }) => [
    row,
    ...Object.values(counts).flatMap(({ members }) =>
      (members.from ?? []).flatMap((cell) => cellPlace(cell)?.row ?? []),
    ),
  ]);
  const all = columns.map(({ column }) => column);
  const left = Math.min(...all);
  const row = counted.reduce((last, at) => Math.max(last, at), 0) + 1;
  return { row, column: left, rowCount: LOOKED_THROUGH, columnCount: Math.max(...all) - left + 1 };
}
