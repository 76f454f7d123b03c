import type { AllowedPart, Grouping, PartUse, RuleSet } from './rule-set';

/** A grouping that a rule set's parts come to, with the least of their uses. */
export interface ListedGrouping {
  /** From 1, in the order in which they are tried; staff know a grouping by it. */
  readonly number: number;
  readonly parts: Grouping;
  readonly use: PartUse;
}

/** More groupings than this are no list that anybody looks through, nor one that a cell's formula can hold. */
export const MOST_GROUPINGS = 30;

const lists = new WeakMap<RuleSet, readonly ListedGrouping[]>();

/**
 * Every way to put each bloc into exactly one of the allowed parts, in the rule set's order of preference; among as many
 * organisations, by the order of their merges in the rule set. The single list from which the engine takes the first that
 * fits, the cells' formulas are written, and the explanations count.
 */
export function groupingList(rules: RuleSet): readonly ListedGrouping[] {
  const known = lists.get(rules);
  if (known) return known;
  const list = listed(rules);
  lists.set(rules, list);
  return list;
}

/** The groupings that may be recommended, in the order in which they are tried. */
export function recommendedGroupings(rules: RuleSet): readonly ListedGrouping[] {
  return withUse(rules, 'recommended');
}

/** Offered beside the recommended ones when none of those fits, never chosen by the engine. */
export function optionalGroupings(rules: RuleSet): readonly ListedGrouping[] {
  return withUse(rules, 'optional');
}

function withUse(rules: RuleSet, wanted: PartUse): readonly ListedGrouping[] {
  return groupingList(rules).filter(({ use }) => use === wanted);
}

function listed({ blocs, parts, preference }: RuleSet): readonly ListedGrouping[] {
  const order = blocs.map(({ id }) => id);
  const covers: (readonly number[])[] = [];
  const cover = (chosen: readonly number[], left: readonly string[]) => {
    const [first] = left;
    if (first === undefined) {
      covers.push(chosen);
      return;
    }
    parts.forEach((part, index) => {
      if (!part.blocs.includes(first) || !part.blocs.every((bloc) => left.includes(bloc))) return;
      cover(
        [...chosen, index],
        left.filter((bloc) => !part.blocs.includes(bloc)),
      );
    });
  };
  cover([], order);
  const sign = preference === 'more-organisations' ? -1 : 1;
  return covers
    .map((chosen) => {
      const merges = chosen.filter((at) => (parts[at]?.blocs.length ?? 0) > 1);
      return { chosen, merges: merges.sort((a, b) => a - b) };
    })
    .sort((a, b) => sign * (a.chosen.length - b.chosen.length) || compared(a.merges, b.merges))
    .map(({ chosen }, index) => {
      const used = chosen.flatMap((at) => parts[at] ?? []);
      return {
        number: index + 1,
        parts: used.map((part) => order.filter((bloc) => part.blocs.includes(bloc))),
        use: leastUse(used),
      };
    });
}

function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function leastUse(parts: readonly AllowedPart[]): PartUse {
  const uses = parts.map(({ use }) => use);
  if (uses.includes('unused')) return 'unused';
  return uses.includes('optional') ? 'optional' : 'recommended';
}
