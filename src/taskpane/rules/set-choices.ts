import type { RuleSet } from '../../domain/decision/rule-set';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import { isSameSet } from '../../domain/rules-sheet/rules-structure';
import type { WorkbookRules } from '../../jobs/rule-sets-in';
import type { Language } from '../../locales/language';
import type { RulesText } from '../../locales/pane/rules-text';

/** A set that can be looked at. */
export interface SetChoice {
  readonly key: string;
  readonly label: string;
  readonly rules: RuleSet;
}

/** No id of a set. */
const ON_SHEET = ':sheet';

/**
 * The sets that ship and the workbook's own; first the one of the sheet that is followed, where that says something else
 * than the set it was written from.
 */
export function setChoices(
  { inUse, own }: WorkbookRules,
  text: RulesText,
  language: Language,
): readonly SetChoice[] {
  const kept = [...RULE_SETS, ...own];
  const nameOf = ({ id, name }: RuleSet) => {
    const shown = name[language];
    const isShared = kept.some((other) => other.id !== id && other.name[language] === shown);
    return isShared ? `${shown} (${id})` : shown;
  };
  const choices = kept.map((rules) => ({ key: rules.id, label: nameOf(rules), rules }));
  if (!inUse.ok || inUse.sheet === null || kept.some((rules) => isSameSet(rules, inUse.rules)))
    return choices;
  const { rules, sheet } = inUse;
  return [{ key: ON_SHEET, label: text.onSheet(nameOf(rules), sheet), rules }, ...choices];
}

/** The choice that a draft was made from. */
export function choiceOf(choices: readonly SetChoice[], from: RuleSet): string {
  return choices.find(({ rules }) => isSameSet(rules, from))?.key ?? from.id;
}
