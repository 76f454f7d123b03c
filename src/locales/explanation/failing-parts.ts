import type { FailingPart } from '../../domain/explanation/explanation';
import type { ExplanationWords } from './explanation-words';

/** In what a part keeps its grouping from fitting, as it stands within a sentence. */
export function failingParts({ phrases, rules, together }: ExplanationWords) {
  const { organisationMinimum: minimum } = rules;
  return ({ blocs, short, tooFew, fullMembers }: FailingPart): readonly string[] => [
    ...(short > 0 ? [phrases.short(together(blocs), short)] : []),
    ...(tooFew ? [phrases.partTooFewFull(together(blocs), fullMembers, minimum.fullMembers)] : []),
  ];
}
