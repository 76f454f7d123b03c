import { columnId } from '../../src/domain/decision/result-columns';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { writePlan } from '../../src/jobs/write-plan';
import { writeTextIn } from '../../src/locales/pane/write-text-in';
import { bloc, rulesWith } from '../domain/decision/rules-with';
import { assessed, planOf } from './main-job';
import { by, current, fill, SHEET } from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

const written = async (options?: Parameters<typeof assessed>[1]) => {
  const planned = await assessed(SHEET, options);
  if (!planned.writing.ok) throw new Error(JSON.stringify(planned.writing.trouble));
  const outcome = await writePlan(planOf(planned));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return planned.writing;
};

test('the notes of the set of 2012 follow, however many organisations stand with the blocs among each other', async () => {
  const blocs = ['Khối đảng', 'Khối MTTQ, đoàn thể', 'Khối chính quyền'];
  const rows = Array.from({ length: 60 }, (_, of) =>
    blocs.map((name, at) => {
      const members = at === 2 ? 5 : of < 16 ? 1 : 0;
      const number = of * 3 + at + 1;
      return [number, 'Huyện Duy Xuyên', name, `Chi bộ ${number}`, 'Chi bộ cơ sở', members, members];
    }),
  ).flat();
  const header = [
    'TT',
    'Huyện',
    'Khối',
    'Tên tổ chức cơ sở đảng',
    'Loại hình',
    'Tổng số đảng viên',
    'Chính thức',
  ];
  await fill([header, ...rows]);
  const { notLive, fixedColumns } = await written();
  expect([notLive, fixedColumns]).toEqual([[], []]);
  const note = async () => {
    const [headers = [], first = []] = await valuesOf(current, SHEET, 'A1:AZ2');
    return first[headers.indexOf('Lưu ý')];
  };
  expect(await note()).toBe('');
  await by((sheet) => void (sheet.getRange('F2:G2').values = [[90, 80]]));
  const told =
    'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.';
  expect(await note()).toBe(told);
  await written({ replaceTypedOver: true });
  expect(await note()).toBe(told);
});

test('columns of which Excel takes no formula are named before they are written', async () => {
  const names = ['đảng', 'mặt trận', 'kinh tế', 'nội chính', 'văn hóa xã hội', 'tư pháp', 'y tế', 'giáo dục'];
  const ids = names.map((_, index) => `b${index + 1}`);
  const rules = rulesWith(ids.join(' '), `${ids.join(' ')} b1+b2 b3+b4 b5+b6 b7+b8`, {
    id: 'tam-khoi',
    name: { vi: 'Tám khối', en: 'Eight blocs' },
    blocs: ids.map((id, index) => bloc(id, [`khối ${names[index]}`])),
  });
  await fill([
    ['TT', 'Tên đơn vị', ...names.flatMap((name) => [`Khối ${name}`, '', ''])],
    ['', '', ...names.flatMap(() => ['Số TCCSĐ', 'Tổng số đảng viên', 'Chính thức'])],
    ...['Huyện Duy Xuyên', 'Huyện Nông Sơn'].map((name, of) => [
      of + 1,
      name,
      ...names.flatMap((_, at) => [1, 25 + at * 2, 24 + at * 2]),
    ]),
  ]);
  await saveRuleSet(rules);
  const { notLive, fixedColumns, columns } = await written({ rules });
  expect(notLive).toEqual([]);
  expect(fixedColumns.map(({ column, ...of }) => ({ ...of, id: columnId(column) }))).toEqual([
    { id: 'notes', as: 'until-changed', districts: ['Huyện Duy Xuyên', 'Huyện Nông Sơn'] },
  ]);
  const formulas = await current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange('A3:DZ3').load('formulas');
    await context.sync();
    return range.formulas[0] as unknown[];
  });
  const values = columns
    .filter(({ column: { kind } }) =>
      ['verdict', 'margin', 'place', 'grouping', 'notes', 'reason'].includes(kind),
    )
    .filter(({ area }) => !String(formulas[area.column]).startsWith('='))
    .map(({ column }) => columnId(column));
  expect(values).toEqual([]);
});

test('they are named by header and by how many districts', () => {
  const columns = [
    { header: 'Lưu ý', districts: 3 },
    { header: 'Lý do, căn cứ', districts: 1 },
  ];
  const { fixedColumns: vi } = writeTextIn('vi');
  const { fixedColumns: en } = writeTextIn('en');
  for (const as of ['until-changed', 'value', 'too-long'] as const) {
    expect(vi[as](columns)).toContain('“Lưu ý” (3 đơn vị), “Lý do, căn cứ” (1 đơn vị)');
    expect(en[as](columns)).toContain('“Lưu ý” (3 districts), “Lý do, căn cứ” (1 district)');
  }
  expect(vi['until-changed'](columns)).toContain('thay đổi thì ô nêu cần ghi lại kết quả');
  expect(en['until-changed'](columns)).toContain('asks for the results to be written again');
});
