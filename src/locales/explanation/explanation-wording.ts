import type { RuleSet } from '../../domain/decision/rule-set';
import type { OptionConsequences } from '../../domain/explanation/explanation';
import type { ExplanationWording } from '../../domain/explanation/explanation-wording';
import type { Language } from '../language';
import { changeLines } from './change-lines';
import { choiceLines } from './choice-lines';
import { explanationWords } from './explanation-words';
import { optionLines } from './option-lines';
import type { ExplanationPhrases } from './phrases';
import { reasonLines } from './reason-lines';

/** The words of explanations, and what the pane says around them. */
export interface ExplanationText extends ExplanationWording {
  readonly pane: ExplanationPhrases['pane'];
  /** The parts of an option, each with what it becomes. */
  optionParts(option: OptionConsequences): readonly string[];
  /** Who must consent, what is founded elsewhere, what the checklist asks. */
  optionConsequences(option: OptionConsequences): readonly string[];
  readonly span: ExplanationPhrases['span'];
}

/** Explanations in one language, by a rule set. Throws as `citationText` does. */
export function explanationText(language: Language, rules: RuleSet): ExplanationText {
  const words = explanationWords(language, rules);
  const { phrases, first } = words;
  const { conclusion, choice, consent } = choiceLines(words);
  const { notes, missing, compared, tried, readings } = reasonLines(words);
  const { changes, basis } = changeLines(words);
  const { option, optionParts, optionConsequences, tasks } = optionLines(words, language);
  return {
    language,
    sheetName: phrases.sheetName,
    title: (survey) => phrases.title(survey),
    guide: phrases.guide,
    headers:
      rules.committeeThreshold.basis === 'full'
        ? { ...phrases.headers, members: phrases.fullCounted.header }
        : phrases.headers,
    section: phrases.section,
    pane: phrases.pane,
    span: (span) => phrases.span(span),
    optionParts,
    optionConsequences: (consequences) => optionConsequences(consequences).map(first),
    lines: (explanation) => [
      conclusion(explanation.decision),
      ...choice(explanation.decision),
      ...notes(explanation.decision),
      ...missing(explanation),
      ...explanation.comparisons.map(compared),
      ...explanation.tried.map((grouping) => tried(grouping, explanation.decision)),
      ...changes(explanation),
      ...basis(explanation),
      ...readings(explanation),
      ...consent(explanation),
      ...explanation.options.map(option),
      ...tasks(explanation.tasks),
    ],
  };
}
