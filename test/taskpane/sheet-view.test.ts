import { openPane, type OpenPane } from './open-pane';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';

jest.setTimeout(60_000);

const filter = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lọc' });
const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm tên đơn vị' });
const district = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const isOpen = (name: string) => district(name).getAttribute('aria-expanded') === 'true';
const step = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function toResult(): Promise<OpenPane> {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  return pane;
}

test('the filter, the search and the open districts are there again after other steps', async () => {
  const pane = await toResult();
  fireEvent.change(filter(), { target: { value: 'merged' } });
  fireEvent.change(search(), { target: { value: 'son' } });
  await screen.findByText('2 đơn vị');
  fireEvent.click(district('Huyện Nông Sơn'));
  const asLeft = () => {
    expect([filter().value, search().value]).toEqual(['merged', 'son']);
    expect([isOpen('Huyện Nông Sơn'), isOpen('Huyện Phước Sơn')]).toEqual([true, false]);
  };
  asLeft();

  step('Khảo sát');
  await pane.arrive('Biểu khảo sát');
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  asLeft();

  // Before writing the sheet is read again.
  step('Ghi');
  await pane.arrive('Xem trước khi ghi');
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  asLeft();
  fireEvent.click(district('Huyện Nông Sơn'));
  step('Khảo sát');
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(isOpen('Huyện Nông Sơn')).toBe(false);
});

test('the result is read again where it is looked at; a filter that leaves nothing gives way to all', async () => {
  const pane = await toResult();
  const user = new GridUser(pane.workbook);
  user.enterText('Khảo sát', 9, 4, 'x');
  await pane.press('Đọc lại');
  await screen.findByText('1 đơn vị chưa xác định vì thiếu số liệu.');
  await pane.arrive('Kết quả rà soát');
  fireEvent.change(filter(), { target: { value: 'open' } });
  await screen.findByText('1 đơn vị');
  fireEvent.click(district('TP Tam Kỳ'));

  user.enterText('Khảo sát', 9, 4, '40');
  await pane.press('Đọc lại');
  await waitFor(() => expect(filter().value).toBe('all'));
  await pane.arrive('Kết quả rà soát');
  expect(pane.said()).toContain('18 đơn vị');
  expect(isOpen('TP Tam Kỳ')).toBe(true);
});

test('another sheet starts with all its districts closed', async () => {
  const pane = await toResult();
  fireEvent.change(search(), { target: { value: 'son' } });
  step('Khảo sát');
  await pane.press('Chọn trang tính khác');
  await pane.press('Mở mẫu thử theo tổ chức');
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(search().value).toBe('');
});

test('the findings of one severity are there again after other steps', async () => {
  const pane = await toResult();
  const user = new GridUser(pane.workbook);
  user.enterText('Khảo sát', 9, 4, 'x');
  user.enterText('Khảo sát', 10, 4, '35 đv');
  step('Khảo sát');
  await pane.press('Đọc lại');
  await screen.findByRole('heading', { name: 'Lỗi (1)' });
  const severity = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lọc theo mức độ' });
  fireEvent.change(severity(), { target: { value: 'error' } });
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  step('Khảo sát');
  await pane.arrive('Biểu khảo sát');
  expect(severity().value).toBe('error');
  expect(screen.queryByRole('heading', { name: /^Lưu ý/ })).toBeNull();
});

test('a row without a name is named by its place', async () => {
  const pane = await toResult();
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 1, '');
  await pane.press('Đọc lại');
  await screen.findByRole('button', { name: /^Dòng 10 \(chưa có tên\)/ });
  step('Khảo sát');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('1 đơn vị chưa kết luận vì lỗi số liệu|Dòng 10 (chưa có tên)|');
});
