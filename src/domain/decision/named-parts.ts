import { foldText } from '../survey/text/fold-text';
import type { Part, PartForm } from './decision';
import type { RuleSet } from './rule-set';
import { PART_SEPARATORS } from './separators';

/** How a part of an arrangement is written, in one language. */
export type PartText = (part: Pick<Part, 'blocs' | 'form'>) => string;

/** Reads what people typed as an arrangement: each part with its blocs, and the form that is named. */
export type ArrangementReader = (text: string) => readonly Pick<Part, 'blocs' | 'form'>[] | null;

const FORMS: readonly PartForm[] = ['committee', 'committee-by-consent', 'cell', 'none'];
const BETWEEN = new RegExp(`[${PART_SEPARATORS.join('')}]+`);

/**
 * A reader of arrangements as the languages of the sheets write them, insensitive to case, tone marks and spaces. Null
 * for a text that holds anything else, or that does not hold each bloc of the rule set once.
 */
export function arrangementReader(rules: RuleSet, languages: readonly PartText[]): ArrangementReader {
  const ids = rules.blocs.map(({ id }) => id);
  const known = new Map<string, Pick<Part, 'blocs' | 'form'>>();
  for (let chosen = 1; chosen < 2 ** ids.length; chosen += 1) {
    const blocs = ids.filter((_, index) => chosen & (1 << index));
    for (const form of FORMS) {
      for (const textOf of languages) known.set(foldText(textOf({ blocs, form })), { blocs, form });
    }
  }
  return (text) => {
    const parts: Pick<Part, 'blocs' | 'form'>[] = [];
    for (const said of text.split(BETWEEN)) {
      const folded = foldText(said);
      if (folded === '') continue;
      const part = known.get(folded);
      if (!part) return null;
      parts.push(part);
    }
    const named = parts.flatMap(({ blocs }) => blocs);
    return named.length === ids.length && ids.every((id) => named.includes(id)) ? parts : null;
  };
}
