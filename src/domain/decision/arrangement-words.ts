import type { PartForm } from './decision';
import type { ResultPhrases } from './result-phrases';
import type { RuleSet } from './rule-set';
import { PART_SEPARATORS } from './separators';
import { typedText } from './typed-text';

/** The words of arrangements in one language, as they are looked for in a choice: see `withoutSpaces`. */
export interface ArrangementWords {
  /** Stand before the blocs of a base committee and of a base cell. */
  readonly committee: string;
  readonly cell: string;
  /** Behind those of a base committee by consent. */
  readonly consent: string;
  /** Behind blocs that found nothing. */
  readonly none: string;
  /** The names of the blocs, in the rule set's order. */
  readonly blocs: readonly string[];
}

/** What stands in the place of these words while a choice is read; capitals, for it is read in lower case. */
export const FORM_SIGNS = { committee: 'Q', cell: 'R', consent: 'K', none: 'N' } as const;

/** No capital of `FORM_SIGNS`: a rule set has eight blocs at most. */
export function blocSign(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

export function arrangementWords(
  { blocs }: Pick<RuleSet, 'blocs'>,
  { grouping, subject, choice }: Pick<ResultPhrases, 'grouping' | 'subject' | 'choice'>,
): ArrangementWords {
  const [any] = blocs;
  const textOf = (form: PartForm) => (any ? grouping.parts([{ blocs: [any.id], form }]) : '');
  return {
    committee: said(choice.committee),
    cell: said(choice.cell),
    consent: said(textOf('committee-by-consent').slice(textOf('committee').length)),
    none: said(choice.none),
    blocs: blocs.map(({ id }) => said(subject([id], false))),
  };
}

function said(text: string): string {
  return text.toLowerCase().replaceAll(' ', '');
}

/** The words with the signs that stand for them, longest first: a shorter one may be part of a longer one. */
export function signsOf({
  blocs,
  ...forms
}: ArrangementWords): readonly (readonly [said: string, sign: string])[] {
  const { committee, cell, consent, none } = FORM_SIGNS;
  const all: readonly (readonly [string, string])[] = [
    [forms.committee, committee],
    [forms.cell, cell],
    [forms.consent, consent],
    [forms.none, none],
    ...blocs.map((name, index) => [name, blocSign(index)] as const),
  ];
  return [...all].sort(([a], [b]) => b.length - a.length);
}

const BETWEEN = new RegExp(`[${PART_SEPARATORS.join('')}]`);
/** What a web page has in the place of a space. */
export const FIXED_SPACE = '\u00a0';

/** A choice as it is read: in lower case, without spaces but one between two of its organisations. */
export function withoutSpaces(text: string): string {
  return organisationsIn(text).map(said).join(' ');
}

/** A choice with the same sign between any two of its organisations, whatever was typed there. */
export function withSeparator(text: string, separator: string): string {
  return organisationsIn(text).join(separator);
}

/** What stands between separators, with single spaces as Excel's TRIM leaves them. */
function organisationsIn(text: string): readonly string[] {
  return text
    .replaceAll(FIXED_SPACE, ' ')
    .split(BETWEEN)
    .map(typedText)
    .filter((part) => part !== '');
}
