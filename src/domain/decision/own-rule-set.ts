import { checkRules, type RuleTrouble } from './check-rules';
import type { RuleSet } from './rule-set';

/** Why a rule set cannot be kept as one of somebody's own. */
export type OwnSetTrouble =
  /** The id is that of a set that ships. */
  | { readonly code: 'id-taken'; readonly id: string }
  | { readonly code: 'unsound'; readonly troubles: readonly RuleTrouble[] }
  | { readonly code: 'too-many' };

/** Null for a set that can be kept. */
export function ownSetTrouble(
  rules: RuleSet,
  shipped: readonly RuleSet[],
  procedures: readonly string[],
): OwnSetTrouble | null {
  if (shipped.some(({ id }) => id === rules.id)) return { code: 'id-taken', id: rules.id };
  const troubles = checkRules(rules, procedures);
  return troubles.length > 0 ? { code: 'unsound', troubles } : null;
}

/** An id that no set has, from a name: `bộ riêng 2026` → `bo-rieng-2026`. */
export function freeRulesId(name: string, taken: readonly string[]): string {
  const plain =
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll('đ', 'd')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 34)
      .replace(/-+$/, '') || 'bo-quy-dinh';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? plain : `${plain}-${number}`;
    if (!taken.includes(id)) return id;
  }
}
