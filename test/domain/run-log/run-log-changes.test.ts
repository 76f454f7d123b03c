import {
  changesText,
  lastRunOn,
  type LoggedRow,
  nextNumber,
} from '../../../src/domain/run-log/run-log-changes';
import type { EntryValues } from '../../../src/domain/run-log/run-log-entry';
import { runLogWordings } from '../../../src/locales/sheet/log-wording';

const [wording] = runLogWordings('vi');

const now: EntryValues = {
  at: 41155.5,
  by: 'Ngăn',
  sheet: 'Khảo sát',
  rules: 'Cấp huyện 2012 (cap-huyen-2012)',
  threshold: 30,
  basis: 'Tất cả',
  districts: 18,
  before: 312,
  after: 47,
  committees: 46,
  merged: 7,
  options: 2,
  open: 1,
  chosen: 3,
  againstRules: 0,
  cells: 391,
};
const logged = (more: Partial<LoggedRow> = {}): LoggedRow => ({
  ...now,
  number: 1,
  changes: 'Lần đầu',
  ...more,
});

test.each<[string, Partial<LoggedRow>, string]>([
  ['nothing', {}, 'Không thay đổi'],
  ['when and how it was written, and how much', { at: 1, by: 'Dòng lệnh', cells: 5 }, 'Không thay đổi'],
  ['the threshold', { threshold: 25 }, 'Ngưỡng 25 → 30'],
  [
    'the rule set',
    { rules: 'Cấp xã 2025 (cap-xa-2025)' },
    'Bộ quy định Cấp xã 2025 (cap-xa-2025) → Cấp huyện 2012 (cap-huyen-2012)',
  ],
  ['the way of counting', { basis: 'Chính thức' }, 'Cách tính đảng viên Chính thức → Tất cả'],
  ['the districts', { districts: 17 }, 'Số đơn vị 17 → 18'],
  ['organisations today', { before: 311 }, 'TCCSĐ hiện nay 311 → 312'],
  [
    'organisations afterwards, in part',
    { after: '44 (của 17/18 đơn vị)' },
    'TCCSĐ sau kiện toàn 44 (của 17/18 đơn vị) → 47',
  ],
  ['base committees', { committees: 47 }, 'Đảng bộ cơ sở sau kiện toàn 47 → 46'],
  ['merged blocs', { merged: 8 }, 'Lập chung 8 → 7'],
  ['choices to make', { options: 0 }, 'Cần lựa chọn 0 → 2'],
  ['what is not known', { open: 0 }, 'Chưa xác định 0 → 1'],
  ['choices made', { chosen: 0 }, 'Theo phương án chọn 0 → 3'],
  ['choices against the rules', { againstRules: 1 }, 'Khác quy định 1 → 0'],
  ['a number that somebody typed as a text', { threshold: '30' }, 'Không thay đổi'],
  ['a cell that somebody cleared', { after: '' }, 'TCCSĐ sau kiện toàn ? → 47'],
  ['several', { after: 46, threshold: 25 }, 'Ngưỡng 25 → 30; TCCSĐ sau kiện toàn 46 → 47'],
])('what has changed: %s', (_, before, text) => {
  expect(changesText(logged(before), now, wording)).toBe(text);
});

test('a first run has nothing before it', () => {
  expect(changesText(null, now, wording)).toBe('Lần đầu');
});

test.each<[string, readonly Partial<LoggedRow>[], unknown]>([
  ['none', [], undefined],
  ['of another sheet only', [{ sheet: 'Khảo sát 2' }], undefined],
  ['the one of the highest number', [{ number: 3 }, { number: 1 }], 3],
  ['among those of other sheets', [{ number: 1 }, { number: 2, sheet: 'Khảo sát 2' }], 1],
  ['with a number that somebody typed over', [{ number: 'hai' }, { number: 1 }], 1],
])('the last run on a sheet: %s', (_, rows, number) => {
  expect(lastRunOn('Khảo sát', null, rows.map(logged))?.number).toBe(number);
});

test.each<[string, readonly Partial<LoggedRow>[], unknown]>([
  ['whatever the sheet was called', [{ number: 2, at: 7, sheet: 'Biểu' }, { number: 3 }], 2],
  // A log that was begun anew has the same numbers.
  ['by when it was, too', [{ number: 2, at: 8, sheet: 'Biểu' }, { number: 1 }], 1],
  ['by the name where the row is gone', [{ number: 1 }], 1],
])('the last run on a sheet that tells of it: %s', (_, rows, number) => {
  expect(lastRunOn('Khảo sát', { number: 2, at: 7 }, rows.map(logged))?.number).toBe(number);
});

test.each<[readonly Partial<LoggedRow>[], number]>([
  [[], 1],
  [[{ number: 1 }, { number: 2, sheet: 'Khảo sát 2' }], 3],
  [[{ number: 7 }, { number: 2 }], 8],
  [[{ number: 'hai' }, { number: 2.5 }], 3],
])('the next number after %j is %d', (rows, next) => {
  expect(nextNumber(rows.map(logged))).toBe(next);
});
