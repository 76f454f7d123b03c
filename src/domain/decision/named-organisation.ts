import type { PartForm } from './decision';
import type { ResultPhrases } from './result-phrases';
import type { RuleSet } from './rule-set';

/** By what the organisation of a bloc is found in the words of a grouping; names, others and forms in lower case. */
export interface OrganisationWords {
  /** The bloc as it is named there. */
  readonly name: string;
  /** What holds that name and is another's: names of other blocs, words of a form. Longest first. */
  readonly others: readonly string[];
  /** Of all blocs, longest first. */
  readonly names: readonly string[];
  /** What is left of the words of an organisation without the names of its blocs, form by form. */
  readonly forms: readonly string[];
  readonly between: string;
  /** Words that stand in the place of a grouping while there is none. */
  readonly none: readonly string[];
}

/** Stands around each form where all are written one after the other. */
export const FORM_MARK = '|';
/** Between the names of an organisation's blocs; no name of a bloc holds one. */
export const NAME_MARK = '+';
/** Stands in the place of each sign of what is another's. */
export const HIDDEN = '_';

const FORMS: readonly PartForm[] = ['committee', 'committee-by-consent', 'cell', 'none'];

export function organisationWords(
  { blocs }: Pick<RuleSet, 'blocs'>,
  { grouping, subject, choice }: Pick<ResultPhrases, 'grouping' | 'subject' | 'choice'>,
  bloc: string,
): OrganisationWords {
  const nameOf = (id: string) => subject([id], false).toLowerCase();
  const textOf = (form: PartForm) => grouping.parts([{ blocs: [bloc], form }]).toLowerCase();
  const name = nameOf(bloc);
  const names = longestFirst(blocs.map(({ id }) => nameOf(id)));
  const consent = textOf('committee-by-consent').slice(textOf('committee').length);
  const fixed = [choice.committee, choice.cell, choice.none, consent].map((text) => text.toLowerCase());
  return {
    name,
    others: longestFirst([...names, ...fixed].filter((text) => text !== name && text.includes(name))),
    names,
    forms: [...new Set(FORMS.map((form) => withoutNames(textOf(form), names)))],
    between: grouping.between,
    none: [grouping.toChoose, grouping.open],
  };
}

/**
 * The organisation that the words of a grouping name for a bloc, as they name it; the words themselves where they say
 * that there is no grouping yet. Blank where they are no plain names of organisations, or name the bloc twice: what a
 * person means by other words nobody can tell. `domain/live` finds it the same way.
 */
export function namedOrganisation(
  final: string,
  { name, others, names, forms, between, none }: OrganisationWords,
): string {
  const lower = final.toLowerCase();
  if (none.some((words) => words.toLowerCase() === lower)) return final;
  const hidden = others.reduce((text, other) => text.replaceAll(other, HIDDEN.repeat(other.length)), lower);
  const at = hidden.indexOf(name);
  if (at < 0 || hidden.includes(name, at + name.length)) return '';
  const before = final.slice(0, at).split(between).at(-1) ?? '';
  const after = final.slice(at).split(between)[0] ?? '';
  const named = trimmed(before + after);
  const isPlain = forms.includes(withoutNames(named.toLowerCase(), names));
  return isPlain ? named : '';
}

function withoutNames(text: string, names: readonly string[]): string {
  return trimmed([...names, NAME_MARK].reduce((left, name) => left.replaceAll(name, ''), text));
}

/** As Excel's TRIM has it. */
function trimmed(text: string): string {
  return text.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '');
}

function longestFirst(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort((a, b) => b.length - a.length);
}
