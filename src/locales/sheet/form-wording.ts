import type { RuleSet } from '../../domain/decision/rule-set';
import type { FormWording } from '../../domain/form/form-wording';
import type { Language } from '../language';
import { formEn } from './form-en';
import type { FormPhrases } from './form-phrases';
import { formVi } from './form-vi';

const PHRASES: Readonly<Record<Language, FormPhrases>> = { vi: formVi, en: formEn };

/** The words of a blank form for a rule set. Asking for the heading of a bloc that it does not have throws. */
export function formWording(language: Language, rules: RuleSet): FormWording {
  const { blocHeading, blocChoice, ...words } = PHRASES[language];
  return {
    ...words,
    blocHeading: (id) => {
      const bloc = rules.blocs.find((candidate) => candidate.id === id);
      if (!bloc) throw new Error(`The rule set ${rules.id} has no bloc ${id}`);
      return blocHeading(bloc);
    },
    // In a list of choices a comma parts two of them.
    blocChoices: rules.blocs.map((bloc) => blocChoice(bloc).replaceAll(/\s*,/g, ' –')),
  };
}
