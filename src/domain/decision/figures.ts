import type { DistrictDecision, Figures } from './decision';
import { isAgainstRules } from './choice';
import { finalParts } from './final-parts';
import type { RuleSet } from './rule-set';

/** The province's figures over its decided districts, as the article reports them (11/18, 7/18, 18/18, 312 → 47). */
export function figuresOf(decisions: readonly DistrictDecision[], rules: RuleSet): Figures {
  const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const before = known(decisions.map((decision) => decision.before));
  const after = known(decisions.map((decision) => decision.after));
  const members = decisions.flatMap(({ district }) =>
    rules.blocs.map(({ id }) => {
      const count = district.counts[id]?.members;
      return count?.state === 'whole' ? count.value : null;
    }),
  );
  const merging = decisions.filter((decision) => merges(finalParts(decision) ?? []));
  const left = decisions.filter(({ choice }) => choice === null);
  const choices = decisions.flatMap(({ choice }) => choice ?? []);
  return {
    districts: decisions.length,
    before: sum(before),
    beforeOpen: decisions.length - before.length,
    after: sum(after),
    afterOpen: decisions.length - after.length,
    members: sum(known(members)),
    membersOpen: members.length - known(members).length,
    eligible: Object.fromEntries(
      rules.blocs.map(({ id }) => [
        id,
        decisions.filter(({ verdicts }) => verdicts[id]?.state === 'eligible').length,
      ]),
    ),
    merged: merging.length,
    separate: after.length - merging.length,
    withOptions: left.filter(({ outcome }) => outcome.kind === 'options').length,
    open: left.filter(({ outcome }) => outcome.kind === 'open').length,
    chosen: choices.length,
    againstRules: choices.filter(isAgainstRules).length,
    notUnderstood: choices.filter(({ parts }) => parts === null).length,
  };
}

function merges(parts: readonly { readonly blocs: readonly string[] }[]): boolean {
  return parts.some(({ blocs }) => blocs.length > 1);
}
