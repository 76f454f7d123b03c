import { changesNothing } from '../../src/domain/plan';
import { assessed, planOf, proposeChecklists, writeChecklists, writeResults } from './main-job';
import { FOLLOW_UP, followUp } from './follow-up-of';
import { REGISTER, SURVEY, undone } from './undo-report';
import { CANDIDATES, CONFERENCES, fill, rowOf as voteRow, SUMMARY, VOTES, votes } from './votes-of';
import { sampleUnderTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let current: WorkbookUnderTest;

beforeEach(async () => {
  current = await sampleUnderTest();
});

const byHand = (work: (sheet: Excel.Worksheet) => void) =>
  current.run(async (context) => {
    work(context.workbook.worksheets.getItem(SURVEY));
    await context.sync();
  });

const register = () => valuesOf(current, REGISTER, 'A8:X135');
/** The sheet row of the register's row with the key. */
const rowOf = async (key: string) => 8 + (await register()).findIndex((row) => row[14] === key);

describe('a district that gets its kind, as the findings advise', () => {
  const FORMER = 'nong son / vote-by-members / party+front';
  const KEY = `h ${FORMER}`;

  beforeEach(async () => {
    await write(current, SURVEY, 'B17', 'Nông Sơn');
  });

  test('keeps its rows of the register with what staff typed, under new keys', async () => {
    await writeChecklists();
    const row = await rowOf(FORMER);
    await write(current, REGISTER, `K${row}`, 'Xong');
    await write(current, REGISTER, `U${row}`, 41000);
    await write(current, REGISTER, `N${row}`, 'Đã họp');
    await write(current, REGISTER, `E${row}`, 'Đồng chí bí thư');
    const before = await register();
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    const { changes, plan } = await proposeChecklists();
    expect(changes).toEqual({ added: 0, retired: 0, removed: 0, standing: 128 });
    expect(plan.typedOver.map(({ cell }) => cell)).toEqual([`E${row}`]);
    await writeChecklists();
    const [cells = []] = await valuesOf(current, REGISTER, `A${row}:X${row}`);
    expect([cells[0], cells[4], cells[10], cells[20], cells[13], cells[22], cells[14]]).toEqual([
      'Huyện Nông Sơn',
      'Đồng chí bí thư',
      'Xong',
      41000,
      'Đã họp',
      'Đang áp dụng',
      KEY,
    ]);
    const again = await proposeChecklists();
    expect(changesNothing(again.plan)).toBe(true);
    expect(again.plan.typedOver.map(({ cell }) => cell)).toEqual([`E${row}`]);
    await undone();
    expect(await register()).toEqual(before);
  });

  test('does not get back a row that staff took out', async () => {
    await writeChecklists();
    const row = await rowOf(FORMER);
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(REGISTER).getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0, removed: 1 });
    await writeChecklists();
    expect((await proposeChecklists()).changes).toMatchObject({ added: 0, removed: 1 });
  });

  test('does not take over the rows of a unit that two of its name may have been', async () => {
    await writeChecklists();
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await write(current, SURVEY, 'B18', 'Thị xã Nông Sơn');
    const { changes } = await proposeChecklists();
    expect(changes.added).toBeGreaterThan(20);
  });

  test.each(['formulas', 'values'] as const)('keeps the memory of its results: %s', async (content) => {
    await writeResults(SURVEY, { content });
    await write(current, SURVEY, 'X17', 'Đã thống nhất');
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await write(current, SURVEY, 'E17', 31);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['X17']);
    await writeResults();
    expect(await valuesOf(current, SURVEY, 'M17:N17')).toEqual([['Đủ', 1]]);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['X17']);
  });
});

describe('what was made of a district before it got its kind goes on', () => {
  const [PLAN, DELAYS] = ['Kế hoạch', 'Xin chậm'];
  const MONDAY = 41_155;
  const ONE = { only: ['Nông Sơn', 'Huyện Nông Sơn', 'H. Nông Sơn', 'Huyện Duy Xuyên'] };
  /** Start and days postponed in the plan, and the name there. */
  const planned = async () =>
    (await valuesOf(current, PLAN, 'G6:M8')).flatMap((row) =>
      String(row[0]).includes('Nông Sơn') ? [[row[0], row[5], row[6]]] : [],
    );
  const delayed = () => valuesOf(current, DELAYS, 'A5:A8');
  const lines = async () =>
    (await valuesOf(current, FOLLOW_UP, 'C9:F41')).map(([work, , , status]) => [work, status]);
  const convened = async () => (await valuesOf(current, VOTES, 'E8:E12')).flat();
  const everything = async () => [
    await planned(),
    await delayed(),
    await lines(),
    await convened(),
    await valuesOf(current, FOLLOW_UP, 'I1:I41'),
  ];

  beforeEach(async () => {
    await write(current, SURVEY, 'B17', 'Nông Sơn');
    await writeChecklists(SURVEY, ONE);
    await write(current, PLAN, 'B7', MONDAY + 56);
    for (const [row, name, days] of [
      [5, 'Nông Sơn', 10],
      [6, 'Huyện Duy Xuyên', 3],
      [7, 'nông sơn', 5],
      [8, 'Nông  Sơn', 7],
    ] as const) {
      await write(current, DELAYS, `A${row}`, name);
      await write(current, DELAYS, `B${row}`, MONDAY + row);
      await write(current, DELAYS, `G${row}`, 'Đồng ý');
      await write(current, DELAYS, `H${row}`, days);
    }
    await followUp(['Nông Sơn']);
    await votes(['Nông Sơn']);
  });

  test('the postponements granted, its checklist and its votes; undo takes all of it back', async () => {
    const before = await everything();
    expect(before[0]).toEqual([['Nông Sơn', 15, MONDAY + 77]]);
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await writeChecklists(SURVEY, ONE);
    expect(await planned()).toEqual([['Huyện Nông Sơn', 15, MONDAY + 77]]);
    expect(await delayed()).toEqual([
      ['Huyện Nông Sơn'],
      ['Huyện Duy Xuyên'],
      ['Huyện Nông Sơn'],
      ['Nông  Sơn'],
    ]);
    expect([await lines(), await convened()]).toEqual([before[2], before[3]]);
    expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await everything()).toEqual(before);
  });

  /** Titles of the printed checklist, and what the tables of votes call the organisations. */
  const labels = async () => ({
    titles: (await valuesOf(current, FOLLOW_UP, 'A1:A60'))
      .flat()
      .map(String)
      .filter((text) => text.includes('Nông Sơn')),
    conferences: await organisations(CONFERENCES),
    summary: await organisations(SUMMARY),
    candidates: await organisations(CANDIDATES),
  });
  const organisations = async (table: string) =>
    current.run(async (context) => {
      const range = context.workbook.tables.getItem(table).getDataBodyRange().load('values');
      await context.sync();
      return (range.values as unknown[][]).map(([label]) => label);
    });

  test.each([
    ['Huyện Nông Sơn', []],
    ['H. Nông Sơn', ['Huyện Nông Sơn']],
  ])(
    'is called “%s” on what is printed, and in all tables of votes, where candidates stay with their organisation',
    async (name, earlier) => {
      const former = earlier[0] ?? 'Nông Sơn';
      for (const step of earlier) {
        await write(current, SURVEY, 'B17', step);
        await writeChecklists(SURVEY, ONE);
      }
      const before = await labels();
      expect(before.titles[0]).toBe(`PHIẾU THEO DÕI – ${former}`);
      expect(String(before.candidates[0]).startsWith(`${former} – `)).toBe(true);
      await fill(current, CANDIDATES, 3, { 'Họ và tên': 'Nguyễn Văn A', 'Bước 2: đồng ý': 20 });
      const candidate = await voteRow(current, CANDIDATES, 3);
      await write(current, SURVEY, 'B17', name);
      await writeChecklists(SURVEY, ONE);
      const renamed = (found: readonly unknown[]) =>
        found.map((label) => String(label).replace(former, name));
      expect(await labels()).toEqual({
        titles: renamed(before.titles),
        conferences: renamed(before.conferences),
        summary: renamed(before.summary),
        candidates: renamed(before.candidates),
      });
      const { 'Tổ chức dự kiến thành lập': label, ...rest } = await voteRow(current, CANDIDATES, 3);
      expect(label).toMatch(new RegExp(`^${name} – `));
      expect({ 'Tổ chức dự kiến thành lập': candidate['Tổ chức dự kiến thành lập'], ...rest }).toEqual(
        candidate,
      );
      expect(changesNothing((await proposeChecklists(SURVEY, ONE)).plan)).toBe(true);
      expect(await undone()).toMatchObject({ kept: [] });
      expect(await labels()).toEqual(before);
    },
  );

  test('candidates under a heading that was changed stay with their organisation', async () => {
    await current.run(async (context) => {
      const head = context.workbook.tables.getItem(CANDIDATES).getHeaderRowRange();
      head.getCell(0, 0).values = [['Tên tổ chức']];
      await context.sync();
    });
    await fill(current, CANDIDATES, 3, { 'Họ và tên': 'Nguyễn Văn A', 'Bước 2: đồng ý': 20 });
    const before = { ...(await labels()), share: (await voteRow(current, CANDIDATES, 3))['Bước 2: tỷ lệ'] };
    expect(before.share).toEqual(expect.any(Number));
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await writeChecklists(SURVEY, ONE);
    expect((await labels()).candidates[3]).toBe(String(before.candidates[3]).replace('Nông', 'Huyện Nông'));
    expect((await voteRow(current, CANDIDATES, 3))['Bước 2: tỷ lệ']).toBe(before.share);
    expect(await undone()).toMatchObject({ kept: [] });
    expect((await labels()).candidates).toEqual(before.candidates);
  });

  test('votes sorted since get the former names back as well', async () => {
    const before = await labels();
    await fill(current, CANDIDATES, 3, { 'Họ và tên': 'Nguyễn Văn A' });
    await write(current, SURVEY, 'B17', 'Huyện Nông Sơn');
    await writeChecklists(SURVEY, ONE);
    await current.run(async (context) => {
      context.workbook.tables.getItem(CANDIDATES).sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(await undone()).toMatchObject({ kept: [] });
    expect((await labels()).candidates.toSorted()).toEqual(before.candidates.toSorted());
  });

  test('a name that is written otherwise alone is followed as well', async () => {
    for (const name of ['Huyện Nông Sơn', 'H. Nông Sơn']) {
      await write(current, SURVEY, 'B17', name);
      await writeChecklists(SURVEY, ONE);
      expect(await planned()).toEqual([[name, 15, MONDAY + 77]]);
    }
    const rows = await valuesOf(current, REGISTER, 'A8:A100');
    const ofDistrict = rows.filter(([name]) => name === 'H. Nông Sơn');
    const deadlines = await valuesOf(current, REGISTER, 'T8:T100');
    expect(ofDistrict.length).toBeGreaterThan(20);
    expect(
      deadlines.filter((_, index) => rows[index]?.[0] === 'H. Nông Sơn').every(([day]) => day !== ''),
    ).toBe(true);
  });

  test('a request of a district that the plan does not have is named, on the sheet and in the pane', async () => {
    expect((await proposeChecklists(SURVEY, ONE)).findings).toEqual([
      { code: 'delay-district-unknown', sheet: DELAYS, cell: 'A8', found: 'Nông  Sơn' },
    ]);
    expect((await valuesOf(current, DELAYS, 'J5:J9')).flat()).toEqual([
      '',
      '',
      '',
      expect.stringContaining('không có trong trang kế hoạch'),
      '',
    ]);
    await write(current, DELAYS, 'A8', '');
    expect((await valuesOf(current, DELAYS, 'J8'))[0]).toEqual(['Chưa ghi đơn vị']);
    expect((await proposeChecklists(SURVEY, ONE)).findings).toMatchObject([
      { code: 'delay-district-missing', cell: 'A8' },
    ]);
  });
});

test('the only district of a workbook is no other survey for its new name', async () => {
  await byHand((sheet) => {
    sheet.getRange('11:27').delete('Up');
    sheet.getRange('B10').values = [['Tam Kỳ']];
  });
  await writeChecklists();
  await write(current, SURVEY, 'B10', 'TP Tam Kỳ');
  const { changes } = await proposeChecklists();
  expect(changes).toMatchObject({ added: 0, retired: 0 });
});
