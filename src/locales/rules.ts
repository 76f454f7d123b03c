import type { RuleTrouble } from '../domain/decision/check-rules';
import type { RuleSet } from '../domain/decision/rule-set';
import type { RulesDifference } from '../domain/rules-sheet/rules-differences';
import type { RulesSheetWording } from '../domain/rules-sheet/rules-sheet-wording';
import type { RulesSheetTrouble } from '../domain/rules-sheet/rules-trouble';
import type { Language } from './language';
import { rulePhrasesEn } from './rules/en';
import type { RuleNaming, RulePhrases, RuleSetRefusal, RulesOrigin } from './rules/phrases';
import { rulePhrasesVi } from './rules/vi';
import { rulesSheetWording } from './sheet/rules-wording';

const PHRASES: Readonly<Record<Language, RulePhrases>> = { vi: rulePhrasesVi, en: rulePhrasesEn };

/** Sentences about rules in one language, with what they speak of named as on the sheet of rules. */
export interface RuleMessages {
  readonly wording: RulesSheetWording;
  bloc(id: string): string;
  ruleTrouble(trouble: RuleTrouble): string;
  sheetTrouble(trouble: RulesSheetTrouble): string;
  difference(difference: RulesDifference, from: RulesOrigin): string;
  refusal(refusal: RuleSetRefusal): string;
}

/** The sentences for a rule set; blocs that it does not have are named by their ids. */
export function ruleMessagesIn(language: Language, rules: RuleSet): RuleMessages {
  const phrases = PHRASES[language];
  const wording = rulesSheetWording(language, rules);
  const bloc = (id: string) =>
    rules.blocs.find((candidate) => candidate.id === id)?.shortName[language] ?? id;
  const together = (blocs: readonly string[]) => blocs.map(bloc).join(' + ');
  const naming: RuleNaming = {
    limit: (limit) => wording.row[limit],
    bloc,
    part: together,
    grouping: (parts) => parts.map(together).join(' · '),
    wording,
  };
  return {
    wording,
    bloc,
    ruleTrouble: (trouble) => phrases.ruleTrouble(trouble, naming),
    sheetTrouble: (trouble) =>
      trouble.code === 'unsound'
        ? phrases.ruleTrouble(trouble.trouble, naming)
        : phrases.sheetTrouble(trouble, naming),
    difference: (difference, from) => phrases.difference(difference, from, naming),
    refusal: (refusal) => phrases.refusal(refusal),
  };
}
