import { type Area, cellAddress } from '../address';
import type { Finding } from './finding';
import { hiddenRows } from './checks/hidden-rows';
import { headerReader } from './header/header-text';
import type { BlocWords } from './header/header-text';
import { headerAt } from './header/find-header';
import { shareSign } from './header/shares';
import { presumedHeader } from './header/presumed-header';
import { nameFindings } from './names/name-findings';
import { decodeSheet } from './text/old-encodings';
import type { DecodedTexts, FontAt } from './text/old-encodings';
import type { RawSheet } from './cells/raw-sheet';
import { readList } from './list/read-list';
import { NO_CHOICE, type ReadingChoice } from './reading-choice';
import { readWide } from './wide/read-wide';
import { isBlank, sheetCells } from './cells/sheet-cells';
import type { SheetReading } from './cells/sheet-reading';
import type { Mapping, SurveyReading } from './survey';
import { mappingIn, mappingOf } from './survey-parts';

/** By what a sheet is read: the blocs with the phrases that name them, as a rule set has them. */
export interface ReadingRules {
  readonly blocs: readonly BlocWords[];
}

/**
 * Reads a worksheet as a survey of the blocs, in whatever layout it has: a row a district, a row per district and bloc,
 * or a row per base organisation. Never throws: a sheet that is no such survey comes back with the trouble and what was
 * found of a header, a cell or row that cannot be trusted as a finding of the survey. What the user chose comes first;
 * texts of old fonts are read by their letters, and by their fonts where these are known.
 */
export function readSurvey(
  raw: RawSheet,
  rules: ReadingRules,
  choice: ReadingChoice = NO_CHOICE,
  fonts: FontAt = () => null,
): SurveyReading {
  if (raw.values.every((row) => row.every(isBlank)))
    return { ok: false, sheet: raw.name, trouble: { code: 'sheet-empty' }, mapping: null };
  const { sheet, decoded } = decodeSheet(raw, fonts);
  const reading = readDecoded(sheet, rules, choice);
  if (!reading.ok) return reading;
  const { survey } = reading;
  const shares = shareSign(sheetCells(sheet), survey);
  if (shares !== null) {
    const { cell, text: found } = shares;
    const trouble = { code: 'counts-are-shares', cell, found } as const;
    return { ok: false, sheet: raw.name, trouble, mapping: mappingIn(survey) };
  }
  const findings = [
    ...survey.findings,
    ...nameFindings(survey.districts, survey.findings),
    ...hiddenRows(survey, raw.hiddenRows ?? []),
  ];
  if (raw.isCalculatedByHand)
    findings.push({ severity: 'warning', code: 'calculated-by-hand', cell: firstCell(survey.area) });
  if (decoded !== null) findings.push(decodedFinding(decoded));
  return { ok: true, survey: { ...survey, findings } };
}

function readDecoded(raw: RawSheet, { blocs }: ReadingRules, choice: ReadingChoice): SurveyReading {
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
  if (wide.ok && !isTitled(wide)) return wide;
  const list = readList(sheet);
  if (wide.ok) return list.ok && !isTitled(list) ? list : wide;
  if (list.ok || closeness(list) > closeness(wide)) return list;
  return wide.mapping === null ? { ...wide, mapping: presumedMapping(sheet) } : wide;
}

/** Without a word that is known, the columns under what stands like a header can still be pointed at. */
function presumedMapping(sheet: SheetReading): Mapping | null {
  const { cells, merges, read } = sheet;
  const rows = presumedHeader(cells);
  return rows === null ? null : mappingOf('wide', headerAt(cells, merges, rows, read), [], sheet);
}

/** Names in columns say more than one in a title. */
function isTitled(reading: SurveyReading): boolean {
  return reading.ok && reading.survey.titleCell !== undefined;
}

/** Of two layouts that both fail, the one more of whose fields were found says what is missing. */
function closeness(reading: SurveyReading): number {
  return reading.ok ? Infinity : (reading.mapping?.columns.length ?? -1);
}

function firstCell({ row, column }: Area): string {
  return cellAddress(row, column);
}

function decodedFinding({ encoding, cells, first }: DecodedTexts): Finding {
  const cell = cellAddress(first.row, first.column);
  return { severity: 'note', code: 'text-decoded', cell, encoding, cells };
}
