import type { Outcome, Part, PartForm } from './decision';

/** The arrangements that an outcome holds: the recommended one, the options side by side, or none. */
export function arrangementsOf(outcome: Outcome): readonly (readonly Part[])[] {
  switch (outcome.kind) {
    case 'recommended':
      return [outcome.parts];
    case 'options':
      return outcome.options;
    case 'open':
      return [];
  }
}

/**
 * Whether a part of one of the outcome's arrangements has the form: a `committee-by-consent` needs the written
 * consent of the direct higher committee (article 21, clause 5).
 */
export function holdsForm(outcome: Outcome, form: PartForm): boolean {
  return arrangementsOf(outcome).some((parts) => parts.some((part) => part.form === form));
}
