/** The languages of the product; Vietnamese is written first, English says the same. */
export type Language = 'vi' | 'en';

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language for a BCP 47 tag as Office gives it: Vietnamese where it says so or nothing, else English. */
export function languageOf(tag: string | null): Language {
  if (tag === null || tag === '') return 'vi';
  return /^vi\b/i.test(tag) ? 'vi' : 'en';
}
