import type { ListedGrouping } from '../decision/grouping-list';
import type { Grouping } from '../decision/rule-set';
import type { DistrictTerms } from './district-terms';
import {
  allOf,
  anyOf,
  choice,
  type Expression,
  joined,
  sentenceAbout,
  type Slot,
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
  /** `names` is the slot of the blocs in the sentence. */
  const about: About = (sentence, names, conditions, values) =>
    sentenceAbout(
      phrases.betweenNotes + sentence,
      names,
      conditions.map(([bloc, condition]) => [phrases.subject([bloc], false), condition]),
      phrases.betweenNames,
      values,
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
    ...standAlone(terms, tellsFull, about),
    about(phrases.belowMinimum(slot(0), slot(1)), slot(1), small, [NAMES.minimum]),
    about(phrases.emptyBlocs(slot(0)), slot(0), empty, []),
    ...(tellsFull ? [basisNote(terms, after)] : []),
  ];
  return `MID(${all.join('&')},${phrases.betweenNotes.length + 1},2000)`;
}

type About = (
  sentence: string,
  names: Slot,
  conditions: readonly (readonly [bloc: string, condition: Expression])[],
  values: readonly Expression[],
) => Expression;
type After = (condition: Expression, sentence: Expression) => Expression;

/** Blocs that are merged although some recommended grouping gives each an organisation for which it is large enough. */
function standAlone(terms: DistrictTerms, tellsFull: boolean, about: About): readonly Expression[] {
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
  return [about(phrases.couldStandAlone(slot(0)), slot(0), able, [])];
}

/**
 * Whether the other basis comes to another grouping, or to another form of a part of the same one. There are never more
 * full members than members: all members let an earlier grouping fit or a part of the arrangements reach the threshold,
 * full members alone leave a part of what fits below it.
 */
function basisNote(terms: DistrictTerms, after: After): Expression {
  const { rules, phrases, groupings, references, yes, of, counted, isLarge } = terms;
  const { place } = references;
  const fullOnly = isFullOnly(yes);
  const { threshold, minimum } = NAMES;
  const fitsByAll = (ids: readonly string[]) => [
    `${allMembers(of(ids))}>=${threshold}`,
    `${counted(ids)}>=${minimum}`,
  ];
  const parts = unique(groupings.flatMap((grouping) => grouping.parts)).map((ids) => {
    const holding = groupings.filter(
      (grouping) => unique([...grouping.parts, ids]).length === grouping.parts.length,
    );
    // Of all groupings one is offered at least.
    const isOffered =
      holding.length < groupings.length
        ? [anyOf(holding.map((grouping) => `${terms.offeredPlace(grouping)}>0`))]
        : [];
    const isInQuestion = anyOf([
      allOf([`N(${place})=0`, ...isOffered]),
      ...holding.map(({ number }) => `${place}=${number}`),
    ]);
    return { ids, isInQuestion };
  });
  const changesByAll = [
    ...(rules.committeeThreshold.below === 'cell'
      ? []
      : [`N(${place})<>${terms.firstOf((grouping) => grouping.parts.flatMap(fitsByAll))}`]),
    ...parts.map(({ ids, isInQuestion }) =>
      allOf([isInQuestion, ...fitsByAll(ids), `${counted(ids)}<${threshold}`]),
    ),
  ];
  // From the minimum to one below the threshold, with the members, which may be many cells, asked for once.
  const isCell = (ids: readonly string[]) =>
    `ABS(2*(${mostFullMembers(of(ids))})-${threshold}-${minimum}+1)<${threshold}-${minimum}`;
  const changesByFull = parts.map(({ ids, isInQuestion }) =>
    allOf([isInQuestion, isLarge(ids), isCell(ids)]),
  );
  const { all, full } = phrases.basisChangesOutcome;
  return choice(fullOnly, after(anyOf(changesByAll), textOf(full)), after(anyOf(changesByFull), textOf(all)));
}

function unique(parts: Grouping): Grouping {
  const written = parts.map((ids) => ids.join('+'));
  return parts.filter((_, index) => written.indexOf(written[index] ?? '') === index);
}
