import { entryValues, type RunLogEntry } from '../../../src/domain/run-log/run-log-entry';
import { runLogWordings } from '../../../src/locales/sheet/log-wording';
import { assessmentOf, type Line } from '../../taskpane/assessment-of';

const [wording] = runLogWordings('vi');

const entryOf = (lines: readonly Line[]): RunLogEntry => {
  const { rules, decisions, figures } = assessmentOf(lines);
  return {
    at: 41155.5,
    by: 'terminal',
    sheet: 'Khảo sát',
    sheetId: 'a',
    logged: null,
    rules,
    decisions,
    figures,
    cells: 12,
  };
};

test('a sum over all districts is a number', () => {
  // A base cell for every five members: 9 + 6 + 8 today.
  expect(entryValues(entryOf([['Huyện A', 48, 34, 40]]), wording)).toEqual({
    at: 41155.5,
    by: 'Dòng lệnh',
    sheet: 'Khảo sát',
    rules: 'Cấp huyện 2012 (38-HD/BTCTW) (cap-huyen-2012)',
    threshold: 30,
    basis: 'Tất cả',
    districts: 1,
    before: 23,
    after: 3,
    committees: 3,
    merged: 0,
    options: 0,
    open: 0,
    chosen: 0,
    againstRules: 0,
    cells: 12,
  });
});

test('a sum that leaves districts out says of how many it is', () => {
  const lines: readonly Line[] = [
    ['Huyện A', 48, 34, 40],
    // Not 30 all together: people have to choose.
    ['Huyện B', 10, 5, 4],
    ['Huyện C', 'x', 30, 30],
  ];
  expect(entryValues(entryOf(lines), wording)).toMatchObject({
    districts: 3,
    after: '3 (của 1/3 đơn vị)',
    committees: '3 (của 1/3 đơn vị)',
    options: 1,
    open: 1,
  });
});
