import { openPane, type OpenPane } from './open-pane';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { chooseLanguage } from '../../src/locales/chosen-language';
import { GridUser } from '../../src/preview/host/grid-user';

jest.setTimeout(60_000);

const NONG_SON = /^Huyện Nông Sơn/;

/** The result of the sample, with the districts filtered and Nông Sơn open. */
async function openDistrict(change?: (user: GridUser) => void, filter = 'merged'): Promise<OpenPane> {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  if (change) {
    change(new GridUser(pane.workbook));
    await pane.press('Đọc lại');
  }
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  fireEvent.change(screen.getByRole('combobox', { name: 'Lọc' }), { target: { value: filter } });
  fireEvent.change(screen.getByRole('searchbox', { name: 'Tìm tên đơn vị' }), {
    target: { value: 'nông' },
  });
  fireEvent.click(await screen.findByRole('button', { name: NONG_SON, expanded: false }));
  return pane;
}

/** In the sample Nông Sơn stands in row 17, its party members in column E and those of government in K. */
const PARTY = [16, 4] as const;
const GOVERNMENT = [16, 10] as const;

test('a district is explained, and the way back leads to where it was asked for', async () => {
  const pane = await openDistrict();
  await pane.press('Giải trình');
  await pane.arrive('Giải trình: Huyện Nông Sơn');
  const said = pane.said();
  expect(said).toContain('Khối đảng|18|30|Chưa đủ, thiếu 12|khoản 3 Điều 21 Điều lệ Đảng khóa XI');
  expect(said).toContain('Chưa phù hợp: khối đảng thiếu 12; khối MTTQ, đoàn thể thiếu 18');
  expect(said).toContain('Phù hợp đầu tiên theo thứ tự, được đề xuất');
  expect(said).toContain('Bớt 1 đảng viên ở khối đảng thì cách được đề xuất không còn đủ');

  fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'Giải trình: Huyện Nông Sơn' })).toBeNull(),
  );
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Lọc' }).value).toBe('merged');
  expect(screen.getByRole<HTMLInputElement>('searchbox', { name: 'Tìm tên đơn vị' }).value).toBe('nông');
  expect(screen.getByRole('button', { name: NONG_SON, expanded: true })).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Giải trình' }));
});

test('options stand side by side with what each comes to, and the page is written for the district alone', async () => {
  const pane = await openDistrict((user) => user.enterText('Khảo sát', ...GOVERNMENT, '29'), 'options');
  await pane.press('Giải trình');
  await pane.arrive('Giải trình: Huyện Nông Sơn');
  const said = pane.said();
  expect(said).toContain('Không phương án nào được chọn sẵn; cấp ủy lựa chọn.');
  const table = screen.getByRole('table', { name: 'Phương án để lựa chọn' });
  const numbers = [...table.querySelectorAll('tbody')].map((body) =>
    [...body.querySelectorAll('tr:first-child > *')].map(({ textContent }) => textContent),
  );
  expect(numbers).toEqual([
    ['A', '3', '0–3', '0–3', '0'],
    ['B', '2', '1–2', '0–1', '0'],
    ['C', '1', '1', '0', '0'],
  ]);
  expect(said).toContain('Không cần văn bản đồng ý');

  await pane.press('Ghi trang giải trình đơn vị này');
  await pane.arrive('Đã ghi giải trình');
  const sheet = pane.workbook.sheets.find(({ name }) => name === 'Giải trình');
  expect(sheet?.cell(4, 1)?.value).toBe('Huyện Nông Sơn');
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(pane.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Khảo sát']);
  await pane.press('Về kết quả');
  await pane.arrive('Kết quả rà soát');
});

test('an open district names the cell that is missing', async () => {
  const pane = await openDistrict((user) => user.enterText('Khảo sát', ...PARTY, 'x'), 'open');
  await pane.press('Giải trình');
  await pane.arrive('Giải trình: Huyện Nông Sơn');
  expect(pane.said()).toContain('Chưa có số đảng viên: xem lại ô E17');
  // Once in the list behind, once here.
  expect(screen.getAllByRole('button', { name: 'Đến ô E17' })).toHaveLength(2);
});

test('the districts that the list shows are written, all or those of a filter', async () => {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  screen.getByRole('button', { name: 'Ghi trang giải trình (18)' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Lọc' }), { target: { value: 'merged' } });
  await pane.press('Ghi trang giải trình (7)');
  await pane.arrive('Đã ghi giải trình');
  const sheet = pane.workbook.sheets.find(({ name }) => name === 'Giải trình');
  const names = Array.from({ length: 400 }, (_, row) => sheet?.cell(row + 4, 1)?.value ?? '');
  expect(new Set(names.filter((name) => name !== '')).size).toBe(7);
});

test('the explanation follows the language, and the step in the trail leads back as well', async () => {
  const pane = await openDistrict();
  await pane.press('Giải trình');
  await pane.arrive('Giải trình: Huyện Nông Sơn');
  act(() => chooseLanguage('en'));
  await pane.arrive('Explanation: Huyện Nông Sơn');
  expect(pane.said()).toContain('The first in order that fits; recommended');
  act(() => chooseLanguage('vi'));
  fireEvent.click(screen.getByRole('button', { name: 'Kết quả' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'Giải trình: Huyện Nông Sơn' })).toBeNull(),
  );
  expect(screen.getByRole('button', { name: NONG_SON, expanded: true })).not.toBeNull();
});
