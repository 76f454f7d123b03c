import type { ListedGrouping } from '../decision/grouping-list';
import type { ResultPhrases } from '../decision/result-phrases';
import { listedMerges } from '../decision/result-texts';
import type { Grouping, RuleSet } from '../decision/rule-set';
import { isTooLong } from './formula-size';
import {
  allOf,
  anyOf,
  choice,
  eitherSentence,
  type Expression,
  joined,
  sentenceOf,
  slot,
  textOf,
} from './formula-text';
import { allMembers, ARE_RULES_VALID, isToWriteAgain, keptMargin, marginFormula } from './member-formulas';
import { blocsToName, type Pieces } from './arrangement-formulas';
import { areSameBlocs, asWritten, type WrittenDistrict } from './as-written';
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
  /**
   * For those of which Excel takes none: what was written, as long as what it rests on is what it was, else what asks for
   * another run.
   */
  kept(): KeptFormulas;
}

type KeptKind = 'verdicts' | 'margins' | 'place' | 'grouping' | 'before' | 'options' | 'notes' | 'reason';

/** As `DistrictFormulas` has them; null where there is nothing that could be asked for, and none of what is always short. */
export type KeptFormulas = {
  readonly [K in KeptKind]: DistrictFormulas[K] extends readonly Expression[]
    ? readonly (Expression | null)[]
    : Expression | null;
} & {
  readonly committees: Expression;
  /** Holds as long as the blocs that a choice has to name are those that they were. */
  readonly areSameBlocs: Expression;
};

/**
 * Formulas from the same list of groupings and the same sentences as the engine's, over a district's own counts and the
 * names of the sheet of the rules: Party Charter, article 21, clauses 2 to 5. `yes` is that sheet's word for yes.
 */
export function districtFormulas(
  rules: RuleSet,
  phrases: ResultPhrases,
  yes: string,
  references: DistrictReferences,
  writtenNow: () => WrittenDistrict,
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
  const byNumbers = placeOf(terms.firstOf(({ parts }) => parts.flatMap(fits)));
  const wholeMargins = blocs.map((of, index) =>
    marginFormula(of, { yes, again, holds: [...holdsFor(index, references.ownRows.asRead), ...of.inPlace] }),
  );
  const areCountsKept = wholeMargins.some((margin) => isTooLong(margin));
  const rowsAsWritten = areCountsKept ? references.ownRows.asWritten() : null;
  return {
    verdicts: margins.map((margin) =>
      choice(
        `ISNUMBER(${margin})`,
        choice(`${margin}>=0`, textOf(phrases.verdict.eligible), textOf(phrases.verdict.short)),
        textOf(phrases.verdict.unknown),
      ),
    ),
    margins: wholeMargins,
    place: byNumbers,
    grouping: groupingOf(
      below === 'choice' ? terms.listed(NAMES.groupings, place) : byPlace(({ parts }) => partsByForm(parts)),
    ),
    committees: choice(
      `N(${place})=0`,
      '""',
      below === 'choice'
        ? terms.listed(NAMES.organisations, place)
        : byPlace(({ parts }) => parts.map((ids) => choice(isLarge(ids), '1', '0')).join('+')),
    ),
    // Asked only once all members are known: a text in a sum would be an error.
    toName: [
      {
        is: choice(
          `${place}=""`,
          joined(blocsToName(blocs.length, () => false)),
          joined(blocsToName(blocs.length, (index) => `${allMembers(blocs.slice(index, index + 1))}=0`)),
        ),
      },
    ],
    before: organisations && choice(isToWriteAgain(blocs, again), '""', organisations),
    options: references.options.length > 0 ? optionFormulas(terms) : [],
    notes: notesOf(notesFormula(terms)),
    reason: reasonOf(concluded()),
    kept: keptFormulas,
  };

  function keptFormulas(): KeptFormulas {
    const written = writtenNow();
    const stands = asWritten(terms, written, rowsAsWritten !== null);
    const unlessChanged = (
      of: 'place' | 'grouping' | 'notes' | 'reason' | 'options',
      said: string | number | null,
      changed: string,
    ) => {
      const value = typeof said === 'number' ? String(said) : textOf(said ?? '');
      return stands === null ? textOf(changed) : choice(stands[of], value, textOf(changed));
    };
    return {
      verdicts: [],
      margins: blocs.map((_, index) => {
        const [members = null, full = null] = [written.members[index], written.fullMembers[index]];
        if (rowsAsWritten === null) return null;
        const holds = [...holdsFor(index, rowsAsWritten), ...(index === 0 ? [] : rowsAsWritten)];
        return keptMargin(members, full, { yes, again, holds });
      }),
      place: choice(isOpen(), '""', unlessChanged('place', written.place, again)),
      grouping: groupingOf(unlessChanged('grouping', written.grouping, phrases.grouping.open)),
      before:
        rowsAsWritten &&
        choice(
          isToWriteAgain(blocs, again),
          '""',
          choice(
            allOf(rowsAsWritten),
            written.before === null ? '""' : String(written.before),
            textOf(again),
          ),
        ),
      options: references.options.map((_, index) =>
        choice(`${place}=""`, '""', unlessChanged('options', written.options[index] ?? '', again)),
      ),
      notes: notesOf(unlessChanged('notes', written.notes, again)),
      reason: reasonOf(unlessChanged('reason', written.reason, phrases.againReason)),
      committees: choice(
        `N(${place})=0`,
        '""',
        choice(areSameBlocs(terms, written), written.committees?.toString() ?? '""', textOf(again)),
      ),
      areSameBlocs: areSameBlocs(terms, written),
    };
  }

  function placeOf(first: Expression): Expression {
    return choice(isOpen(), '""', choice(`${allMembers(blocs)}=0`, '""', first));
  }

  /** Where the number of the grouping is one of those that are kept as written, what follows from it asks for another run. */
  function afterPlace(expression: Expression, changed: string): Expression {
    return isTooLong(byNumbers)
      ? choice(`${place}=${textOf(again)}`, textOf(changed), expression)
      : expression;
  }

  function groupingOf(recommended: Expression): Expression {
    const known = choice(`${place}=0`, textOf(phrases.grouping.toChoose), recommended);
    const { open } = phrases.grouping;
    return choice(`${place}=""`, textOf(open), afterPlace(known, open));
  }

  function notesOf(notes: Expression): Expression {
    return choice(isOpen(), '""', afterPlace(notes, again));
  }

  /** Whether the members of some bloc are not known. */
  function isOpen(): Expression {
    return `COUNT(${margins.join(',')})<${margins.length}`;
  }

  /**
   * The rules are another set's where that mark is another: its groupings are numbered otherwise. The first margin tells
   * for all.
   */
  function holdsFor(index: number, ownRows: readonly Expression[]): readonly Expression[] {
    if (index > 0) return [`${margins[0]}<>${textOf(again)}`];
    // A mark that is gone with its row tells of no other set: the check says then that the rules are not valid.
    const isOfSet = `IFERROR(${NAMES.set}=${textOf(setMark(rules))},TRUE)`;
    return [isOfSet, ...ownRows];
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

  /** The numbers compared, and what follows from them. */
  function concluded(): Expression {
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
    /** Where people have to choose, a merge is compared that one of the groupings holds which may be recommended. */
    const merges = listedMerges(rules).map(({ blocs: ids, groupings: holding }) => ({
      is: choice(
        choice(
          `${place}=0`,
          anyOf(holding.map(terms.isRecommended)),
          anyOf(holding.map(({ number }) => `${place}=${number}`)),
        ),
        further(ids),
        '""',
      ),
    }));
    const conclusion = choice(
      `${place}=0`,
      sentenceOf(phrases.toBeChosen(slot(0)), [limit]),
      byPlace(({ parts }) => sentenceOf(phrases.concluded(parts, slot(0)), [limit])),
    );
    return joined([
      ...blocs.map(({ bloc }, index) => ({ is: index === 0 ? compared([bloc]) : further([bloc]) })),
      ...merges,
      { is: conclusion },
    ]);
  }

  function reasonOf(known: Expression): Expression {
    const open = choice(
      isOpen(),
      sentenceOf(phrases.openReason(slot(0)), [
        listOfOpen(
          blocs.map(({ bloc, margin }) => [phrases.subject([bloc], false), margin]),
          phrases.betweenNames,
        ),
      ]),
      textOf(phrases.nobodyReason),
    );
    return choice(
      `ISNUMBER(${place})`,
      known,
      choice(
        isToWriteAgain(blocs, again),
        textOf(phrases.againReason),
        afterPlace(choice(ARE_RULES_VALID, open, textOf(phrases.rulesReason)), phrases.againReason),
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
