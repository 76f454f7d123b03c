import { read, utils, type WorkBook } from '@e965/xlsx';
import { saveWorkbook, openWorkbook } from '../../src/preview/host/workbook-file';
import { testWithLibreOffice } from '../libre-office';
import { convertedByLibreOffice, errorsIn, withoutResults } from '../libre-office-file';
import { fileWithRegister, proposeChecklists, writeChecklists } from './main-job';
import { DELAYS, MONDAY, PLAN, planRows, PROCEDURE } from './plan-rows';
import { formulasOf, REGISTER, undone } from './undo-report';
import { underTest, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

const ONLY = ['Huyện Duy Xuyên', 'Huyện Nông Sơn'];
const NO_DATE = 'Ô ngày chưa phải là ngày.';
let file: Uint8Array;
let current: WorkbookUnderTest;

beforeAll(async () => {
  const made = await fileWithRegister({ only: ONLY });
  current = underTest(await openWorkbook(made));
  await write(current, PLAN, 'B6', MONDAY);
  // A Friday: the other districts begin on the Monday after.
  await write(current, PLAN, 'C6', MONDAY + 46);
  file = await saveWorkbook(current.workbook);
});

beforeEach(async () => {
  current = underTest(await openWorkbook(file));
});

const { wave, district, dayOff, step, task, planned } = planRows(() => current);
async function allPlanned() {
  const [headings = [], ...rows] = await valuesOf(current, REGISTER, 'A7:X120');
  const column = (name: string) => headings.indexOf(name);
  return rows.map((row) => [row[column('Mã việc')], row[column('Hạn theo kế hoạch')]]);
}
function sortTable(name: string, key: number) {
  return current.run(async (context) => {
    context.workbook.tables.getItem(name).sort.apply([{ key, ascending: true }]);
    await context.sync();
  });
}

describe('what is no date', () => {
  test.each(['30/4/2027 (lễ)', 20270430, 30])(
    '“%s” among the days off is passed over, and said beside it',
    async (typed) => {
      await write(current, PLAN, 'R7', MONDAY + 1);
      const before = await allPlanned();
      await write(current, PLAN, 'R6', typed);
      expect(await allPlanned()).toEqual(before);
      expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 2);
      expect(await wave('Các đơn vị còn lại')).toMatchObject({ 'Bắt đầu': MONDAY + 49, 'Lưu ý': '' });
      expect(await dayOff(String(typed))).toMatchObject({ 'Lưu ý': NO_DATE });
      expect((await valuesOf(current, PLAN, 'U7:U17')).flat().every((cell) => cell === '')).toBe(true);
    },
  );

  test('as the start of a wave is said, and the wave goes on as if none were typed', async () => {
    await write(current, PLAN, 'B7', "'03/09/2012");
    expect(await wave('Các đơn vị còn lại')).toMatchObject({ 'Bắt đầu': MONDAY + 49, 'Lưu ý': NO_DATE });
    expect(await planned('h nong son / brief-members')).toBe(MONDAY + 50);
    await write(current, PLAN, 'B6', 'đầu tháng 9');
    expect(await wave('Làm điểm')).toMatchObject({
      'Bắt đầu': '',
      'Lưu ý': `${NO_DATE} Chưa có ngày bắt đầu`,
    });
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': '' });
  });

  test('as the day on which results are shared is said in its wave', async () => {
    await write(current, PLAN, 'C6', '19/10/2012 (dự kiến)');
    expect(await wave('Làm điểm')).toMatchObject({ 'Bắt đầu': MONDAY, 'Lưu ý': NO_DATE });
    expect(await wave('Các đơn vị còn lại')).toMatchObject({ 'Lưu ý': 'Chưa có ngày bắt đầu' });
  });

  test('as a district’s own start is said, and its wave’s is used, with the days granted', async () => {
    await write(current, PLAN, 'K6', 'tuần sau');
    await write(current, 'Xin chậm', 'A5', 'Huyện Duy Xuyên');
    await write(current, 'Xin chậm', 'G5', 'Đồng ý');
    await write(current, 'Xin chậm', 'H5', 5);
    expect(await district('Huyện Duy Xuyên')).toMatchObject({ 'Bắt đầu': MONDAY + 7, 'Lưu ý': NO_DATE });
    expect(await valuesOf(current, 'Xin chậm', 'J5')).toEqual([['']]);
    expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 8);
  });
});

describe('dates do not depend on the order of rows', () => {
  test.each([
    ['KienToan_Buoc', 5],
    ['KienToan_Buoc', 1],
    ['KienToan_Dot', 0],
    ['KienToan_TheoDoi', 1],
  ])('of the table %s, sorted by column %i', async (table, key) => {
    const before = await allPlanned();
    await sortTable(table, key);
    expect(await allPlanned()).toEqual(before);
    expect((await wave('Làm điểm'))['Lưu ý']).toBe('');
    expect((await wave('Các đơn vị còn lại'))['Lưu ý']).toBe('');
  });

  test('and not on the name of the first wave', async () => {
    await write(current, PLAN, 'A6', 'Đợt thứ nhất');
    await write(current, PLAN, 'H6', 'Đợt thứ nhất');
    const before = await allPlanned();
    await sortTable('KienToan_Dot', 0);
    expect(await allPlanned()).toEqual(before);
    expect((await wave('Đợt thứ nhất'))['Lưu ý']).toBe('');
    expect((await wave('Các đơn vị còn lại'))['Lưu ý']).toBe('');
  });

  test('a step before the seven that is given days moves all of them', async () => {
    const before = Number(await planned('h duy xuyen / appraise'));
    await write(current, PROCEDURE, 'F8', 5);
    await sortTable('KienToan_Buoc', 5);
    expect(await planned('h duy xuyen / appraise')).toBe(before + 7);
  });
});

test('a step of no days is due by the end of the one before it, the first on the first day', async () => {
  expect(await step('B0')).toMatchObject({ 'Số ngày làm việc': 2, 'Xong ngày thứ': 2 });
  await write(current, PROCEDURE, 'F11', 0);
  expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY);
  await write(current, PROCEDURE, 'F11', 2);
  await write(current, PROCEDURE, 'F12', 0);
  expect(await planned('h duy xuyen / set-personnel-plan')).toBe(MONDAY + 1);
});

test('a step whose last day was cleared has no deadline, rather than one before its start', async () => {
  const [until] = await formulasOf(current, PROCEDURE, 'H11:H11');
  const ofNext = await planned('h duy xuyen / set-personnel-plan');
  await write(current, PROCEDURE, 'H11', '');
  expect(await task('h duy xuyen / brief-members')).toMatchObject({
    'Hạn theo kế hoạch': '',
    'Tình trạng': 'Chưa có hạn',
  });
  expect(await planned('h duy xuyen / set-personnel-plan')).toBe(ofNext);
  await writeChecklists('Khảo sát', { only: ONLY });
  expect(await formulasOf(current, PROCEDURE, 'H11:H11')).toEqual([until]);
  expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 1);
});

test('a district that the plan calls otherwise than the survey is named', async () => {
  await write(current, PLAN, 'G6', 'Duy Xuyên');
  const { findings } = await proposeChecklists('Khảo sát', { only: ONLY });
  expect(findings).toEqual([
    {
      code: 'plan-district-otherwise',
      sheet: PLAN,
      cell: 'G6',
      found: 'Duy Xuyên',
      wanted: 'Huyện Duy Xuyên',
    },
  ]);
});

test('the next run changes nothing', async () => {
  await writeChecklists('Khảo sát', { only: ONLY });
  expect((await proposeChecklists('Khảo sát', { only: ONLY })).plan.cells).toEqual([]);
});

describe('a plan of an earlier version', () => {
  const FORMER = {
    waveStart:
      '=IF([@[Bắt đầu (ghi)]]<>"",[@[Bắt đầu (ghi)]],IF([@Đợt]=INDEX(KienToan_Dot[Đợt],1),"",IF(N(INDEX(KienToan_Dot[Thông báo kết quả],1))>0,WORKDAY(INDEX(KienToan_Dot[Thông báo kết quả],1),1,KienToan_NgayNghi[Ngày nghỉ]),"")))',
    districtStart:
      '=IF([@[Bắt đầu (ghi)]]<>"",[@[Bắt đầu (ghi)]],IFERROR(IF(N(INDEX(KienToan_Dot[Bắt đầu],MATCH([@Đợt],KienToan_Dot[Đợt],0)))=0,"",WORKDAY(INDEX(KienToan_Dot[Bắt đầu],MATCH([@Đợt],KienToan_Dot[Đợt],0)),[@[Số ngày lùi]],KienToan_NgayNghi[Ngày nghỉ])),""))',
    districtEnd:
      '=IF(N([@[Bắt đầu]])=0,"",WORKDAY([@[Bắt đầu]]-1,MAX(KienToan_Buoc[Xong ngày thứ]),KienToan_NgayNghi[Ngày nghỉ]))',
    planned:
      '=IFERROR(WORKDAY(INDEX(KienToan_TheoDoi[Bắt đầu],[@[Dòng kế hoạch]])-1,INDEX(KienToan_Buoc[Xong ngày thứ],MATCH([@[Mã bước]],KienToan_Buoc[Mã bước],0)),KienToan_NgayNghi[Ngày nghỉ]),"")',
  };

  /** As the sheets were before they had the columns that came later. */
  beforeEach(async () => {
    await current.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const column = (table: string, name: string) =>
        tables.getItem(table).columns.getItem(name).getDataBodyRange();
      const plan = worksheets.getItem(PLAN);
      plan.getRange('D6:D7').formulas = [[FORMER.waveStart], [FORMER.waveStart]];
      plan.getRange('M6:M7').formulas = [[FORMER.districtStart], [FORMER.districtStart]];
      plan.getRange('N6:N7').formulas = [[FORMER.districtEnd], [FORMER.districtEnd]];
      const until = column('KienToan_Buoc', 'Xong ngày thứ');
      until.formulas = Array.from({ length: 14 }, (_, index) => [
        `=IF(F${6 + index}="","",SUMIFS(F$6:F${6 + index},G$6:G${6 + index},"<>Không"))`,
      ]);
      const planned = column('KienToan_DanhMuc', 'Hạn theo kế hoạch').load('formulas');
      await context.sync();
      planned.formulas = planned.formulas.map(([formula]) => [
        String(formula).startsWith('=') ? FORMER.planned : (formula as string),
      ]);
      await context.sync();
      tables.getItem('KienToan_Buoc').columns.getItem('Thứ tự').delete();
      tables.getItem('KienToan_NgayNghi').columns.getItem('Ngày được tính').delete();
      tables.getItem('KienToan_NgayNghi').columns.getItem('Lưu ý').delete();
      await context.sync();
    });
  });

  test('is brought up to date by the next run, and goes on after undo', async () => {
    const before = await allPlanned();
    await sortTable('KienToan_Buoc', 5);
    await write(current, PLAN, 'R6', '30/4/2027 (lễ)');
    expect(await planned('h duy xuyen / brief-members')).toBe('');
    expect((await proposeChecklists('Khảo sát', { only: ONLY })).plan.typedOver).toEqual([]);
    await writeChecklists('Khảo sát', { only: ONLY });
    expect(await allPlanned()).toEqual(before);
    expect(await valuesOf(current, PLAN, 'R5:U6')).toEqual([
      ['Ngày nghỉ', 'Tên ngày nghỉ', 'Ngày được tính', 'Lưu ý'],
      ['30/4/2027 (lễ)', '', 36526, NO_DATE],
    ]);
    expect((await proposeChecklists('Khảo sát', { only: ONLY })).plan.cells).toEqual([]);
    // The sheets of the plan stay as they are: their formulas need one another.
    const { kept } = await undone();
    expect(kept).toEqual(
      expect.arrayContaining([`${PLAN}!T6`, `${PLAN}!D6`, `${PROCEDURE}!H6`, `${PROCEDURE}!I6`]),
    );
    expect(await valuesOf(current, PLAN, 'R5:U5')).toEqual([
      ['Ngày nghỉ', 'Tên ngày nghỉ', 'Ngày được tính', 'Lưu ý'],
    ]);
    await write(current, PLAN, 'R6', '');
    expect(await allPlanned()).toEqual(before);
  });

  test.each([
    '=ROWS(KienToan_TheoDoi[#All])',
    "=VLOOKUP(A5,'[Danh ba.xlsx]Sheet1'!$A:$B,2,0)",
    '=#REF!+1',
    '=KienToan_Buoc[#REF!]',
  ])('is brought up to date beside a formula of somebody’s own: %s', async (own) => {
    const before = await allPlanned();
    await current.run(async (context) => {
      context.workbook.worksheets.getItem(DELAYS).getRange('I7').formulas = [[own]];
      await context.sync();
    });
    await writeChecklists('Khảo sát', { only: ONLY });
    expect(await allPlanned()).toEqual(before);
    expect(await valuesOf(current, PROCEDURE, 'I5:I6')).toEqual([['Thứ tự'], [1]]);
    expect((await formulasOf(current, DELAYS, 'I7')).flat()).toEqual([own]);
  });

  testWithLibreOffice('that was brought up to date is calculated alike by LibreOffice', async () => {
    await write(current, PLAN, 'R6', '30/4/2027 (lễ)');
    await write(current, PLAN, 'R7', MONDAY + 1);
    await writeChecklists('Khảo sát', { only: ONLY });
    await sortTable('KienToan_Buoc', 5);
    const saved = await saveWorkbook(current.workbook);
    const calculated = read(
      await convertedByLibreOffice(await withoutResults(saved), 'xlsx:Calc MS Excel 2007 XML'),
    );
    expect(errorsIn(calculated)).toEqual([]);
    const shown = (book: WorkBook, sheet: string) =>
      utils.sheet_to_json<unknown[]>(book.Sheets[sheet] ?? {}, { header: 1, defval: '' });
    for (const sheet of [PLAN, PROCEDURE, DELAYS, REGISTER]) {
      expect(shown(calculated, sheet)).toEqual(shown(read(saved), sheet));
    }
    expect(shown(calculated, PLAN).flat()).toContain(NO_DATE);
    expect(await planned('h duy xuyen / brief-members')).toBe(MONDAY + 2);
  });

  test.each([
    ['KienToan_DanhMuc', 'Mã bước'],
    ['KienToan_DanhMuc', 'Dòng kế hoạch'],
    ['KienToan_Buoc', 'Xong ngày thứ'],
    ['KienToan_TheoDoi', 'Bắt đầu'],
  ])('is brought up to date where in %s “%s” is called otherwise', async (table, heading) => {
    const before = await allPlanned();
    await current.run(async (context) => {
      const column = context.workbook.tables.getItem(table).columns.getItem(heading);
      column.getHeaderRowRange().values = [['Tên khác']];
      await context.sync();
    });
    expect((await proposeChecklists('Khảo sát', { only: ONLY })).plan.typedOver).toEqual([]);
    await writeChecklists('Khảo sát', { only: ONLY });
    expect(await allPlanned()).toEqual(before);
    const planned = (await formulasOf(current, REGISTER, 'A8:X30')).flat().map(String);
    expect(planned.filter((formula) => formula.includes('WORKDAY'))).not.toHaveLength(0);
    expect(planned.filter((formula) => formula.includes('WORKDAY') && !formula.includes('VALUE'))).toEqual(
      [],
    );
  });

  test('rests where the columns cannot come, and goes by them once there is room', async () => {
    await write(current, PLAN, 'W1', 'Ghi chú');
    await writeChecklists('Khảo sát', { only: ONLY });
    expect((await proposeChecklists('Khảo sát', { only: ONLY })).plan.cells).toEqual([]);
    await write(current, PLAN, 'W1', '');
    await writeChecklists('Khảo sát', { only: ONLY });
    expect((await proposeChecklists('Khảo sát', { only: ONLY })).plan.cells).toEqual([]);
    const before = await allPlanned();
    await write(current, PLAN, 'R6', '30/4/2027 (lễ)');
    expect(await dayOff('30/4/2027 (lễ)')).toMatchObject({ 'Lưu ý': NO_DATE });
    expect(await allPlanned()).toEqual(before);
    expect((await valuesOf(current, PLAN, 'A6:P7')).flat()).not.toContain('#VALUE!');
  });

  test('goes on as it was where something stands beside the days off, and a formula of somebody’s own stays', async () => {
    const OWN = '=B6+14';
    await write(current, PLAN, 'W1', 'Ghi chú');
    await write(current, PLAN, 'D7', OWN);
    const before = await allPlanned();
    await writeChecklists('Khảo sát', { only: ONLY });
    expect(await allPlanned()).toEqual(before);
    expect((await formulasOf(current, PLAN, 'D7')).flat()).toEqual([OWN]);
    expect((await formulasOf(current, PLAN, 'R6:R17')).flat().filter((cell) => cell !== '')).toEqual([]);
    expect(await valuesOf(current, PLAN, 'T5:U5')).toEqual([['', '']]);
  });
});
