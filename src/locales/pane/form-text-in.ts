import type { Language } from '../language';
import { formTextEn } from './form-en';
import type { FormText } from './form-text';
import { formTextVi } from './form-vi';

const TEXTS: Readonly<Record<Language, FormText>> = { vi: formTextVi, en: formTextEn };

/** What the pane says of blank forms, in one language. */
export function formTextIn(language: Language): FormText {
  return TEXTS[language];
}
