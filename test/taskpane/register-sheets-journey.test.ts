import { openPane, type OpenPane } from './open-pane';
import { act, fireEvent, screen } from '@testing-library/react';
import { chooseLanguage } from '../../src/locales/chosen-language';
import { GridUser } from '../../src/preview/host/grid-user';

jest.setTimeout(90_000);

const FOLLOW_UP = 'Lập phiếu theo dõi để in…';
const VOTES = 'Lập trang phiếu tín nhiệm…';

const sheets = ({ workbook }: OpenPane) => workbook.sheets.map(({ name }) => name);

/** All but the first rows of the sample go: what is shown does not depend on how many districts there are. */
const DISTRICT_ROWS = { first: 8, last: 25, kept: 3 } as const;

/** The screen of the checklists over the sample, with a register where one is asked for. */
async function toChecklists(hasRegister = true): Promise<OpenPane> {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  const user = new GridUser(pane.workbook);
  const sheet = pane.workbook.findSheet('Khảo sát');
  if (!sheet) throw new Error('The sample did not open');
  const { first, last, kept } = DISTRICT_ROWS;
  for (let row = first + kept; row <= last; row += 1)
    for (let column = 0; column < 11; column += 1) user.enterText('Khảo sát', row, column, '');
  await pane.press('Đọc lại');
  await screen.findByText('3');
  await pane.press('Danh mục');
  await pane.arrive('Danh mục công việc');
  if (!hasRegister) return pane;
  await pane.press('Lập danh mục');
  await pane.arrive('Đã ghi danh mục');
  await pane.press('Danh mục');
  await pane.arrive('Danh mục công việc');
  return pane;
}

const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled');

test('without a register no sheet of it is offered', async () => {
  await toChecklists(false);
  expect(screen.queryByRole('button', { name: FOLLOW_UP })).toBeNull();
  expect(screen.queryByRole('button', { name: VOTES })).toBeNull();
});

test('checklists are made for ticked districts, taken back, and the way leads to the register', async () => {
  const pane = await toChecklists();
  const before = sheets(pane);
  fireEvent.click(screen.getByRole('radio', { name: 'Một số đơn vị' }));
  expect(pane.said()).toContain('Chọn ít nhất một đơn vị.');
  expect([isOff(FOLLOW_UP), isOff(VOTES)]).toEqual(['true', 'true']);
  const [, second, third] = screen.getAllByRole('checkbox');
  if (!second || !third) throw new Error('The districts cannot be ticked');
  fireEvent.click(second);
  fireEvent.click(third);
  fireEvent.click(third);
  await pane.press(FOLLOW_UP);
  await pane.arrive('Đã lập phiếu theo dõi');
  const sheet = pane.workbook.findSheet('Phiếu theo dõi');
  const titles = Array.from({ length: 200 }, (_, row) => sheet?.cell(row, 0)?.value ?? '');
  expect(titles.filter((title) => typeof title === 'string' && title.startsWith('PHIẾU THEO DÕI'))).toEqual([
    'PHIẾU THEO DÕI – TP Hội An',
  ]);
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(sheets(pane)).toEqual(before);
  await pane.press('Về danh mục công việc');
  await pane.arrive('Danh mục công việc');
  screen.getByRole('button', { name: FOLLOW_UP });
});

test('the sheet of confidence votes is made for all districts', async () => {
  const pane = await toChecklists();
  await pane.press(VOTES);
  await pane.arrive('Đã lập trang phiếu tín nhiệm');
  expect(sheets(pane)).toContain('Phiếu tín nhiệm');
  expect(pane.said()).toContain('Mức tín nhiệm để trống thì trang không nêu đạt hay chưa đạt.');
});

test('a register that cannot be used is said above the screen, and nothing is written', async () => {
  const pane = await toChecklists();
  const before = sheets(pane);
  await pane.client.Excel.run(async (context) => {
    context.workbook.tables.getItem('KienToan_DanhMuc').delete();
    await context.sync();
  });
  await pane.press(FOLLOW_UP);
  await screen.findByText(/^Sổ làm việc này chưa có danh mục công việc/);
  expect(sheets(pane)).toEqual(before);
});

test('the choice is there in English as well', async () => {
  await toChecklists();
  act(() => chooseLanguage('en'));
  await screen.findByRole('button', { name: 'Make a follow-up to print…' });
  screen.getByRole('radio', { name: 'All 3 districts' });
});

test('of two pieces of work with one code, reworded and then copied, it is said which keeps it', async () => {
  const pane = await toChecklists();
  const [first, last] = await pane.client.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('KienToan_ViecCon');
    const body = table.getDataBodyRange().load('values,rowIndex');
    await context.sync();
    const [step = '', , ground = '', use = '', code = ''] = (body.values as string[][])[0] ?? [];
    body.getCell(0, 1).values = [['Việc ghi lại khác hẳn']];
    table.rows.add(undefined, [[step, 'Việc ghi lại khác hẳn', ground, use, code]]);
    await context.sync();
    return [body.rowIndex + 1, body.rowIndex + 1 + body.values.length];
  });
  await pane.press('Đọc lại');
  await screen.findByText('Việc con trùng mã');
  screen.getByRole('button', { name: `B${last}` });
  expect(pane.said()).toContain(
    `Việc ở ô B${first} giữ mã B1.1 cùng trạng thái đã ghi; việc ở dòng này là việc mới.`,
  );
  act(() => chooseLanguage('en'));
  await screen.findByText(`The one in B${first} keeps B1.1 and its status; this one is new.`, {
    exact: false,
  });
});

test('of a district with two rows in the plan, it is said by which its tasks go', async () => {
  const pane = await toChecklists();
  const [name, first, last] = await pane.client.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('KienToan_TheoDoi');
    const body = table.getDataBodyRange().load('values,rowIndex');
    await context.sync();
    const [row = []] = body.values as string[][];
    table.rows.add(undefined, [row.map((_, column) => (column === 0 ? (row[0] ?? '') : ''))]);
    await context.sync();
    return [row[0] ?? '', body.rowIndex + 1, body.rowIndex + 1 + body.values.length];
  });
  await pane.press('Đọc lại');
  await screen.findByText('Đơn vị có nhiều dòng ở trang kế hoạch');
  screen.getByRole('button', { name: `G${last}` });
  expect(pane.said()).toContain(`“${name}”: danh mục theo dòng của ô G${first}, không theo dòng này.`);
  act(() => chooseLanguage('en'));
  await screen.findByText(`“${name}”: the checklist goes by the row of G${first}, not by this one.`, {
    exact: false,
  });
});
