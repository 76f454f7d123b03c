import type { ListedGrouping } from '../decision/grouping-list';
import type { ResultPhrases } from '../decision/result-phrases';
import { listedMerges } from '../decision/result-texts';
import type { Grouping, RuleSet } from '../decision/rule-set';
import {
  anyOf,
  choice,
  eitherSentence,
  type Expression,
  joined,
  sentenceOf,
  slot,
  textOf,
} from './formula-text';
import { blocsToName, type Pieces } from './arrangement-formulas';
import { allMembers, ARE_RULES_VALID, isToWriteAgain, marginFormula } from './member-formulas';
import { type DistrictReferences, districtTerms } from './district-terms';
import { notesFormula } from './notes-formula';
import { optionFormulas } from './option-formulas';
import { RULE_NAMES as NAMES } from '../rules-sheet/rules-names';
import { setMark } from '../rules-sheet/rules-structure';

/** The result cells of one district, as expressions; each comes to what the engine says of the same numbers. */
export interface DistrictFormulas {
  readonly verdicts: readonly Expression[];
  readonly margins: readonly Expression[];
  /** The number of the grouping: blank while the members are not known, 0 where people have to choose. */
  readonly place: Expression;
  readonly grouping: Expression;
  readonly committees: Expression;
  /** The blocs that a choice has to name. */
  readonly toName: Pieces;
  /** Null where the survey does not tell. */
  readonly before: Expression | null;
  /** From the first place on; there may be more places than these. */
  readonly options: readonly Expression[];
  readonly notes: Expression;
  readonly reason: Expression;
}

/**
 * Formulas from the same list of groupings and the same sentences as the engine's, over a district's own counts and the
 * names of the sheet of the rules: Party Charter, article 21, clauses 2 to 5. `yes` is that sheet's word for yes.
 */
export function districtFormulas(
  rules: RuleSet,
  phrases: ResultPhrases,
  yes: string,
  references: DistrictReferences,
): DistrictFormulas {
  const { blocs, organisations, place } = references;
  const terms = districtTerms(rules, phrases, yes, references);
  const { groupings, isLarge, hasMinimum } = terms;
  const { below } = rules.committeeThreshold;
  const { again } = phrases;
  const margins = blocs.map(({ margin }) => margin);
  const tellsFull = blocs.some(({ fullMembers }) => fullMembers !== null);
  /** The threshold is no lower than the minimum, so that only full members can be fewer than that. */
  const fits = (ids: readonly string[]): readonly Expression[] => {
    if (below === 'cell') return [hasMinimum(ids)];
    return tellsFull ? [isLarge(ids), hasMinimum(ids)] : [isLarge(ids)];
  };
  const byPlace = (valueOf: (grouping: ListedGrouping) => Expression): Expression =>
    groupings.reduceRight<Expression>(
      (rest, grouping) => choice(`${place}=${grouping.number}`, valueOf(grouping), rest),
      '""',
    );
  return {
    verdicts: margins.map((margin) =>
      choice(
        `ISNUMBER(${margin})`,
        choice(`${margin}>=0`, textOf(phrases.verdict.eligible), textOf(phrases.verdict.short)),
        textOf(phrases.verdict.unknown),
      ),
    ),
    margins: blocs.map((of, index) => marginFormula(of, { yes, again, holds: holdsFor(index) })),
    place: choice(
      `COUNT(${margins.join(',')})<${margins.length}`,
      '""',
      choice(
        `${allMembers(blocs)}=0`,
        '""',
        terms.firstOf(({ parts }) => parts.flatMap(fits)),
      ),
    ),
    grouping: choice(
      `${place}=""`,
      textOf(phrases.grouping.open),
      choice(
        `${place}=0`,
        textOf(phrases.grouping.toChoose),
        below === 'choice'
          ? terms.listed(NAMES.groupings, place)
          : byPlace(({ parts }) => partsByForm(parts)),
      ),
    ),
    committees: choice(
      `N(${place})=0`,
      '""',
      below === 'choice'
        ? terms.listed(NAMES.organisations, place)
        : byPlace(({ parts }) => parts.map((ids) => choice(isLarge(ids), '1', '0')).join('+')),
    ),
    // Asked only once all members are known: a text in a sum would be an error.
    toName: blocsToName(blocs.length, (index) =>
      choice(`${place}=""`, 'FALSE', `${allMembers(blocs.slice(index, index + 1))}=0`),
    ),
    before: organisations && choice(isToWriteAgain(blocs, again), '""', organisations),
    options: references.options.length > 0 ? optionFormulas(terms) : [],
    notes: choice(`COUNT(${margins.join(',')})<${margins.length}`, '""', notesFormula(terms)),
    reason: reasonOf(),
  };

  /**
   * The rules are another set's where that mark is another: its groupings are numbered otherwise. The first margin tells
   * for all.
   */
  function holdsFor(index: number): readonly Expression[] {
    const [first] = margins;
    const inPlace = blocs[index]?.inPlace ?? [];
    if (index > 0) return [`${first}<>${textOf(again)}`, ...inPlace];
    // A mark that is gone with its row tells of no other set: the check says then that the rules are not valid.
    const isOfSet = `IFERROR(${NAMES.set}=${textOf(setMark(rules))},TRUE)`;
    return [isOfSet, ...references.ownRows, ...inPlace];
  }

  function partsByForm(parts: Grouping): Expression {
    return joined(
      parts.flatMap((ids, index) => {
        const said = (form: 'committee' | 'cell') => phrases.grouping.parts([{ blocs: ids, form }]);
        const part = eitherSentence(isLarge(ids), [said('committee'), said('cell')], []);
        return [...(index === 0 ? [] : [phrases.grouping.between]), { is: part }];
      }),
    );
  }

  function reasonOf(): Expression {
    const limit = NAMES.threshold;
    const compared = (ids: readonly string[]): Expression => {
      const subject = phrases.subject(ids, ids.length === 1 && ids[0] === blocs[0]?.bloc);
      const sum = terms.of(ids).map(({ margin }) => margin);
      const times = ids.length === 1 ? limit : `${ids.length}*${limit}`;
      const short = ids.length === 2 ? limit : `${ids.length - 1}*${limit}`;
      const by = ids.length === 1 ? `-${sum.join('')}` : `-(${sum.join('+')}+${short})`;
      return eitherSentence(
        isLarge(ids),
        [phrases.reaches(subject, slot(0), slot(1)), phrases.staysBelow(subject, slot(0), slot(1), slot(2))],
        [`(${sum.join('+')}+${times})`, limit, `(${by})`],
      );
    };
    const further = (ids: readonly string[]) => joined([phrases.betweenCompared, { is: compared(ids) }]);
    /** A merge is compared where one of the groupings that hold it may be recommended. */
    const merges = listedMerges(rules).map(({ blocs: ids, groupings: holding }) => ({
      is: choice(anyOf(holding.map(terms.isRecommended)), further(ids), '""'),
    }));
    const isKnown = `ISNUMBER(${place})`;
    const open = choice(
      `COUNT(${margins.join(',')})<${margins.length}`,
      sentenceOf(phrases.openReason(slot(0)), [
        listOfOpen(
          blocs.map(({ bloc, margin }) => [phrases.subject([bloc], false), margin]),
          phrases.betweenNames,
        ),
      ]),
      textOf(phrases.nobodyReason),
    );
    const conclusion = choice(
      `${place}=0`,
      joined([...merges, { is: sentenceOf(phrases.toBeChosen(slot(0)), [limit]) }]),
      byPlace(({ parts }) =>
        joined([
          ...parts.filter((ids) => ids.length > 1).map((ids) => ({ is: further(ids) })),
          { is: sentenceOf(phrases.concluded(parts, slot(0)), [limit]) },
        ]),
      ),
    );
    return choice(
      isKnown,
      joined([
        ...blocs.map(({ bloc }, index) => ({ is: index === 0 ? compared([bloc]) : further([bloc]) })),
        { is: conclusion },
      ]),
      choice(
        isToWriteAgain(blocs, again),
        textOf(phrases.againReason),
        choice(ARE_RULES_VALID, open, textOf(phrases.rulesReason)),
      ),
    );
  }
}

function listOfOpen(
  names: readonly (readonly [name: string, margin: string])[],
  between: string,
): Expression {
  const all = names.map(([name, margin]) => choice(`ISNUMBER(${margin})`, '""', textOf(between + name)));
  return `MID(${all.join('&')},${between.length + 1},999)`;
}
