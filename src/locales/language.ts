import type { Wordings } from '../domain/wordings';

/** The languages of the product; Vietnamese is written first, English says the same. */
export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** What there is in every language, that of the preferred one first: what stands in a workbook keeps the language it has. */
export function inEveryLanguage<T>(preferred: Language, wordingIn: (language: Language) => T): Wordings<T> {
  const others = LANGUAGES.filter((language) => language !== preferred);
  return [wordingIn(preferred), ...others.map(wordingIn)];
}

/** The language for a BCP 47 tag as Office gives it: Vietnamese where it says so or nothing, else English. */
export function languageOf(tag: string | null): Language {
  if (tag === null || tag === '') return 'vi';
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}
