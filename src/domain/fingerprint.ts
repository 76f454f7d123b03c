import type { RawValue } from './survey/raw-sheet';

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
 * count, because they change when cells move and when Excel writes the formula its own way.
 */
export function formulaFingerprint(formula: string): string {
  const shape = formula
    .replaceAll(/\$?[A-Z]{1,3}\$?\d+/gi, '#')
    .replaceAll(/\s/g, '')
    .toUpperCase();
  return fingerprint(`formula ${shape}`);
}
