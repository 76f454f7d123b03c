import type { District } from '../survey/survey';
import type { Part } from './decision';
import { optionalGroupings, recommendedGroupings } from './grouping-list';
import { hasTooFew, type Members, peopled, sumOf } from './groupings';
import type { RuleSet } from './rule-set';

/** More arrangements than this are not compared side by side: each small part names its own choice then. */
const MOST_LISTED = 6;

/**
 * Every grouping that the rule set knows, in its order, each with all combinations of base cells and committees by
 * consent for its small parts (article 21, clauses 3 and 5), cells first. Where that makes too many, each grouping
 * stands once and each small part names both. A part with too few full members has no organisation of its own, its
 * members are introduced to another one (clause 2): such an arrangement stands beside the merges. One that founds
 * nothing is named only where every arrangement founds nothing, and then once, with each bloc apart.
 */
export function optionsOf(
  district: District,
  rules: RuleSet,
  members: Members,
): readonly (readonly Part[])[] {
  const groupings = [...recommendedGroupings(rules), ...optionalGroupings(rules)].map(({ parts }) => parts);
  const open = peopled(groupings, district).map((grouping) =>
    grouping.map((blocs) => partOf(blocs, district, rules, members)),
  );
  const founding = open.filter((parts) => parts.some(({ form }) => form !== 'none'));
  if (founding.length === 0) return open.slice(0, 1);
  const count = founding.reduce((sum, parts) => sum + 2 ** parts.filter(hasChoice).length, 0);
  return count > MOST_LISTED ? founding : founding.flatMap(combinations);
}

function partOf(blocs: readonly string[], district: District, rules: RuleSet, members: Members): Part {
  const sum = sumOf(blocs, members);
  if (hasTooFew(blocs, district, rules)) return { blocs, members: sum, form: 'none' };
  const reaches = sum >= rules.committeeThreshold.members;
  return { blocs, members: sum, form: reaches ? 'committee' : 'cell-or-by-consent' };
}

function hasChoice({ form }: Part): boolean {
  return form === 'cell-or-by-consent';
}

/** The parts with every choice made, the last part's changing first. */
function combinations(parts: readonly Part[]): readonly (readonly Part[])[] {
  return parts.reduce<readonly (readonly Part[])[]>(
    (made, part) => {
      const choices = hasChoice(part)
        ? (['cell', 'committee-by-consent'] as const).map((form) => ({ ...part, form }))
        : [part];
      return made.flatMap((before) => choices.map((choice) => [...before, choice]));
    },
    [[]],
  );
}
