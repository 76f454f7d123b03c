import {
  columnId,
  columnName,
  everyResultColumn,
  type OwnColumns,
  type ResultColumn,
  type ResultWording,
} from '../domain/decision/result-columns';
import type { RuleSet } from '../domain/decision/rule-set';
import type { RawSheet } from '../domain/survey/cells/raw-sheet';
import type { Wordings } from '../domain/wordings';
import type { SheetSnapshot } from '../workbook/read-sheet';

/** The result columns that stand on a sheet, found by their hidden names. */
export function ownColumns({ names }: Pick<SheetSnapshot, 'names'>, rules: RuleSet): OwnColumns {
  return Object.fromEntries(
    everyResultColumn(rules).flatMap((column) => {
      const area = names[columnName(column)];
      return area ? [[columnId(column), area]] : [];
    }),
  );
}

/**
 * The result columns of a sheet whose cells were copied without their names: found by their headers, where one row
 * holds those of every bloc and of the grouping, in one language. Their cells are nobody's memory: a run keeps what
 * differs until it is asked to replace it.
 */
export function columnsByHeader(
  raw: RawSheet,
  rules: RuleSet,
  wordings: Wordings<ResultWording>,
): OwnColumns {
  const columns = everyResultColumn(rules);
  for (const { header } of wordings) {
    for (const [offset, cells] of raw.values.entries()) {
      const telling = columns.filter(isTelling).map((column) => cells.indexOf(header(column)));
      if (telling.includes(-1)) continue;
      // Right of the first of those: a survey may have a column of its own that is called like one of the others.
      const first = Math.min(...telling);
      const places = columns.map((column) => ({ column, place: cells.indexOf(header(column), first) }));
      // From the header up and down: where the survey starts and ends is not known yet.
      const top = Math.max(0, offset - MOST_HEADER_ROWS_ABOVE);
      return Object.fromEntries(
        places
          .filter(({ place }) => place >= 0)
          .map(({ column, place }) => [
            columnId(column),
            {
              row: raw.origin.row + top,
              column: raw.origin.column + place,
              rowCount: raw.values.length - top,
              columnCount: 1,
            },
          ]),
      );
    }
  }
  return {};
}

const MOST_HEADER_ROWS_ABOVE = 2;

function isTelling({ kind }: ResultColumn): boolean {
  return kind === 'verdict' || kind === 'grouping';
}

/**
 * The sheet as if the add-in had not written on it: its own headers must not be taken for the survey's, nor for one of
 * its columns what somebody writes below the results.
 */
export function withoutOwnColumns(raw: RawSheet, own: OwnColumns): RawSheet {
  const areas = Object.values(own);
  if (areas.length === 0) return raw;
  const isOwn = (row: number, column: number) =>
    areas.some((area) => column === area.column && row >= area.row);
  return {
    ...raw,
    values: raw.values.map((cells, row) =>
      cells.map((value, column) => (isOwn(raw.origin.row + row, raw.origin.column + column) ? '' : value)),
    ),
  };
}
