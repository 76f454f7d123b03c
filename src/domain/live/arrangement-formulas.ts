import {
  type ArrangementWords,
  blocSign,
  FIXED_SPACE,
  FORM_SIGNS,
  signsOf,
} from '../decision/arrangement-words';
import { BLOC_SEPARATOR, PART_SEPARATORS } from '../decision/separators';
import { choice, type Expression, joined, textOf } from './formula-text';

/** Separates what is read of a choice from the blocs that it has to name. */
const NAMED = '|';
/** Stand for blocs that were found, for a base committee with its blocs, and for any other organisation. */
const [FOUND, FOUNDED, OTHER] = ['X', 'Y', 'Z'];
/** Between two blocs of one organisation that stand in the rule set's order. */
const IN_ORDER = 'P';
/** Stands for a space within the words of an organisation: nobody types it. */
const KEPT_SPACE = '␣';

function instead(text: Expression, said: string, by: string): Expression {
  return `SUBSTITUTE(${text},${signOf(said)},${signOf(by)})`;
}

/** Only where it stands first. */
function firstInstead(text: Expression, said: string, by: string): Expression {
  return `SUBSTITUTE(${text},${textOf(said)},${textOf(by)},1)`;
}

function signOf(text: string): Expression {
  return /^[\r\n]$/.test(text) ? `CHAR(${text.charCodeAt(0)})` : textOf(text);
}

/** Any separator as a space, where no others are left: TRIM then leaves one between two organisations. */
function apart(text: Expression): Expression {
  return PART_SEPARATORS.reduce((of, separator) => instead(of, separator, ' '), text);
}

/** As `withoutSpaces`. */
function withoutSpaces(text: Expression): Expression {
  return `TRIM(${apart(instead(instead(`LOWER(${text})`, ' ', ''), FIXED_SPACE, ''))})`;
}

/** As `withSeparator`. */
export function withSeparator(text: Expression, separator: string): Expression {
  const kept = instead(`TRIM(${instead(text, FIXED_SPACE, ' ')})`, ' ', KEPT_SPACE);
  const parted = instead(instead(apart(kept), `${KEPT_SPACE} `, ' '), ` ${KEPT_SPACE}`, ' ');
  return instead(instead(`TRIM(${parted})`, ' ', separator), KEPT_SPACE, ' ');
}

/** A text that is known in part. */
export type Pieces = Parameters<typeof joined>[0];

/**
 * The blocs that a choice has to name, as `namedCommittees` asks for them: all but those that may be left out. `isNobody`
 * tells of a bloc by its index whether it has no member.
 */
export function blocsToName(count: number, isNobody: (index: number) => Expression | boolean): Pieces {
  return Array.from({ length: count }, (_, index) => {
    const is = isNobody(index);
    if (typeof is === 'string') return { is: choice(is, '""', textOf(blocSign(index))) };
    return is ? '' : blocSign(index);
  });
}

/**
 * How many base committees a choice names, blank where `arrangementReader` would not understand it. Words become signs,
 * and signs organisations; what is left of a choice that is understood are its base committees, and the list of the blocs
 * that it has to name behind them: one that it does not name is found, and gone, there. The others are taken off its start,
 * for that list is long where a survey tells who has no member among many rows: it is written once.
 */
export function namedCommittees(text: Expression, words: ArrangementWords, toName: Pieces): Expression {
  const { committee, cell, consent, none } = FORM_SIGNS;
  const signed = signsOf(words).reduce((of, [said, sign]) => instead(of, said, sign), withoutSpaces(text));
  const found = words.blocs.reduce(
    (of, _, index) => {
      const sign = blocSign(index);
      if (index === 0) return firstInstead(of, sign, FOUND);
      const ordered = instead(of, FOUND + BLOC_SEPARATOR + sign, FOUND + IN_ORDER + sign);
      return instead(firstInstead(ordered, sign, FOUND), FOUND + IN_ORDER + FOUND, FOUND);
    },
    joined([' ', { is: signed }, NAMED, ...toName]),
  );
  const read = (
    [
      [` ${committee}${FOUND}${consent}`, FOUNDED],
      [` ${committee}${FOUND}`, FOUNDED],
      [` ${cell}${FOUND}`, OTHER],
      [` ${FOUND}${none}`, OTHER],
      [OTHER, ''],
    ] as const
  ).reduce((of, [said, by]) => instead(of, said, by), found);
  const most = words.blocs.length;
  const left = words.blocs.reduce((of, _, index) => instead(of, NAMED + blocSign(index), NAMED), read);
  return `IFERROR(${most + 1}-FIND(${left},${textOf(FOUNDED.repeat(most) + NAMED)}),"")`;
}

/** More signs than the organisations of a choice have together. */
const FAR = 1999;
const [MARK] = PART_SEPARATORS;

/** What arrangements name, each organisation between two marks: in lower case and without spaces. */
export function organisationsOf(arrangements: readonly Expression[]): Expression {
  const mark = textOf(MARK);
  return instead(`LOWER(${[mark, arrangements.join(`&${mark}&`), mark].join('&')})`, ' ', '');
}

/**
 * Whether all organisations of an arrangement stand among those of `organisationsOf`: each is taken out of them, which
 * makes them shorter by as many signs. `words` are its words in lower case and without spaces.
 */
export function areAllAmong(words: Expression, organisations: Expression, most: number): Expression {
  const mark = textOf(MARK);
  // Where it has fewer than there could be, a mark is taken out for each.
  const among = `${textOf(MARK.repeat(most + 1))}&${organisations}`;
  const left = Array.from({ length: most }, (_, index) => index * FAR + 1).reduce((of, start) => {
    const part = `TRIM(MID(SUBSTITUTE(${words},${mark},REPT(" ",${FAR})),${start},${FAR}))`;
    return `SUBSTITUTE(${of},${mark}&${part}&${mark},${mark},1)`;
  }, among);
  return `LEN(${among})-LEN(${left})=LEN(${instead(words, MARK, '')})+${most}`;
}

/** An arrangement's words as `areAllAmong` takes them. */
export function wordsOf(arrangement: Expression): Expression {
  return instead(`LOWER(${arrangement})`, ' ', '');
}
