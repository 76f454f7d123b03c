import type { Part } from '../decision/decision';
import { choosableGroupings } from '../decision/possible-arrangements';
import type { Grouping } from '../decision/rule-set';
import type { DistrictTerms } from './district-terms';
import { allOf, choice, eitherSentence, type Expression, joined, textOf } from './formula-text';

/**
 * The arrangements that a district's choice is made from, place by place: each grouping with the forms that the numbers
 * give its parts, then those with a base cell once more, with base committees by consent in the place of all their cells
 * (Party Charter, article 21, clauses 2 to 5). Blank while a count is open, and where there are fewer.
 */
export function optionFormulas(terms: DistrictTerms): readonly Expression[] {
  const groupings = choosableGroupings(terms.rules).map(({ parts }) => parts);
  return [
    ...groupings.map((grouping) => choice(`${terms.references.place}=""`, '""', byNumbers(grouping, terms))),
    ...byConsent(groupings, terms),
  ];
}

function said({ phrases }: DistrictTerms, blocs: readonly string[], form: Part['form']): string {
  return phrases.grouping.parts([{ blocs, form }]);
}

function byNumbers(grouping: Grouping, terms: DistrictTerms): Expression {
  const { phrases, isLarge, hasMinimum } = terms;
  return joined(
    grouping.flatMap((blocs, index) => {
      const founded = [said(terms, blocs, 'committee'), said(terms, blocs, 'cell')] as const;
      const part = choice(
        hasMinimum(blocs),
        eitherSentence(isLarge(blocs), founded, []),
        textOf(said(terms, blocs, 'none')),
      );
      return [...(index === 0 ? [] : [phrases.grouping.between]), { is: part }];
    }),
  );
}

/** Written over the cells of the arrangements by numbers, one for each grouping. */
function byConsent(groupings: readonly Grouping[], terms: DistrictTerms): readonly Expression[] {
  const { options } = terms.references;
  const word = textOf(terms.phrases.choice.cell);
  const holdsCell = groupings.map((_, index) => `ISNUMBER(SEARCH(${word},${options[index] ?? ''}))`);
  return groupings.map((_, place) =>
    groupings.reduceRight<Expression>((rest, grouping, index) => {
      if (index < place) return rest;
      // The first that is left when those of the places before are taken: as many before it hold a cell.
      const before = holdsCell.slice(0, index).map((holds) => `N(${holds})`);
      const isNext = [holdsCell[index] ?? '', ...(index === 0 ? [] : [`${before.join('+')}=${place}`])];
      return choice(allOf(isNext), withConsent(grouping, options[index] ?? '', terms), rest);
    }, '""'),
  );
}

/** Longer names first: a shorter one may be how a longer one begins. */
function withConsent(grouping: Grouping, option: string, terms: DistrictTerms): Expression {
  return grouping
    .map((blocs) => [said(terms, blocs, 'cell'), said(terms, blocs, 'committee-by-consent')] as const)
    .sort(([a], [b]) => b.length - a.length)
    .reduce((text, [cell, committee]) => `SUBSTITUTE(${text},${textOf(cell)},${textOf(committee)})`, option);
}
