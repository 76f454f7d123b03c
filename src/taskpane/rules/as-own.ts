import { freeRulesId } from '../../domain/decision/own-rule-set';
import type { RuleSet } from '../../domain/decision/rule-set';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import { isSameSet } from '../../domain/rules-sheet/rules-structure';
import type { Language } from '../../locales/language';
import { rulesTextIn } from '../../locales/pane/rules-text-in';

/** A set that ships is kept beside under an id of its own and, in each language in which it has still its name, one that says so. */
export function asOwn(rules: RuleSet, known: readonly RuleSet[]): RuleSet {
  const shipped = shippedOf(rules);
  if (!shipped) return rules;
  const nameIn = (language: Language) => {
    const name = rules.name[language];
    return name === shipped.name[language] ? rulesTextIn(language).ownSet(name) : name;
  };
  return {
    ...rules,
    madeFrom: shipped.id,
    id: freeRulesId(
      rules.name.vi,
      known.map(({ id }) => id),
    ),
    name: { vi: nameIn('vi'), en: nameIn('en') },
  };
}

/** A set as it goes to others: a set that ships only as it ships, for they have that one under its id. */
export function asSent(rules: RuleSet, known: readonly RuleSet[]): RuleSet {
  const shipped = shippedOf(rules);
  return shipped && isSameSet(shipped, rules) ? rules : asOwn(rules, known);
}

function shippedOf(rules: RuleSet): RuleSet | undefined {
  return RULE_SETS.find(({ id }) => id === rules.id);
}
