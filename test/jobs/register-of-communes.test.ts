import { commune2025 as rules } from '../../src/domain/decision/rule-sets/commune-2025';
import { changesNothing } from '../../src/domain/plan';
import { assess } from '../../src/jobs/assess';
import { planChecklists } from '../../src/jobs/make-checklists';
import { writePlan } from '../../src/jobs/write-plan';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { resultWordings } from '../../src/locales/sheet-wording';
import { blankUnderTest, valuesOf, type WorkbookUnderTest } from './workbook-under-test';

const REGISTER = 'Danh mục công việc';
const SURVEY = 'Sheet1';
const BLOCS = ['các cơ quan đảng', 'hội đồng nhân dân', 'mặt trận Tổ quốc', 'ủy ban nhân dân'];
const MEASURES = ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'];
let current: WorkbookUnderTest;

const planned = async () => {
  const read = await assess({ sheet: SURVEY, rules, wordings: (of) => resultWordings('vi', of) });
  if (!read.ok) throw new Error(JSON.stringify(read.trouble));
  const { decisions, sources } = read.assessment;
  const planning = await planChecklists({
    decisions,
    sources,
    rules,
    wordings: checklistWordings('vi', rules),
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  return planning.proposal;
};

beforeEach(async () => {
  current = blankUnderTest();
  await current.run(async (context) => {
    context.workbook.worksheets.getItem(SURVEY).getRange('A1:N3').values = [
      ['TT', 'Tên đơn vị', ...BLOCS.flatMap((bloc) => MEASURES.map((measure) => `${measure} ${bloc}`))],
      [1, 'Xã Bình An', 0, 2, 15, 0, 1, 5, 0, 3, 14, 0, 5, 40],
      [2, 'Phường An Phú', 0, 1, 10, 0, 1, 3, 0, 1, 8, 0, 2, 25],
    ];
    await context.sync();
  });
  expect(await writePlan((await planned()).plan)).toMatchObject({ ok: true });
});

test('who leads, and whose units they are, is said in the words of communes', async () => {
  const rows = await valuesOf(current, REGISTER, 'A1:K60');
  const grounds = rows[6]?.indexOf('Căn cứ') ?? -1;
  const texts = rows.flatMap((row) => row.filter((_, column) => column !== grounds)).map(String);
  expect(texts).toContain('Xã, phường, đặc khu');
  expect(texts).toContain('Ban thường vụ đảng ủy cấp xã');
  expect(texts).toContain('Quán triệt mục đích, yêu cầu của việc kiện toàn cho đảng viên cả 4 khối');
  expect(texts.filter((text) => /huyện/i.test(text))).toEqual([]);
  // No guidance of theirs was found: what the steps go by is said to be a model.
  const said = rows.slice(7).map((row) => String(row[grounds]));
  const ofQuangNam = said.filter((text) => text.includes('Quảng Nam'));
  expect(ofQuangNam.length).toBeGreaterThan(10);
  expect(ofQuangNam.filter((text) => !text.includes('(cấp huyện, năm 2012; dùng làm mẫu)'))).toEqual([]);
});

test('a register whose column of units is called as that of districts goes on', async () => {
  await current.run(async (context) => {
    const head = context.workbook.tables.getItem('KienToan_DanhMuc').getHeaderRowRange();
    head.getCell(0, 0).values = [['Huyện, thị xã, thành phố']];
    await context.sync();
  });
  const { isNew, changes, plan } = await planned();
  expect({ isNew, ...changes }).toMatchObject({ isNew: false, added: 0, retired: 0 });
  expect([plan.typedOver, changesNothing(plan)]).toEqual([[], true]);
});

test('no unit waits for pilots where the procedure names none', async () => {
  await current.run(async (context) => {
    const waves = context.workbook.tables.getItem('KienToan_Dot').getDataBodyRange();
    waves.getCell(0, 1).values = [[46_000]];
    await context.sync();
  });
  const plan = (await valuesOf(current, 'Kế hoạch', 'A1:P12')).filter(([first]) => first !== '');
  expect(plan.flat()).not.toContain('Làm điểm');
  const register = await valuesOf(current, REGISTER, 'A1:Z60');
  const head = register.findIndex((row) => row.includes('Hạn theo kế hoạch'));
  const planned = register[head]?.indexOf('Hạn theo kế hoạch') ?? -1;
  const deadlines = register.slice(head + 1).map((row) => row[planned]);
  expect(deadlines.filter((day) => typeof day === 'number' && day >= 46_000).length).toBeGreaterThan(20);
});
