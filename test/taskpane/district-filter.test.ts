import {
  type DistrictFilter,
  filterCounts,
  filterDistricts,
} from '../../src/taskpane/result/district-filter';
import { assessmentOf, QUANG_NAM } from './assessment-of';

const { decisions } = assessmentOf([...QUANG_NAM, ['Huyện Nhỏ', 12, 9, 80], ['Huyện Thiếu số', '', 31, 80]]);
const names = (filter: DistrictFilter, text = '') =>
  filterDistricts(decisions, filter, text).map(({ district }) => district.name);

test('each filter leaves as many districts as its count says', () => {
  const counts = filterCounts(decisions);
  expect(counts).toMatchObject({ all: 20, merged: 7, separate: 11, options: 1, open: 1 });
  for (const [filter, count] of Object.entries(counts)) {
    expect(names(filter as DistrictFilter)).toHaveLength(count);
  }
});

test('options and open districts are found by their filters', () => {
  expect(names('options')).toEqual(['Huyện Nhỏ']);
  expect(names('open')).toEqual(['Huyện Thiếu số']);
});

test.each([
  ['tra my', ['Huyện Bắc Trà My', 'Huyện Nam Trà My']],
  ['TRÀ MY', ['Huyện Bắc Trà My', 'Huyện Nam Trà My']],
  ['dai loc', ['Huyện Đại Lộc']],
  ['Đại Lộc'.normalize('NFD'), ['Huyện Đại Lộc']],
  ['  hoi   an ', ['TP Hội An']],
  ['Hà Nội', []],
])('the name search %j ignores case and tone marks', (text, found) => {
  expect(names('all', text)).toEqual(found);
});

test('filter and name search hold together', () => {
  expect(names('separate', 'tra my')).toEqual(['Huyện Bắc Trà My']);
});
