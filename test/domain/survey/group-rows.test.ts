import type { RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import { surveyOf } from './reading-of';
import { ALL, COUNTS, findingsOf, namesOf, openOf, sheetWith, sum } from './three-blocs';

const TAM_KY: RawValue[] = [1, 'TP Tam Kỳ', ...COUNTS.tamKy];
const DUY_XUYEN: RawValue[] = [2, 'Huyện Duy Xuyên', ...COUNTS.duyXuyen];
const NONG_SON: RawValue[] = [3, 'Huyện Nông Sơn', ...COUNTS.nongSon];
const QUE_SON: RawValue[] = [4, 'Huyện Quế Sơn', ...COUNTS.queSon];
const NAMES = ['TP Tam Kỳ', 'Huyện Duy Xuyên', 'Huyện Nông Sơn', 'Huyện Quế Sơn'];
const PART = sum(COUNTS.nongSon, COUNTS.queSon);
const TOTAL: RawValue[] = ['', 'Tổng cộng', ...ALL];

const GROUPS = [
  'Thành phố, thị xã',
  'Thành phố và thị xã',
  'Huyện, thị xã đồng bằng',
  'Huyện biên giới',
  'Huyện nghèo',
  'Huyện phía tây',
  'Xã, thị trấn',
];

test.each([...GROUPS, 'Huyện trung tâm'])('"%s" numbered II is a group, with its sum or without', (name) => {
  for (const counts of [PART, []]) {
    const survey = surveyOf(
      sheetWith(['I', 'Đợt 1'], TAM_KY, DUY_XUYEN, ['II', name, ...counts], NONG_SON, QUE_SON, TOTAL),
    );
    expect([namesOf(survey), survey.totalRow, findingsOf(survey)]).toEqual([NAMES, 8, []]);
  }
});

test.each(GROUPS)('"%s" without a number is a group by its sum', (name) => {
  for (const strip of [false, true]) {
    const rows = [TAM_KY, DUY_XUYEN, ['', name, ...PART], NONG_SON, QUE_SON, TOTAL];
    const survey = surveyOf(sheetWith(...rows.map((row) => (strip ? ['', ...row.slice(1)] : row))));
    expect([namesOf(survey), survey.totalRow, findingsOf(survey)]).toEqual([NAMES, 7, []]);
  }
});

test('a name of several kinds is a group whatever its numbers, a name of one kind is in doubt', () => {
  const wrong = PART.with(2, 999);
  const several = surveyOf(sheetWith(TAM_KY, DUY_XUYEN, ['', 'Xã, thị trấn', ...wrong], NONG_SON, QUE_SON));
  expect([namesOf(several), findingsOf(several)]).toEqual([NAMES, ['warning subtotal-differs E5']]);
  for (const index of ['', 'I']) {
    const one = surveyOf(
      sheetWith(TAM_KY, DUY_XUYEN, [index, 'Huyện trung tâm', ...wrong], NONG_SON, QUE_SON),
    );
    expect(findingsOf(one)).toEqual(
      index === ''
        ? ['warning row-not-numbered B5', 'warning district-not-in-list B5']
        : ['error row-looks-like-group B5'],
    );
  }
  const adjective = surveyOf(sheetWith(TAM_KY, DUY_XUYEN, ['', 'Huyện nghèo', ...wrong], NONG_SON, QUE_SON));
  expect([findingsOf(adjective), openOf(adjective)]).toEqual([
    ['error row-looks-like-group B5'],
    ['Huyện nghèo'],
  ]);
});

test('the name of a group with the number of a district is in doubt; "Xã Biên Giới" is not', () => {
  const named = (name: string) => surveyOf(sheetWith(TAM_KY, DUY_XUYEN, [3, name, ...COUNTS.queSon]));
  expect(findingsOf(named('Miền núi'))).toEqual(['error row-looks-like-group B5']);
  expect(findingsOf(named('Thành phố, thị xã'))).toEqual(['error row-looks-like-group B5']);
  expect(findingsOf(named('Xã Biên Giới'))).toEqual([]);
  expect(findingsOf(named('Xã Quan Lạn'))).toEqual([]);
});

test('the head of a group in a table without numbers is in doubt whatever its name', () => {
  const rows = [TAM_KY, DUY_XUYEN, ['', 'Tây Quảng Nam', ...PART], NONG_SON, QUE_SON, TOTAL];
  const survey = surveyOf(sheetWith(...rows.map((row) => ['', ...row.slice(1)])));
  expect([findingsOf(survey), openOf(survey)]).toEqual([
    ['error row-looks-like-total B5'],
    ['Tây Quảng Nam'],
  ]);
});
