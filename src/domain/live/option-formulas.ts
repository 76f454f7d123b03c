import type { Part } from '../decision/decision';
import type { ListedGrouping } from '../decision/grouping-list';
import type { Grouping } from '../decision/rule-set';
import { offeredPlaces } from '../decision/possible-arrangements';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';
import type { DistrictTerms } from './district-terms';
import { isTooLong } from './formula-size';
import { allOf, anyOf, choice, eitherSentence, type Expression, joined, textOf } from './formula-text';

/**
 * The arrangements that a district's choice is made from, place by place: each grouping that is used today with the forms
 * that the numbers give its parts, then those with a base cell once more, with base committees by consent in the place of
 * all their cells (Party Charter, article 21, clauses 2 to 5). Blank while a count is open, and where there are fewer.
 */
export function optionFormulas(terms: DistrictTerms): readonly Expression[] {
  const { place, options } = terms.references;
  const count = `MAX(${NAMES.offered})`;
  const unlessOpen = (expression: Expression) => choice(`${place}=""`, '""', expression);
  const whole = options.map((_, index) => {
    const number = index + 1;
    // Of all groupings one is used at least.
    const byNumbers =
      number === 1
        ? byUse(number, terms)
        : choice(`${count}>=${number}`, byUse(number, terms), byConsent(number, terms));
    return unlessOpen(number > terms.groupings.length ? byConsent(number, terms) : byNumbers);
  });
  const isInBounds = whole.every((expression) => !isTooLong(expression, terms.phrases.again.length + ROOM));
  return isInBounds && whole.join('').length <= MOST_OF_A_DISTRICT
    ? whole
    : asUsedToday(terms).map(unlessOpen);
}

/** What is put around the expression of a cell, besides a word for cells that are gone. */
const ROOM = 'IFERROR(,"")'.length;

/** More signs of one district's formulas would make those of some hundred districts too many to be sent to Excel. */
const MOST_OF_A_DISTRICT = 30_000;

/** Of many groupings, the arrangements of those that are used today: once others are, the first says so, and all after it. */
function asUsedToday(terms: DistrictTerms): readonly Expression[] {
  const { groupings, offeredPlace, references, phrases } = terms;
  const again = textOf(phrases.again);
  const used = offeredPlaces(terms.rules);
  const isAsWritten = allOf(groupings.map((grouping, at) => `${offeredPlace(grouping)}=${used[at] ?? 0}`));
  return references.options.map((_, index) => {
    const grouping = groupings[used.indexOf(index + 1)];
    const written = grouping ? ofParts(partsOf([grouping], terms), terms) : byConsent(index + 1, terms);
    return index === 0
      ? choice(isAsWritten, written, again)
      : choice(`${references.options[0] ?? ''}=${again}`, again, written);
  });
}

function said({ phrases }: DistrictTerms, blocs: readonly string[], form: Part['form']): string {
  return phrases.grouping.parts([{ blocs, form }]);
}

/** A part of some of the groupings; null where all of them hold it. */
interface HeldPart {
  readonly blocs: readonly string[];
  readonly holding: readonly ListedGrouping[] | null;
}

/** The parts of these groupings once, in the order in which any of them names its own: that of their first blocs. */
function partsOf(groupings: readonly ListedGrouping[], { rules }: DistrictTerms): readonly HeldPart[] {
  const found = new Map<string, { readonly blocs: readonly string[]; readonly holding: ListedGrouping[] }>();
  for (const grouping of groupings) {
    for (const blocs of grouping.parts) {
      const known = found.get(blocs.join('+'));
      if (known) known.holding.push(grouping);
      else found.set(blocs.join('+'), { blocs, holding: [grouping] });
    }
  }
  const order = rules.blocs.map(({ id }) => id);
  const firstOf = ({ blocs }: HeldPart) => order.indexOf(blocs[0] ?? '');
  return [...found.values()]
    .map(({ blocs, holding }) => ({ blocs, holding: holding.length === groupings.length ? null : holding }))
    .sort((one, other) => firstOf(one) - firstOf(other));
}

/** What the numbers make of the grouping that is the one of that number among those that are used today. */
function byUse(number: number, terms: DistrictTerms): Expression {
  const { groupings, offeredPlace } = terms;
  const isHere = (grouping: ListedGrouping) => `${offeredPlace(grouping)}=${number}`;
  // As many are before it.
  return ofParts(partsOf(groupings.slice(number - 1), terms), terms, isHere);
}

function ofParts(
  parts: readonly HeldPart[],
  terms: DistrictTerms,
  isHere: (grouping: ListedGrouping) => Expression = () => 'TRUE',
): Expression {
  const { phrases, isLarge, hasMinimum } = terms;
  const { between } = phrases.grouping;
  const all = parts.flatMap(({ blocs, holding }) => {
    const founded = [said(terms, blocs, 'committee'), said(terms, blocs, 'cell')] as const;
    const part = choice(
      hasMinimum(blocs),
      eitherSentence(isLarge(blocs), founded, []),
      textOf(said(terms, blocs, 'none')),
    );
    if (holding === null) return [between, { is: part }];
    return [{ is: choice(anyOf(holding.map(isHere)), joined([between, { is: part }]), '""') }];
  });
  return `MID(${joined(all)},${between.length + 1},2000)`;
}

/** Written over the cells of the arrangements before it, of which those by numbers may hold a base cell. */
function byConsent(number: number, terms: DistrictTerms): Expression {
  const { groupings, references, phrases } = terms;
  const before = references.options.slice(0, Math.min(groupings.length, number - 1));
  if (before.length === 0) return '""';
  const word = textOf(phrases.choice.cell);
  // Each as long as the longest can be: that of any number stands at a place that is known.
  const length = Math.max(...groupings.map(({ parts }) => longest(parts, terms)));
  const holding = before.map((option) =>
    choice(`ISNUMBER(SEARCH(${word},${option}))`, `LEFT(${option}&REPT(" ",${length}),${length})`, '""'),
  );
  const start = `${length}*(${number - 1}-MAX(${NAMES.offered}))+1`;
  const picked = `TRIM(MID(${holding.join('&')},${start},${length}))`;
  // Longer names first: a shorter one may be how a longer one begins.
  return partsOf(groupings, terms)
    .map(({ blocs }) => [said(terms, blocs, 'cell'), said(terms, blocs, 'committee-by-consent')] as const)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((text, [cell, committee]) => `SUBSTITUTE(${text},${textOf(cell)},${textOf(committee)})`, picked);
}

/** How many signs the words of a grouping have at most, whatever its parts can be by numbers. */
function longest(parts: Grouping, terms: DistrictTerms): number {
  const { between } = terms.phrases.grouping;
  const forms = ['committee', 'cell', 'none'] as const;
  const most = parts.map((blocs) => Math.max(...forms.map((form) => said(terms, blocs, form).length)));
  return most.reduce((sum, length) => sum + length + between.length, 0);
}
