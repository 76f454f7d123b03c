import type { RuleSet } from '../domain/decision/rule-set';
import type { ProgressWording } from '../domain/progress/progress-wording';
import type { Wordings } from '../domain/wordings';
import { type ChecklistWording, checklistWording } from './checklist-wording';
import { type Language, inEveryLanguage } from './language';
import { progressEn } from './sheet/progress-en';
import type { ProgressPhrases } from './sheet/progress-phrases';
import { progressVi } from './sheet/progress-vi';

const PHRASES: Readonly<Record<Language, ProgressPhrases>> = { vi: progressVi, en: progressEn };

type ProgressWords = ChecklistWording & { readonly progress: ProgressWording };

/** The words of the sheet of progress and of what it is counted from, in every language, the preferred one first. */
export function progressWordings(preferred: Language, rules: RuleSet): Wordings<ProgressWords> {
  return inEveryLanguage(preferred, (language): ProgressWords => {
    const phrases = PHRASES[language];
    const progress = { ...phrases, title: phrases.title(rules.name[language]) };
    return { ...checklistWording(language, rules), progress };
  });
}
