import { changesNothing } from '../../src/domain/plan';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import type { Province } from '../domain/survey/province';
import { ALL_IN_ONE, BY_CONSENT, IN_CELLS } from './chosen';
import { byHand, LIST_SHEET as LIST, listed, listUnderTest } from './listed-survey';
import { assessed, planOf, writeResults } from './main-job';
import { formulasOf } from './undo-report';
import { valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const PARTY = 'Đảng bộ cơ sở khối đảng';
const FRONT = 'Đảng bộ cơ sở khối MTTQ, đoàn thể';
const BOTH = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể';
const GOVERNMENT = 'Đảng bộ cơ sở khối chính quyền';
const TO_CHOOSE = 'Cần lựa chọn phương án';

/** Rows 4 to 7 and 8 to 10. */
const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [
        [listed('Chi bộ Văn phòng', 28), listed('Chi bộ Tổ chức', 6)],
        [listed('Chi bộ Mặt trận', 31)],
        [listed('Chi bộ Nội vụ', 104)],
      ],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [[listed('Chi bộ Đảng', 18)], [listed('Chi bộ Phụ nữ', 12)], [listed('Chi bộ Thuế', 64)]],
    },
  ],
};

const joins = async (current: WorkbookUnderTest, rows = '4:10') =>
  (await valuesOf(current, LIST, `S${rows.replace(':', ':S')}`)).map(([text]) => text);
const prospect = async (current: WorkbookUnderTest, row: number) =>
  String((await valuesOf(current, LIST, `T${row}`))[0]?.[0]);
/** Types a choice beside a district, as a person does. */
const choose = (current: WorkbookUnderTest, row: number, text: string) =>
  write(current, LIST, `W${row}`, text);

describe('without another run', () => {
  let current: WorkbookUnderTest;

  beforeEach(async () => {
    current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
    expect(await joins(current)).toEqual([PARTY, PARTY, FRONT, GOVERNMENT, BOTH, BOTH, GOVERNMENT]);
  });

  test('what each joins follows the numbers', async () => {
    await byHand(current, (sheet) => void (sheet.getRange('F4:G4').values = [[14, 14]]));
    expect(await joins(current, '4:7')).toEqual([BOTH, BOTH, BOTH, GOVERNMENT]);
    await byHand(current, (sheet) => void (sheet.getRange('F6:G6').values = [[3, 3]]));
    expect(await joins(current, '4:7')).toEqual(Array(4).fill(TO_CHOOSE));
    await write(current, LIST, 'F6', 'x');
    expect(await joins(current, '4:7')).toEqual(Array(4).fill('Chưa xác định'));
  });

  test.each([
    ['all in one', ALL_IN_ONE, [ALL_IN_ONE, ALL_IN_ONE, ALL_IN_ONE, ALL_IN_ONE]],
    ['by consent', BY_CONSENT, [0, 0, 1, 2].map((part) => BY_CONSENT.split(' · ')[part] ?? '')],
    [
      'base cells',
      IN_CELLS,
      ['Chi bộ cơ sở khối đảng', 'Chi bộ cơ sở khối đảng', 'Chi bộ cơ sở khối MTTQ, đoàn thể', GOVERNMENT],
    ],
    [
      'in capitals',
      `  ${BOTH.toUpperCase()} · ${GOVERNMENT}`,
      [BOTH.toUpperCase(), BOTH.toUpperCase(), BOTH.toUpperCase(), GOVERNMENT],
    ],
    [
      'outside the rules',
      `Đảng bộ cơ sở khối đảng + khối chính quyền · ${FRONT}`,
      [
        'Đảng bộ cơ sở khối đảng + khối chính quyền',
        'Đảng bộ cơ sở khối đảng + khối chính quyền',
        FRONT,
        'Đảng bộ cơ sở khối đảng + khối chính quyền',
      ],
    ],
    ['in other words', 'Giữ nguyên các chi bộ khối đảng', ['', '', '', '']],
    ['in other words behind a form', `Đảng bộ cơ sở không có khối đảng · ${FRONT}`, ['', '', FRONT, '']],
    ['with a bloc named twice', `${PARTY} · ${BOTH} · ${GOVERNMENT}`, ['', '', BOTH, GOVERNMENT]],
    ['without a form', 'khối đảng · khối MTTQ, đoàn thể', ['', '', '', '']],
  ])('what each joins follows a choice %s', async (_, choice, expected) => {
    await choose(current, 4, choice);
    expect(await joins(current, '4:7')).toEqual(expected);
    expect(await joins(current, '8:10')).toEqual([BOTH, BOTH, GOVERNMENT]);
    // The engine says the same: nothing is to be written.
    const wanted = planOf(await assessed(LIST)).cells.flatMap(({ columnIds }) => columnIds ?? []);
    expect(wanted).not.toContain('joins');
    await byHand(current, (sheet) => {
      sheet.getRange('W4').clear('Contents');
    });
    expect(await joins(current, '4:7')).toEqual([PARTY, PARTY, FRONT, GOVERNMENT]);
  });

  test('what it can be as a cell follows its own numbers, and the rules', async () => {
    expect(await prospect(current, 5)).toContain('dưới 9 đảng viên chính thức');
    await byHand(current, (sheet) => void (sheet.getRange('F5:G5').values = [[31, 9]]));
    expect(await prospect(current, 5)).toMatch(
      /^31 đảng viên, trên 30: .*; từ 9 đảng viên chính thức: có chi ủy/,
    );
    await byHand(current, (sheet) => void (sheet.getRange('F5:G5').values = [[30, 2]]));
    expect(await prospect(current, 5)).toMatch(/^chưa đủ 3 đảng viên chính thức/);
    await byHand(current, (sheet) => void (sheet.getRange('F5:G5').values = [[3, 4]]));
    expect(await prospect(current, 5)).toBe('chưa xác định: xem lại ô F5');
    await byHand(current, (sheet) => void (sheet.getRange('F5:G5').values = [[8, 'x']]));
    expect(await prospect(current, 5)).toBe('chưa xác định: xem lại ô G5');
    await byHand(current, (sheet) => void (sheet.getRange('F5:G5').values = [[8, 8]]));
    await current.run(async (context) => {
      // From eight full members on it has a committee.
      context.workbook.names.getItem('KT_CoChiUyTu').getRange().values = [[8]];
      await context.sync();
    });
    expect(await prospect(current, 5)).toMatch(/^từ 8 đảng viên chính thức: có chi ủy/);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  });

  test('nothing is said of an organisation that has come to another bloc or to be a committee', async () => {
    await write(current, LIST, 'C5', 'Khối chính quyền');
    await write(current, LIST, 'E7', 'Đảng bộ cơ sở');
    expect([await joins(current, '4:5'), await prospect(current, 7)]).toEqual([[expect.anything(), ''], '']);
    await writeResults(LIST);
    expect((await joins(current, '5:5'))[0]).not.toBe('');
    expect(await prospect(current, 7)).toContain('là đảng bộ cơ sở');
    await write(current, LIST, 'E7', 'Chi bộ cơ sở');
    expect(await prospect(current, 7)).toBe('');
  });

  test.each([
    ['by numbers', { key: 5, ascending: true }],
    ['that puts the second district first', { key: 1, ascending: false }],
  ])('a sort %s leaves nothing that is another district’s, nor counts as typed over', async (_, order) => {
    await byHand(current, (sheet) => {
      sheet.getRange('A4:AH10').sort.apply([order]);
    });
    const rows = await valuesOf(current, LIST, 'B4:S10');
    for (const [district, bloc, , , , , , , , , , , , , , , , text] of rows) {
      const own = district === 'Huyện Nông Sơn' ? BOTH : bloc === 'Khối đảng' ? PARTY : FRONT;
      expect(['', 'Chưa xác định', bloc === 'Khối chính quyền' ? GOVERNMENT : own]).toContain(text);
    }
    const plan = planOf(await assessed(LIST));
    expect(plan.typedOver).toEqual([]);
    await writeResults(LIST);
    expect((await joins(current)).sort()).toEqual(
      [PARTY, PARTY, FRONT, GOVERNMENT, BOTH, BOTH, GOVERNMENT].sort(),
    );
  });

  test('the first row of a district taken out leaves blanks, no error', async () => {
    await byHand(current, (sheet) => {
      sheet.getRange('4:4').delete('Up');
    });
    expect(await joins(current, '4:6')).toEqual(['', '', '']);
    expect(planOf(await assessed(LIST)).typedOver).toEqual([]);
    await writeResults(LIST);
    expect(await joins(current, '4:6')).not.toContain('');
  });

  test('a formula that somebody has made to speak of another cell is kept and named', async () => {
    const [[formula]] = (await formulasOf(current, LIST, 'T5')) as [[string]];
    await write(current, LIST, 'T5', formula.replaceAll('F5', 'F4'));
    const [[other]] = (await formulasOf(current, LIST, 'S5')) as [[string]];
    await write(current, LIST, 'S5', other.replaceAll('Z$4:Z5', 'P$4:P5'));
    expect(planOf(await assessed(LIST)).typedOver.map(({ cell }) => cell)).toEqual(['S5', 'T5']);
  });
});

test('written as values, what each joins follows a choice all the same, as the final grouping does', async () => {
  const current = await listUnderTest(PROVINCE, 'once');
  await writeResults(LIST, { content: 'values' });
  await choose(current, 4, ALL_IN_ONE);
  expect(await joins(current, '4:8')).toEqual([...Array<string>(4).fill(ALL_IN_ONE), BOTH]);
  const [[formula]] = (await formulasOf(current, LIST, 'T5')) as [[string]];
  expect(formula).toMatch(/^dưới 9/);
});

test('names of blocs that are part of each other, or of the words around them, are told apart', async () => {
  const current = await listUnderTest(PROVINCE);
  const [party, front, ...others] = (await assessed(LIST)).rules.blocs;
  if (!party || !front) throw new Error('no blocs');
  const rules = {
    ...(await assessed(LIST)).rules,
    id: 'rieng',
    blocs: [
      { ...party, shortName: { vi: 'Đảng', en: 'Committee' } },
      { ...front, shortName: { vi: 'Đảng đoàn', en: 'Committee of the front' } },
      ...others,
    ],
  };
  await writeResults(LIST, { rules });
  const [a, b] = ['Đảng bộ cơ sở đảng', 'Đảng bộ cơ sở đảng đoàn'];
  expect(await joins(current, '4:8')).toEqual([a, a, b, GOVERNMENT, `${a} + đảng đoàn`]);
  await choose(
    current,
    8,
    BY_CONSENT.replace('khối đảng', 'đảng').replace('khối MTTQ, đoàn thể', 'đảng đoàn'),
  );
  const consent = ' (khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp)';
  expect(await joins(current, '8:10')).toEqual([a + consent, b + consent, GOVERNMENT]);
});

test('under the rules of communes too, each formula is short enough for Excel', async () => {
  const current = await listUnderTest({ districts: [] });
  await byHand(current, (sheet) => {
    sheet.getRange('A4:H7').values = [
      [1, 'Xã An Bình', 'Cơ quan đảng', 'Chi bộ a', 'Chi bộ cơ sở', 12, 12, 0],
      [2, 'Xã An Bình', 'HĐND', 'Chi bộ b', 'Chi bộ cơ sở', 4, 4, 0],
      [3, 'Xã An Bình', 'MTTQ', 'Chi bộ c', 'Chi bộ cơ sở', 5, 5, 0],
      [4, 'Xã An Bình', 'UBND', 'Chi bộ d', 'Chi bộ cơ sở', 31, 31, 0],
    ];
  });
  await writeResults(LIST, { rules: commune2025 });
  const rows = await formulasOf(current, LIST, 'I3:AH7');
  const at = ((await valuesOf(current, LIST, 'I3:AH3'))[0] ?? []).indexOf('Tổ chức dự kiến');
  for (const cells of rows.slice(1)) {
    expect(String(cells[at])).toMatch(/^=/);
    expect(String(cells[at]).length).toBeLessThan(3_000);
    expect(String(cells[at + 1]).length).toBeLessThan(3_000);
  }
  const column = await valuesOf(current, LIST, 'I4:AH7');
  const first = 'Chi bộ cơ sở cơ quan đảng + HĐND + MTTQ, đoàn thể';
  expect(column.map((cells) => cells[at])).toEqual([first, first, first, 'Đảng bộ cơ sở UBND']);
});
