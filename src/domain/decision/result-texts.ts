import { withSeparator } from './arrangement-words';
import { type ChoiceMark, isAgainstRules } from './choice';
import type { DecisionNote, DistrictDecision } from './decision';
import { sumOf } from './groupings';
import { groupingList, type ListedGrouping } from './grouping-list';
import { namedOrganisation, organisationWords } from './named-organisation';
import { possibleArrangements } from './possible-arrangements';
import type { ResultPhrases } from './result-phrases';
import type { Grouping, RuleSet } from './rule-set';

/** What the result cells say of a district whose numbers are known today. `domain/live` says the same by formula. */
export interface ResultTexts {
  readonly grouping: (decision: DistrictDecision) => string;
  readonly final: (decision: DistrictDecision) => string;
  /** The arrangements that the choice is made from; none while a count is open. */
  readonly options: (decision: DistrictDecision) => readonly string[];
  readonly check: (decision: DistrictDecision) => string;
  /** How many base committees the cells tell; null where a choice is not understood, or nothing is recommended. */
  readonly committees: (decision: DistrictDecision) => number | null;
  /** The organisation that those of the bloc join; blank where the words of the choice do not say. */
  readonly joins: (decision: DistrictDecision, bloc: string) => string;
  readonly notes: (decision: DistrictDecision) => string;
  readonly reason: (decision: DistrictDecision) => string;
}

export function resultTexts(rules: RuleSet, phrases: ResultPhrases): ResultTexts {
  const { members: threshold, basis } = rules.committeeThreshold;
  const ids = rules.blocs.map(({ id }) => id);
  const names = (blocs: readonly string[]) =>
    blocs.map((bloc) => phrases.subject([bloc], false)).join(phrases.betweenNames);

  const compared = (blocs: readonly string[], members: number) => {
    const subject = phrases.subject(blocs, blocs.length === 1 && blocs[0] === ids[0]);
    return members >= threshold
      ? phrases.reaches(subject, members, threshold)
      : phrases.staysBelow(subject, members, threshold, threshold - members);
  };
  /** Each bloc, then what is merged. */
  const allCompared = ({ verdicts }: DistrictDecision, merged: Grouping) => {
    const members = Object.fromEntries(
      Object.entries(verdicts).map(([bloc, verdict]) => [
        bloc,
        verdict.state === 'unknown' ? 0 : verdict.members,
      ]),
    );
    return [...ids.map((bloc) => [bloc]), ...merged]
      .map((blocs) => compared(blocs, sumOf(blocs, members)))
      .join(phrases.betweenCompared);
  };

  /** What is said of several blocs is said of all of them at once. */
  const noteText = (note: DecisionNote, notes: readonly DecisionNote[]): string => {
    switch (note.code) {
      case 'could-stand-alone': {
        const able = notes.flatMap((other) => (other.code === 'could-stand-alone' ? other.blocs : []));
        return phrases.couldStandAlone(names(ids.filter((bloc) => able.includes(bloc))));
      }
      case 'below-minimum': {
        const small = notes.flatMap((other) => (other.code === 'below-minimum' ? [other.bloc] : []));
        return phrases.belowMinimum(rules.organisationMinimum.fullMembers, names(small));
      }
      case 'empty-blocs':
        return phrases.emptyBlocs(names(note.blocs));
      case 'basis-changes-outcome':
        return phrases.basisChangesOutcome[basis];
    }
  };

  const grouping = ({ outcome }: DistrictDecision) => {
    switch (outcome.kind) {
      case 'recommended':
        return phrases.grouping.parts(outcome.parts);
      case 'options':
        return phrases.grouping.toChoose;
      case 'open':
        return phrases.grouping.open;
    }
  };
  const options = (decision: DistrictDecision) =>
    possibleArrangements(decision, rules).map(phrases.grouping.parts);

  const final = (decision: DistrictDecision) => {
    const { choice } = decision;
    if (choice === null) return grouping(decision);
    return choice.parts === null ? choice.text : withSeparator(choice.text, phrases.grouping.between);
  };
  const wordsOf = new Map(ids.map((bloc) => [bloc, organisationWords(rules, phrases, bloc)]));

  return {
    grouping,
    final,
    joins: (decision, bloc) => {
      const words = wordsOf.get(bloc);
      return words ? namedOrganisation(final(decision), words) : '';
    },
    options,
    check: (decision) => {
      const { choice, choiceOfOther, place } = decision;
      if (!choice) return choiceOfOther === null ? '' : phrases.choice.ofOther(choiceOfOther);
      const { outside, unread, notCompared, unclear, consentMissing, reasonMissing } = phrases.choice;
      const isUnclear = choice.parts === null;
      const has = (code: ChoiceMark['code']) => choice.marks.some((mark) => mark.code === code);
      const isUnexplained = isUnclear ? choice.because === '' : has('reason-missing');
      return [
        ...(place === null ? [notCompared] : isUnclear ? [unread] : isAgainstRules(choice) ? [outside] : []),
        ...(isUnclear ? [unclear] : []),
        ...(has('consent-missing') ? [consentMissing] : []),
        ...(isUnexplained ? [reasonMissing] : []),
      ].join(' ');
    },
    committees: ({ committees }) => committees,
    notes: ({ notes }) => [...new Set(notes.map((note) => noteText(note, notes)))].join(phrases.betweenNotes),
    reason: (decision) => {
      const { outcome, verdicts } = decision;
      switch (outcome.kind) {
        case 'open': {
          const unknown = ids.filter((bloc) => verdicts[bloc]?.state === 'unknown');
          return unknown.length > 0 ? phrases.openReason(names(unknown)) : phrases.nobodyReason;
        }
        case 'options':
          return allCompared(decision, mergesOf(rules)) + phrases.toBeChosen(threshold);
        case 'recommended': {
          const grouping = outcome.parts.map(({ blocs }) => blocs);
          return (
            allCompared(
              decision,
              grouping.filter((blocs) => blocs.length > 1),
            ) + phrases.concluded(grouping, threshold)
          );
        }
      }
    },
  };
}

/** The merges that a recommended grouping may hold, each once. */
function mergesOf(rules: RuleSet): Grouping {
  return listedMerges(rules).flatMap(({ blocs, groupings }) =>
    groupings.some(({ use }) => use === 'recommended') ? [blocs] : [],
  );
}

/**
 * Every merge of the rule set's groupings once, in the order of their first blocs, as each grouping names its own, with
 * those that hold it.
 */
export function listedMerges(
  rules: RuleSet,
): readonly { readonly blocs: readonly string[]; readonly groupings: readonly ListedGrouping[] }[] {
  const all = new Map<string, { readonly blocs: readonly string[]; readonly groupings: ListedGrouping[] }>();
  for (const grouping of groupingList(rules)) {
    for (const blocs of grouping.parts.filter(({ length }) => length > 1)) {
      const known = all.get(blocs.join('+'));
      if (known) known.groupings.push(grouping);
      else all.set(blocs.join('+'), { blocs, groupings: [grouping] });
    }
  }
  const order = rules.blocs.map(({ id }) => id);
  return [...all.values()].toSorted(
    (one, other) => order.indexOf(one.blocs[0] ?? '') - order.indexOf(other.blocs[0] ?? ''),
  );
}
