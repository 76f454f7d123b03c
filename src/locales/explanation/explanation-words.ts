import type { Grouping, RuleSet } from '../../domain/decision/rule-set';
import type { ExplanationLine, ExplanationSection } from '../../domain/explanation/explanation-wording';
import type { Language } from '../language';
import { blocNames } from '../sheet/bloc-names';
import { citationText } from '../sheet/citation';
import { sheetEn } from '../sheet/en';
import type { OutcomeWording } from '../sheet/result-wording';
import { sheetVi } from '../sheet/vi';
import { sheetWording } from '../sheet-wording';
import { explanationEn } from './en';
import type { ExplanationPhrases } from './phrases';
import { explanationVi } from './vi';

const PHRASES: Readonly<Record<Language, ExplanationPhrases>> = { vi: explanationVi, en: explanationEn };
const SHEET_PHRASES = { vi: sheetVi, en: sheetEn };

/** What every line of an explanation is made with, in one language and by one rule set. */
export interface ExplanationWords {
  readonly phrases: ExplanationPhrases;
  readonly rules: RuleSet;
  readonly results: OutcomeWording;
  /** Blocs as they stand together within a sentence. */
  readonly together: (blocs: readonly string[]) => string;
  readonly partsText: (parts: Grouping) => string;
  /** As it begins a cell or a sentence. */
  readonly first: (text: string) => string;
  /** One thing said, without numbers apart; the clauses by their ids. Throws as `citationText` does. */
  readonly line: (
    section: ExplanationSection,
    subject: string,
    text: string,
    ground?: readonly string[],
  ) => ExplanationLine;
}

/** The words for explanations by a rule set. */
export function explanationWords(language: Language, rules: RuleSet): ExplanationWords {
  const names = blocNames(rules, language, SHEET_PHRASES[language]);
  const cite = (ids: readonly string[]) =>
    citationText([...new Set(ids)], rules, SHEET_PHRASES[language], language);
  const first = (text: string) => `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`;
  const together = (blocs: readonly string[]) => names.together(blocs);
  return {
    phrases: PHRASES[language],
    rules,
    results: sheetWording(language, rules).results,
    together,
    partsText: (parts) => parts.map(together).join(' · '),
    first,
    line: (section, subject, text, ground = []) => ({
      section,
      subject: first(subject),
      members: null,
      threshold: null,
      margin: null,
      text: first(text),
      ground: ground.length === 0 ? '' : cite(ground),
    }),
  };
}
