import type { Language } from '../language';
import { checklistsEn } from './checklists-en';
import type { ChecklistsText } from './checklists-text';
import { checklistsVi } from './checklists-vi';

const TEXTS: Readonly<Record<Language, ChecklistsText>> = { vi: checklistsVi, en: checklistsEn };

/** What the pane says of the checklist, in one language. */
export function checklistsTextIn(language: Language): ChecklistsText {
  return TEXTS[language];
}
