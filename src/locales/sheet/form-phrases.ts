import type { BlocDefinition } from '../../domain/decision/rule-set';
import type { FormWording } from '../../domain/form/form-wording';

/** The words of a blank form in one language; those of the blocs come from the rule set. */
export interface FormPhrases extends Omit<FormWording, 'blocHeading' | 'blocChoices'> {
  readonly blocHeading: (bloc: BlocDefinition) => string;
  /** Holds the Vietnamese name in every language: the reader knows blocs by it. */
  readonly blocChoice: (bloc: BlocDefinition) => string;
}
