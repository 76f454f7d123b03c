import type { RawValue } from './survey/cells/raw-sheet';
import { type ColumnNames, relativeFormula } from './shift-formula';
import { asOverOneRange } from './total-formula';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Characters of one fingerprint. */
export const FINGERPRINT_LENGTH = 5;

/**
 * Five characters that tell one cell value from another: FNV-1a folded to 30 bits. Kept in the workbook to see
 * whether a cell still is as a run left it, without keeping a copy of its text.
 */
export function fingerprint(value: RawValue): string {
  const text = `${typeof value}:${String(value)}`;
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  let rest = ((hash >>> 30) ^ hash) & 0x3fffffff;
  let digits = '';
  for (let place = 0; place < FINGERPRINT_LENGTH; place += 1) {
    digits += DIGITS.charAt(rest & 63);
    rest >>>= 6;
  }
  return digits;
}

/** The fingerprints of a row of cells, one after the other. */
export function rowFingerprint(values: readonly RawValue[]): string {
  return values.map(fingerprint).join('');
}

/**
 * The fingerprint of a formula that tells what it does, wherever it stands: cell addresses, spaces and case do not
 * count, because they change when cells move and when Excel writes the formula its own way; nor does whether a total
 * is over the rows on one side of it or on both.
 */
export function formulaFingerprint(formula: string): string {
  const shape = asOverOneRange(plainFormula(formula)).replaceAll(/(?<![A-Z_.\d])[A-Z]{1,3}\d+/g, '#');
  return fingerprint(`formula ${shape}`);
}

/**
 * The fingerprint of a formula in a row of many alike: which cells it speaks of counts, as told from its own, so that it
 * is the same after a sort and another where somebody has made it speak of other cells. With what columns are called,
 * it is the same after columns came and went between them as well.
 */
export function rowFormulaFingerprint(
  formula: string,
  row: number,
  column: number,
  names?: ColumnNames,
): string {
  return fingerprint(`formula ${plainFormula(relativeFormula(formula, row, column, names))}`);
}

/** The fingerprint of a formula on a sheet where nothing has moved: its addresses count. */
export function exactFormulaFingerprint(formula: string): string {
  return fingerprint(`formula ${plainFormula(formula)}`);
}

/** Formulas seen of late: rows of a list mostly have the same, and each is compared several times. */
const recent = new Map<string, string>();
const MOST_RECENT = 2000;

/** A formula without what Excel, or another program that saved the file, may write its own way. */
export function plainFormula(formula: string): string {
  let plain = recent.get(formula);
  if (plain === undefined) {
    plain = withPlainRows(formula)
      .replaceAll(/[\s$]/g, '')
      .toUpperCase()
      // LibreOffice saves 9E+99 with three digits behind the E.
      .replaceAll(/(?<=\dE[+-])0+(?=\d)/g, '')
      .replaceAll(/(?<![\p{L}\p{N}_.])(TRUE|FALSE)\(\)/gu, '$1');
    if (recent.size === MOST_RECENT) recent.clear();
    recent.set(formula, plain);
  }
  return plain;
}

/**
 * The cell of a column in the formula's own row has four ways to be written: `Bảng[@[Hạn]]` and, as files have it,
 * `Bảng[[#This Row],[Hạn]]`; in a cell of the table itself Excel leaves out its name, and brackets that it can do without.
 */
function withPlainRows(formula: string): string {
  if (!formula.includes('[')) return formula;
  return withoutTableNames(
    formula
      .replaceAll(/\[\[#This Row\],(?=\[)/gi, '[@')
      .replaceAll(/\[@(?!\[)((?:[^\]']|'.)+)\]/g, '[@[$1]]'),
  );
}

/** `[@` with the name before it. */
const OF_TABLE = /\[@(?<=(?<![\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*)\[@)/gu;

/** Names are looked for from their brackets back: most of a formula is names of something else. */
function withoutTableNames(formula: string): string {
  let plain = '';
  let from = 0;
  for (const { index, 1: name = '' } of formula.matchAll(OF_TABLE)) {
    plain += formula.slice(from, index - name.length);
    from = index;
  }
  return plain + formula.slice(from);
}
