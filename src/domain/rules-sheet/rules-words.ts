import type { Basis, PartUse, RuleSet } from '../decision/rule-set';
import type { ShownRow } from './limit-row';
import type { RulesSheetWording } from './rules-sheet-wording';

/** The words that a sheet of rules was written with. */
export interface RulesWords {
  readonly fullOnly: Readonly<Record<Basis, string>>;
  readonly use: Readonly<Record<PartUse, string>>;
  /** What its rows say that are shown only; null on a sheet of an earlier version, which does not keep it. */
  readonly shown: Readonly<Record<ShownRow, string>> | null;
}

const SEPARATOR = '|';

/** The words of the sheet of a rule set in one text, to be kept with the sheet. */
export function wordsText(rules: RuleSet, wording: RulesSheetWording): string {
  const { fullOnly, use } = wording;
  const { below, preference } = shownWords(rules, wording);
  const words = [fullOnly.full, fullOnly.all, use.recommended, use.optional, use.unused, below, preference];
  return words.join(SEPARATOR);
}

/** What the rows that are shown only say of a rule set. */
export function shownWords(
  { committeeThreshold, preference }: RuleSet,
  wording: Pick<RulesSheetWording, ShownRow>,
): Readonly<Record<ShownRow, string>> {
  return {
    below: wording.below[committeeThreshold.below],
    preference: wording.preference[preference],
  };
}

/** The words that a sheet keeps; null where it keeps none. */
export function wordsIn(text: string): RulesWords | null {
  const [full, all, recommended, optional, unused, below, preference, ...others] = text.split(SEPARATOR);
  if (!full || !all || !recommended || !optional || !unused || others.length > 0) return null;
  const shown = below && preference ? { below, preference } : null;
  return { fullOnly: { full, all }, use: { recommended, optional, unused }, shown };
}

/** Which of the words a cell holds, as Excel compares texts: without regard to capitals. */
export function wordIn<T extends string>(found: unknown, words: Readonly<Record<T, string>>): T | null {
  if (typeof found !== 'string') return null;
  const wanted = found.toLocaleLowerCase('vi');
  const keys = Object.keys(words) as T[];
  return keys.find((key) => words[key].toLocaleLowerCase('vi') === wanted) ?? null;
}
