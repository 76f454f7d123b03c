import { groupingList } from './grouping-list';
import type { ChoicePhrases, ConsentPart, ResultPhrases } from './result-phrases';
import type { RuleSet } from './rule-set';

/** Every part of the rule set's groupings once, however they are used today. */
export function consentParts(
  rules: RuleSet,
  { parts: textOf }: Pick<ResultPhrases['grouping'], 'parts'>,
): readonly ConsentPart[] {
  const found = new Map<string, ConsentPart>();
  for (const blocs of groupingList(rules).flatMap(({ parts }) => parts)) {
    const committee = textOf([{ blocs, form: 'committee' }]).toLowerCase();
    const byConsent = textOf([{ blocs, form: 'committee-by-consent' }]).toLowerCase();
    found.set(committee, { committee, byConsent });
  }
  return [...found.values()];
}

/**
 * Whether the words of a choice name a base committee by consent that needs one: none does whose blocs reach the threshold
 * (article 21, clauses 4 and 5), as one of the district's arrangements says. `domain/live` tells the same way.
 */
export function needsConsent(
  text: string,
  options: readonly string[],
  { between, byConsent, consentParts: parts }: Pick<ChoicePhrases, 'between' | 'byConsent' | 'consentParts'>,
): boolean {
  const marked = (words: string) => between + words.toLowerCase() + between;
  const whole = marked(text);
  const listed = marked(options.join(between));
  const large = parts.filter(
    (part) => whole.includes(marked(part.byConsent)) && listed.includes(marked(part.committee)),
  );
  return whole.split(byConsent.toLowerCase()).length - 1 > large.length;
}
