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
 * Whether a part of one of the outcome's arrangements has the form, or may have it: a `committee-by-consent` needs
 * the written consent of the direct higher committee (article 21, clause 5).
 */
export function holdsForm(outcome: Outcome, form: Exclude<PartForm, 'cell-or-by-consent'>): boolean {
  return arrangementsOf(outcome).some((parts) => parts.some((part) => formsOf(part).includes(form)));
}

/**
 * True where the only arrangement founds nothing: there is no grouping to choose, the members are introduced to
 * another organisation (article 21, clause 2).
 */
export function onlyIntroduces(outcome: Outcome): boolean {
  const [only, ...others] = arrangementsOf(outcome);
  return only !== undefined && others.length === 0 && only.every(({ form }) => form === 'none');
}

function formsOf({ form }: Part): readonly PartForm[] {
  return form === 'cell-or-by-consent' ? ['cell', 'committee-by-consent'] : [form];
}
