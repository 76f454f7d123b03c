import type { Language } from '../language';
import { rulesTextEn } from './rules-en';
import type { RulesText } from './rules-text';
import { rulesTextVi } from './rules-vi';

const TEXTS: Readonly<Record<Language, RulesText>> = { vi: rulesTextVi, en: rulesTextEn };

/** What the pane says of rules, in one language. */
export function rulesTextIn(language: Language): RulesText {
  return TEXTS[language];
}
