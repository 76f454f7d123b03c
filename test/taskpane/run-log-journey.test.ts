import { openPane, type OpenPane } from './open-pane';
import { act, fireEvent, screen } from '@testing-library/react';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { refreshResults } from '../../src/jobs/refresh-results';
import { publishRibbonRefresh } from '../../src/jobs/ribbon-refresh';
import { GridUser } from '../../src/preview/host/grid-user';
import { resultWords } from '../jobs/main-job';

jest.setTimeout(60_000);

const BOX = 'Ghi nhật ký các lần ghi (trang “Nhật ký”)';
const sheets = ({ workbook }: OpenPane) => workbook.sheets.map(({ name }) => name);
const box = (checked: boolean) => screen.findByRole<HTMLInputElement>('checkbox', { name: BOX, checked });

async function toPreview(pane: OpenPane): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Ghi' }));
  await pane.arrive('Xem trước khi ghi');
}

/** The sample with its results as values and, where asked, a log. */
async function written(isLogged: boolean): Promise<OpenPane> {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  await toPreview(pane);
  fireEvent.click(await screen.findByRole('radio', { name: /^Giá trị/ }));
  await screen.findByRole('radio', { name: /^Giá trị/, checked: true });
  const found = await box(false);
  if (isLogged) {
    fireEvent.click(found);
    await box(true);
  }
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  return pane;
}

function protectLog({ client }: OpenPane): Promise<void> {
  return client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhật ký').protection.protect();
    await context.sync();
  });
}

test('a log comes only when it is asked for', async () => {
  const plain = await written(false);
  expect(sheets(plain)).not.toContain('Nhật ký');
});

test('what begins a log tells where it stands, and can be taken back', async () => {
  const pane = await written(true);
  expect(sheets(pane)).toContain('Nhật ký');
  expect(pane.said()).toContain('Trang tính mới|Nhật ký');
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(sheets(pane)).not.toContain('Nhật ký');
});

test('a log that stands goes on by itself, and says how it ends', async () => {
  const pane = await written(true);
  await toPreviewAgain(pane);
  const checkbox = await box(true);
  expect(checkbox.disabled).toBe(true);
  expect(pane.said()).toContain('Đang ghi nhật ký ở trang “Nhật ký”. Muốn thôi thì xóa trang đó.');
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  expect(pane.said()).toContain('Nhật ký: A6:R6');
  const log = pane.workbook.sheets.find(({ name }) => name === 'Nhật ký');
  expect(log?.cell(5, 2)?.value).toBe('Ngăn');
});

test('results are written beside a log that cannot be, and the pane says so before and after', async () => {
  const pane = await written(true);
  await protectLog(pane);
  await toPreviewAgain(pane);
  const trouble = 'Chưa ghi được nhật ký: trang “Nhật ký” đang được bảo vệ.';
  expect(pane.said()).toContain(trouble);
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  expect(pane.said()).toContain(trouble);
});

test('taking back a run whose log is protected meanwhile changes nothing, and names its sheet', async () => {
  const pane = await written(true);
  await toPreviewAgain(pane);
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  await protectLog(pane);
  await pane.press('Hoàn tác lần ghi này');
  const said = await screen.findByRole('alert');
  expect(said.textContent).toBe('Trang “Nhật ký” đang được bảo vệ, chưa thay đổi gì.');
  await pane.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nhật ký').protection.unprotect();
    await context.sync();
  });
  await pane.press('Thử lại');
  await pane.arrive('Đã hoàn tác');
});

test('a refresh from the ribbon says that the log was not written', async () => {
  const pane = await written(true);
  await protectLog(pane);
  const user = new GridUser(pane.workbook);
  user.enterText('Khảo sát', 9, 4, '29');
  const first = await refreshResults(district2012, resultWords);
  act(() => publishRibbonRefresh({ kind: 'ended', outcome: first }));
  await screen.findByText(/^Chưa ghi được nhật ký/);

  await pane.press('Đọc lại khảo sát');
  await pane.arrive('Biểu khảo sát');
  fireEvent.click(screen.getByRole('button', { name: 'Chọn trang tính khác' }));
  await pane.press('Tạo mẫu khảo sát…');
  await pane.arrive('Tạo mẫu khảo sát');
  user.enterText('Khảo sát', 9, 4, '48');
  const second = await refreshResults(district2012, resultWords);
  act(() => publishRibbonRefresh({ kind: 'ended', outcome: second }));
  // The screen with the user's entries stays, and the news comes above it.
  await screen.findByText(/^Chưa ghi được nhật ký/);
  await pane.arrive('Tạo mẫu khảo sát');
});

/** Changes a number of the survey, and looks at what is to be written. */
async function toPreviewAgain(pane: OpenPane): Promise<void> {
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 4, '29');
  await toPreview(pane);
}
