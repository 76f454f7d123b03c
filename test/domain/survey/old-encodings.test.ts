import { decodeText } from '../../../src/domain/survey/text/old-encodings';
import { isSyllable } from '../../../src/domain/survey/text/syllable';
import { fromTcvn3 } from '../../../src/domain/survey/text/tcvn3';
import { fromVni } from '../../../src/domain/survey/text/vni';
import { TCVN3, VNI, typedFor } from './old-tables';

const TONED = 'áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđ'.normalize('NFC');
const SMALL = Array.from(TONED);
const CAPITALS = Array.from(TONED.toUpperCase());

test('there are 134 letters beyond ASCII', () => {
  expect(new Set([...SMALL, ...CAPITALS]).size).toBe(134);
});

test.each([...SMALL, ...Array.from('ĐĂÂÊÔƠƯ')])('TCVN3 has %p', (letter) => {
  expect(fromTcvn3(typedFor(TCVN3, letter))).toBe(letter);
});

test.each(CAPITALS)('a font of capitals shows %p', (letter) => {
  const typed = `t${typedFor(TCVN3, letter.toLowerCase())}nh l${typedFor(TCVN3, 'ệnh')}`;
  expect(fromTcvn3(typed).toUpperCase()).toBe(`T${letter}NH LỆNH`);
});

test.each([...SMALL, ...CAPITALS])('VNI has %p', (letter) => {
  expect(fromVni(typedFor(VNI, letter))).toBe(letter);
});

test('VNI marks typed small behind capitals follow the capital', () => {
  expect(fromVni('HUYEän ÑAûNG')).toBe('HUYỆn ĐẢNG');
});

test.each([
  ['HuyÖn Duy Xuyªn', 'Huyện Duy Xuyên'],
  ['§¶ng viªn', 'Đảng viên'],
  ['thÞ x·', 'thị xã'],
  ['Tam Kú', 'Tam Kỳ'],
  ['MÆt trËn Tæ quèc', 'Mặt trận Tổ quốc'],
  ['ChÝnh quyÒn', 'Chính quyền'],
  ['Ph\u00ADíc S¬n', 'Phước Sơn'],
  ['Th¨ng B×nh', 'Thăng Bình'],
  ['B¾c Trµ My', 'Bắc Trà My'],
  ['§¹i Léc', 'Đại Lộc'],
  ['Tæng céng', 'Tổng cộng'],
  ['Khèi ®¶ng (®¶ng viªn)', 'Khối đảng (đảng viên)'],
  ['Sè TCCS§ trùc thuéc', 'Số TCCSĐ trực thuộc'],
  ['HUYÖN DUY XUYªN', 'HUYỆN DUY XUYÊN'],
  ['HuyÖn Ph\u00ADíc S¬n'.normalize('NFD'), 'Huyện Phước Sơn'],
  ['Tr\u03BC My, x· Tr\u03BC Mai', 'Trà My, xã Trà Mai'],
])('%p is TCVN3 by its letters', (typed, text) => {
  expect(decodeText(typed, null)).toEqual({ text: text.normalize('NFC'), encoding: 'tcvn3' });
  expect(decodeText(typed, 'Times New Roman')).toEqual(decodeText(typed, null));
});

test.each([
  ['Huyeän Duy Xuyeân', 'Huyện Duy Xuyên'],
  ['Ñaûng vieân', 'Đảng viên'],
  ['Phöôùc Sôn', 'Phước Sơn'],
  ['Maët traän Toå quoác', 'Mặt trận Tổ quốc'],
  ['KHOÁI CHÍNH QUYEÀN', 'KHỐI CHÍNH QUYỀN'],
  ['Thaêng Bình', 'Thăng Bình'],
  ['thò xaõ', 'thị xã'],
  ['Toång coäng', 'Tổng cộng'],
  ['Huyeän Phöôùc Sôn'.normalize('NFD'), 'Huyện Phước Sơn'],
])('%p is VNI by its letters', (typed, text) => {
  expect(decodeText(typed, null)).toEqual({ text: text.normalize('NFC'), encoding: 'vni' });
});

test.each([
  ['Phó Ninh', '.VnTime', 'Phú Ninh'],
  ['Phó Ninh', '.VnArial', 'Phú Ninh'],
  ['X·', '.VnTime', 'Xã'],
  ['TCCS§', '.VnTime', 'TCCSĐ'],
  ['huyÖn duy xuyªn', '.VnTimeH', 'HUYỆN DUY XUYÊN'],
  ['§¶ng', '.VnArial NarrowH', 'ĐẢNG'],
  ['Sôn', 'VNI-Times', 'Sơn'],
  ['Hoà Vang', 'VNI-Helve', 'Hồ Vang'],
  ['HÑND', 'VNI-Times', 'HĐND'],
  ['32 ñv', 'VNI-Times', '32 đv'],
  // A slip of the pen is read as it was written.
  ['HuyÖn Duy Xuyªm', '.VnTime', 'Huyện Duy Xuyêm'],
  ['Huyeän Duy Xuyeâm', 'VNI-Times', 'Huyện Duy Xuyêm'],
  // The font that stayed on the cell is another one's.
  ['Huyeän Duy Xuyeân', '.VnTime', 'Huyện Duy Xuyên'],
])('%p in %s shows %p', (typed, font, text) => {
  expect(decodeText(typed, font)?.text).toBe(text.normalize('NFC'));
});

const ORDINARY = [
  'Huyện Đà Nẵng',
  'Quế Sơn',
  'Café',
  'số 5°C',
  '§ 21',
  'Đảng viên',
  'xã Bà Nà',
  'Ðông Giang',
  'HÐND xã',
  'Hôi An',
  'môt cửa',
  'Quôc hôi',
  'Xã¹',
  '«Xã Hòa»',
  'Müller',
  'crème brûlée',
  'São Paulo',
  'El Niño',
  'Lü',
  '½',
  '10 µm',
  'sai 5 µm',
  '12 m²',
  '±0,5',
  '© 2012',
  '· Tân An',
  'Câu 1ª',
  '1º, 2º: Xã',
  '½ ngày công',
  'Tam Ky',
  '',
];

test.each([...ORDINARY, ...ORDINARY.map((text) => text.normalize('NFD'))])('%p is ordinary text', (text) => {
  expect(decodeText(text, null)).toBeNull();
  expect(decodeText(text, 'Times New Roman')).toBeNull();
});

test.each(['Huyện Đà Nẵng', 'Quế Sơn', 'Quế Sơn'.normalize('NFD'), 'Café', 'Müller', 'số 5°C', 'Tam Ky'])(
  '%p is left as it is in an old font',
  (text) => {
    expect(decodeText(text, '.VnTime')).toBeNull();
    expect(decodeText(text, 'VNI-Times')).toBeNull();
  },
);

test.each([
  'Huyện',
  'quốc',
  'gì',
  'gìn',
  'giếng',
  'già',
  'nghiêng',
  'Quế',
  'khuỷu',
  'yên',
  'Mỹ',
  'ủy',
  'uỷ',
  'hoà',
  'hòa',
  'toán',
  'khuya',
  'xoong',
  'quý',
  'tách',
  'thích',
  'Đắk',
])('%p is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each([
  'Kú',
  'Héi',
  'quèc',
  'Cafe',
  'ngê',
  'cì',
  'ñy',
  'xaõ',
  'Thaí',
  'đuờng',
  'hộà',
  'quôc',
  'wan',
  'Tấm1',
])('%p is no syllable', (word) => {
  expect(isSyllable(word)).toBe(false);
});
