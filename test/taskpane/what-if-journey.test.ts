import { openPane, type OpenPane, textsOf } from './open-pane';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';

jest.setTimeout(60_000);

async function toWhatIf(): Promise<OpenPane> {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  await pane.press('Thử phương án khác…');
  await pane.arrive('Thử phương án khác');
  return pane;
}

const threshold = () =>
  screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Đảng bộ cơ sở từ (đảng viên)' });
const setThreshold = (value: string) => fireEvent.change(threshold(), { target: { value } });
const list = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

/** The rows of a table of the part with this heading, cells apart by a bar. */
function rowsUnder(heading: string): readonly string[] {
  const rows = within(screen.getByRole('region', { name: heading })).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => textsOf(cell).join('')).join('|'));
}

const writing = () => screen.queryByRole('button', { name: 'Ghi thành kịch bản' });
const isOff = () => writing()?.getAttribute('aria-disabled') === 'true';

test('another threshold is tried: the figures of both, who changes, and nothing is written', async () => {
  const pane = await toWhatIf();
  const cells = JSON.stringify(pane.workbook.sheets.map(({ name }) => name));
  expect(threshold().value).toBe('30');
  expect(pane.said()).toContain('Không đơn vị nào có kết quả khác.');
  expect(pane.said()).toContain('Chưa đổi gì so với quy định đang dùng.');
  expect(isOff()).toBe(true);
  setThreshold('17');
  await screen.findByText('4/18 đơn vị có kết quả khác.');
  expect(rowsUnder('Số liệu')).toEqual([
    'Nội dung|Đang dùng|Thử',
    'Đủ: khối đảng|11/18|18/18',
    'Đủ: khối MTTQ, đoàn thể|11/18|15/18',
    'Đủ: khối chính quyền|18/18|18/18',
    'Lập riêng từng khối|11/18|15/18',
    'Lập chung khối|7/18|3/18',
    'Cần lựa chọn phương án|0/18|0/18',
    'Chưa xác định|0/18|0/18',
    'Tổ chức hiện nay|312|312',
    'Tổ chức sau kiện toàn|47|51',
    'Đảng bộ cơ sở sau kiện toàn|47|51',
  ]);
  const changed = rowsUnder('Đơn vị có kết quả khác');
  expect(changed).toHaveLength(5);
  expect(changed[1]).toBe(
    'Huyện Hiệp Đức|Khối đảng + khối MTTQ, đoàn thể · khối chính quyền|Khối đảng · khối MTTQ, đoàn thể · khối chính quyền',
  );
  // All three blocs of all 18 have 12 or more, and no third bloc fewer than 64; two blocs together have 30 to 82.
  const picture = screen.getByRole('img', { name: /^Số đảng bộ cơ sở khi cần từ 3 đến 60 đảng viên/ });
  expect(picture.getAttribute('aria-label')).toBe(
    'Số đảng bộ cơ sở khi cần từ 3 đến 60 đảng viên: nhiều nhất 54, ít nhất 22. Đang dùng 30: 47. Thử 17: 51.',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Xem bằng bảng' }));
  const curve = rowsUnder('Theo số đảng viên cần có');
  expect(curve.slice(0, 2)).toEqual([
    'Đảng viên cần có|Đảng bộ cơ sở|Đơn vị có phương án đề xuất',
    '3–12|54|18',
  ]);
  expect(curve).toContain('17|51|18');
  await pane.press('Về quy định đang dùng');
  await screen.findByText('Không đơn vị nào có kết quả khác.');
  expect(threshold().value).toBe('30');
  expect(JSON.stringify(pane.workbook.sheets.map(({ name }) => name))).toBe(cells);
  await pane.press('Quay lại');
  await pane.arrive('Kết quả rà soát');
});

test('what cannot be decided by is told in words, beside what it comes from', async () => {
  const pane = await toWhatIf();
  for (const [typed, said] of [
    ['2', 'Số này thấp hơn số đảng viên chính thức ít nhất để có tổ chức đảng.'],
    ['', 'Nhập số nguyên từ 1 trở lên.'],
    ['17.5', 'Nhập số nguyên từ 1 trở lên.'],
  ] as const) {
    setThreshold(typed);
    await screen.findByText(said);
    expect(threshold().getAttribute('aria-invalid')).toBe('true');
    expect(isOff()).toBe(true);
    expect(screen.queryByRole('img')).toBeNull();
  }
  setThreshold('61');
  await screen.findByText('Số đang thử nằm ngoài hình.');
  setThreshold('30');
  fireEvent.change(list('Riêng khối chính quyền'), { target: { value: 'unused' } });
  await screen.findByText('Chưa tính được với lựa chọn này');
  expect(pane.said()).toContain('Không còn phương án nào để đề xuất, chỉ còn phương án để lựa chọn.');
  fireEvent.change(list('Chung khối đảng + khối MTTQ, đoàn thể + khối chính quyền'), {
    target: { value: 'recommended' },
  });
  await screen.findByText('18/18 đơn vị có kết quả khác.');
  expect(rowsUnder('Số liệu')).toContain('Tổ chức sau kiện toàn|47|18');
});

test('on the basis of full members, a survey without them has no conclusions, and the pane says why', async () => {
  const pane = await toWhatIf();
  expect(pane.said()).not.toContain('Biểu không có cột đảng viên chính thức.');
  fireEvent.change(list('Đảng viên được tính'), { target: { value: 'full' } });
  await screen.findByText('18/18 đơn vị có kết quả khác.');
  expect(pane.said()).toContain('Biểu không có cột đảng viên chính thức.');
  expect(rowsUnder('Số liệu')).toContain('Chưa xác định|0/18|18/18');
  expect(pane.said()).toContain('đang dùng 18/18, thử 0/18');
});

test('a scenario is written to a sheet of its own, taken back, and the way leads to the result', async () => {
  const pane = await toWhatIf();
  setThreshold('17');
  fireEvent.change(list('Khi chưa đủ số đó'), { target: { value: 'cell' } });
  await screen.findByText('7/18 đơn vị có kết quả khác.');
  await pane.press('Ghi thành kịch bản');
  await pane.arrive('Đã ghi kịch bản');
  expect(pane.said()).toContain('Kịch bản thử để so sánh, không phải quy định');
  expect(pane.workbook.sheets.map(({ name }) => name)).toContain('Kịch bản – từ 17 đảng viên');
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  await pane.press('Về kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(pane.workbook.sheets.map(({ name }) => name)).not.toContain('Kịch bản – từ 17 đảng viên');
});

test('a survey that changed meanwhile is told, and what is tried stays on the screen', async () => {
  const pane = await toWhatIf();
  setThreshold('17');
  await screen.findByText('4/18 đơn vị có kết quả khác.');
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 4, '12');
  await pane.press('Ghi thành kịch bản');
  await screen.findByText('Chưa tạo được trang “Kịch bản – từ 17 đảng viên”');
  expect(threshold().value).toBe('17');
});

test('a change of language changes the words and keeps what is tried', async () => {
  await toWhatIf();
  setThreshold('17');
  await screen.findByText('4/18 đơn vị có kết quả khác.');
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  await screen.findByRole('heading', { level: 1, name: 'What if' });
  await waitFor(() =>
    expect(
      screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Base committee from (members)' }).value,
    ).toBe('17'),
  );
  await screen.findByText('Another outcome in 4 of 18 districts.');
});
