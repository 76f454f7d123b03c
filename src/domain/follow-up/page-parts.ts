import type { FollowUpColumn } from './follow-up-wording';
import { FOLLOW_UP_WIDTHS } from './follow-up-looks';

/** Points of a line of text in the default font, and of a row with a box, which is drawn larger. */
const LINE = 15;
const BOX = 20;
/**
 * What A4 portrait holds in points at the scale at which the columns fit its width, less what programs differ by in the
 * heights of rows.
 */
const PAGE = 790;
/** A width is that of so many digits; letters and spaces of running text are narrower. */
const TEXT_TO_WIDTH = 1.1;
/** The title, the ground and a blank row; then what stands again on each further page, and what is signed below the last. */
const HEAD = 3 * LINE + 10;
const HEADINGS = LINE;
const SIGNATURES = 9 * LINE;
/** Lines that go over to a page which the signatures would have for themselves. */
const WITH_SIGNATURES = 3;

export type PageTexts = Readonly<Partial<Record<FollowUpColumn, string>>>;

/**
 * How many lines each page of a district holds: on as few pages as will do, evenly. Pages are ended by plan: a program
 * that ends them by itself would begin the next without the district's name, for the rows to repeat can only be the same
 * for all districts of the sheet.
 */
export function linesByPage(
  organisations: readonly PageTexts[],
  lines: readonly PageTexts[],
): readonly number[] {
  const above = organisations.reduce((sum, texts) => sum + heightOf(texts, LINE), HEADINGS + 2 * LINE);
  const heights = lines.map((texts) => heightOf(texts, BOX));
  const filled = (limit: number) => fill(heights, above, limit);
  const fewest = filled(PAGE);
  for (let limit = PAGE / 2; limit < PAGE; limit += LINE) {
    const even = filled(limit);
    if (even.length === fewest.length) return even;
  }
  return fewest;
}

/** Pages up to a height, from the first line on; the last has the signatures as well, and lines above them. */
function fill(heights: readonly number[], above: number, limit: number): readonly number[] {
  const counts = [0];
  let left = limit - HEAD - above - HEADINGS;
  for (const height of heights) {
    if (height > left && (counts.at(-1) ?? 0) > 0) {
      counts.push(0);
      left = limit - HEAD - HEADINGS;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    left -= height;
  }
  const last = counts.at(-1) ?? 0;
  if (left >= SIGNATURES || last <= WITH_SIGNATURES) return counts;
  return [...counts.slice(0, -1), last - WITH_SIGNATURES, WITH_SIGNATURES];
}

/** Of the row at its tallest cell, in points. */
function heightOf(texts: PageTexts, least: number): number {
  const lines = (Object.keys(texts) as FollowUpColumn[]).map((column) =>
    wrappedLines(texts[column] ?? '', Math.floor(FOLLOW_UP_WIDTHS[column] * TEXT_TO_WIDTH)),
  );
  return Math.max(least, Math.max(1, ...lines) * LINE);
}

/** Lines of a text broken between words, at so many characters. */
function wrappedLines(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > characters) {
      lines += 1;
      used = 0;
    }
    lines += Math.floor(length / (characters + 1));
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}
