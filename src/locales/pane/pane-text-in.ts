import type { Language } from '../language';
import { paneEn } from './en';
import type { PaneText } from './pane-text';
import { paneVi } from './vi';

const TEXTS: Readonly<Record<Language, PaneText>> = { vi: paneVi, en: paneEn };

/** The pane's texts in one language. */
export function paneTextIn(language: Language): PaneText {
  return TEXTS[language];
}
