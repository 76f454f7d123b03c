import { groupLabel } from '../rows/group-label';
import { foldText } from '../text/fold-text';
import { isToneless, tonedText } from '../text/toned-text';
import { unitName } from './district-key';
import { KNOWN_PROVINCES } from './known-units';

/** A unit that a running text names. */
export interface UnitMention {
  /** As it is written in a document: "Huyện Duy Xuyên"; null where it is not clear how far the name goes. */
  readonly name: string | null;
  /** null for a known unit that is named without its kind. */
  readonly kind: string | null;
  /** The name without its kind, folded. */
  readonly bare: string;
  /** A known province has it, with this kind. */
  readonly isKnown: boolean;
}

/** Kinds and the bodies named after them, longer ones first. */
const KINDS: readonly (readonly [words: readonly string[], written: string])[] = (
  [
    ['huyện ủy', 'Huyện'],
    ['huyện', 'Huyện'],
    ['thị ủy', 'Thị xã'],
    ['thị xã', 'Thị xã'],
    ['tx', 'Thị xã'],
    ['thành ủy', 'Thành phố'],
    ['thành phố', 'Thành phố'],
    ['tp', 'Thành phố'],
    ['quận ủy', 'Quận'],
    ['quận', 'Quận'],
    ['thị trấn', 'Thị trấn'],
    ['đặc khu', 'Đặc khu'],
    ['phường', 'Phường'],
    ['xã', 'Xã'],
  ] as const
).map(([words, written]) => [words.split(' '), written]);

/** Before a kind that is no single unit's: "các huyện", "cấp huyện", "hợp tác xã". Folded. */
const NO_UNIT_AFTER = new Set(['cac', 'nhung', 'cap', 'moi', 'tung', 'so', 'tac', 'hai', 'ba']);
/** "xã hội", "huyện đoàn", "huyện đội". */
const NO_NAME = /^(?:xã hội|(?:huyện|quận|thị xã|thành phố) (?:đoàn|đội))$/;
/** What may follow a name in a title in capitals, where nothing else tells where it ends. "Năm Căn" is a district. */
const AFTER_NAME =
  /^(?:(?:năm|quý) (?:\d|[ivx]+\b)|(?:tháng|ngày|tỉnh|thuộc|tính|đến|về|của|và|có|theo|tại|trong|để|do)(?: |$)|(?:các|những) |khảo sát|báo cáo|danh sách|tổng hợp|thống kê|biểu|tổ chức|cơ sở|cơ quan|khối |chính quyền|quản lý|trực thuộc|hiện (?:có|nay)|đảng (?:viên|bộ)|chi bộ|sau khi|trước khi|thực hiện|nhiệm kỳ|giai đoạn|số lượng|ban |chủ tịch|bí thư|phó |chánh |trưởng ban|người )/;
const LONGEST_NAME = 4;

const KNOWN = KNOWN_PROVINCES.flatMap(({ units }) =>
  units.map((written) => {
    const bare = unitName(foldText(written)).name;
    const size = bare.split(' ').length;
    return { written, bare, size, own: written.split(' ').slice(-size).join(' ') };
  }),
).sort((a, b) => b.size - a.size);

/** The units that a line names, by their kinds or because they are known. */
export function unitMentions(line: string): readonly UnitMention[] {
  const plain = isToneless(line);
  return line
    .split(/[,;:()[\]/“”"'•*]+/u)
    .flatMap((part) => mentionsIn(wordsOf(part), plain ? (text) => foldText(text) : tonedText));
}

function wordsOf(part: string): readonly string[] {
  return part
    .replaceAll('.', ' ')
    .replace(/[-–—]+/g, ' - ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Words as they are compared. */
type Compared = (text: string) => string;

function mentionsIn(words: readonly string[], compared: Compared): readonly UnitMention[] {
  const found: UnitMention[] = [];
  const same = words.map(compared);
  let at = 0;
  while (at < words.length) {
    const kind = kindAt(same, at, compared);
    const from = at + (kind?.size ?? 0);
    const known = knownAt(same, from, compared);
    if (kind === null) {
      // Without tone marks and without a kind, "nam giang" may be anything.
      if (known !== null && compared === tonedText && /^\p{Lu}/u.test(words[at] ?? '')) {
        found.push({ name: known.written, kind: null, bare: known.bare, isKnown: true });
        at += known.size;
      } else at++;
      continue;
    }
    at = from;
    if (NO_UNIT_AFTER.has(foldText(words[from - kind.size - 1] ?? ''))) continue;
    if (known !== null) {
      const name = `${kind.written} ${known.own}`;
      found.push({ name, kind: kind.written, bare: known.bare, isKnown: name === known.written });
      at += known.size;
      continue;
    }
    const own = nameAt(words, same, from, compared);
    if (own.length === 0 || NO_NAME.test(`${same.slice(from - kind.size, from).join(' ')} ${same[from]}`))
      continue;
    const name = `${kind.written} ${own.map(capitalised).join(' ')}`;
    if (groupLabel(name, foldText(name)) !== null) continue;
    at += own.length;
    const isAtEnd = at === words.length;
    const isClear =
      own.length <= LONGEST_NAME && (isAtEnd || (compared === tonedText && !goesOn(words, same, at)));
    found.push({
      name: isClear ? name : null,
      kind: kind.written,
      bare: foldText(own.join(' ')),
      isKnown: false,
    });
  }
  return found;
}

function kindAt(same: readonly string[], at: number, compared: Compared) {
  // Folded, "Quan Sơn" is a name.
  const isSure = (word: string) => compared === tonedText || word !== 'quận';
  for (const [words, written] of KINDS) {
    if (words.every((word, i) => isSure(word) && same[at + i] === compared(word)))
      return { written, size: words.length };
  }
  return null;
}

function knownAt(same: readonly string[], at: number, compared: Compared) {
  return KNOWN.find(({ own, size }) => same.slice(at, at + size).join(' ') === compared(own)) ?? null;
}

/** The capitalised words from here to a dash, a number, another kind, or words that go on with something else. */
function nameAt(
  words: readonly string[],
  same: readonly string[],
  from: number,
  compared: Compared,
): readonly string[] {
  const isOfName = (at: number) =>
    /^\p{Lu}/u.test(words[at] ?? '') &&
    !AFTER_NAME.test(restOf(same, at)) &&
    (at === from || kindAt(same, at, compared) === null);
  let end = from;
  while (isOfName(end)) end++;
  return words.slice(from, end);
}

/** Behind a dash a name may go on ("Phan Rang - Tháp Chàm"), or something else begins. */
function goesOn(words: readonly string[], same: readonly string[], at: number): boolean {
  if (!/^[-–—]+$/.test(words[at] ?? '')) return false;
  return /^\p{Lu}/u.test(words[at + 1] ?? '') && !AFTER_NAME.test(restOf(same, at + 1));
}

function restOf(same: readonly string[], at: number): string {
  return same.slice(at, at + 3).join(' ');
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word.normalize('NFC').toLowerCase();
  return first.toUpperCase() + rest.join('');
}
