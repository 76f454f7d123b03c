import { columnLetters } from '../address';
import { type Expression, textOf } from './formula-text';
import { namedColumns } from './named-columns';
import { criterionOf, rangeOf, type RowRun, said } from './own-rows';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';

/** More texts than any set has blocs tell that headings are not read as they should be. */
const MOST_TEXTS = 20;

/** The headings of a list that tells by them which bloc its rows are of. */
export interface BlocHeadings {
  /** What holds as long as a row stands under the heading that it was read under. */
  readonly standsUnder: (row: number) => readonly Expression[];
  /** What holds as long as no heading came among rows, or in the place of one. */
  readonly noneAmong: (run: RowRun) => readonly Expression[];
}

/** They say nothing of a sheet that has a column for blocs. */
export function blocHeadings(survey: Survey, sheet: RawSheet): BlocHeadings {
  const { layout, columns, organisations } = survey;
  const { organisation, district } = namedColumns(survey);
  const column = organisation ?? district;
  const areHeadings = layout === 'by-organisation' && columns.every(({ field }) => field.kind !== 'bloc');
  if (column === null || !areHeadings) return { standsUnder: () => [], noneAmong: () => [] };
  const listed = new Set(organisations.map(({ row }) => row));
  const headings = new Map(organisations.map(({ row }) => [row, headingAbove(row)] as const));
  const texts = new Set(
    [...headings.values()].flatMap((heading) =>
      heading === null ? [] : (criterionOf(valueAt(sheet, heading, column)) ?? []),
    ),
  );
  const letters = columnLetters(column);
  const countedIn = (cells: string) =>
    [...texts].map((text) => `COUNTIF(${cells},${textOf(text)})`).join('+');
  const canCount = texts.size > 0 && texts.size <= MOST_TEXTS;
  return {
    // The heading's cell is named as the same wherever the row is copied to.
    standsUnder: (row) => {
      const heading = headings.get(row) ?? null;
      if (heading === null) return [];
      const rows = `${letters}$${heading + 1}:${letters}${row + 1}`;
      return [
        `INDEX(${rows},1)=${said(sheet, heading, column)}`,
        ...(canCount ? [`${countedIn(rows)}=1`] : []),
      ];
    },
    noneAmong: (run) => (canCount ? [`${countedIn(rangeOf(run, column))}=0`] : []),
  };

  function headingAbove(row: number): number | null {
    let above = row - 1;
    while (above >= survey.area.row && (listed.has(above) || valueAt(sheet, above, column ?? 0) === ''))
      above -= 1;
    return above < survey.area.row ? null : above;
  }
}
