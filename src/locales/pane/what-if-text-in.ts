import type { Language } from '../language';
import { whatIfEn } from './what-if-en';
import type { WhatIfText } from './what-if-text';
import { whatIfVi } from './what-if-vi';

const TEXTS: Readonly<Record<Language, WhatIfText>> = { vi: whatIfVi, en: whatIfEn };

/** What the pane says of trying other rules, in one language. */
export function whatIfTextIn(language: Language): WhatIfText {
  return TEXTS[language];
}
