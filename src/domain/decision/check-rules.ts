import { foldText } from '../survey/text/fold-text';
import { groupingList, MOST_GROUPINGS } from './grouping-list';
import { limitsOf, ORDERED_LIMITS, RULE_LIMITS, type RuleLimit } from './rule-limits';
import type { Citation, Grouping, RuleSet } from './rule-set';
import { BLOC_SEPARATOR, PART_SEPARATORS, TYPED_SEPARATORS } from './separators';
import { earlierInstead } from './shadowed-grouping';

/** Surveys with more blocs than this were never seen, and a row of the sheet could not be read by anybody. */
const MOST_BLOCS = 8;

/** Why a rule set cannot be decided by. */
export type RuleTrouble =
  | { readonly code: 'rules-unnamed' }
  | { readonly code: 'rules-without-blocs' }
  | { readonly code: 'too-many-blocs'; readonly count: number; readonly most: number }
  | { readonly code: 'bloc-twice' | 'bloc-unnamed' | 'bloc-without-words'; readonly bloc: string }
  /** Two blocs have one name, long or short, in one of the languages: nobody could tell their cells apart. */
  | { readonly code: 'names-shared'; readonly name: string; readonly blocs: readonly [string, string] }
  /** The short name holds what stands between the parts of a grouping: the words of a choice would say something else. */
  | { readonly code: 'name-with-separator'; readonly bloc: string; readonly separator: string }
  /** Two blocs are named by the same words, so that no header could tell them apart. */
  | { readonly code: 'words-shared'; readonly words: string; readonly blocs: readonly [string, string] }
  /** Not a whole number from 1 on. */
  | { readonly code: 'limit-not-whole'; readonly limit: RuleLimit; readonly found: number }
  /** The first must not be above the second. */
  | { readonly code: 'limits-contradict'; readonly lower: RuleLimit; readonly upper: RuleLimit }
  | { readonly code: 'part-empty' }
  | { readonly code: 'part-twice'; readonly part: readonly string[] }
  | { readonly code: 'part-with-unknown-bloc'; readonly part: readonly string[]; readonly bloc: string }
  /** Members of the bloc could be put nowhere by any grouping that is in use. */
  | { readonly code: 'bloc-never-grouped'; readonly bloc: string }
  /** No grouping in use holds every bloc once. */
  | { readonly code: 'no-grouping' }
  /** Nothing could ever be recommended: each grouping is only an option. */
  | { readonly code: 'nothing-recommended' }
  | { readonly code: 'too-many-groupings'; readonly count: number; readonly most: number }
  /** Wherever this grouping fits, one of those that are tried before fits as well. */
  | {
      readonly code: 'grouping-never-chosen';
      readonly grouping: Grouping;
      readonly before: readonly Grouping[];
    }
  | { readonly code: 'citation-twice' | 'citation-missing'; readonly citation: string }
  | { readonly code: 'procedure-unknown'; readonly procedure: string };

/**
 * True for what a rule set can be decided by all the same: a grouping that never comes up changes no result, nor does a
 * name with what people may type between organisations, which earlier versions kept; choices with it are not understood.
 */
export function isHarmless(trouble: RuleTrouble): boolean {
  return (
    trouble.code === 'grouping-never-chosen' ||
    (trouble.code === 'name-with-separator' && TYPED_SEPARATORS.some((mark) => mark === trouble.separator))
  );
}

/** All that keeps a rule set from being decided by; empty for one that is sound. `procedures` are the ids there are. */
export function checkRules(rules: RuleSet, procedures: readonly string[]): readonly RuleTrouble[] {
  const names: RuleTrouble[] =
    rules.id.trim() === '' || isUnnamed(rules.name) ? [{ code: 'rules-unnamed' }] : [];
  const blocs = blocTroubles(rules);
  const parts = partTroubles(rules);
  const soFar = [...names, ...blocs, ...limitTroubles(rules), ...parts, ...citationTroubles(rules)];
  const procedure: RuleTrouble[] = procedures.includes(rules.procedure)
    ? []
    : [{ code: 'procedure-unknown', procedure: rules.procedure }];
  // What groupings come to can only be told of blocs and parts that are sound themselves.
  const groupings = blocs.length + parts.length === 0 ? groupingTroubles(rules) : [];
  return [...soFar, ...procedure, ...groupings];
}

function blocTroubles({ blocs }: RuleSet): readonly RuleTrouble[] {
  if (blocs.length === 0) return [{ code: 'rules-without-blocs' }];
  if (blocs.length > MOST_BLOCS) return [{ code: 'too-many-blocs', count: blocs.length, most: MOST_BLOCS }];
  const troubles: RuleTrouble[] = [];
  const ids = blocs.map(({ id }) => id);
  const wordsOf = new Map<string, string>();
  blocs.forEach(({ id, name, shortName, headerWords }, index) => {
    if (ids.indexOf(id) < index) troubles.push({ code: 'bloc-twice', bloc: id });
    if (id.trim() === '' || isUnnamed(name) || isUnnamed(shortName))
      troubles.push({ code: 'bloc-unnamed', bloc: id });
    const separator = SEPARATORS.find((mark) =>
      LANGUAGES.some((language) => shortName[language].includes(mark)),
    );
    if (separator !== undefined) troubles.push({ code: 'name-with-separator', bloc: id, separator });
    const folded = new Set(headerWords.map(foldText).filter((words) => words !== ''));
    if (folded.size === 0) troubles.push({ code: 'bloc-without-words', bloc: id });
    for (const words of folded) {
      const other = wordsOf.get(words);
      if (other !== undefined) troubles.push({ code: 'words-shared', words, blocs: [other, id] });
      wordsOf.set(words, id);
    }
  });
  return [...troubles, ...sharedNames(blocs)];
}

const LANGUAGES = ['vi', 'en'] as const;
/** All that parts the words of a choice. */
const SEPARATORS = [...PART_SEPARATORS, BLOC_SEPARATOR];

/** Each language has readers of its own. */
function isUnnamed(name: RuleSet['name']): boolean {
  return LANGUAGES.some((language) => name[language].trim() === '');
}

function sharedNames(blocs: RuleSet['blocs']): readonly RuleTrouble[] {
  const kinds = LANGUAGES.flatMap((language) =>
    (['name', 'shortName'] as const).map((kind) => (bloc: RuleSet['blocs'][number]) => bloc[kind][language]),
  );
  const pairs = new Map<string, RuleTrouble>();
  for (const nameOf of kinds) {
    const standing = new Map<string, string>();
    for (const bloc of blocs) {
      const name = nameOf(bloc).trim();
      const folded = foldText(name);
      const other = standing.get(folded);
      if (folded !== '' && other !== undefined && other !== bloc.id)
        pairs.set(`${other} ${bloc.id}`, { code: 'names-shared', name, blocs: [other, bloc.id] });
      standing.set(folded, bloc.id);
    }
  }
  return [...pairs.values()];
}

function limitTroubles(rules: RuleSet): readonly RuleTrouble[] {
  const limits = limitsOf(rules);
  const troubles: RuleTrouble[] = [];
  for (const limit of RULE_LIMITS) {
    const found = limits[limit];
    if (!Number.isSafeInteger(found) || found < 1) troubles.push({ code: 'limit-not-whole', limit, found });
  }
  if (troubles.length > 0) return troubles;
  return ORDERED_LIMITS.filter(([lower, upper]) => limits[lower] > limits[upper]).map(([lower, upper]) => ({
    code: 'limits-contradict',
    lower,
    upper,
  }));
}

function partTroubles({ blocs, parts }: RuleSet): readonly RuleTrouble[] {
  const ids = new Set(blocs.map(({ id }) => id));
  const seen = new Set<string>();
  return parts.flatMap(({ blocs: part }): readonly RuleTrouble[] => {
    if (part.length === 0) return [{ code: 'part-empty' }];
    const unknown = part.find((bloc) => !ids.has(bloc));
    if (unknown !== undefined) return [{ code: 'part-with-unknown-bloc', part, bloc: unknown }];
    const key = [...part].sort().join('\n');
    if (seen.has(key) || new Set(part).size < part.length) return [{ code: 'part-twice', part }];
    seen.add(key);
    return [];
  });
}

function groupingTroubles(rules: RuleSet): readonly RuleTrouble[] {
  const all = groupingList(rules);
  if (all.length > MOST_GROUPINGS)
    return [{ code: 'too-many-groupings', count: all.length, most: MOST_GROUPINGS }];
  const inUse = all.filter(({ use }) => use !== 'unused');
  if (inUse.length === 0) {
    const usable = rules.parts.filter(({ use }) => use !== 'unused').flatMap(({ blocs }) => blocs);
    const lost = rules.blocs.filter(({ id }) => !usable.includes(id));
    return lost.length > 0
      ? lost.map(({ id }) => ({ code: 'bloc-never-grouped', bloc: id }))
      : [{ code: 'no-grouping' }];
  }
  const recommended = inUse.filter(({ use }) => use === 'recommended');
  if (recommended.length === 0) return [{ code: 'nothing-recommended' }];
  // Which of them fit follows from limits: of unsound ones nothing can be told.
  if (limitTroubles(rules).length > 0) return [];
  return recommended.flatMap(({ parts }, index): readonly RuleTrouble[] => {
    const earlier = recommended.slice(0, index).map((other) => other.parts);
    const before = earlierInstead(parts, earlier, rules);
    return before === null ? [] : [{ code: 'grouping-never-chosen', grouping: parts, before }];
  });
}

function citationTroubles(rules: RuleSet): readonly RuleTrouble[] {
  const ids = rules.citations.map(({ id }: Citation) => id);
  const { committeeThreshold, organisationMinimum, subordinateCell } = rules;
  const used = [
    committeeThreshold.citation,
    committeeThreshold.consentCitation,
    committeeThreshold.cellCitation,
    organisationMinimum.citation,
    subordinateCell.citation,
    subordinateCell.consentCitation,
    subordinateCell.committeeCitation,
  ];
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  const missing = new Set(used.filter((id) => !ids.includes(id)));
  return [
    ...twice.map((citation): RuleTrouble => ({ code: 'citation-twice', citation })),
    ...[...missing].map((citation): RuleTrouble => ({ code: 'citation-missing', citation })),
  ];
}
