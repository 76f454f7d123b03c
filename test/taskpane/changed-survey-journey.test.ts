import { openPane, type OpenPane } from './open-pane';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { sampleFile } from '../jobs/workbook-under-test';

jest.setTimeout(60_000);

const SHEET = 'Khảo sát';
/** Somebody's note, far right of the results too. */
const FAR = 70;
/** Of the published survey: the first district's count of the party's members. */
const COUNT = { row: 9, column: 4 };
const CHANGED = /^Trang “Khảo sát” đã thay đổi từ lần đọc gần nhất: /;

interface Opened {
  readonly pane: OpenPane;
  readonly user: GridUser;
  readonly colleague: GridUser;
}

/** The pane on the result of the sample, listening. */
async function toResult(): Promise<Opened> {
  const workbook = await openWorkbook(sampleFile());
  const pane = openPane(workbook);
  await pane.arrive('Biểu khảo sát');
  await waitFor(() => expect(listens(pane)).toBe(true));
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  return { pane, user: new GridUser(workbook), colleague: new GridUser(workbook, { remote: true }) };
}

function listens({ client }: OpenPane): boolean {
  return [...client.connection.session.listening].some((entry) => entry.startsWith('DataChanged'));
}

const step = (name: string) =>
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name }));

/** What the notice says, once there is one. */
async function notice(): Promise<string> {
  return (await screen.findByText(CHANGED)).textContent.replace(CHANGED, '');
}

const bar = () => {
  const found = screen.getByText(CHANGED).closest<HTMLElement>('[role="status"]');
  if (!found) throw new Error('The notice is not spoken');
  return found;
};

async function readAgain(): Promise<void> {
  fireEvent.click(within(bar()).getByRole('button', { name: 'Đọc lại' }));
  await waitFor(() => expect(screen.queryByText(CHANGED)).toBeNull());
}

async function written(): Promise<Opened> {
  const opened = await toResult();
  const { pane } = opened;
  await pane.press('Ghi vào trang tính…');
  await pane.arrive('Xem trước khi ghi');
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  return opened;
}

test('a count that somebody edits is told, and read again where the user is', async () => {
  const { pane, user } = await toResult();
  const before = document.activeElement;
  user.enterText(SHEET, COUNT.row, COUNT.column, '1');
  expect(await notice()).toBe('số liệu, tên hoặc tiêu đề trong biểu vừa được sửa.');
  expect(document.activeElement).toBe(before);
  expect(pane.said()).toContain('Khối đảng|11/18');
  await readAgain();
  await pane.arrive('Kết quả rà soát');
  expect(pane.said()).toContain('Khối đảng|10/18');
});

test('what is far right of everything is passed over, what a colleague does to rows is not', async () => {
  const { user, colleague } = await toResult();
  user.enterText(SHEET, COUNT.row, FAR, 'ghi chú');
  colleague.insertRows(SHEET, COUNT.row);
  expect(await notice()).toBe('có dòng được thêm hoặc xóa.');
  await readAgain();
});

test('an inserted column is told on the survey', async () => {
  const { pane, user } = await toResult();
  step('Khảo sát');
  await pane.arrive('Biểu khảo sát');
  user.insertColumns(SHEET, 2);
  expect(await notice()).toBe('có cột được thêm hoặc xóa.');
  await readAgain();
  await pane.arrive('Biểu khảo sát');
});

test('a sort is told as such', async () => {
  const { user } = await toResult();
  user.sortRange(SHEET, { top: COUNT.row, left: 0, bottom: COUNT.row + 5, right: 10 }, [
    { key: COUNT.column, ascending: true },
  ]);
  expect(await notice()).toBe('các dòng hoặc cột đã được sắp xếp lại.');
});

test('a result that somebody types over is said with its cell, and named where results are written', async () => {
  const { pane, user } = await written();
  user.enterText(SHEET, 9, 15, 'Chờ ý kiến');
  expect(await notice()).toBe('có ô kết quả vừa được sửa (P10).');
  expect(bar().textContent).toContain('Mục Ghi nêu từng ô kết quả đã có người sửa');
  await pane.press('Ghi');
  await pane.arrive('Xem trước khi ghi');
  expect(screen.queryByText(CHANGED)).toBeNull();
  expect(pane.said()).toContain('Đến ô P10');
});

test('a deleted column of results is said', async () => {
  const { pane, user } = await written();
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(screen.queryByText(CHANGED)).toBeNull();
  user.deleteColumns(SHEET, 20);
  expect(await notice()).toBe('có cột kết quả vừa bị xóa.');
});

test('once a run is taken back its cells are anybody’s', async () => {
  const { pane, user } = await written();
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  user.enterText(SHEET, 9, 15, 'của anh, chị');
  user.enterText(SHEET, COUNT.row, COUNT.column, '1');
  expect(await notice()).toBe('số liệu, tên hoặc tiêu đề trong biểu vừa được sửa.');
});

test('while a preview is open the notice makes it again', async () => {
  const { pane, user } = await toResult();
  await pane.press('Ghi vào trang tính…');
  await pane.arrive('Xem trước khi ghi');
  user.enterText(SHEET, COUNT.row, COUNT.column, '1');
  await notice();
  await readAgain();
  await pane.arrive('Xem trước khi ghi');
});

test('checklists and the trial of other rules are told too, and stay', async () => {
  const { pane, user } = await toResult();
  await pane.press('Lập danh mục…');
  await pane.arrive('Danh mục công việc');
  user.enterText(SHEET, COUNT.row, COUNT.column, '1');
  await notice();
  await readAgain();
  await pane.arrive('Danh mục công việc');
  step('Kết quả');
  await pane.press('Thử phương án khác…');
  await pane.arrive('Thử phương án khác');
  user.enterText(SHEET, COUNT.row, COUNT.column, '2');
  await notice();
  await readAgain();
  await pane.arrive('Thử phương án khác');
});

test('rules that somebody edits on their sheet are told, and read again where the user is', async () => {
  const { pane, user } = await written();
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  await pane.press('Thử phương án khác…');
  await pane.arrive('Thử phương án khác');
  const threshold = () => screen.getByRole('spinbutton', { name: 'Đảng bộ cơ sở từ (đảng viên)' });
  expect(threshold()).toHaveProperty('value', '30');
  expect(screen.getByRole('contentinfo').textContent).not.toContain('có giá trị đã sửa');
  user.enterText('Quy định', 9, 2, '12');
  const said = await screen.findByText('Trang quy định “Quy định” đã thay đổi từ lần đọc gần nhất.');
  const place = said.closest<HTMLElement>('[role="status"]');
  if (!place) throw new Error('The notice is not spoken');
  fireEvent.click(within(place).getByRole('button', { name: 'Đọc lại' }));
  await waitFor(() => expect(screen.queryByText(/đã thay đổi từ lần đọc gần nhất/)).toBeNull());
  await pane.arrive('Thử phương án khác');
  expect(threshold()).toHaveProperty('value', '12');
  expect(screen.getByRole('contentinfo').textContent).toContain(
    'Quy định: Cấp huyện 2012 (38-HD/BTCTW), có giá trị đã sửa',
  );
});

test('a renamed sheet is read by its new name', async () => {
  const { pane, user } = await toResult();
  user.renameSheet(SHEET, 'Khảo sát 2012');
  expect(await notice()).toBe('trang nay có tên “Khảo sát 2012”.');
  await pane.press('Đọc lại');
  await waitFor(() => expect(screen.queryByText(CHANGED)).toBeNull());
  await pane.arrive('Kết quả rà soát');
  // The sheet is the same one, and is listened to on.
  user.enterText('Khảo sát 2012', COUNT.row, COUNT.column, '1');
  await screen.findByText(/^Trang “Khảo sát 2012” đã thay đổi từ lần đọc gần nhất/);
});

test('a deleted sheet is said, and another one can be chosen', async () => {
  const { pane, user } = await toResult();
  user.copySheet(SHEET);
  user.deleteSheet(SHEET);
  const said = await screen.findByText('Trang “Khảo sát” không còn trong sổ làm việc.');
  const place = said.closest<HTMLElement>('[role="status"]');
  if (!place) throw new Error('The notice is not spoken');
  fireEvent.click(within(place).getByRole('button', { name: 'Chọn trang tính khác' }));
  await waitFor(() => expect(pane.said()).toContain('Khảo sát (2)'));
  await waitFor(() => expect(pane.client.connection.session.listening.size).toBe(0));
});

test('the words are in English too', async () => {
  const { user } = await written();
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  user.enterText(SHEET, 9, 15, 'x');
  user.enterText(SHEET, COUNT.row, COUNT.column, '1');
  await screen.findByText(
    '“Khảo sát” has changed since it was last read: result cells were edited (P10); counts, names or headings of the survey were edited.',
  );
});

test('where Excel lets nobody listen the pane works on without', async () => {
  const workbook = await openWorkbook(sampleFile());
  const pane = openPane(workbook);
  // Whatever else fails is shown with the heading below.
  await pane.arrive('Biểu khảo sát');
  pane.client.connection.failNext('GeneralException');
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
});
