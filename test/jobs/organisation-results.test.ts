import { changesNothing } from '../../src/domain/plan';
import { planResultsOn } from '../../src/jobs/plan-results';
import { refreshResults } from '../../src/jobs/refresh-results';
import { writePlan } from '../../src/jobs/write-plan';
import { runLogWordings } from '../../src/locales/sheet/log-wording';
import { rulesSheetWordings } from '../../src/locales/sheet/rules-wording';
import { resultWordings } from '../../src/locales/sheet-wording';
import { useExcelOf } from '../excel-in-use';
import { longSheet, type Province, wideSheet } from '../domain/survey/province';
import { byHand, LIST_SHEET as LIST, listed, listUnderTest } from './listed-survey';
import { assessed, planOf, rules, writeResults, resultWords } from './main-job';
import { formulasOf, undone } from './undo-report';
import { blankUnderTest, reopened, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const PARTY = 'Đảng bộ cơ sở khối đảng';
const BOTH = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể';
const GOVERNMENT = 'Đảng bộ cơ sở khối chính quyền';
const SECRETARY =
  'dưới 9 đảng viên chính thức: bầu bí thư, nếu cần thì phó bí thư (khoản 4 Điều 24 Điều lệ Đảng khóa XI)';
const COMMITTEE = 'từ 9 đảng viên chính thức: có chi ủy (khoản 4 Điều 24 Điều lệ Đảng khóa XI)';
const JOINED = 'chưa đủ 3 đảng viên chính thức, ghép với chi bộ khác (khoản 1 Điều 24 Điều lệ Đảng khóa XI)';

/** Rows 4 to 9 and 10 to 14: a district of three committees, one of two. */
const PROVINCE: Province = {
  districts: [
    {
      name: 'Huyện Duy Xuyên',
      blocs: [
        [listed('Đảng bộ Văn phòng', 28, 2), listed('Chi bộ Tổ chức', 8)],
        [listed('Chi bộ Mặt trận', 31)],
        [listed('Chi bộ Nội vụ', 9), listed('Chi bộ Thanh tra', 2), listed('Chi bộ Tài chính', 25)],
      ],
    },
    {
      name: 'Huyện Nông Sơn',
      blocs: [
        [listed('Chi bộ Văn phòng', 18)],
        [listed('Chi bộ Mặt trận', 7), listed('Chi bộ Phụ nữ', 6)],
        [listed('Chi bộ Nội vụ', 29, 1), listed('Chi bộ Thanh tra', 3)],
      ],
    },
  ],
};

/** What stands beside each organisation: its name, where it joins, what it can be there. */
async function beside(current: WorkbookUnderTest, rows = 30): Promise<readonly unknown[][]> {
  const values = await valuesOf(current, LIST, `A4:T${3 + rows}`);
  return values
    .filter((cells) => cells.some((value) => value !== ''))
    .map((cells) => [cells[1], cells[3], cells[18], cells[19]]);
}

const besideOf = async (current: WorkbookUnderTest, name: string, district = 'Huyện Duy Xuyên') =>
  (await beside(current)).find(([unit, own]) => unit === district && own === name)?.slice(2);

/** The rows that say something of a district. */
const ofDistricts = async (current: WorkbookUnderTest) =>
  (await valuesOf(current, LIST, 'B4:V30'))
    .filter((cells) => [...cells.slice(7, 17), ...cells.slice(19)].some((value) => value !== ''))
    .map((cells) => [cells[0], cells[2], cells[7], cells[8], cells[16], cells[20] !== '']);

const typedOver = async () => planOf(await assessed(LIST)).typedOver.map(({ cell }) => cell);

const sorted = (current: WorkbookUnderTest, address: string, key: number, ascending = false) =>
  byHand(current, (sheet) => {
    sheet.getRange(address).sort.apply([{ key, ascending }]);
  });

/** The last word of every case below: all stands as it should, nothing counts as typed over. */
async function settled(current: WorkbookUnderTest): Promise<void> {
  expect(await typedOver()).toEqual([]);
  await writeResults(LIST);
  expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  const fresh = await listUnderTest({ districts: [] });
  const copied = await valuesOf(current, LIST, 'A1:H40');
  await byHand(fresh, (sheet) => {
    sheet.getRange('A1:H40').values = copied;
  });
  await writeResults(LIST);
  // The jobs speak to the last workbook that was made.
  useExcelOf(current.client);
  expect(await valuesOf(current, LIST, 'I3:AH40')).toEqual(await valuesOf(fresh, LIST, 'I3:AH40'));
}

describe('beside each organisation of a survey that lists them', () => {
  test('stands what it joins and what it can be there; the district’s results stay in its first row', async () => {
    const current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
    expect(await valuesOf(current, LIST, 'I3:AH3')).toEqual([
      [
        'Điều kiện khối đảng',
        'Thừa, thiếu khối đảng',
        'Điều kiện khối MTTQ, đoàn thể',
        'Thừa, thiếu khối MTTQ, đoàn thể',
        'Điều kiện khối chính quyền',
        'Thừa, thiếu khối chính quyền',
        'Phương án số',
        'Phương án đề xuất',
        'Số TCCSĐ hiện nay',
        'Số đảng bộ cơ sở',
        'Tổ chức dự kiến',
        'Khi là chi bộ trực thuộc',
        'Lưu ý',
        'Lý do, căn cứ',
        'Phương án chọn',
        'Lý do chọn',
        'Văn bản đồng ý (số, ngày)',
        'Phương án cuối',
        'Kiểm tra phương án chọn',
        'Phương án có thể chọn 1',
        'Phương án có thể chọn 2',
        'Phương án có thể chọn 3',
        'Phương án có thể chọn 4',
        'Phương án có thể chọn 5',
        'Phương án có thể chọn 6',
        'Chọn cho đơn vị',
      ],
    ]);
    const above = `31 đảng viên, trên 30: cần cấp ủy cấp trên trực tiếp đồng ý trước (khoản 5 Điều 21 Điều lệ Đảng khóa XI)`;
    expect((await beside(current)).map((cells) => cells.slice(1))).toEqual([
      ['Đảng bộ Văn phòng', PARTY, expect.stringContaining('là đảng bộ cơ sở')],
      ['Chi bộ Tổ chức', PARTY, SECRETARY],
      ['Chi bộ Mặt trận', 'Đảng bộ cơ sở khối MTTQ, đoàn thể', `${above}; ${COMMITTEE}`],
      ['Chi bộ Nội vụ', GOVERNMENT, COMMITTEE],
      ['Chi bộ Thanh tra', GOVERNMENT, JOINED],
      ['Chi bộ Tài chính', GOVERNMENT, COMMITTEE],
      ['Chi bộ Văn phòng', BOTH, COMMITTEE],
      ['Chi bộ Mặt trận', BOTH, SECRETARY],
      ['Chi bộ Phụ nữ', BOTH, SECRETARY],
      // 30 members are fine, 3 full ones are enough.
      ['Chi bộ Nội vụ', GOVERNMENT, COMMITTEE],
      ['Chi bộ Thanh tra', GOVERNMENT, SECRETARY],
      // The signature.
      ['', '', ''],
    ]);
    expect(await ofDistricts(current)).toEqual([
      ['Huyện Duy Xuyên', 'Đảng bộ Văn phòng', 'Đủ', 8, 3, true],
      ['Huyện Nông Sơn', 'Chi bộ Văn phòng', 'Chưa đủ', -12, 2, true],
    ]);
  });

  test('stands in words that there is a choice, or nothing to say yet and which cell to look at', async () => {
    const current = await listUnderTest({
      districts: [
        {
          name: 'Huyện A',
          blocs: [[listed('Chi bộ a', 8)], [listed('Chi bộ b', 7)], [listed('Chi bộ c', 64)]],
        },
        {
          name: 'Huyện B',
          blocs: [
            [listed('Chi bộ d', 34)],
            [listed('Chi bộ e', 31)],
            [listed('Chi bộ g', 40), listed('Chi bộ h', 9)],
          ],
        },
      ],
    });
    await write(current, LIST, 'F9', 'x');
    await write(current, LIST, 'G10', 4.5);
    await writeResults(LIST);
    expect((await valuesOf(current, LIST, 'S4:T10')).map(([joins, prospect]) => [joins, prospect])).toEqual([
      ['Cần lựa chọn phương án', SECRETARY],
      ['Cần lựa chọn phương án', SECRETARY],
      ['Cần lựa chọn phương án', expect.stringContaining('64 đảng viên, trên 30')],
      ['Chưa xác định', expect.stringContaining('34 đảng viên, trên 30')],
      ['Chưa xác định', expect.stringContaining('31 đảng viên, trên 30')],
      ['Chưa xác định', 'chưa xác định: xem lại ô F9'],
      ['Chưa xác định', 'chưa xác định: xem lại ô G10'],
    ]);
  });

  test('stands the same in English', async () => {
    const current = await listUnderTest(PROVINCE);
    const planned = await planResultsOn({
      sheet: LIST,
      rules,
      wordings: (of) => resultWordings('en', of),
      rulesWordings: (of) => rulesSheetWordings('en', of),
      logWordings: runLogWordings('en'),
    });
    if (!planned.ok) throw new Error(planned.trouble.code);
    await writePlan(planOf(planned));
    expect(await valuesOf(current, LIST, 'S3:T5')).toEqual([
      ['Proposed organisation', 'As a subordinate cell'],
      [
        expect.stringMatching(/^Base committee: /),
        expect.stringContaining('a base committee: its cells move'),
      ],
      [expect.stringMatching(/^Base committee: /), expect.stringContaining('fewer than 9 full members')],
    ]);
  });
});

test.each([['wide'], ['long']] as const)('a survey of the %s layout has no such columns', async (layout) => {
  const current = blankUnderTest();
  const { values } =
    layout === 'wide' ? wideSheet(PROVINCE) : longSheet(PROVINCE, { names: 'every row', withSums: false });
  await byHand(current, (sheet) => {
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0).values = values.map((row) => [
      ...row,
    ]);
  });
  const assessment = await assessed(LIST);
  expect(assessment.survey.layout).toBe(layout);
  const names = planOf(assessment).names.filter(({ sheet }) => sheet === LIST);
  expect(names.map(({ name }) => name)).toEqual([
    '_kt.verdict.party',
    '_kt.margin.party',
    '_kt.verdict.front',
    '_kt.margin.front',
    '_kt.verdict.government',
    '_kt.margin.government',
    '_kt.place',
    '_kt.grouping',
    '_kt.before',
    '_kt.committees',
    '_kt.notes',
    '_kt.reason',
    '_kt.choice',
    '_kt.because',
    '_kt.consent',
    '_kt.final',
    '_kt.check',
    '_kt.option.1',
    '_kt.option.2',
    '_kt.option.3',
    '_kt.option.4',
    '_kt.option.5',
    '_kt.option.6',
    '_kt.of',
  ]);
});

describe('a survey that changes', () => {
  let current: WorkbookUnderTest;

  beforeEach(async () => {
    current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
  });

  test('not at all: a second run writes nothing', async () => {
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  });

  test('in the members of one organisation: all follows by formula', async () => {
    await write(current, LIST, 'F5', 9);
    await write(current, LIST, 'G5', 9);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
    expect(await besideOf(current, 'Chi bộ Tổ chức')).toEqual([PARTY, COMMITTEE]);
    expect(await valuesOf(current, LIST, 'J4')).toEqual([[9]]);
    expect(await valuesOf(current, LIST, 'V4')).toEqual([[expect.stringContaining('39 ≥ 30')]]);
    await settled(current);
  });

  test('in what its district comes to: all of its organisations follow', async () => {
    await write(current, LIST, 'F6', 20);
    await write(current, LIST, 'G6', 20);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
    expect(await besideOf(current, 'Chi bộ Tổ chức')).toEqual([BOTH, SECRETARY]);
    await settled(current);
  });

  test.each([
    ['above the first of a district', 4],
    ['in the middle', 8],
    ['below the last', 15],
  ])('by an organisation added %s', async (_, row) => {
    const district = row === 15 ? 'Huyện Nông Sơn' : 'Huyện Duy Xuyên';
    const bloc = row === 4 ? 'Khối đảng' : 'Khối chính quyền';
    await byHand(current, (sheet) => {
      sheet.getRange(`${row}:${row}`).insert('Down');
      sheet.getRange(`A${row}:H${row}`).values = [
        [99, district, bloc, 'Chi bộ Mới', 'Chi bộ cơ sở', 5, 5, 0],
      ];
    });
    expect(await typedOver()).toEqual([]);
    await writeResults(LIST);
    expect(await besideOf(current, 'Chi bộ Mới', district)).toEqual([
      row === 4 ? PARTY : GOVERNMENT,
      SECRETARY,
    ]);
    expect((await ofDistricts(current)).map(([unit]) => unit)).toEqual(['Huyện Duy Xuyên', 'Huyện Nông Sơn']);
    await settled(current);
  });

  test('by an organisation added as a copy of a row, results and all', async () => {
    await byHand(current, (sheet) => {
      sheet.getRange('9:9').insert('Down');
      sheet.getRange('A9:AH9').copyFrom('A8:AH8');
      sheet.getRange('D9:H9').values = [['Chi bộ Mới', 'Chi bộ cơ sở', 12, 12, 0]];
    });
    await settled(current);
  });

  test.each([
    ['the first of a district', 4],
    ['another', 8],
  ])('by %s that is taken out', async (_, row) => {
    await byHand(current, (sheet) => {
      sheet.getRange(`${row}:${row}`).delete('Up');
    });
    await settled(current);
  });

  test('by an organisation that is emptied: what was written of it goes', async () => {
    await byHand(current, (sheet) => {
      sheet.getRange('A8:H8').clear('Contents');
    });
    await settled(current);
    expect(await valuesOf(current, LIST, 'S8:T8')).toEqual([['', '']]);
  });

  test.each([
    ['in its district', 10, 'Huyện Duy Xuyên'],
    ['in another', 16, 'Huyện Nông Sơn'],
  ])('by an organisation cut out of its row and put elsewhere %s', async (_, row, district) => {
    await byHand(current, (sheet) => {
      sheet.getRange(`${row}:${row}`).insert('Down');
      sheet.getRange(`A${row}`).copyFrom('A8:H8');
      sheet.getRange('A8:H8').clear('Contents');
      sheet.getRange(`B${row}`).values = [[district]];
    });
    await settled(current);
    expect(await valuesOf(current, LIST, 'S8:T8')).toEqual([['', '']]);
  });

  test('by an organisation that goes to another bloc', async () => {
    await write(current, LIST, 'C5', 'Khối chính quyền');
    await writeResults(LIST);
    expect(await besideOf(current, 'Chi bộ Tổ chức')).toEqual([GOVERNMENT, SECRETARY]);
    await settled(current);
  });

  test('by an organisation that gets another name', async () => {
    await write(current, LIST, 'D5', 'Chi bộ Ban Tổ chức');
    await write(current, LIST, 'F5', 9);
    await write(current, LIST, 'G5', 9);
    await settled(current);
  });

  test('by a district that gets another name', async () => {
    await byHand(current, (sheet) => {
      sheet.getRange('B10:B14').values = Array.from({ length: 5 }, () => ['Thị xã Nông Sơn']);
    });
    await write(current, LIST, 'T12', 'tạm giữ');
    // It comes to have three committees.
    await byHand(current, (sheet) => {
      sheet.getRange('F10:G11').values = [
        [38, 38],
        [29, 29],
      ];
    });
    expect(await typedOver()).toEqual(['T12']);
    await writeResults(LIST);
    const front = 'Đảng bộ cơ sở khối MTTQ, đoàn thể';
    expect(await valuesOf(current, LIST, 'S11:T12')).toEqual([
      [front, COMMITTEE],
      [front, 'tạm giữ'],
    ]);
    expect(await typedOver()).toEqual(['T12']);
  });

  test('by a sort of everything: the results of districts come to their first rows', async () => {
    await sorted(current, 'A4:AH14', 1);
    await settled(current);
    await sorted(current, 'A4:AH8', 5);
    await settled(current);
    expect((await ofDistricts(current)).map(([, name]) => name)).toEqual([
      'Chi bộ Nội vụ',
      'Đảng bộ Văn phòng',
    ]);
  });

  test('by a sort that leaves the results where they stood', async () => {
    await sorted(current, 'A4:H14', 1);
    await settled(current);
    await sorted(current, 'A4:H8', 5);
    await write(current, LIST, 'G4', 2);
    await settled(current);
  });
});

describe('organisations of one name in one bloc', () => {
  const TWINS: Province = {
    districts: [
      {
        name: 'Huyện Duy Xuyên',
        blocs: [
          [listed('Chi bộ 1', 21), listed('Chi bộ 1', 7), listed('Chi bộ 2', 2)],
          [listed('Chi bộ 1', 30)],
          [listed('Chi bộ 1', 60)],
        ],
      },
      {
        name: 'Huyện Nông Sơn',
        blocs: [[listed('Chi bộ 1', 30)], [listed('Chi bộ 1', 30)], [listed('Chi bộ 1', 60)]],
      },
    ],
  };
  let current: WorkbookUnderTest;

  beforeEach(async () => {
    current = await listUnderTest(TWINS);
    await writeResults(LIST);
  });

  test('each have their own', async () => {
    expect(await valuesOf(current, LIST, 'S4:T6')).toEqual([
      [PARTY, COMMITTEE],
      [PARTY, SECRETARY],
      [PARTY, JOINED],
    ]);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  });

  test('are nobody else’s where the first is taken out, or they change places', async () => {
    await sorted(current, 'A4:AH5', 5, true);
    await byHand(current, (sheet) => {
      sheet.getRange('F4:G5').values = [
        [2, 2],
        [26, 26],
      ];
    });
    await settled(current);
    await byHand(current, (sheet) => {
      sheet.getRange('4:4').delete('Up');
      sheet.getRange('F4:G4').values = [[8, 8]];
    });
    await settled(current);
  });

  test('a third is added above them', async () => {
    await byHand(current, (sheet) => {
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('A4:H4').values = [
        [99, 'Huyện Duy Xuyên', 'Khối đảng', 'Chi bộ 1', 'Chi bộ cơ sở', 1, 1, 0],
      ];
    });
    await settled(current);
  });

  test('what is typed over one of them is kept', async () => {
    await write(current, LIST, 'T5', 'ghép với Chi bộ 2');
    await byHand(current, (sheet) => {
      sheet.getRange('4:4').delete('Up');
    });
    expect(await typedOver()).toEqual(['T4']);
  });
});

describe('what somebody makes of the text beside an organisation', () => {
  let current: WorkbookUnderTest;

  beforeEach(async () => {
    current = await listUnderTest(PROVINCE);
    await writeResults(LIST);
  });

  test('is kept and named, at this run and the next, and replaced when asked to', async () => {
    await write(current, LIST, 'T8', 'ghép với Chi bộ Nội vụ');
    expect(await typedOver()).toEqual(['T8']);
    await write(current, LIST, 'F5', 9);
    await write(current, LIST, 'G5', 9);
    await writeResults(LIST);
    expect(await typedOver()).toEqual(['T8']);
    await writeResults(LIST, { replaceTypedOver: true });
    expect(await valuesOf(current, LIST, 'T8')).toEqual([[JOINED]]);
    expect(await typedOver()).toEqual([]);
  });

  test('is kept where it reads like what stands beside others', async () => {
    // Chi bộ Nội vụ is to go with the party's offices: what the add-in wrote for one of these, word for word.
    await byHand(current, (sheet) => {
      sheet.getRange('S7:T7').values = [[PARTY, SECRETARY]];
    });
    expect(await typedOver()).toEqual(['S7', 'T7']);
    await writeResults(LIST);
    expect(await valuesOf(current, LIST, 'S7:T7')).toEqual([[PARTY, SECRETARY]]);
    await sorted(current, 'A4:AH9', 3);
    expect(await typedOver()).toHaveLength(2);
    await writeResults(LIST);
    expect(await besideOf(current, 'Chi bộ Nội vụ')).toEqual([PARTY, SECRETARY]);
  });

  test('is kept where two of them change places', async () => {
    await byHand(current, (sheet) => {
      sheet.getRange('S5:T5').values = [[GOVERNMENT, COMMITTEE]];
      sheet.getRange('S7:T7').values = [[PARTY, SECRETARY]];
    });
    expect(await typedOver()).toEqual(['S5', 'T5', 'S7', 'T7']);
  });

  test('goes with its row through a sort', async () => {
    await write(current, LIST, 'S12', 'ở lại');
    await sorted(current, 'A4:AH14', 1);
    expect(await typedOver()).toEqual(['S6']);
    await writeResults(LIST);
    expect(await besideOf(current, 'Chi bộ Phụ nữ', 'Huyện Nông Sơn')).toEqual(['ở lại', SECRETARY]);
  });

  test('in the first row of a district is kept when another row comes to be the first', async () => {
    await write(current, LIST, 'V4', 'Đã thống nhất');
    await write(current, LIST, 'I6', 'Đủ');
    await byHand(current, (sheet) => {
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('A4:H4').values = [
        [99, 'Huyện Duy Xuyên', 'Khối đảng', 'Chi bộ Mới', 'Chi bộ cơ sở', 5, 5, 0],
      ];
    });
    expect(await typedOver()).toEqual(['V5']);
    await writeResults(LIST);
    expect(await formulasOf(current, LIST, 'I5:R5')).toEqual([Array.from({ length: 10 }, () => '')]);
    expect(await valuesOf(current, LIST, 'I7')).toEqual([['Đủ']]);
    expect((await valuesOf(current, LIST, 'V4:V5')).flat()).toEqual([
      expect.stringContaining('43 ≥ 30'),
      'Đã thống nhất',
    ]);
    expect(await typedOver()).toEqual(['V5']);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  });

  test.each([
    ['a verdict was', 'I'],
    ['all results were', 'R'],
  ])('of a district is kept where %s filled down over its rows', async (_, last) => {
    const [first = []] = await valuesOf(current, LIST, `I4:${last}4`);
    await byHand(current, (sheet) => {
      sheet.getRange(`I5:${last}7`).values = [first, first, first];
    });
    await write(current, LIST, 'F10', 20);
    await writeResults(LIST);
    expect(await valuesOf(current, LIST, `I4:${last}7`)).toEqual([first, first, first, first]);
  });
});

describe('a note below a list, under the results', () => {
  test('is no row of the list: the columns stay as long as they are', async () => {
    const current = await listUnderTest(PROVINCE);
    await byHand(current, (sheet) => {
      sheet.getRange('A15:H20').clear();
    });
    await writeResults(LIST);
    await write(current, LIST, 'T17', 'của tôi');
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
    expect((await assessed(LIST)).survey.area).toMatchObject({ row: 2, rowCount: 12 });
  });
});

describe('the looks of the columns', () => {
  const looksAt = (current: WorkbookUnderTest, addresses: readonly string[]) =>
    current.run(async (context) => {
      const fills = addresses.map((address) =>
        context.workbook.worksheets.getItem(LIST).getRange(address).format.fill.load('color'),
      );
      await context.sync();
      return fills.map(({ color }) => color);
    });

  test('are those of the survey down to its last organisation, and reach rows added below', async () => {
    const current = await listUnderTest(PROVINCE);
    await byHand(current, (sheet) => {
      sheet.getRange('A15:H20').clear();
      sheet.getRange('A4:H14').format.fill.color = '#DDEBF7';
    });
    await writeResults(LIST);
    const ends = ['I4', 'I14', 'T4', 'T14', 'V14'];
    expect(await looksAt(current, ends)).toEqual(ends.map(() => '#DDEBF7'));
    await byHand(current, (sheet) => {
      sheet.getRange('A15:H16').values = ['Chi bộ Thuế', 'Chi bộ Kho bạc'].map((name) => [
        99,
        'Huyện Nông Sơn',
        'Khối chính quyền',
        name,
        'Chi bộ cơ sở',
        5,
        5,
        0,
      ]);
    });
    await writeResults(LIST);
    const added = ['I15', 'I16', 'T15', 'T16'];
    expect(await looksAt(current, added)).toEqual(added.map(() => '#DDEBF7'));
    await undone();
    expect(await looksAt(current, added)).toEqual(added.map(() => '#FFFFFF'));
  });
});

describe('with one batch of a run refused', () => {
  /** Counts batches down; the one that it comes to is refused as a whole. */
  let refusedIn = 0;
  let current: WorkbookUnderTest;

  beforeEach(async () => {
    refusedIn = 0;
    const under = await listUnderTest(PROVINCE, 'every row', {
      beforeBatch: () => {
        if (refusedIn === 0) return;
        refusedIn -= 1;
        if (refusedIn === 1) under.client.connection.failNext('GeneralException');
      },
    });
    current = under;
  });

  async function breakOff(batch: number): Promise<void> {
    const plan = planOf(await assessed(LIST));
    if (batch === 1) current.client.connection.failNext('GeneralException');
    else refusedIn = batch;
    await expect(writePlan(plan)).rejects.toMatchObject({ name: 'HostFailure' });
    refusedIn = 0;
    current = await reopened(current);
  }

  // With its sheet of rules.
  test.each([1, 2, 3, 4, 5])('number %i: a first run is done again', async (batch) => {
    await breakOff(batch);
    await settled(current);
  });

  test.each([1, 2, 3, 4])(
    'number %i: an update after a district has lost its first row to another is done again',
    async (batch) => {
      await writeResults(LIST);
      await byHand(current, (sheet) => {
        sheet.getRange('B10').values = [['Huyện Duy Xuyên']];
        sheet.getRange('C11').values = [['Khối đảng']];
      });
      await breakOff(batch);
      await settled(current);
    },
  );

  test.each([1, 2, 3, 4])('number %i: an update after rows have moved is done again', async (batch) => {
    await writeResults(LIST);
    await byHand(current, (sheet) => {
      sheet.getRange('4:4').insert('Down');
      sheet.getRange('A4:H4').values = [
        [99, 'Huyện Duy Xuyên', 'Khối đảng', 'Chi bộ Mới', 'Chi bộ cơ sở', 5, 5, 0],
      ];
      sheet.getRange('F12:G12').values = [[3, 3]];
    });
    await breakOff(batch);
    await settled(current);
  });
});

describe('an undo', () => {
  test('of a first run leaves nothing', async () => {
    const current = await listUnderTest(PROVINCE);
    const bare = await valuesOf(current, LIST, 'A1:AH40');
    await writeResults(LIST);
    await undone();
    expect(await valuesOf(current, LIST, 'A1:AH40')).toEqual(bare);
    expect(
      await current.run(async (context) => {
        const names = context.workbook.worksheets.getItem(LIST).names.load('items/name');
        await context.sync();
        return names.items.map(({ name }) => name);
      }),
    ).toEqual([]);
  });

  test.each([['once'], ['every row']] as const)(
    'of an update gives each organisation back what it had, wherever its row went (names %s)',
    async (names) => {
      const current = await listUnderTest(PROVINCE, names);
      await writeResults(LIST, { content: 'values' });
      const before = await valuesOf(current, LIST, 'D4:AH14');
      // Duy Xuyên comes to have two committees.
      await byHand(current, (sheet) => {
        sheet.getRange('F6:G6').values = [[20, 20]];
      });
      await writeResults(LIST);
      expect(await valuesOf(current, LIST, 'S6')).toEqual([[BOTH]]);
      await byHand(current, (sheet) => {
        sheet.getRange('5:5').delete('Up');
        sheet.getRange('12:12').insert('Down');
      });
      if (names === 'every row') await sorted(current, 'A4:AH14', 1);
      expect(await undone()).toMatchObject({ kept: [] });
      const given = async (columns: (cells: readonly unknown[]) => unknown) => {
        const after = await valuesOf(current, LIST, 'D4:AH14');
        for (const cells of before.filter((_, row) => row !== 1)) {
          const same = after.filter(([name]) => name === cells[0]);
          expect(same.map(columns)).toContainEqual(columns(cells));
        }
      };
      // What an organisation joins is said by its district's first row, which a sort has taken elsewhere.
      const joins = 15;
      await given((cells) =>
        cells.filter((_, column) => column > 4 && (names === 'once' || column !== joins)),
      );
      await writeResults(LIST, { content: 'values' });
      const written = await valuesOf(current, LIST, 'D4:S14');
      expect(written.filter(([name, ...cells]) => name !== '' && cells.at(-1) === '')).toEqual([]);
    },
  );
});

describe('columns that an earlier version wrote', () => {
  const LATER = /^_kt\.(joins|prospect|choice|because|consent|final|check|of$|option)\b/;

  /** A first run as it was before there were columns of organisations, and of what people choose. */
  async function asEarlier(current: WorkbookUnderTest, content: 'values' | 'formulas' = 'values') {
    const named = planOf(await assessed(LIST)).names.filter(({ name }) => !LATER.test(name));
    await byHand(current, (sheet) => {
      for (const [index, { name, area }] of named.entries()) {
        // In columns I to T.
        const cells = sheet.getRangeByIndexes(area.row, 8 + index, area.rowCount, 1);
        sheet.names.add(name, cells).visible = false;
      }
    });
    await writeResults(LIST, { content, placeMissing: false });
  }

  test('stay as they are, and the new ones come right of them', async () => {
    const current = await listUnderTest(PROVINCE);
    await asEarlier(current);
    const old = await valuesOf(current, LIST, 'A1:T40');
    expect(old[2]?.slice(8)).toEqual([
      ...Array.from({ length: 6 }, () => expect.anything() as unknown),
      'Phương án số',
      'Phương án đề xuất',
      'Số TCCSĐ hiện nay',
      'Số đảng bộ cơ sở',
      'Lưu ý',
      'Lý do, căn cứ',
    ]);
    const plan = planOf(await assessed(LIST));
    expect(plan.typedOver).toEqual([]);
    // The number of committees now follows a choice.
    expect(plan.cells.map(({ columnIds }) => columnIds?.[0])).toEqual([
      'committees',
      ...['joins', 'prospect', 'choice', 'because', 'consent', 'final', 'check'],
      ...[1, 2, 3, 4, 5, 6].map((number) => `option.${number}`),
      'of',
    ]);
    await writePlan(plan);
    expect(await valuesOf(current, LIST, 'A1:T40')).toEqual(old);
    expect(await valuesOf(current, LIST, 'U3:V5')).toEqual([
      ['Tổ chức dự kiến', 'Khi là chi bộ trực thuộc'],
      [PARTY, expect.stringContaining('là đảng bộ cơ sở')],
      [PARTY, SECRETARY],
    ]);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
    await write(current, LIST, 'I4', 'tạm hoãn');
    expect(await typedOver()).toEqual(['I4']);
  });

  test('are all that the ribbon brings up to date', async () => {
    const current = await listUnderTest(PROVINCE);
    await asEarlier(current);
    await write(current, LIST, 'F4', 3);
    await write(current, LIST, 'G4', 3);
    expect(await refreshResults(rules, resultWords)).toMatchObject({ kind: 'refreshed' });
    expect(await valuesOf(current, LIST, 'I4:J4')).toEqual([['Chưa đủ', -19]]);
    expect(await valuesOf(current, LIST, 'U3:V3')).toEqual([['', '']]);
  });

  test('go on following their numbers by formula where there is none to choose in', async () => {
    const current = await listUnderTest(PROVINCE);
    await asEarlier(current, 'formulas');
    expect(await formulasOf(current, LIST, 'R4')).toEqual([
      [expect.stringMatching(/^=IFERROR\(IF\(N\(O4\)=0,"",/)],
    ]);
    await write(current, LIST, 'F4', 3);
    await write(current, LIST, 'G4', 3);
    await refreshResults(rules, resultWords);
    expect(await formulasOf(current, LIST, 'R4')).toEqual([
      [expect.stringMatching(/^=IFERROR\(IF\(N\(O4\)=0,"",/)],
    ]);
    expect(await valuesOf(current, LIST, 'R4')).toEqual([[2]]);
  });

  test('an undo takes the new ones alone back', async () => {
    const current = await listUnderTest(PROVINCE);
    await asEarlier(current);
    const old = await valuesOf(current, LIST, 'A1:AH40');
    await writeResults(LIST);
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await valuesOf(current, LIST, 'A1:AH40')).toEqual(old);
    await writeResults(LIST);
    expect(changesNothing(planOf(await assessed(LIST)))).toBe(true);
  });
});

test('columns copied as cells to another sheet are found by their headers, beside a column of the same name', async () => {
  const current = await listUnderTest(PROVINCE);
  await byHand(current, (sheet) => {
    sheet.getRange('I3:I4').values = [['Tổ chức dự kiến'], ['của tôi']];
  });
  await writeResults(LIST);
  await current.run(async (context) => {
    const copy = context.workbook.worksheets.add('Bản dán');
    copy.getRange('A1').copyFrom(`'${LIST}'!A1:AI30`);
    await context.sync();
  });
  const plan = planOf(await assessed('Bản dán'));
  expect(plan.names.map(({ name, area }) => [name, area.column])).toContainEqual(['_kt.joins', 19]);
  // The copy has no names yet: neither those of its columns, nor those that formulas look at its rows by.
  expect(changesNothing({ ...plan, names: [], sheetMarks: [] })).toBe(true);
});
