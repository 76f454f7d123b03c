import type { LeftBehind } from '../plan';
import type { RegisterHeadings } from './register-headings';
import { partsOfKey } from './register-keys';
import type { RegisterSheet } from './register-sheet';

/**
 * The codes under which pieces of work stand in the register or are remembered for it, retired ones among them, each with
 * the words that the register has for it; blank where it has none any more.
 */
export type UsedCodes = ReadonlyMap<string, string>;

export function usedCodes(
  { rows }: RegisterSheet,
  headings: RegisterHeadings,
  leftBehind: LeftBehind | null,
): UsedCodes {
  const codes = new Map<string, string>();
  const add = (key: string, words: string) => {
    const code = partsOfKey(key)?.item;
    if (code && (codes.get(code) ?? '') === '') codes.set(code, words);
  };
  const cell = (row: RegisterSheet['rows'][number], column: 'key' | 'step') =>
    String(row[headings.placeOf(column)] ?? '').trim();
  for (const row of rows) add(cell(row, 'key'), cell(row, 'step'));
  for (const key of Object.keys(leftBehind?.rows ?? {})) add(key, '');
  return codes;
}
