import type { FormulaContent } from '../plan';
import { RETIRED_STANDINGS, type RegisterColumn } from '../procedure/register-columns';
import type { RegisterHeadings } from '../procedure/register-headings';
import { retiredCondition } from '../procedure/retired-rows';
import { REGISTER_TABLE } from '../procedure/register-sheet';
import type { RegisterWording } from '../procedure/register-wording';
import { tableColumn } from '../table-reference';
import type { FollowUpWording } from './follow-up-wording';

const formula = (text: string): FormulaContent => ({ formula: `=${text}`, value: '' });

/**
 * Formulas over the register by a row's key. `row` is the cell that holds where in the table the row stands, found once
 * a line: a search in each cell that needs it would be most of what the sheet calculates.
 */
export function registerLookup(headings: RegisterHeadings) {
  const column = (name: RegisterColumn) => tableColumn(REGISTER_TABLE, headings.of(name));
  const at = (name: RegisterColumn, row: string) => `INDEX(${column(name)},${row})`;
  return {
    column,
    /** Blank for a key that the register does not have. Keys hold none of the characters that a search takes for others. */
    row: (key: string) => formula(`IFERROR(MATCH(${key},${column('key')},0),"")`),
    at,
    /** What stands there; blank for a blank cell, which a reference alone would show as 0. */
    shown: (name: RegisterColumn, row: string) =>
      formula(`IF(${row}="","",IF(${at(name, row)}="","",${at(name, row)}))`),
    text: (name: RegisterColumn, row: string) => formula(`IF(${row}="","",${at(name, row)}&"")`),
  };
}

/** The status as it stands; what became of a row that does not apply any more in its place. */
export function statusFormula(
  { at }: ReturnType<typeof registerLookup>,
  wording: RegisterWording,
  gone: string,
  row: string,
): FormulaContent {
  const standing = at('standing', row);
  return formula(
    `IF(${row}="","${gone}",IF(${retiredCondition(standing, wording)},${standing},${at('status', row)}&""))`,
  );
}

/** The members to convene; where the organisation is not to be founded any more, what became of its row. */
export function membersFormula(
  { at }: ReturnType<typeof registerLookup>,
  wording: RegisterWording,
  row: string,
): FormulaContent {
  const [standing, members] = [at('standing', row), at('members', row)];
  return formula(
    `IF(${row}="","",IF(${retiredCondition(standing, wording)},${standing},IF(${members}="","",${members})))`,
  );
}

/**
 * Says how many rows with a key apply to a district in the register beyond the lines that still do, `statuses` being
 * what these show; blank where there are none.
 */
export function moreRowsFormula(
  lookup: ReturnType<typeof registerLookup>,
  { standing }: RegisterWording,
  { gone, moreRows }: Pick<FollowUpWording, 'gone' | 'moreRows'>,
  { district, row, lines, statuses }: ListedLines,
): FormulaContent {
  const among = `${lookup.column('district')},${nameNow(lookup, row, district)},${lookup.column('key')},"<>"`;
  const applying = [standing.current, '']
    .map((said) => `COUNTIFS(${lookup.column('standing')},"${said}",${among})`)
    .join('+');
  const over = [gone, ...RETIRED_STANDINGS.map((reason) => standing[reason])]
    .map((said) => `COUNTIF(${statuses},"${said}")`)
    .join('+');
  const more = `${applying}-${lines}+${over}`;
  const [before = '', after = ''] = moreRows(NAME).split(NAME);
  return formula(`IF(${more}>0,${quoted(before)}&(${more})&${quoted(after)},"")`);
}

interface ListedLines {
  /** Its name when the sheet was made. */
  readonly district: string;
  /** The cell that has one of its rows. */
  readonly row: string;
  readonly lines: number;
  readonly statuses: string;
}

/** Ticked once done; no box where nothing is left to do, or nothing to be done. */
export function boxFormula({ status }: RegisterWording, shownStatus: string): FormulaContent {
  const isOpen = [status.todo, status.doing, ''].map((text) => `${shownStatus}="${text}"`).join(',');
  return formula(`IF(${shownStatus}="${status.done}","☑",IF(OR(${isOpen}),"☐","–"))`);
}

/**
 * A row of a district, among those that its lines have found: the topmost, or where that does not apply any more, and
 * so keeps the name that the district had, the lowest. Blank where the register has none of them.
 */
export function districtRow(
  { at }: ReturnType<typeof registerLookup>,
  wording: RegisterWording,
  rows: string,
): FormulaContent {
  const first = `MIN(${rows})`;
  return formula(
    `IF(COUNT(${rows})=0,"",IF(${retiredCondition(at('standing', first), wording)},MAX(${rows}),${first}))`,
  );
}

/** A title with the name that the register has for a district now; the one that it had where it has none. */
export function titleFormula(
  lookup: ReturnType<typeof registerLookup>,
  row: string,
  district: string,
  title: (district: string) => string,
): FormulaContent {
  const [before = '', after = ''] = title(NAME).split(NAME);
  const parts = [quoted(before), nameNow(lookup, row, district), quoted(after)];
  return { ...formula(parts.filter((part) => part !== '""').join('&')), value: title(district) };
}

/** The name that the register has for a district now, by one of its rows. */
function nameNow({ at }: ReturnType<typeof registerLookup>, row: string, district: string): string {
  return `IF(${row}="",${quoted(district)},${at('district', row)}&"")`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Stands for a name or number in a text of which only the words around it are wanted. */
const NAME = '\u0000';
