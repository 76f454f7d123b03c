import { type Area, cellAddress } from '../address';
import { groupingList, type ListedGrouping } from '../decision/grouping-list';
import { textOf } from '../live/formula-text';
import { ORDERED_LIMITS, RULE_LIMITS, type RuleLimit } from '../decision/rule-limits';
import type { RuleSet } from '../decision/rule-set';
import { LIMIT_ROWS, type LimitRow, SHOWN_ROWS, type ShownRow } from './limit-row';
import { RULE_NAMES } from './rules-names';
import {
  ABOVE,
  columnOf,
  FIFTH,
  FOURTH,
  LABEL,
  NUMBER,
  type RulesPlaces,
  type TablePlace,
  VALUE,
} from './rules-places';
import type { RulesSheetWording } from './rules-sheet-wording';
import { shownWords } from './rules-words';

/** A limit of this size or more is no whole number to Excel, which keeps fifteen digits. */
export const FIRST_INEXACT = 10 ** 15;

/**
 * Whether the sheet can be decided by: its rows are in place, the limits are whole numbers from 1 on that do not
 * contradict, every choice is one of its words, every grouping is as it was written, and one is recommended. Anything else
 * gives FALSE, never an error.
 */
export function validFormula(
  rules: RuleSet,
  places: RulesPlaces,
  wording: Pick<RulesSheetWording, 'fullOnly' | 'use' | ShownRow>,
): string {
  const { fullOnly, use } = wording;
  const shown = shownWords(rules, wording);
  const uses = absolute(columnOf(places.parts, VALUE));
  const { groupings, inUse, offered, set, fullOnly: basis } = RULE_NAMES;
  const conditions = [
    ...[places.limits, places.parts, places.groupings].map(rowsInPlace),
    ...[groupings, offered].map((name) => `ROWS(${name})=${groupingList(rules).length}`),
    `ISTEXT(${set})`,
    ...RULE_LIMITS.map((limit) => limitOf(limit, places)).map(
      (at) => `AND(ISNUMBER(${at}),${at}>=1,${at}<10^15,INT(${at})=${at})`,
    ),
    ...ORDERED_LIMITS.map(([lower, upper]) => `${limitOf(lower, places)}<=${limitOf(upper, places)}`),
    ...SHOWN_ROWS.map((row) => `EXACT(${valueCell(row, places)},${quoted(shown[row])})`),
    `OR(${[fullOnly.full, fullOnly.all].map((word) => `${basis}=${quoted(word)}`).join(',')})`,
    `${Object.values(use)
      .map((word) => `COUNTIF(${uses},${quoted(word)})`)
      .join('+')}=${rules.parts.length}`,
    ...groupingList(rules).map(({ number }) => isCalculated(places.groupings.first + number - 1)),
    `OR(${inUse})`,
  ];
  return `=IFERROR(AND(${conditions.join(',')}),FALSE)`;
}

/**
 * What the check comes to, in words; and first whether the names of the workbook still speak of this sheet, for once
 * another one was written nothing that is typed here changes any result.
 */
export function statusFormula(
  { valid, invalid, notFollowed }: RulesSheetWording['status'],
  sheet: string,
): string {
  const { isValid, edition } = RULE_NAMES;
  const isFollowed = `IFERROR(${absoluteCell(ABOVE.status, FIFTH)}=${edition},FALSE)`;
  return `=IF(${isFollowed},IF(${isValid},${quoted(valid(sheet))},${quoted(invalid)}),${quoted(notFollowed)})`;
}

/**
 * Whether a grouping is recommended: each of its parts is. It says so where its row is not as it was written: results go
 * by that row.
 */
export function inUseFormula(
  grouping: ListedGrouping,
  rules: RuleSet,
  places: RulesPlaces,
  { use, status, grouping: textFor }: Pick<RulesSheetWording, 'use' | 'status' | 'grouping'>,
): string {
  const row = places.groupings.first + grouping.number - 1;
  const asWritten = [
    `EXACT(${absoluteCell(row, LABEL)},${textOf(textFor(grouping.parts))})`,
    `${absoluteCell(row, FOURTH)}=${grouping.parts.length}`,
    `ISFORMULA(${absoluteCell(row, FIFTH)})`,
  ];
  const conditions = usesOf(grouping, rules, places).map((cell) => `${cell}=${quoted(use.recommended)}`);
  return `=IF(AND(${asWritten.join(',')}),AND(${conditions.join(',')}),${quoted(status.changed)})`;
}

/** Whether the cell that says if a grouping is recommended still calculates it. */
function isCalculated(row: number): string {
  const cell = absoluteCell(row, VALUE);
  return `AND(ISFORMULA(${cell}),ISLOGICAL(${cell}))`;
}

/** The place of a grouping in the list that people choose from, from 1; 0 where one of its parts is not used. */
export function offeredFormula(
  grouping: ListedGrouping,
  rules: RuleSet,
  places: RulesPlaces,
  { use }: Pick<RulesSheetWording, 'use'>,
): string {
  const conditions = usesOf(grouping, rules, places).map((cell) => `${cell}=${quoted(use.unused)}`);
  const { header, first } = places.groupings;
  // From the header on, which is a text: so the first one needs no formula of its own.
  const before = absolute({
    row: header,
    column: FIFTH,
    rowCount: first - header + grouping.number - 1,
    columnCount: 1,
  });
  return `=IF(OR(${conditions.join(',')}),0,MAX(${before})+1)`;
}

/** The cells that say how the parts of a grouping are used. */
function usesOf({ parts }: ListedGrouping, rules: RuleSet, { parts: table }: RulesPlaces): readonly string[] {
  return parts.map((blocs) => {
    const index = rules.parts.findIndex(
      (part) => part.blocs.length === blocs.length && part.blocs.every((bloc) => blocs.includes(bloc)),
    );
    return absoluteCell(table.first + index, VALUE);
  });
}

/** A table that was sorted, or lost a row, would be read by the wrong rows. */
function rowsInPlace({ first, rows }: TablePlace): string {
  const numbers = Array.from(
    { length: rows },
    (_, index) => `${absoluteCell(first + index, NUMBER)}=${index + 1}`,
  );
  return `AND(${numbers.join(',')})`;
}

function limitOf(limit: RuleLimit, places: RulesPlaces): string {
  if (limit === 'committeeThreshold') return RULE_NAMES.threshold;
  if (limit === 'organisationMinimum') return RULE_NAMES.minimum;
  return valueCell(limit, places);
}

function valueCell(row: LimitRow, { limits }: RulesPlaces): string {
  return absoluteCell(limits.first + LIMIT_ROWS.indexOf(row), VALUE);
}

function absoluteCell(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
}

function absolute({ row, column, rowCount, columnCount }: Area): string {
  return `${absoluteCell(row, column)}:${absoluteCell(row + rowCount - 1, column + columnCount - 1)}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
