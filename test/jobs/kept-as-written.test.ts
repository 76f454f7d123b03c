import { columnId } from '../../src/domain/decision/result-columns';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { saveRuleSet } from '../../src/jobs/save-rule-set';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { manyBlocs } from '../domain/decision/many-blocs';
import { assessed, planOf } from './main-job';
import { by, current, fill, SHEET } from './rows-of-districts';
import { writtenSheet } from './rules-workbook';
import { valuesOf, write } from './workbook-under-test';

const AGAIN = 'ghi lại';
const AGAIN_REASON =
  'Chưa kết luận được: bộ quy định hoặc các dòng của đơn vị đã khác lúc ghi; đọc biểu và ghi lại kết quả.';
const OPEN = 'Chưa xác định';

/** Writes the results; the columns that do not follow by themselves, by their ids. */
async function run(rules: RuleSet): Promise<readonly string[]> {
  const planned = await assessed(SHEET, { rules, replaceTypedOver: true });
  const plan = planOf(planned);
  const outcome = await writePlan(plan);
  if (!outcome.ok || !planned.writing.ok) throw new Error(JSON.stringify(outcome));
  return planned.writing.fixedColumns.map(({ column }) => columnId(column));
}

/** The results of the first district, by their headers. */
async function said(): Promise<Readonly<Record<string, unknown>>> {
  const values = await valuesOf(current, SHEET, 'A1:EZ4');
  const at = values.findIndex((row) => row.includes('Phương án đề xuất'));
  const [headers = [], first = []] = values.slice(at);
  const from = headers.findIndex((header) => String(header).startsWith('Điều kiện'));
  return Object.fromEntries(
    headers.slice(from).map((header, index) => [String(header), first[from + index]]),
  );
}

/** What cells say that do not say what a run would write; no numbers where the grouping says that it is not known. */
async function openedBy(rules: RuleSet): Promise<Readonly<Record<string, unknown>>> {
  const live = await said();
  await run(rules);
  const now = await said();
  const isBlank = (header: string) =>
    live[header] === '' &&
    ((header === 'Số đảng bộ cơ sở' && live['Phương án đề xuất'] === OPEN) ||
      (header === 'Số TCCSĐ hiện nay' && Object.values(live).includes(AGAIN)));
  const differing = Object.keys(live).filter((header) => live[header] !== now[header] && !isBlank(header));
  return Object.fromEntries(differing.map((header) => [header, live[header]]));
}

const isAsked = (text: unknown) =>
  [AGAIN, AGAIN_REASON, OPEN].some((phrase) => phrase === text) || String(text).endsWith('ghi lại kết quả.');

/** A row a district: so many members and full members of each bloc. */
async function fillBlocs(rules: RuleSet, members: number, full: number): Promise<void> {
  const words = rules.blocs.map(({ headerWords: [word = ''] }) => word);
  await fill([
    ['TT', 'Tên đơn vị', ...words.flatMap((word) => [word, ''])],
    ['', '', ...words.flatMap(() => ['Tổng số đảng viên', 'Chính thức'])],
    ...['Huyện An', 'Huyện Bình'].map((name, of) => [of + 1, name, ...words.flatMap(() => [members, full])]),
  ]);
  await saveRuleSet(rules);
  await writtenSheet(rules);
}

test('in a table with long headings the note of the set of 2012 follows as any other', async () => {
  const blocs = [
    'khối các cơ quan đảng',
    'khối mặt trận tổ quốc và các đoàn thể',
    'khối các cơ quan chuyên môn thuộc huyện',
  ];
  await fill([
    [
      ...['TT', 'Đơn vị'],
      ...blocs.flatMap((name) => [
        `Số tổ chức cơ sở đảng ${name}`,
        `Tổng số Đảng viên ${name}`,
        `Trong đó: Đảng viên chính thức ${name}`,
      ]),
    ],
    [1, 'Huyện An', 2, 48, 45, 2, 12, 12, 5, 90, 88],
    [2, 'Huyện Bình', 2, 40, 40, 2, 40, 40, 5, 90, 88],
  ]);
  await by((sheet) => void (sheet.tables.add('A1:K3', true).name = 'BieuKhaoSatToChucCoSoDang'));
  expect(await run(district2012)).toEqual([]);
  expect((await said())['Lưu ý']).toBe(
    'Riêng khối đảng đủ số lượng để lập đảng bộ cơ sở; đề xuất lập chung theo phương án phù hợp đầu tiên trong thứ tự xét.',
  );
  await by((sheet) => void (sheet.getRange('D2:E2').values = [[20, 20]]));
  expect((await said())['Lưu ý']).toBe('');
  expect(await openedBy(district2012)).toEqual({});
});

test('the reason of a set with eight blocs and four merges follows', async () => {
  const rules = manyBlocs(8, 'b1+b2 b3+b4 b5+b6 b7+b8');
  await fillBlocs(rules, 40, 38);
  expect(await run(rules)).toEqual(['notes']);
  await by((sheet) => void (sheet.getRange('C3:D3').values = [[12, 10]]));
  expect((await said())['Lý do, căn cứ']).toContain('Khối đảng 12 < 30 (thiếu 18)');
  expect((await said())['Lý do, căn cứ']).toContain('khối đảng + khối mặt trận 52 ≥ 30');
  expect(await openedBy(rules)).toEqual({ 'Lưu ý': AGAIN });
});

test('a note that no formula can hold stands only as long as what it rests on', async () => {
  const rules = manyBlocs(8, 'b1+b2 b3+b4 b5+b6 b7+b8');
  await fillBlocs(rules, 40, 38);
  await by((sheet) => void (sheet.getRange('C3:D3').values = [[30, 29]]));
  expect(await run(rules)).toEqual(['notes']);
  const note = async () => (await said())['Lưu ý'];
  const told = await note();
  expect(told).toContain('Nếu chỉ tính đảng viên chính thức thì kết quả khác');
  expect(await openedBy(rules)).toEqual({});

  const cells = [
    ['fewer full members alone', SHEET, 'D3', 28, 29],
    ['a bloc beside it', SHEET, 'G3', 41, 40],
    ['another threshold', 'Quy định', 'C10', 29, 30],
    ['another minimum', 'Quy định', 'C12', 4, 3],
    ['another basis', 'Quy định', 'C11', 'Có', 'Không'],
    ['a merge out of use', 'Quy định', 'C29', 'Không dùng', 'Được đề xuất'],
    ['an option of it', 'Quy định', 'C29', 'Để lựa chọn', 'Được đề xuất'],
  ] as const;
  for (const [what, sheet, cell, value, before] of cells) {
    await write(current, sheet, cell, value);
    expect([what, await note()]).toEqual([what, AGAIN]);
    await write(current, sheet, cell, before);
    expect([what, await note()]).toEqual([what, told]);
  }
  // As in any row without all its numbers.
  await write(current, SHEET, 'C3', '');
  expect(await note()).toBe('');
  await write(current, SHEET, 'C3', 30);
  expect(await note()).toBe(told);

  // A run finds nothing to change, and takes back what it wrote.
  expect(planOf(await assessed(SHEET, { rules }))).toMatchObject({ cells: [], typedOver: [] });
  await write(current, SHEET, 'D3', 30);
  await run(rules);
  expect(await note()).not.toContain('Nếu chỉ tính');
  expect(await undo()).toMatchObject({ ok: true });
  expect(await note()).toBe(AGAIN);
  await write(current, SHEET, 'D3', 29);
  expect(await note()).toBe(told);
});

/** A row an organisation, the blocs among each other: so many members and full members of each bloc in its first. */
async function fillOrganisations(rules: RuleSet, members: number, full: number): Promise<void> {
  const rows = ['Huyện An', 'Huyện Bình'].flatMap((name, district) =>
    [0, 1].flatMap((of) =>
      rules.blocs.map(({ headerWords: [word = ''] }, at) => {
        const number = (district * 2 + of) * rules.blocs.length + at + 1;
        const counts = of === 0 ? [members, full] : [0, 0];
        return [number, name, word, `Chi bộ ${number}`, 'Chi bộ cơ sở', ...counts];
      }),
    ),
  );
  const header = ['TT', 'Huyện', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình'];
  await fill([['Biểu khảo sát'], [...header, 'Tổng số đảng viên', 'Chính thức'], ...rows]);
  await saveRuleSet(rules);
  await writtenSheet(rules);
}

/** As many rows a bloc among each other that no formula can ask for each, with the row of a sum between. */
async function fillParted(rules: RuleSet, members: number, full: number): Promise<void> {
  const rows = ['Huyện An', 'Huyện Bình'].flatMap((name) => [
    ...Array.from({ length: 40 }, (_, of) =>
      rules.blocs.flatMap(({ headerWords: [word = ''] }, at) => {
        const counts = of === 0 ? [members, full] : [1, 1];
        const row = [of, name, word, `Chi bộ ${of}.${at} ${name}`, 'Chi bộ cơ sở', ...counts];
        return of === 20 && at === 0 ? [['', '', '', 'Cộng', '', 500, 400], row] : [row];
      }),
    ).flat(),
  ]);
  const header = ['TT', 'Huyện', 'Khối', 'Tên tổ chức cơ sở đảng', 'Loại hình'];
  await fill([['Biểu khảo sát'], [...header, 'Tổng số đảng viên', 'Chính thức'], ...rows]);
  await saveRuleSet(rules);
  await writtenSheet(rules);
}

test.each([
  ['members from one bloc to another', 'F3:F4', [[39], [41]]],
  ['full members from one row of a bloc to another', 'G3:G6', [[1], [29], [29], [29]]],
  ['a row of another bloc', 'C3', [['khối mặt trận']]],
  ['a row of another district', 'B60', [['Huyện Bình']]],
  ['a number for a text', 'F60', [['một']]],
])('%s, among too many rows to ask for each: nothing is said as it was', async (_, range, values) => {
  const rules = manyBlocs(3, 'b1+b2');
  await fillParted(rules, 40, 29);
  expect(await run(rules)).toEqual(['margin.b1', 'margin.b2', 'margin.b3', 'notes']);
  const before = await said();
  await by((sheet) => void (sheet.getRange(range).values = values));
  const { 'Thừa, thiếu khối đảng': margin, 'Số TCCSĐ hiện nay': today } = await said();
  expect([margin, today]).toEqual([AGAIN, '']);
  for (const [header, text] of Object.entries(await openedBy(rules))) {
    if (text !== '') expect([header, text, isAsked(text)]).toEqual([header, text, true]);
  }
  expect(await said()).not.toEqual(before);
});

const LONG = 'Khối các cơ quan chuyên môn số';
const PAIRS = 'b1+b2 b1+b3 b1+b4 b1+b5 b2+b3 b2+b4 b2+b5 b3+b4 b3+b5 b4+b5';
const FOUR = 'b1+b2 b3+b4 b5+b6 b7+b8';
const below = { ...district2012.committeeThreshold, below: 'cell' } as const;
const wide = { fillWith: fillBlocs, members: 'C3', full: 'D3' };
const list = { fillWith: fillOrganisations, members: 'F3', full: 'G3' };

const LARGE: readonly (readonly [string, RuleSet, typeof wide, readonly string[]])[] = [
  ['eight blocs in five merges', manyBlocs(8, `${FOUR} b1+b3`, LONG), wide, ['notes', 'reason']],
  ['five blocs in all pairs', manyBlocs(5, PAIRS, LONG), wide, ['notes', 'reason']],
  [
    'base cells',
    manyBlocs(8, FOUR, LONG, { committeeThreshold: below }),
    wide,
    ['grouping', 'notes', 'reason'],
  ],
  ['a list of organisations', manyBlocs(8, FOUR), list, ['place', 'notes']],
];
describe.each(LARGE)('%s', (_, rules, { fillWith, ...cells }, fixed) => {
  test.each([
    ['fewer members', SHEET, cells.members, 12],
    ['fewer members than an organisation needs', SHEET, cells.members, 2],
    ['fewer full members', SHEET, cells.full, 1],
    ['another threshold', 'Quy định', 'C10', 45],
    ['another minimum', 'Quy định', 'C12', 30],
    ['another basis', 'Quy định', 'C11', 'Có'],
    ['a bloc never by itself', 'Quy định', 'C21', 'Không dùng'],
    ['no number', SHEET, cells.members, 'x'],
  ])('%s: what does not follow asks to be written again', async (_what, sheet, cell, value) => {
    await fillWith(rules, 40, 29);
    expect(await run(rules)).toEqual(fixed);
    expect(await openedBy(rules)).toEqual({});
    await write(current, sheet, cell, value);
    for (const [header, text] of Object.entries(await openedBy(rules))) {
      expect([header, text, isAsked(text)]).toEqual([header, text, true]);
    }
  });
});
