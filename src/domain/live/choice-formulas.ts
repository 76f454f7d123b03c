import type { ResultPhrases } from '../decision/result-phrases';
import { anyOf, choice as either, type Expression, sentenceOf, slot, textOf } from './formula-text';

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
  /** How many base committees the choice names: blank where its words do not say. It tells as well of a choice elsewhere. */
  readonly committees: string;
  /** Each holds as soon as a choice of the district stands in another row than that of these cells. */
  readonly elsewhere: readonly Expression[];
  readonly options: readonly string[];
}

/** What follows from a district's choice, as expressions. They rest on cells of its row alone, not on the rules. */
export interface ChoiceFormulas {
  readonly final: Expression;
  readonly check: Expression;
  /**
   * How many base committees the words of a choice name, blank where a part of it is no organisation as a choice names
   * one or where it is an error; without a choice what is given. It says so where a choice stands elsewhere: then only a
   * run tells which counts.
   */
  readonly committees: (unchosen: Expression) => Expression;
}

/**
 * A choice counts in the row of the district that is named beside it, or where none is named. Excel's comparisons do not
 * heed case; neither does what is counted here.
 */
export function choiceFormulas(
  {
    choice: phrases,
    grouping: { open },
    again,
    againReason,
  }: Pick<ResultPhrases, 'choice' | 'grouping' | 'again' | 'againReason'>,
  {
    name,
    of,
    choice,
    because,
    consent,
    grouping,
    place,
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
  const isListed = `OR(${options.map((option) => `${option}=${chosen}`).join(',')})`;
  const said = (sentence: string) => textOf(`${sentence} `);
  // Where arrangements have to be written again, all of them say so.
  const isToWriteAgain = `${options[0] ?? '""'}=${textOf(again)}`;
  const outside = either(isToWriteAgain, said(againReason), said(phrases.outside));
  const compared = either(`${place}=""`, said(phrases.notCompared), either(isListed, '""', outside));
  const { between } = phrases;
  const whole = `${textOf(between)}&LOWER(${chosen})`;
  const timesNamed = (word: string) => {
    const text = textOf(word.toLowerCase());
    return `(LEN(${whole})-LEN(SUBSTITUTE(${whole},${text},"")))/${word.length}`;
  };
  const needsConsent = `${timesNamed(phrases.byConsent)}>${largeByConsent()}`;
  const unexplained = either(`TRIM(${because})=""`, said(phrases.reasonMissing), '""');
  const missing = [
    either(`${counted}=""`, said(phrases.unclear), '""'),
    either(`AND(${needsConsent},TRIM(${consent})="")`, said(phrases.consentMissing), '""'),
    either(`AND(${chosen}<>${grouping},TRIM(${because})="")`, said(phrases.reasonMissing), '""'),
  ];
  const isElsewhere = `${counted}=${textOf(again)}`;
  const committees = timesNamed(between + phrases.committee);
  const others = `${timesNamed(between + phrases.cell)}+${timesNamed(phrases.none)}`;
  return {
    final: either(isElsewhere, textOf(open), either(isChosen, chosen, grouping)),
    check: either(
      isElsewhere,
      textOf(phrases.elsewhere),
      either(
        isError,
        `TRIM(${[either(`${place}=""`, said(phrases.notCompared), outside), said(phrases.unclear), unexplained].join('&')})`,
        either(
          isOwn,
          either(`${chosen}=""`, '""', `TRIM(${[compared, ...missing].join('&')})`),
          either(
            `TRIM(${[choice, because, consent].join('&')})=""`,
            '""',
            sentenceOf(phrases.ofOther(slot(0)), [`TRIM(${of})`]),
          ),
        ),
      ),
    ),
    committees: (unchosen) =>
      either(
        anyOf(elsewhere),
        textOf(again),
        either(
          isError,
          '""',
          either(
            isChosen,
            either(`${committees}+${others}=${timesNamed(between)}`, committees, '""'),
            unchosen,
          ),
        ),
      ),
  };

  /** How many parts of the choice are named by consent, and reach the threshold by what the arrangements say. */
  function largeByConsent(): Expression {
    const end = textOf(between);
    // Those by numbers come first, and are half of the list at most.
    const byNumbers = options.slice(0, Math.ceil(options.length / 2));
    const listed = `${end}&LOWER(${byNumbers.join(`&${end}&`)})`;
    const counted = phrases.consentParts.map(({ committee, byConsent }) => {
      const holds = (words: string, cell: Expression) =>
        `ISNUMBER(FIND(${textOf(between + words + between)},${cell}&${end}))`;
      return `${holds(byConsent, whole)}*${holds(committee, listed)}`;
    });
    return counted.length === 0 ? '0' : counted.join('+');
  }
}
