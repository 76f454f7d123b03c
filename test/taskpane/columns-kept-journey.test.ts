import { openPane, type OpenPane } from './open-pane';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { newWorkbook } from '../../src/preview/host/workbook-file';

jest.setTimeout(60_000);

const ROWS = [
  ['TT', 'Tên đơn vị', 'ĐV khối đảng', 'ĐV Mặt trận', 'ĐV đoàn thể', 'ĐV khối chính quyền', 'Rà soát lại'],
  ['1', 'TP Tam Kỳ', '61', '12', '30', '187', '29'],
  ['2', 'Huyện Duy Xuyên', '34', '9', '22', '104', '28'],
];
const PARTY = 'Cột số đảng viên khối đảng';
const UNUSED = 'Các cột vừa chỉ định cho trang “Sheet1” chưa được dùng';

/** The list of a field, which is opened if it is not. */
const listOf = (name: string) => {
  if (screen.queryByRole('combobox', { name }) === null) {
    const field = name.replace(/^Cột /, '');
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${field}`, 'i') }));
  }
  return screen.getByRole<HTMLSelectElement>('combobox', { name });
};
const step = (name: string) =>
  fireEvent.click(within(screen.getByRole('navigation')).getByRole('button', { name }));

async function toMapping(): Promise<{ readonly pane: OpenPane; readonly user: GridUser }> {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  ROWS.forEach((cells, row) => cells.forEach((text, column) => user.enterText('Sheet1', row, column, text)));
  const pane = openPane(workbook);
  await pane.arrive('Biểu khảo sát');
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  return { pane, user };
}

test('both columns of a bloc that stands in two are shown', async () => {
  const { pane } = await toMapping();
  expect(pane.said()).toContain(
    'Số đảng viên khối MTTQ, đoàn thể|cộng hai cột|D · ĐV Mặt trận + E · ĐV đoàn thể',
  );
  listOf('Cột số đảng viên khối MTTQ, đoàn thể');
  expect(screen.getByRole('checkbox', { name: 'Ô trống và dấu gạch là 0' })).toBeTruthy();
  fireEvent.change(listOf('Cột số đảng viên khối MTTQ, đoàn thể'), { target: { value: '4' } });
  expect(pane.said()).toContain('Số đảng viên khối MTTQ, đoàn thể|đã chọn|E · ĐV đoàn thể');
});

test.each(['Kết quả', 'Ghi'])(
  'what was pointed at is kept over the step %s, and told not to be used yet',
  async (name) => {
    const { pane } = await toMapping();
    fireEvent.change(listOf(PARTY), { target: { value: '6' } });
    step(name);
    await screen.findByText(UNUSED);
    expect(pane.said()).toContain('Biểu vẫn được đọc như trước.');
    await pane.press('Chỉ định cột…');
    await pane.arrive('Chỉ định cột');
    expect(screen.queryByText(UNUSED)).toBeNull();
    expect(pane.said()).toContain('Số đảng viên khối đảng|đã chọn|G · Rà soát lại');
    await pane.press('Đọc theo chỉ định');
    await pane.arrive('Biểu khảo sát');
    expect(screen.queryByText(UNUSED)).toBeNull();
    step('Kết quả');
    await pane.arrive('Kết quả rà soát');
    expect(pane.said()).toContain('Khối đảng|0/2');
  },
);

test('nothing is said of columns that were only looked at', async () => {
  const { pane } = await toMapping();
  fireEvent.change(listOf(PARTY), { target: { value: '6' } });
  fireEvent.change(listOf(PARTY), { target: { value: 'auto' } });
  step('Kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(screen.queryByText(UNUSED)).toBeNull();
});

test('columns of a sheet that has changed since are not taken for others', async () => {
  const { pane, user } = await toMapping();
  fireEvent.change(listOf(PARTY), { target: { value: '6' } });
  await pane.press('Quay lại');
  await screen.findByText(UNUSED);
  user.enterText('Sheet1', 0, 6, 'Cột khác');
  await pane.press('Đọc lại');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Đọc lại' }).getAttribute('aria-disabled')).not.toBe('true');
  });
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  expect(listOf(PARTY).value).toBe('auto');
});

test('what was pointed at can be let go of', async () => {
  const { pane } = await toMapping();
  expect(screen.getByRole('button', { name: 'Bỏ chỉ định' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(listOf(PARTY), { target: { value: '6' } });
  await pane.press('Bỏ chỉ định');
  await pane.arrive('Biểu khảo sát');
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  expect(listOf(PARTY).value).toBe('auto');
});
