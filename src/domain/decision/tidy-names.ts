import type { LocalText, RuleSet } from './rule-set';

/**
 * A rule set whose names have single spaces only, and none at their ends: a choice is compared as Excel's TRIM leaves it,
 * and with other spaces in a name it would be none of its list. The same object where nothing is to be tidied.
 */
export function withTidyNames(rules: RuleSet): RuleSet {
  const name = tidyText(rules.name);
  const blocs = rules.blocs.map((bloc) => {
    const tidy = { name: tidyText(bloc.name), shortName: tidyText(bloc.shortName) };
    return tidy.name === bloc.name && tidy.shortName === bloc.shortName ? bloc : { ...bloc, ...tidy };
  });
  const isTidy = name === rules.name && blocs.every((bloc, index) => bloc === rules.blocs[index]);
  return isTidy ? rules : { ...rules, name, blocs };
}

function tidyText(text: LocalText): LocalText {
  const vi = tidy(text.vi);
  const en = tidy(text.en);
  return vi === text.vi && en === text.en ? text : { vi, en };
}

function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
