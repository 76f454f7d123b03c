import type { ArrangementWords } from '../decision/arrangement-words';
import type { ResultPhrases } from '../decision/result-phrases';
import {
  areAllAmong,
  namedCommittees,
  organisationsOf,
  type Pieces,
  withSeparator,
  wordsOf,
} from './arrangement-formulas';
import { anyOf, choice as either, type Expression, joined, sentenceOf, slot, textOf } from './formula-text';

/** Each holds as soon as a choice of the district stands in another row than the one that its formulas look at. */
export interface ElsewhereConditions {
  readonly exact: readonly Expression[];
  /** In their place where they are too long: also as soon as a cell between the district's rows is filled or cleared. */
  readonly shorter: readonly Expression[];
}

/** The cells of a district's row that its choice is made in and held against. */
export interface ChoiceReferences {
  /** The cell of the district's name. */
  readonly name: string;
  /** The name of whose choice it is. */
  readonly of: string;
  readonly choice: string;
  readonly because: string;
  readonly consent: string;
  /** The recommended grouping. */
  readonly grouping: string;
  /** Its number: blank while a count is open. */
  readonly place: string;
  /** The grouping that stands in the end. */
  readonly final: string;
  /** How many base committees the choice names: blank where it is not understood. It tells as well of a choice elsewhere. */
  readonly committees: string;
  readonly elsewhere: ElsewhereConditions;
  readonly options: readonly string[];
}

/** What follows from a district's choice, as expressions. They rest on cells of its row alone, not on the rules. */
export interface ChoiceFormulas {
  readonly final: Expression;
  readonly check: Expression;
  /**
   * How many base committees a choice names, which has to name these blocs: blank where it is not understood or is an
   * error; without a choice what is given. It says so where a choice stands elsewhere: then only a run tells which counts.
   */
  readonly committees: (unchosen: Expression, toName: Pieces, how: keyof ElsewhereConditions) => Expression;
  /** In the place of `committees` where Excel takes no formula as long: what it came to, as long as the choice is the same. */
  readonly keptCommittees: (
    unchosen: Expression,
    written: WrittenChoice,
    how: keyof ElsewhereConditions,
  ) => Expression;
  /** In the place of `check` beside it. */
  readonly keptCheck: Expression;
}

/** A choice as results are written. */
export interface WrittenChoice {
  /** As typed; null where there is none. */
  readonly text: string | null;
  /** How many base committees it names; null where it is not understood. */
  readonly committees: number | null;
  /** Holds as long as the blocs that it has to name are those that they were. */
  readonly areSameBlocs: Expression;
}

/**
 * A choice counts in the row of the district that is named beside it, or where none is named. Excel's comparisons do not
 * heed case; neither does what is read here.
 */
export function choiceFormulas(
  {
    choice: phrases,
    grouping: { open, between },
    again,
    againReason,
  }: Pick<ResultPhrases, 'choice' | 'grouping' | 'again' | 'againReason'>,
  words: ArrangementWords,
  {
    name,
    of,
    choice,
    because,
    consent,
    grouping,
    place,
    final,
    committees: counted,
    elsewhere,
    options,
  }: ChoiceReferences,
): ChoiceFormulas {
  const chosen = `TRIM(${choice})`;
  const isOwn = `OR(TRIM(${of})="",TRIM(${of})=TRIM(${name}))`;
  const isChosen = `AND(${chosen}<>"",${isOwn})`;
  // The total adds up the cells below it: an error in one would be that of all.
  const isError = `ISERROR(${of}&${choice})`;
  const said = (sentence: string) => textOf(`${sentence} `);
  // An error there, as of a look-up that finds nothing, says nothing.
  const isBlank = (cell: string) => `IFERROR(TRIM(${cell}),"")=""`;
  // Where arrangements have to be written again, all of them say so.
  const isToWriteAgain = `${options[0] ?? '""'}=${textOf(again)}`;
  const outside = either(isToWriteAgain, said(againReason), said(phrases.outside));
  const unread = either(isToWriteAgain, said(againReason), said(phrases.unread));
  const notUnderstood = [
    either(`${place}=""`, said(phrases.notCompared), unread),
    said(phrases.unclear),
    either(isBlank(because), said(phrases.reasonMissing), '""'),
  ];
  const understood = [
    either(`${place}=""`, said(phrases.notCompared), either(isLawful(), '""', outside)),
    either(`AND(${isBlank(consent)},NOT(${needsNoConsent()}))`, said(phrases.consentMissing), '""'),
    either(`AND(${isBlank(because)},NOT(${isRecommended()}))`, said(phrases.reasonMissing), '""'),
  ];
  const isElsewhere = `${counted}=${textOf(again)}`;
  const checkUnless = (saysAgain: string) =>
    either(
      isElsewhere,
      textOf(saysAgain),
      either(
        either(isError, 'TRUE', `AND(${isChosen},${counted}="")`),
        `TRIM(${notUnderstood.join('&')})`,
        either(
          isOwn,
          either(`${chosen}=""`, '""', `TRIM(${understood.join('&')})`),
          either(
            `AND(${[choice, because, consent].map(isBlank).join(',')})`,
            '""',
            sentenceOf(phrases.ofOther(slot(0)), [`TRIM(${of})`]),
          ),
        ),
      ),
    );
  const committeesOf = (unchosen: Expression, named: Expression, how: keyof ElsewhereConditions) =>
    either(anyOf(elsewhere[how]), textOf(again), either(isError, '""', either(isChosen, named, unchosen)));
  return {
    final: either(
      isElsewhere,
      textOf(open),
      either(isChosen, either(`${counted}=""`, chosen, withSeparator(choice, between)), grouping),
    ),
    check: checkUnless(phrases.elsewhere),
    keptCheck: checkUnless(againReason),
    committees: (unchosen, toName, how) =>
      committeesOf(unchosen, namedCommittees(choice, words, toName), how),
    keptCommittees: (unchosen, { text, committees, areSameBlocs }, how) => {
      const isSame = text === null ? 'FALSE' : `AND(${chosen}=${typedConstant(text)},${areSameBlocs})`;
      return committeesOf(unchosen, either(isSame, committees?.toString() ?? '""', textOf(again)), how);
    },
  };

  /** Each organisation is one of the arrangements, or large enough and named by consent all the same. */
  function isLawful(): Expression {
    // Those by numbers come first, and are half of the list at most.
    const byNumbers = organisationsOf(options.slice(0, Math.ceil(options.length / 2)));
    const byConsent = `SUBSTITUTE(${byNumbers},"·",${textOf(`${words.consent}·`)})`;
    return areAll(wordsOf(final), `${organisationsOf(options)}&${byConsent}`);
  }

  /** Without the words on consent each organisation that has them is large enough by what the arrangements say. */
  function needsNoConsent(): Expression {
    const plain = `SUBSTITUTE(${wordsOf(final)},${textOf(words.consent)},"")`;
    return areAll(plain, `${organisationsOf(options)}&${wordsOf(final)}&"·"`);
  }

  function isRecommended(): Expression {
    return areAll(wordsOf(final), organisationsOf([grouping]));
  }

  function areAll(all: Expression, among: Expression): Expression {
    return areAllAmong(all, among, words.blocs.length);
  }
}

/** Signs that a formula tells from others of its kind however it is compared: `plainFormula` leaves these out. */
const LEFT_OUT = [' ', '\u00a0', '\t', '$'] as const;
const MARKS = ['_', '~', '^', '|', '¬', '¦', '§', '¤'] as const;

/**
 * A text constant as somebody has typed it, line breaks among it, in which spaces are marks that become spaces: formulas
 * that differ in nothing but spaces are taken for the same.
 */
function typedConstant(text: string): Expression {
  const free = MARKS.filter((mark) => !text.includes(mark));
  const marked = LEFT_OUT.flatMap((sign, index) => {
    const mark = free[index];
    return mark !== undefined && text.includes(sign) ? [{ sign, mark }] : [];
  });
  const constant = joined(
    marked
      .reduce((whole, { sign, mark }) => whole.replaceAll(sign, mark), text)
      .split(/([\r\n])/)
      .map((part) => (/^[\r\n]$/.test(part) ? { is: `CHAR(${part.charCodeAt(0)})` } : part)),
  );
  return marked.reduce((whole, { sign, mark }) => `SUBSTITUTE(${whole},"${mark}","${sign}")`, constant);
}
