import type { Language } from '../language';
import { writeTextEn } from './write-en';
import type { WriteText } from './write-text';
import { writeTextVi } from './write-vi';

const TEXTS: Readonly<Record<Language, WriteText>> = { vi: writeTextVi, en: writeTextEn };

/** What the pane says before results are written, in one language. */
export function writeTextIn(language: Language): WriteText {
  return TEXTS[language];
}
