import type { FormulaContent } from '../plan';
import type { RegisterColumn } from '../procedure/register-columns';
import type { RegisterHeadings } from '../procedure/register-headings';
import { retiredCondition } from '../procedure/retired-rows';
import { REGISTER_TABLE } from '../procedure/register-sheet';
import type { RegisterWording } from '../procedure/register-wording';
import { tableColumn } from '../table-reference';

const formula = (text: string): FormulaContent => ({ formula: `=${text}`, value: '' });

/**
 * Formulas over the register by a row's key. `row` is the cell that holds where in the table the row stands, found once
 * a line: a search in each cell that needs it would be most of what the sheet calculates.
 */
export function registerLookup(headings: RegisterHeadings) {
  const column = (name: RegisterColumn) => tableColumn(REGISTER_TABLE, headings.of(name));
  const at = (name: RegisterColumn, row: string) => `INDEX(${column(name)},${row})`;
  return {
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

/** Ticked once done; no box where nothing is left to do, or nothing to be done. */
export function boxFormula({ status }: RegisterWording, shownStatus: string): FormulaContent {
  const isOpen = [status.todo, status.doing, ''].map((text) => `${shownStatus}="${text}"`).join(',');
  return formula(`IF(${shownStatus}="${status.done}","☑",IF(OR(${isOpen}),"☐","–"))`);
}

/** A title with the name that the register has for a district now; the one that it had where it has none. */
export function titleFormula(
  { at }: ReturnType<typeof registerLookup>,
  row: string,
  district: string,
  title: (district: string) => string,
): FormulaContent {
  const [before = '', after = ''] = title(NAME).split(NAME);
  const text = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const name = `IF(${row}="",${text(district)},${at('district', row)}&"")`;
  return {
    ...formula([text(before), name, text(after)].filter((part) => part !== '""').join('&')),
    value: title(district),
  };
}

/** Stands for the name of a district in a title of which only the words around it are wanted. */
const NAME = '\u0000';
