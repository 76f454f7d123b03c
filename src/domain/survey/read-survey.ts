import { headerReader } from './header-text';
import type { BlocWords } from './header-text';
import type { RawSheet } from './raw-sheet';
import { readList } from './read-list';
import { NO_CHOICE, type ReadingChoice } from './reading-choice';
import { readWide } from './read-wide';
import { isBlank, sheetCells } from './sheet-cells';
import type { SheetReading } from './sheet-reading';
import type { SurveyReading } from './survey';

/** By what a sheet is read: the blocs with the phrases that name them, as a rule set has them. */
export interface ReadingRules {
  readonly blocs: readonly BlocWords[];
}

/**
 * Reads a worksheet as a survey of the blocs, in whatever layout it has: a row a district, a row per district and bloc,
 * or a row per base organisation. Never throws: a sheet that is no such survey comes back with the trouble and what was
 * found of a header, a cell or row that cannot be trusted as a finding of the survey. What the user chose comes first.
 */
export function readSurvey(
  raw: RawSheet,
  { blocs }: ReadingRules,
  choice: ReadingChoice = NO_CHOICE,
): SurveyReading {
  if (raw.values.every((row) => row.every(isBlank)))
    return { ok: false, sheet: raw.name, trouble: { code: 'sheet-empty' }, mapping: null };
  const sheet: SheetReading = {
    name: raw.name,
    cells: sheetCells(raw),
    merges: raw.merges,
    blocs,
    read: headerReader(blocs),
    choice,
  };
  if (choice.layout === 'wide') return readWide(sheet);
  if (choice.layout !== null) return readList(sheet);
  const wide = readWide(sheet);
  if (wide.ok) return wide;
  const list = readList(sheet);
  return list.ok || closeness(list) > closeness(wide) ? list : wide;
}

/** Of two layouts that both fail, the one more of whose fields were found says what is missing. */
function closeness(reading: SurveyReading): number {
  return reading.ok ? Infinity : (reading.mapping?.columns.length ?? -1);
}
