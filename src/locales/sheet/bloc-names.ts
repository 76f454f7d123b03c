import type { RuleSet } from '../../domain/decision/rule-set';
import type { Language } from '../language';
import type { SheetPhrases } from './phrases';

/** Short names of a rule set's blocs, alone and together. Throws for a bloc that the rule set does not have. */
export function blocNames(rules: RuleSet, language: Language, phrases: SheetPhrases) {
  const one = (id: string): string => {
    const bloc = rules.blocs.find((candidate) => candidate.id === id);
    if (!bloc) throw new Error(`The rule set ${rules.id} has no bloc ${id}`);
    return bloc.shortName[language];
  };
  return { one, together: (ids: readonly string[]) => phrases.together(ids.map(one)) };
}
