import type { ListedGrouping } from '../decision/grouping-list';
import type { Grouping } from '../decision/rule-set';
import type { DistrictTerms } from './district-terms';
import {
  allOf,
  anyOf,
  choice,
  type Expression,
  joined,
  listWhere,
  sentenceOf,
  slot,
  textOf,
} from './formula-text';
import { allMembers, isFullOnly, mostFullMembers } from './member-formulas';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';

/** What is to be noted of a district whose members are all known: the engine's notes in their order, blank for none. */
export function notesFormula(terms: DistrictTerms): Expression {
  const { phrases, references } = terms;
  const { blocs } = references;
  const tellsFull = blocs.some(({ fullMembers }) => fullMembers !== null);
  const ids = blocs.map(({ bloc }) => bloc);
  const named = (conditions: readonly (readonly [string, Expression])[]) =>
    listWhere(
      conditions.map(([bloc, condition]) => [phrases.subject([bloc], false), condition]),
      phrases.betweenNames,
    );
  const after = (condition: Expression, sentence: Expression) =>
    choice(condition, joined([phrases.betweenNotes, { is: sentence }]), '""');

  const small = ids.map((bloc) => {
    const of = terms.of([bloc]);
    const isSmall = `${mostFullMembers(of)}<${NAMES.minimum}`;
    return [bloc, allOf([isSmall, `${allMembers(of)}>0`])] as const;
  });
  const empty = ids.map((bloc) => [bloc, `${allMembers(terms.of([bloc]))}=0`] as const);
  const all = [
    ...standAlone(terms, tellsFull, after, named),
    after(
      anyOf(small.map(([, condition]) => condition)),
      sentenceOf(phrases.belowMinimum(slot(0), slot(1)), [NAMES.minimum, named(small)]),
    ),
    after(
      anyOf(empty.map(([, condition]) => condition)),
      sentenceOf(phrases.emptyBlocs(slot(0)), [named(empty)]),
    ),
    ...(tellsFull ? [basisNote(terms, after)] : []),
  ];
  return `MID(${all.join('&')},${phrases.betweenNotes.length + 1},2000)`;
}

type After = (condition: Expression, sentence: Expression) => Expression;

/** Blocs that are merged although some recommended grouping gives each an organisation for which it is large enough. */
function standAlone(
  terms: DistrictTerms,
  tellsFull: boolean,
  after: After,
  named: (conditions: readonly (readonly [string, Expression])[]) => Expression,
): readonly Expression[] {
  const { phrases, groupings, references } = terms;
  const able = references.blocs.flatMap(({ bloc }) => {
    const isAlone = ({ parts }: ListedGrouping) =>
      parts.some((part) => part.length === 1 && part[0] === bloc);
    const alone = groupings.filter(isAlone);
    const merging = groupings.filter((grouping) => !isAlone(grouping));
    if (alone.length === 0 || merging.length === 0) return [];
    const conditions = [
      anyOf(merging.map(({ number }) => `${references.place}=${number}`)),
      terms.isLarge([bloc]),
      ...(tellsFull ? [terms.hasMinimum([bloc])] : []),
      anyOf(alone.map(terms.isRecommended)),
    ];
    return [[bloc, allOf(conditions)] as const];
  });
  if (able.length === 0) return [];
  return [
    after(
      anyOf(able.map(([, condition]) => condition)),
      sentenceOf(phrases.couldStandAlone(slot(0)), [named(able)]),
    ),
  ];
}

/** Whether the other basis comes to another grouping, or to another form of a part of the same one. */
function basisNote(terms: DistrictTerms, after: After): Expression {
  const { rules, phrases, groupings, references, yes } = terms;
  const { place } = references;
  const { below } = rules.committeeThreshold;
  const fullOnly = isFullOnly(yes);
  const isLargeOtherwise = (ids: readonly string[]) => {
    const of = terms.of(ids);
    return `${choice(fullOnly, allMembers(of), mostFullMembers(of))}>=${NAMES.threshold}`;
  };
  const otherPlace = terms.firstOf(({ parts }) =>
    parts.flatMap((ids) => [...(below === 'cell' ? [] : [isLargeOtherwise(ids)]), terms.hasMinimum(ids)]),
  );
  const formChanges = (ids: readonly string[]) =>
    allOf([terms.hasMinimum(ids), `(${terms.isLarge(ids)})<>(${isLargeOtherwise(ids)})`]);
  const ofOptions = unique(groupings.flatMap(({ parts }) => parts)).map((ids) => {
    const holding = groupings.filter(({ parts }) => parts.some((part) => part.join('+') === ids.join('+')));
    // Of all groupings one is offered at least.
    const isOffered = holding.map((grouping) => `${terms.offeredPlace(grouping)}>0`);
    return allOf([...(holding.length < groupings.length ? [anyOf(isOffered)] : []), formChanges(ids)]);
  });
  const { all, full } = phrases.basisChangesOutcome;
  return after(
    anyOf([
      ...(below === 'cell' ? [] : [`N(${place})<>${otherPlace}`]),
      allOf([`N(${place})=0`, anyOf(ofOptions)]),
      ...(below === 'cell'
        ? groupings.map(({ number, parts }) => allOf([`${place}=${number}`, anyOf(parts.map(formChanges))]))
        : []),
    ]),
    choice(fullOnly, textOf(full), textOf(all)),
  );
}

function unique(parts: Grouping): Grouping {
  const written = parts.map((ids) => ids.join('+'));
  return parts.filter((_, index) => written.indexOf(written[index] ?? '') === index);
}
