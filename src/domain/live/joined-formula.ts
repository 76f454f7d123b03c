import { FORM_MARK, HIDDEN, NAME_MARK, type OrganisationWords } from '../decision/named-organisation';
import { allOf, anyOf, choice, type Expression, textOf } from './formula-text';

/** More signs than any words of a grouping have between two marks. */
const FAR = 999;
const ALL = 9999;

/**
 * The organisation that a base organisation of today joins: what the words of its district's final grouping name for its
 * bloc, as `namedOrganisation` finds it. Blank unless all conditions hold, by which the row is still what it was.
 */
export function joinedFormula(
  words: OrganisationWords,
  /** The cell of the final grouping; asked for several times. */
  final: Expression,
  conditions: readonly Expression[],
): Expression {
  const { name, others, names, forms, between, none } = words;
  const hidden = others.reduce(
    (text, other) => `SUBSTITUTE(${text},${textOf(other)},${textOf(HIDDEN.repeat(other.length))})`,
    `LOWER(${final})`,
  );
  const at = `FIND(${textOf(name)},${hidden})`;
  const apart = (text: Expression) => `SUBSTITUTE(${text},${textOf(between)},REPT(" ",${FAR}))`;
  const before = `RIGHT(${apart(`LEFT(${final},${at}-1)`)},${FAR})`;
  const after = `LEFT(${apart(`MID(${final},${at},${ALL})`)},${FAR})`;
  const named = `TRIM(${before}&${after})`;
  const left = [...names, NAME_MARK].reduce(
    (text, word) => `SUBSTITUTE(${text},${textOf(word)},"")`,
    `LOWER(${named})`,
  );
  const mark = textOf(FORM_MARK);
  const isPlain = `ISNUMBER(FIND(${mark}&TRIM(${left})&${mark},${textOf(FORM_MARK + forms.join(FORM_MARK) + FORM_MARK)}))`;
  const isOnce = `LEN(${hidden})-LEN(SUBSTITUTE(${hidden},${textOf(name)},""))=${name.length}`;
  const found = choice(
    anyOf(none.map((text) => `${final}=${textOf(text)}`)),
    final,
    `IFERROR(${choice(allOf([isOnce, isPlain]), named, '""')},"")`,
  );
  return conditions.length === 0 ? found : choice(allOf(conditions), found, '""');
}
