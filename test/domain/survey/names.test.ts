import { districtKey } from '../../../src/domain/survey/names/district-key';
import { foldText, tidyText } from '../../../src/domain/survey/text/fold-text';

test.each([
  ['Đảng uỷ', 'Đảng ủy'],
  ['hoà', 'HÒA'],
  ['Ðảng viên', 'đảng\u00A0viên'],
  ['Đảng\nviên', ' ĐẢNG   VIÊN '],
  ['CT-XH', 'ct – xh'],
  ['Tam Kỳ'.normalize('NFD'), 'Tam Kỳ'.normalize('NFC')],
  ['Hội\u200B An', 'hội an'],
])('%p and %p are compared as one text', (a, b) => {
  expect(foldText(a)).toBe(foldText(b));
});

test('a percentage is not folded away', () => {
  expect(foldText('%đảng viên')).toBe('% dang vien');
});

test('a name is shown composed, with plain single spaces', () => {
  expect(tidyText(' Huyện\u00A0 Duy\n Xuyên\u200B '.normalize('NFD'))).toBe(
    'Huyện Duy Xuyên'.normalize('NFC'),
  );
});

test.each([
  ['Huyện Duy Xuyên', 'h duy xuyen'],
  ['H.Duy Xuyên', 'h duy xuyen'],
  ['Huyện ủy Duy Xuyên', 'h duy xuyen'],
  ['3. huyện Duy Xuyên', 'h duy xuyen'],
  ['Duy Xuyên', 'duy xuyen'],
  ['Thành phố Tam Kỳ', 'tp tam ky'],
  ['TP.Tam Kỳ', 'tp tam ky'],
  ['T.P Tam Kỳ', 'tp tam ky'],
  ['Tp Tam Kỳ'.normalize('NFD'), 'tp tam ky'],
  ['thị xã Cai Lậy', 'tx cai lay'],
  ['Tx. Cai Lậy', 'tx cai lay'],
  ['huyện Cai Lậy', 'h cai lay'],
  ['Phường 1', 'p 1'],
])('%p is joined by %p', (name, key) => {
  expect(districtKey(name)).toBe(key);
});
