import { foldText } from '../text/fold-text';
import { harmlessWords } from './harmless';
import type { ColumnMeasure } from './header-words';
import {
  BLOC_HEADINGS,
  EMPTY_PHRASES,
  INDEX_HEADINGS,
  MEASURE_PHRASES,
  NAME_SIGNS,
  NAME_WORDS,
  ORGANISATION_HEADINGS,
  TITLE_STARTS,
  TYPE_HEADINGS,
} from './header-words';

/** A bloc's id and the phrases that name it in a header. Structurally what a rule set holds, so no import of it. */
export interface BlocWords {
  readonly id: string;
  readonly headerWords: readonly string[];
}

/** What one header text says. */
export interface HeaderMeaning {
  /** The blocs it names; two or more are never resolved by guessing. */
  readonly blocs: readonly string[];
  /** What it counts; null where it names nothing, or two things at once ("tổ chức đảng, đảng viên"). */
  readonly measure: ColumnMeasure | null;
  /** It narrows what is counted in a way that is not known here ("nữ", "mới kết nạp"). */
  readonly further: boolean;
  readonly kind: 'name' | 'index' | 'total' | 'bloc' | 'organisation' | 'organisation-type' | null;
  /** It is one of the texts that tell a header row from a title or a district. */
  readonly recognised: boolean;
}

export type HeaderReader = (text: string) => HeaderMeaning;

interface Phrase {
  readonly words: readonly string[];
  readonly bloc?: string;
  readonly measure?: ColumnMeasure;
}

const NOTHING: HeaderMeaning = { blocs: [], measure: null, further: true, kind: null, recognised: false };

/** A longer text is a sentence or a note, never a heading. */
const LONGEST_HEADING = 200;

const phrase = (text: string) => foldText(text).split(' ');
const NAMES = new Set(NAME_WORDS.map(foldText));
const SIGNS = NAME_SIGNS.map(foldText);
const BLOCS = new Set(BLOC_HEADINGS.map(foldText));
const TYPES = TYPE_HEADINGS.map(foldText);
const ORGANISATIONS = new Set(ORGANISATION_HEADINGS.map(foldText));
const INDEXES = new Set(INDEX_HEADINGS.map(foldText));
const STARTS = TITLE_STARTS.map(foldText);

/**
 * A reader of header texts for these blocs. The longest phrase wins and its words are used up: "đảng viên" and
 * "đảng bộ" never name the bloc "đảng". Readings are remembered, because headers repeat their texts.
 */
export function headerReader(blocs: readonly BlocWords[]): HeaderReader {
  const phrases = allPhrases(blocs);
  const bare = bareNames(blocs);
  const known = new Map<string, HeaderMeaning>();
  return (text) => {
    let meaning = known.get(text);
    if (meaning === undefined)
      known.set(text, (meaning = bare.get(foldText(text)) ?? readText(text, phrases)));
    return meaning;
  };
}

/** "ĐẢNG" over columns, and nothing else: a bloc's name without "khối", which within a longer text would say nothing. */
function bareNames(blocs: readonly BlocWords[]): ReadonlyMap<string, HeaderMeaning> {
  const names = blocs.flatMap(({ id, headerWords }) =>
    headerWords.map(foldText).flatMap((words): (readonly [string, string])[] => {
      return words.startsWith('khoi ') ? [[words.slice('khoi '.length), id]] : [];
    }),
  );
  return new Map(
    names
      .filter(([name, id]) => names.every(([other, of]) => other !== name || of === id))
      .map(([name, id]) => [
        name,
        { blocs: [id], measure: null, further: false, kind: null, recognised: true },
      ]),
  );
}

function allPhrases(blocs: readonly BlocWords[]): readonly Phrase[] {
  return [
    ...MEASURE_PHRASES.flatMap(([measure, texts]) => texts.map((t) => ({ words: phrase(t), measure }))),
    ...blocs.flatMap((bloc) => bloc.headerWords.map((t) => ({ words: phrase(t), bloc: bloc.id }))),
    ...EMPTY_PHRASES.map((text) => ({ words: phrase(text) })),
  ]
    .filter(({ words }) => words[0] !== '')
    .sort((a, b) => b.words.length - a.words.length);
}

function readText(text: string, phrases: readonly Phrase[]): HeaderMeaning {
  const folded = text.length > LONGEST_HEADING ? '' : withoutNumber(foldText(text));
  if (folded === '' || STARTS.some((start) => folded === start || folded.startsWith(`${start} `)))
    return NOTHING;
  const words = folded.split(' ');
  const used = words.map(() => false);
  const blocs = new Set<string>();
  const measures = new Set<ColumnMeasure>();
  for (const { words: wanted, bloc, measure } of phrases) {
    for (let at = 0; at + wanted.length <= words.length; at++) {
      if (!wanted.every((word, i) => words[at + i] === word && used[at + i] === false)) continue;
      used.fill(true, at, at + wanted.length);
      if (bloc !== undefined) blocs.add(bloc);
      if (measure !== undefined) measures.add(measure);
    }
  }
  // "61 ĐV", "4 chi bộ": a count with its unit of counting. "1. Đảng viên" is a heading.
  if (measures.size > 0 && blocs.size === 0 && /^\d(?!\d?[.)] *\p{L})/u.test(text.trim())) return NOTHING;
  const measure = oneMeasure(measures);
  const isHarmless = harmlessWords(withoutNumber(text));
  const harmless = words.every((_, i) => used[i] === true || isHarmless[i] === true);
  // A bloc's name may be as long as it likes; beside a measure each word counts.
  const clear = harmless || (blocs.size > 0 && measures.size === 0);
  const further = !clear || (measure === null && measures.size > 0);
  const kind = kindOf(folded, words, isHarmless, blocs.size > 0);
  const recognised = kind !== null || (clear && (blocs.size > 0 || measures.size > 0));
  return { blocs: [...blocs], measure, further, kind, recognised };
}

/** "Đảng viên4": Excel numbers the headings of a table that say the same; so does a note's mark ("Đảng viên¹"). */
function withoutNumber(folded: string): string {
  return folded.replace(/(?<=\p{L})\d{1,2}$/u, '');
}

/** "Tên chi bộ", "Danh sách TCCSĐ", "Cơ quan, đơn vị": without "tên", what may count organisations is no name. */
function isOrganisations(folded: string): boolean {
  const named = /^(?:ten|danh sach)(?: cac)? /.exec(folded)?.[0];
  if (named !== undefined) return ORGANISATIONS.has(folded.slice(named.length));
  return ORGANISATIONS.has(folded) && !/chi bo|tccsd|to chuc/.test(folded);
}

function kindOf(
  folded: string,
  words: readonly string[],
  isHarmless: readonly boolean[],
  namesBloc: boolean,
): HeaderMeaning['kind'] {
  if (INDEXES.has(folded)) return 'index';
  if (namesBloc) return null;
  if (BLOCS.has(folded)) return 'bloc';
  if (TYPES.some((type) => folded === type || folded.startsWith(`${type} `))) return 'organisation-type';
  const isName = words.every((word) => NAMES.has(word));
  if (isName && SIGNS.some((sign) => ` ${folded} `.includes(` ${sign} `))) return 'name';
  if (isOrganisations(folded)) return 'organisation';
  const isTotal = words.every((word, i) => isHarmless[i] === true || word === 'trong' || word === 'do');
  return isTotal && /\b(tong|cong|trong do)\b/.test(folded) ? 'total' : null;
}

/** "Đảng viên chính thức" counts full members; a text that names both kinds counts all; any other pair is a heading. */
function oneMeasure(measures: Set<ColumnMeasure>): ColumnMeasure | null {
  const named = new Set(measures);
  if (named.has('fullMembers') && named.has('probationary')) {
    named.delete('fullMembers');
    named.delete('probationary');
    named.add('members');
  }
  if (named.has('fullMembers') || named.has('probationary')) named.delete('members');
  if (named.has('committees') && named.has('cells')) {
    named.delete('committees');
    named.delete('cells');
    named.add('organisations');
  }
  if (named.has('committees') || named.has('cells')) named.delete('organisations');
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : only;
}
