import { MOST_ROWS } from '../../domain/form/form-size';

const PLAIN = /^\d{1,6}$/;
const GROUPED = /^\d{1,3}([., \u00a0]\d{3})+$/;

/** How many rows somebody typed, with or without the thousands apart; null for an empty field. */
export function askedRows(typed: string): number | null | 'not-a-count' {
  const wanted = typed.trim();
  if (wanted === '') return null;
  const count = PLAIN.test(wanted) || GROUPED.test(wanted) ? Number(wanted.replaceAll(/\D/g, '')) : 0;
  return count >= 1 && count <= MOST_ROWS ? count : 'not-a-count';
}

/** The names that somebody typed, one a line; blank lines and repetitions are left out. */
export function namesIn(typed: string): readonly string[] {
  const names = typed
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
