import { type ArrangementWords, blocSign, signsOf, withoutSpaces } from './arrangement-words';
import type { DistrictDecision, Part, PartForm } from './decision';
import { countsOf } from './groupings';
import type { RuleSet } from './rule-set';
import { BLOC_SEPARATOR } from './separators';
import { isEmpty } from './verdict';

type NamedPart = Pick<Part, 'blocs' | 'form'>;

/**
 * Reads what people typed as an arrangement: each part with its blocs, and the form that is named. `nobody` are the blocs
 * that may be left out.
 */
export type ArrangementReader = (text: string, nobody: readonly string[]) => readonly NamedPart[] | null;

/**
 * A reader of arrangements as the cells write them, insensitive to case and spaces. Null for a text that holds anything
 * else, or that does not hold each bloc of the rule set once, those of a part in the rule set's order. The cells count the
 * base committees of the very same texts: see `domain/live`. The first of the languages that makes one of it counts.
 */
export function arrangementReader(
  { blocs }: Pick<RuleSet, 'blocs'>,
  languages: readonly ArrangementWords[],
): ArrangementReader {
  const ids = blocs.map(({ id }) => id);
  const signsIn = languages.map(signsOf);
  return (text, nobody) => {
    const typed = withoutSpaces(text);
    for (const signs of signsIn) {
      const signed = signs.reduce((left, [said, sign]) => left.replaceAll(said, sign), typed);
      const parts = signed.split(' ').map((part) => partOf(part, ids));
      if (!parts.every((part) => part !== null)) continue;
      const named = parts.flatMap((part) => part.blocs);
      const isWhole = ids.every((id) => named.includes(id) || nobody.includes(id));
      if (isWhole && new Set(named).size === named.length) return parts;
    }
    return null;
  };
}

/** The blocs that an arrangement may leave out: those without any member, once the members of all are known. */
export function leftOut(
  { district, place }: Pick<DistrictDecision, 'district' | 'place'>,
  { blocs }: Pick<RuleSet, 'blocs'>,
): readonly string[] {
  return place === null ? [] : blocs.flatMap(({ id }) => (isEmpty(countsOf(district, id)) ? [id] : []));
}

/** Blocs between the signs of `FORM_SIGNS`. */
const SIGNED_PART = /^([QR]?)([^KNQR]+)([KN]?)$/;
const FORMS: Readonly<Record<string, PartForm>> = {
  Q: 'committee',
  QK: 'committee-by-consent',
  R: 'cell',
  N: 'none',
};

function partOf(signed: string, ids: readonly string[]): NamedPart | null {
  const [, before = '', names = '', behind = ''] = SIGNED_PART.exec(signed) ?? [];
  const form = FORMS[before + behind];
  const at = names.split(BLOC_SEPARATOR).map((name) => ids.findIndex((_, index) => blocSign(index) === name));
  const isInOrder = at.every((place, index) => place > (at[index - 1] ?? -1));
  return form && isInOrder ? { blocs: at.flatMap((place) => ids[place] ?? []), form } : null;
}
