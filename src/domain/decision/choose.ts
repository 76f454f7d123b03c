import { knownMembers } from './known-members';
import type { ChoiceMark, TypedChoice } from './choice';
import type { Choice, DistrictDecision, Outcome, Part } from './decision';
import { sumOf } from './groupings';
import { type ArrangementReader, leftOut } from './named-parts';
import { choosableGroupings, partByNumbers, possibleArrangements } from './possible-arrangements';
import type { TypedChoices } from './read-choices';
import type { RuleSet } from './rule-set';

/** The decisions with what people have chosen: a choice that is understood stands above the recommendation. */
export function withChoices(
  decisions: readonly DistrictDecision[],
  { byDistrict, ofOthers }: Pick<TypedChoices, 'byDistrict' | 'ofOthers'>,
  rules: RuleSet,
  read: ArrangementReader,
): readonly DistrictDecision[] {
  return decisions.map((bare) => {
    const { key } = bare.district;
    const decision = { ...bare, choiceOfOther: ofOthers.get(key) ?? null };
    const typed = byDistrict.get(key);
    if (!typed) return decision;
    const choice = choiceOf(typed, decision, rules, read);
    const founded = choice.parts?.filter(({ form }) => form !== 'none') ?? null;
    return {
      ...decision,
      choice,
      after: founded?.length ?? null,
      committees: founded?.filter(({ form }) => form !== 'cell').length ?? null,
    };
  });
}

function choiceOf(
  typed: TypedChoice,
  decision: DistrictDecision,
  rules: RuleSet,
  read: ArrangementReader,
): Choice {
  const named = read(typed.text, leftOut(decision, rules));
  const several: readonly ChoiceMark[] =
    typed.others.length > 0 ? [{ code: 'several', cells: [typed.cell, ...typed.others] }] : [];
  const members = knownMembers(decision.verdicts);
  const parts =
    named?.map((part): Part => ({ ...part, members: members === null ? 0 : sumOf(part.blocs, members) })) ??
    null;
  if (parts === null) return { ...typed, parts, marks: [{ code: 'not-understood' }, ...several] };
  const isOther = !isRecommended(parts, decision.outcome);
  return {
    ...typed,
    parts,
    marks: [
      ...(members === null || decision.place === null
        ? [{ code: 'counts-open' } as const]
        : parts.flatMap((part) => [
            ...againstNumbers(part, decision, rules, members),
            ...againstRules(part, rules),
          ])),
      ...parts.flatMap(({ blocs, form }): ChoiceMark[] =>
        form === 'committee-by-consent' && typed.consent === '' && !isLarge(blocs, decision, rules)
          ? [{ code: 'consent-missing', blocs }]
          : [],
      ),
      ...(isOther && typed.because === '' ? [{ code: 'reason-missing' } as const] : []),
      ...several,
    ],
  };
}

/** Whether the arrangements of the district have the blocs as a base committee that needs no consent. */
function isLarge(blocs: readonly string[], decision: DistrictDecision, rules: RuleSet): boolean {
  return possibleArrangements(decision, rules).some((parts) =>
    parts.some((part) => part.form === 'committee' && areSame(part.blocs, blocs)),
  );
}

function areSame(blocs: readonly string[], others: readonly string[]): boolean {
  return blocs.length === others.length && blocs.every((bloc) => others.includes(bloc));
}

function againstNumbers(
  { blocs, form, members }: Part,
  { district }: DistrictDecision,
  rules: RuleSet,
  all: Readonly<Record<string, number>>,
): readonly ChoiceMark[] {
  const byNumbers = partByNumbers(blocs, district, rules, all).form;
  // The threshold is of the members, the least organisation of the full ones: a committee may be short of both.
  const underThreshold: readonly ChoiceMark[] =
    form === 'committee' && members < rules.committeeThreshold.members
      ? [{ code: 'under-threshold', blocs, members }]
      : [];
  if (byNumbers === 'none') return form === 'none' ? [] : [{ code: 'too-few', blocs }, ...underThreshold];
  switch (form) {
    case 'committee':
      return underThreshold;
    case 'cell':
      return byNumbers === 'committee' ? [{ code: 'over-threshold', blocs, members }] : [];
    case 'none':
      return [{ code: 'enough-members', blocs }];
    case 'committee-by-consent':
    case 'cell-or-by-consent':
      return [];
  }
}

function againstRules({ blocs }: Part, rules: RuleSet): readonly ChoiceMark[] {
  const isKnown = choosableGroupings(rules).some(({ parts }) => parts.some((part) => areSame(part, blocs)));
  return isKnown ? [] : [{ code: 'not-in-rules', blocs }];
}

/** Whether people chose something else than what is recommended, or entered what names no grouping. */
export function isChosenOtherwise({ choice, outcome }: DistrictDecision): boolean {
  return choice !== null && (choice.parts === null || !isRecommended(choice.parts, outcome));
}

function isRecommended(parts: readonly Part[], outcome: Outcome): boolean {
  return outcome.kind === 'recommended' && areAlike(parts, outcome.parts);
}

/** The same blocs together, in the same forms. */
function areAlike(parts: readonly Part[], others: readonly Part[]): boolean {
  const written = (of: readonly Part[]) => of.map(({ blocs, form }) => `${blocs.join('+')} ${form}`).sort();
  return written(parts).join() === written(others).join();
}
