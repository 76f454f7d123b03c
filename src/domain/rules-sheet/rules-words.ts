import type { Basis, PartUse } from '../decision/rule-set';
import type { RulesSheetWording } from './rules-sheet-wording';

/** The words that a sheet of rules was written with. */
export interface RulesWords {
  readonly fullOnly: Readonly<Record<Basis, string>>;
  readonly use: Readonly<Record<PartUse, string>>;
}

const SEPARATOR = '|';

/** The words in one text, to be kept with the sheet. */
export function wordsText({ fullOnly, use }: Pick<RulesSheetWording, 'fullOnly' | 'use'>): string {
  return [fullOnly.full, fullOnly.all, use.recommended, use.optional, use.unused].join(SEPARATOR);
}

/** The words that a sheet keeps; null where it keeps none. */
export function wordsIn(text: string): RulesWords | null {
  const [full, all, recommended, optional, unused, ...others] = text.split(SEPARATOR);
  if (!full || !all || !recommended || !optional || !unused || others.length > 0) return null;
  return { fullOnly: { full, all }, use: { recommended, optional, unused } };
}

/** Which of the words a cell holds, as Excel compares texts: without regard to capitals. */
export function wordIn<T extends string>(found: unknown, words: Readonly<Record<T, string>>): T | null {
  if (typeof found !== 'string') return null;
  const wanted = found.toLocaleLowerCase('vi');
  const keys = Object.keys(words) as T[];
  return keys.find((key) => words[key].toLocaleLowerCase('vi') === wanted) ?? null;
}
