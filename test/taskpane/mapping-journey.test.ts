import { openPane, type OpenPane } from './open-pane';
import { fireEvent, screen, within } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { newWorkbook } from '../../src/preview/host/workbook-file';
import { UNCLEAR_ROWS } from './unclear-sheet';

jest.setTimeout(60_000);

const SHEET = 'Sheet1';
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** The pane over the sheet whose columns are not clear, beside a second, empty sheet. */
async function openUnclear(): Promise<{ readonly pane: OpenPane; readonly user: GridUser }> {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  UNCLEAR_ROWS.forEach((values, row) =>
    values.forEach((value, column) => user.enterText(SHEET, row, column, String(value))),
  );
  workbook.addSheet('Bìa');
  const pane = openPane(workbook);
  await screen.findByText('Chưa thấy biểu khảo sát trong sổ làm việc này');
  return { pane, user };
}

async function toMapping(pane: OpenPane): Promise<void> {
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
}

const columnOf = (field: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: `Cột ${field}` });
/** The button below a field's list. */
const selectedButton = (field: string) => {
  const item = columnOf(field).closest('li');
  if (!item) throw new Error(field);
  return within(item).getByRole('button', { name: 'Dùng cột đang chọn' });
};
const choose = (field: string, value: string) => fireEvent.change(columnOf(field), { target: { value } });

async function chosenBoth(pane: OpenPane, user: GridUser): Promise<void> {
  choose('số đảng viên khối đảng', '3');
  user.select(SHEET, cell(1, 4));
  fireEvent.click(selectedButton('số đảng viên khối MTTQ, đoàn thể'));
  await screen.findByText('E · Quân số phong trào', { selector: 'span' });
  expect(columnOf('số đảng viên khối MTTQ, đoàn thể').value).toBe('4');
  await pane.press('Đọc theo chỉ định');
  await pane.arrive('Biểu khảo sát');
}

test('from an unclear header by drop-down and selected column to findings and results', async () => {
  const { pane, user } = await openUnclear();
  await toMapping(pane);
  expect(pane.said()).toContain('Các cột C, D cùng là số đảng viên khối đảng; chưa rõ lấy cột nào.');
  expect(pane.said()).toContain('Số đảng viên khối đảng|cần chọn');
  expect(pane.said()).toContain('Số đảng viên khối MTTQ, đoàn thể|thiếu cột');
  expect(pane.said()).toContain('Số đảng viên khối chính quyền|chắc chắn|F · Khối chính quyền: đảng viên');
  await chosenBoth(pane, user);
  expect(pane.said()).toContain('Cách trình bày|một dòng một đơn vị');
  expect(pane.said()).toContain('1 đơn vị chưa kết luận vì lỗi số liệu|Huyện Nông Sơn');

  const filter = screen.getByRole('combobox', { name: 'Lọc theo mức độ' });
  expect(pane.said()).toContain('Tất cả (2)|Lỗi (1)|Cảnh báo (1)');
  fireEvent.change(filter, { target: { value: 'error' } });
  expect(screen.queryByRole('heading', { level: 3, name: 'Cảnh báo (1)' })).toBeNull();
  await pane.press('Đến ô E3');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(pane.workbook.active.area).toEqual(cell(2, 4));
  expect(pane.said()).toContain('Khối đảng|1/2');
});

test('the choice is in the workbook: another pane reads it so, and shows it as chosen', async () => {
  const { pane, user } = await openUnclear();
  await toMapping(pane);
  await chosenBoth(pane, user);
  await pane.press('Đọc lại');
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  expect(pane.said()).toContain('Số đảng viên khối đảng|đã chọn|D · Khối đảng: số đảng viên');
  await pane.press('Bỏ chỉ định');
  await screen.findByText('Chưa đọc được trang “Sheet1”');
  expect(pane.said()).toContain('Số đảng viên khối đảng|cần chọn');
  await pane.press('Quay lại');
  await pane.arrive('Rà soát tổ chức cơ sở đảng theo khối');
});

test('a selection on another sheet is said and changes nothing', async () => {
  const { pane, user } = await openUnclear();
  await toMapping(pane);
  user.select('Bìa', cell(0, 2));
  fireEvent.click(selectedButton('số đảng viên khối đảng'));
  await screen.findByText(/Ô đang chọn thuộc trang “Bìa”/);
  expect(columnOf('số đảng viên khối đảng').value).toBe('auto');
});

test('a choice that is not enough stays with what is missing, and blanks can be zeros', async () => {
  const { pane, user } = await openUnclear();
  await toMapping(pane);
  choose('số đảng viên khối đảng', '3');
  await pane.press('Đọc theo chỉ định');
  await screen.findByText(
    /^Chưa thấy cột: số đảng viên khối MTTQ, đoàn thể\. Ghi rõ tiêu đề của cột; hoặc nhấn “Chỉ định cột…”/,
  );
  choose('số đảng viên khối MTTQ, đoàn thể', '3');
  expect(pane.said()).toContain('Cột này cũng được chọn cho: số đảng viên khối đảng.');
  user.select(SHEET, cell(0, 4));
  fireEvent.click(selectedButton('số đảng viên khối MTTQ, đoàn thể'));
  await screen.findByText('E · Quân số phong trào', { selector: 'span' });
  const item = columnOf('số đảng viên khối MTTQ, đoàn thể').closest('li');
  if (!item) throw new Error('No field');
  fireEvent.click(within(item).getByRole('checkbox', { name: 'Ô trống và dấu gạch là 0' }));
  await pane.press('Đọc theo chỉ định');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).not.toContain('chưa kết luận vì lỗi số liệu');
});

test('header rows that are none keep the sheet from being read so', async () => {
  const { pane } = await openUnclear();
  await toMapping(pane);
  fireEvent.change(screen.getByRole('textbox', { name: 'Đến dòng' }), { target: { value: 'x' } });
  expect(pane.said()).toContain('Nhập số của dòng đầu và dòng cuối tiêu đề, nhiều nhất 10 dòng.');
  const read = screen.getByRole('button', { name: 'Đọc theo chỉ định' });
  expect(read.getAttribute('aria-disabled')).toBe('true');
});

test('a workbook that refuses the choice is a failure with a way back to the draft', async () => {
  const { pane } = await openUnclear();
  await toMapping(pane);
  choose('số đảng viên khối đảng', '3');
  pane.client.connection.failNext('AccessDenied');
  await pane.press('Đọc theo chỉ định');
  await pane.arrive('Excel chưa thực hiện được');
  await pane.press('Quay lại');
  await pane.arrive('Chỉ định cột');
  expect(pane.said()).toContain('Số đảng viên khối đảng|đã chọn');
});

test('a table without a word that is known is read once its columns are pointed at', async () => {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  const rows = [
    ['Bảng tổng hợp'],
    ['Số', 'Nơi', 'Loại A', 'Loại B', 'Loại C'],
    [1, 'Huyện Duy Xuyên', 34, 31, 104],
    [2, 'Huyện Nông Sơn', 21, 12, 70],
  ];
  rows.forEach((values, row) =>
    values.forEach((value, column) => user.enterText(SHEET, row, column, String(value))),
  );
  const pane = openPane(workbook);
  await screen.findByText('Chưa thấy biểu khảo sát trong sổ làm việc này');
  await toMapping(pane);
  expect(pane.said()).toContain(
    'Chưa thấy dòng tiêu đề có khối và số đảng viên. Ghi tên khối và “Đảng viên” trong tiêu đề cột; hoặc nhấn “Chỉ định cột…” trong ngăn của Excel và chọn cột cho từng nội dung.',
  );
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Từ dòng' }).value).toBe('2');
  expect(pane.said()).toContain('Số đảng viên khối đảng|thiếu cột');
  const options = within(columnOf('số đảng viên khối đảng')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toContain('C · Loại A');
  choose('số đảng viên khối đảng', '2');
  choose('số đảng viên khối MTTQ, đoàn thể', '3');
  await pane.press('Đọc theo chỉ định');
  await screen.findByText(/^Chưa thấy cột: số đảng viên khối chính quyền\. Ghi rõ tiêu đề/);
  choose('số đảng viên khối chính quyền', '4');
  await pane.press('Đọc theo chỉ định');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số đơn vị|2');
});
