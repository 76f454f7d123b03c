import type { CellWords } from '../list/cell-words';
import { tidyText } from '../text/fold-text';
import { isBlank } from '../cells/sheet-cells';
import type { SheetCells } from '../cells/sheet-cells';

/** What stands in a column below the header, as far as it was looked at. */
export interface ColumnContent {
  readonly column: number;
  readonly filled: number;
  /** Texts of two letters or more. */
  readonly texts: number;
  readonly distinctTexts: number;
  readonly numbers: number;
  /** `x`, `✓`: said of a person, or of a type; never a count. */
  readonly ticks: number;
  /** Texts that are a bloc's name, that begin with a type of organisation, that are a type alone, that name a unit. */
  readonly blocs: number;
  readonly typed: number;
  readonly types: number;
  readonly units: number;
  /** Texts that begin like an agency of a district: "Văn phòng Huyện ủy", "Phòng Nội vụ". */
  readonly offices: number;
}

/** Enough to know a column by; a list of organisations has several pages of one district. */
const SAMPLE_ROWS = 400;

/** Without the header's own texts, which stand below again on later pages. */
export function columnContent(
  cells: SheetCells,
  column: number,
  firstRow: number,
  words: CellWords,
  header: readonly string[],
): ColumnContent {
  const distinct = new Set<string>();
  let [filled, texts, numbers, ticks, blocs, typed, types, units, offices] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = firstRow; row < Math.min(cells.endRow, firstRow + SAMPLE_ROWS); row++) {
    const value = cells.value(row, column);
    if (isBlank(value) || header.includes(tidyText(String(value)))) continue;
    filled++;
    if (typeof value === 'number') numbers++;
    const text = cells.text(row, column);
    if (/^\s*[xv✓✔√]\s*$/iu.test(text)) ticks++;
    if (!/\p{L}[^\p{L}]*\p{L}/u.test(text)) continue;
    texts++;
    distinct.add(text);
    if (words.blocOf(text) !== null) blocs++;
    else if (words.isUnit(text)) units++;
    if (words.isOffice(text)) offices++;
    if (words.typeOf(text) !== null) typed++;
    if (words.isTypeOnly(text)) types++;
  }
  const distinctTexts = distinct.size;
  return { column, filled, texts, distinctTexts, numbers, ticks, blocs, typed, types, units, offices };
}

/** Most of what stands there is text. */
export function isTextual({ filled, texts }: ColumnContent): boolean {
  return texts > 0 && texts * 2 >= filled;
}
