import { drawn } from '../drawn';
import type { SurveyCase } from '../survey-case';

const HEADER = `
TT | Tên đơn vị | KHỐI ĐẢNG | < | < | KHỐI MTTQ | < | < | KHỐI CHÍNH QUYỀN | < | <
^ | ^ | ĐB | CB | ĐV | ĐB | CB | ĐV | ĐB | CB | ĐV`;
const TAM_KY = 'TP Tam Kỳ: 1 4 61 / 0 5 42 / 0 14 187';

/** One count typed in some way, in a cell that the rest of the sheet does not depend on. */
const typed = (name: string, cell: string, count: string, finding: string | null): SurveyCase => ({
  name: `count-${name}`,
  sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | 0 | 5 | 42 | 0 | 14 | 187
2 | Huyện Duy Xuyên | 0 | 3 | ${cell} | 0 | 4 | 31 | 0 | 12 | 104
`),
  expected: {
    layout: 'wide',
    districts: [TAM_KY, `Huyện Duy Xuyên: 0 3 ${count} / 0 4 31 / 0 12 104`],
    findings: finding === null ? [] : [`${finding} E4`],
  },
});

const text = 'error count-is-text';
const note = 'note count-read-from-text';

/** What a clerk types into a cell of counts. */
export const CLERKS_CELLS: readonly SurveyCase[] = [
  typed('with-another-in-brackets', '31(1)', '?', text),
  typed('with-a-share-in-brackets', '31 (20%)', '?', text),
  typed('with-women-in-brackets', '31 (12 nữ)', '?', text),
  typed('as-a-sum', '28+2', '?', text),
  typed('as-a-part-of-another', '30/31', '?', text),
  typed('as-a-range', '30-31', '?', text),
  typed('grouped-by-a-comma', '1,880', '1880', note),
  typed('grouped-by-a-point', "'1.880", '1880', note),
  typed('grouped-by-an-apostrophe', "1'880", '1880', note),
  typed('grouped-by-a-no-break-space', '1\\s880', '1880', note),
  typed('grouped-in-two-ways', '1.880,0', '?', text),
  typed('grouped-by-two', '18.80', '?', 'error count-not-whole'),
  typed('grouped-after-a-zero', "'0.880", '?', text),
  typed('with-a-decimal-comma', '1,88', '?', 'error count-maybe-thousands'),
  typed('in-wide-digits', '３４', '34', note),
  typed('in-words', 'ba mươi', '?', text),
  typed('about', '~30', '?', text),
  typed('more-than', '>30', '?', text),
  typed('with-a-question', '30?', '?', text),
  typed('with-a-full-stop', "'34.", '?', text),
  typed('with-a-unit', '34 đ/c', '34', note),
  typed('with-a-unit-run-on', '34đv', '34', note),
  typed('with-another-unit', '34 chi bộ', '?', text),
  typed('with-a-unit-of-staff', '34 CBCC', '?', text),
  typed('with-two-units', '34 đảng viên, 2 dự bị', '?', text),
  typed('after-zeros', "'034", '34', note),
  typed('with-a-letter-for-a-zero', '3O', '?', text),
  typed('over-two-lines', '34\\n35', '?', text),
  typed('below-zero-as-text', "'-34", '?', text),
  typed('below-zero-in-brackets', '(34)', '?', text),
  typed('shown-as-a-share', '34 {0%}', '?', 'error count-is-percentage'),
  typed('shown-as-a-share-in-quotes', '34 {0"%"}', '?', 'error count-is-percentage'),
  typed('shown-as-a-share-after-a-backslash', '34 {0\\%}', '?', 'error count-is-percentage'),
  typed('shown-with-a-unit', '34 {#,##0 "đảng viên"}', '34', null),
  typed('shown-as-a-day', '34 {d-mmm}', '?', 'error count-is-date'),
  typed('shown-as-a-vietnamese-day', '34 {[$-42A]dd/mm/yyyy}', '?', 'error count-is-date'),
  typed('shown-as-a-time', '34 {[h]:mm}', '?', 'error count-is-date'),
  typed('typed-as-a-day', "'5/3", '?', text),
  typed('as-above', 'nt', '?', text),
  typed('none', 'không có', '?', 'error count-is-dash'),
  typed('of-an-error', '#VALUE!', '?', 'error count-is-formula-error'),
  typed('of-zero', '0', '0', 'warning organisations-without-members'),
  {
    name: 'count-blanks-said-to-be-zeros',
    sheet: drawn(`${HEADER}
1 | TP Tam Kỳ | 1 | 4 | 61 | | 5 | 42 | - | 14 | 187
2 | Huyện Duy Xuyên | | 3 | 34 | 0 | 4 | 31 | 0 | 12 | 104
`),
    choice: {
      zeros: [
        { kind: 'count', measure: 'committees', bloc: 'front' },
        { kind: 'count', measure: 'committees', bloc: 'government' },
      ],
    },
    // For these two columns alone: the blank of the party's stays one.
    expected: {
      layout: 'wide',
      districts: [TAM_KY, 'Huyện Duy Xuyên: ? 3 34 / 0 4 31 / 0 12 104'],
      findings: ['warning count-missing C4'],
    },
  },
];
