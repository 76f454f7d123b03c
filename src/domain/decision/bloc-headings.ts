import { columnLetters } from '../address';
import { type Expression, textOf } from '../live/formula-text';
import { criterionOf, said } from '../live/own-rows';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { Survey } from '../survey/survey';

/** More texts than any set has blocs tell that headings are not read as they should be. */
const MOST_TEXTS = 20;

/** What holds as long as a row stands under the heading of its bloc; nothing where blocs are no headings. */
export type UnderHeading = (row: number) => readonly Expression[];

/**
 * That the heading above a row still says its bloc, and no other came between. The heading's cell is named as the same
 * wherever the row is copied to.
 */
export function blocHeadings(survey: Survey, sheet: RawSheet): UnderHeading {
  const { columns, organisations } = survey;
  const column = columns.find(({ field }) => field.kind === 'district')?.column;
  if (column === undefined || columns.some(({ field }) => field.kind === 'bloc')) return () => [];
  const listed = new Set(organisations.map(({ row }) => row));
  const headings = new Map(organisations.map(({ row }) => [row, headingAbove(row)] as const));
  const texts = new Set(
    [...headings.values()].flatMap((heading) =>
      heading === null ? [] : (criterionOf(valueAt(sheet, heading, column)) ?? []),
    ),
  );
  const letters = columnLetters(column);
  return (row) => {
    const heading = headings.get(row) ?? null;
    if (heading === null) return [];
    const cell = `${letters}$${heading + 1}`;
    const between = [...texts].map((text) => `COUNTIF(${cell}:${letters}${row + 1},${textOf(text)})`);
    return [
      `${cell}=${said(sheet, heading, column)}`,
      ...(texts.size === 0 || texts.size > MOST_TEXTS ? [] : [`${between.join('+')}=1`]),
    ];
  };

  function headingAbove(row: number): number | null {
    let above = row - 1;
    while (above >= survey.area.row && (listed.has(above) || valueAt(sheet, above, column ?? 0) === ''))
      above -= 1;
    return above < survey.area.row ? null : above;
  }
}
