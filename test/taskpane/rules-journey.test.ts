import { openPane, type OpenPane } from './open-pane';
import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { ruleSetsIn } from '../../src/jobs/rule-sets-in';
import { ruleSetText } from '../../src/jobs/rule-set-file';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { BAC_QUANG } from '../domain/decision/four-blocs';
import { sampleFile } from '../jobs/workbook-under-test';

jest.setTimeout(60_000);

// The page in this process has no files to hand out.
Object.assign(URL, { createObjectURL: () => 'blob:rules', revokeObjectURL: () => undefined });

async function toRules(pane: OpenPane = openPane()): Promise<OpenPane> {
  await pane.press('Quy định…');
  await pane.arrive('Quy định');
  return pane;
}

const listens = ({ client }: OpenPane) =>
  [...client.connection.session.listening].some((entry) => entry.startsWith('DataChanged'));
const field = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choose = (name: string, value: string) => fireEvent.change(select(name), { target: { value } });
const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
const section = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByText(/./)
    .map(({ textContent }) => textContent)
    .join('|');

const THRESHOLD = 'Từ bao nhiêu đảng viên thì lập đảng bộ cơ sở';
const MINIMUM = 'Từ bao nhiêu đảng viên chính thức thì lập tổ chức đảng';

function takeFile(text: string): void {
  const bytes = new TextEncoder().encode(text);
  const file = new File([bytes], 'bo.json');
  Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No file can be chosen');
  fireEvent.change(input, { target: { files: [file] } });
}

test('each number stands beside its source, and what is typed is checked at once', async () => {
  const pane = await toRules();
  expect(pane.said()).toContain('Cấp huyện 2012 (38-HD/BTCTW)');
  expect(pane.said()).toContain('Chưa có trang Quy định; dùng bộ có sẵn');
  expect(field(THRESHOLD)).toHaveProperty('value', '30');
  expect(pane.said()).toContain(
    'khoản 3, 4, 5 Điều 21 Điều lệ Đảng khóa XI (Điều lệ Đảng Cộng sản Việt Nam, 19/01/2011)',
  );
  expect(section('Kiểm tra')).toContain('Bộ quy định này dùng được.');
  type(THRESHOLD, '2');
  expect(section('Kiểm tra')).toContain(`“${MINIMUM}” đang lớn hơn “${THRESHOLD}”.`);
  expect([isOff('Ghi trang Quy định'), isOff('Lưu thành bộ riêng')]).toEqual([true, true]);
  type(THRESHOLD, '2,5');
  expect(section('Kiểm tra')).toContain(`${THRESHOLD}: cần số nguyên từ 1 trở lên.`);
  type(THRESHOLD, '3');
  expect([isOff('Ghi trang Quy định'), isOff('Lưu thành bộ riêng')]).toEqual([false, false]);
});

test('the sheet is written with what was typed, changed there, and read back with what differs', async () => {
  const pane = await toRules();
  type(THRESHOLD, '25');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  const user = new GridUser(pane.workbook);
  user.enterText('Quy định', 10, 2, 'Có');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(section('Đang áp dụng')).not.toContain('Không dùng để tính');
  expect(section('Đang áp dụng')).toContain(`${THRESHOLD}: 25 (bộ gốc: 30)`);
  expect(section('Đang áp dụng')).toContain('Chỉ tính đảng viên chính thức vào số trên: Có (bộ gốc: Không)');
  expect(field(THRESHOLD)).toHaveProperty('value', '25');
  choose('Bộ quy định', 'cap-xa-2025');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(section('Đang áp dụng')).toContain('Quy định (2)');
  expect(section('Đang áp dụng')).toContain('Không dùng để tính: “Quy định”');
});

test('a row of the sheet that is shown only is named once somebody typed over it, and mended by writing', async () => {
  const pane = await toRules();
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  new GridUser(pane.workbook).enterText('Quy định', 15, 2, 'Lập chi bộ cơ sở');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(section('Đang áp dụng')).toContain(
    'Ô chỉ để xem đang có “Lập chi bộ cơ sở”, đúng ra là “Nêu các phương án để lựa chọn”.',
  );
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  expect(pane.workbook.sheets[1]?.cell(15, 2)?.value).toBe('Nêu các phương án để lựa chọn');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(section('Đang áp dụng')).not.toContain('Ô chỉ để xem');
});

test('what cannot be used on the sheet is named with the way to its cell, and mended by writing', async () => {
  const pane = await toRules();
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  // As pasted: typed in, Excel would have refused it.
  await pane.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Quy định').getRange('C10').values = [['ba mươi']];
    await context.sync();
  });
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(section('Đang áp dụng')).toContain('Trang “Quy định” có chỗ chưa dùng được');
  expect(section('Đang áp dụng')).toContain(`${THRESHOLD}: cần số nguyên từ 1 trở lên, ô đang có “ba mươi”.`);
  await pane.press('Đến ô C10');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(pane.workbook.sheets[1]?.cell(9, 2)?.value).toBe('ba mươi');
});

test('what was typed on the sheet since the pane read it is not written over', async () => {
  const pane = await toRules();
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  type(THRESHOLD, '33');
  const user = new GridUser(pane.workbook);
  user.enterText('Quy định', 11, 2, '4');
  user.enterText('Quy định', 21, 2, 'Không dùng');
  for (let times = 0; times < 2; times += 1) {
    await pane.press('Ghi trang Quy định');
    await screen.findByText(/Các ô khác trước: Quy định!C12, Quy định!C22/);
    // What was typed stays, and so does what it was drafted from.
    expect(field(THRESHOLD)).toHaveProperty('value', '33');
  }
  expect(pane.workbook.sheets[1]?.cell(11, 2)?.value).toBe(4);
  await pane.press('Đọc lại');
  await waitFor(() => expect(field(MINIMUM)).toHaveProperty('value', '4'));
  expect(field(THRESHOLD)).toHaveProperty('value', '30');
  type(THRESHOLD, '33');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  expect([9, 11].map((row) => pane.workbook.sheets[1]?.cell(row, 2)?.value)).toEqual([33, 4]);
});

test('rules of a sheet that is gone are no longer said to be in use', async () => {
  const workbook = await openWorkbook(sampleFile());
  const pane = openPane(workbook);
  await pane.arrive('Biểu khảo sát');
  await pane.press('Chọn trang tính khác');
  await toRules(pane);
  type(THRESHOLD, '35');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await pane.press('Đọc “Khảo sát”');
  await pane.arrive('Biểu khảo sát');
  await pane.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Quy định').delete();
    await context.sync();
  });
  await pane.press('Chọn trang tính khác');
  await toRules(pane);
  expect(section('Đang áp dụng')).toContain('Chưa có trang Quy định; dùng bộ có sẵn');
  expect(section('Đang áp dụng')).toContain('Không có điểm nào khác với bộ gốc.');
  expect(field(THRESHOLD)).toHaveProperty('value', '30');
});

test('a survey without full members, where they alone count, is told so in the place of errors that it has not', async () => {
  const pane = openPane(await openWorkbook(sampleFile()));
  await pane.arrive('Biểu khảo sát');
  await pane.press('Chọn trang tính khác');
  await toRules(pane);
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  const user = new GridUser(pane.workbook);
  await pane.press('Về màn hình đầu');
  await pane.press('Đọc “Khảo sát”');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).not.toContain('chưa kết luận');
  user.enterText('Quy định', 10, 2, 'Có');
  await pane.press('Đọc lại');
  await screen.findByText('18 đơn vị chưa kết luận: biểu không có cột đảng viên chính thức');
  expect(pane.said()).toContain('Quy định đang dùng chỉ tính đảng viên chính thức.');
  expect(pane.said()).not.toContain('lỗi số liệu');
});

test('what somebody changes on the sheet while its rules are looked at is told, and read when asked', async () => {
  const pane = await toRules();
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  await waitFor(() => expect(listens(pane)).toBe(true));
  const changed = 'Trang quy định “Quy định” đã thay đổi từ lần đọc gần nhất.';
  const user = new GridUser(pane.workbook);
  const colleague = new GridUser(pane.workbook, { remote: true });
  // Beside the tables.
  user.enterText('Quy định', 11, 40, 'x');
  await pane.press('Đến trang Quy định');
  expect(screen.queryByText(changed)).toBeNull();
  colleague.enterText('Quy định', 11, 2, '4');
  await screen.findByText(changed);
  expect(field(MINIMUM)).toHaveProperty('value', '3');
  screen.getByRole('button', { name: 'Đọc lại' }).focus();
  await pane.press('Đọc lại');
  await waitFor(() => expect(field(MINIMUM)).toHaveProperty('value', '4'));
  expect(screen.queryByText(changed)).toBeNull();
  expect(document.activeElement?.tagName).toBe('H1');
  // While the pane is at work itself.
  fireEvent.click(screen.getByRole('button', { name: 'Đến trang Quy định' }));
  user.enterText('Quy định', 11, 2, '5');
  await screen.findByText(changed);
  await pane.press('Quay lại');
  await waitFor(() => expect(listens(pane)).toBe(false));
});

test('merges come and go, and what is more than values is kept as an own set before it is written', async () => {
  const pane = await toRules();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Khối MTTQ, đoàn thể' }));
  expect(isOff('Thêm cách lập chung')).toBe(true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Khối chính quyền' }));
  await pane.press('Thêm cách lập chung');
  expect(select('Khối MTTQ, đoàn thể + khối chính quyền').value).toBe('recommended');
  await pane.press('Bỏ Khối đảng + khối MTTQ, đoàn thể + khối chính quyền');
  choose('Thứ tự xét phương án', 'fewer-organisations');
  expect(section('Kiểm tra')).toContain('không bao giờ được chọn');
  choose('Thứ tự xét phương án', 'more-organisations');
  screen.getByRole('button', {
    name: 'Ghi trang Quy định',
    description: /lưu thành bộ riêng rồi mới ghi được/,
  });
  expect(isOff('Ghi trang Quy định')).toBe(true);
  type('Tên bộ quy định', 'Bộ của tỉnh');
  await pane.press('Lưu thành bộ riêng');
  await screen.findByText('Đã lưu “Bộ của tỉnh” trong sổ làm việc.');
  expect(select('Bộ quy định').value).toBe('bo-cua-tinh');
  // Its English name, which nobody gave, is not that of the set that ships either.
  const { own } = await ruleSetsIn(district2012);
  expect(own.map(({ name }) => name)).toEqual([{ vi: 'Bộ của tỉnh', en: `${district2012.name.en} (own)` }]);
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(section('Đang áp dụng')).toContain('Bộ của tỉnh');
  screen.getByRole('button', { name: 'Xóa bộ riêng này' }).focus();
  await pane.press('Xóa bộ riêng này');
  const refusal = await screen.findByText(/^Trang “Quy định” đang áp dụng bộ này, chưa xóa\./);
  expect(document.activeElement?.contains(refusal)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  choose('Bộ quy định', 'cap-xa-2025');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  choose('Bộ quy định', 'bo-cua-tinh');
  screen.getByRole('button', { name: 'Xóa bộ riêng này' }).focus();
  await pane.press('Xóa bộ riêng này');
  const deleted = await screen.findByText('Đã xóa bộ riêng.');
  expect(document.activeElement?.contains(deleted)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  expect(screen.queryByRole('button', { name: 'Xóa bộ riêng này' })).toBeNull();
});

test('a draft that is neither written nor saved is asked about before it is left', async () => {
  const pane = await toRules();
  const question = 'Có sửa đổi chưa ghi, chưa lưu';
  // Nothing was changed yet.
  choose('Bộ quy định', 'cap-xa-2025');
  choose('Bộ quy định', 'cap-huyen-2012');
  expect(screen.queryByText(question)).toBeNull();
  type(THRESHOLD, '33');
  select('Bộ quy định').focus();
  choose('Bộ quy định', 'cap-xa-2025');
  screen.getByText(question);
  expect(select('Bộ quy định').value).toBe('cap-huyen-2012');
  expect(document.activeElement?.textContent).toBe('Ở lại');
  await pane.press('Ở lại');
  expect(field(THRESHOLD)).toHaveProperty('value', '33');
  expect(document.activeElement).toBe(select('Bộ quy định'));
  for (const way of ['Quay lại', 'Nhận bộ từ tệp…']) {
    await pane.press(way);
    screen.getByText(question);
    await pane.press('Ở lại');
  }
  choose('Bộ quy định', 'cap-xa-2025');
  await pane.press('Bỏ các sửa đổi');
  expect(select('Bộ quy định').value).toBe('cap-xa-2025');
  expect(screen.queryByText(question)).toBeNull();
  fireEvent.click(screen.getAllByRole('checkbox')[0] ?? document.body);
  await pane.press('Quay lại');
  // A bloc that is ticked for a merge is no merge yet.
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Quy định' })).toBeNull());
  await toRules(pane);
  type(THRESHOLD, '33');
  await pane.press('Quay lại');
  await pane.press('Bỏ các sửa đổi');
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Quy định' })).toBeNull());
});

test('a set that cannot be used is no file either, and the buttons say where to look', async () => {
  const pane = await toRules();
  type(THRESHOLD, '2,5');
  for (const name of ['Ghi trang Quy định', 'Lưu thành bộ riêng'])
    screen.getByRole('button', { name, description: 'Có chỗ chưa dùng được, xem mục “Kiểm tra”.' });
  expect(screen.queryByRole('textbox', { name: 'Nội dung tệp của bộ đang xem' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Tải tệp .json' })).toBeNull();
  type(THRESHOLD, '25');
  screen.getByRole('link', { name: 'Tải tệp .json' });
  await pane.press('Bỏ Khối đảng + khối MTTQ, đoàn thể + khối chính quyền');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Các khối có thể lập thành một tổ chức');
  await pane.press('Lưu thành bộ riêng');
  await screen.findByText(/^Đã lưu/);
  expect(document.activeElement?.textContent).toMatch(/^Đã lưu/);
});

test('a set of which the sheet says something else is looked at both ways, with what it was made from', async () => {
  const pane = await toRules();
  const name = 'Cấp huyện 2012 (38-HD/BTCTW) (bộ riêng)';
  type(THRESHOLD, '25');
  await pane.press('Lưu thành bộ riêng');
  await screen.findByText(`Đã lưu “${name}” trong sổ làm việc.`);
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  const foot = () => screen.getByRole('contentinfo').textContent;
  expect(foot()).not.toContain('có giá trị đã sửa');
  new GridUser(pane.workbook).enterText('Quy định', 11, 2, '4');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(foot()).toContain(`Quy định: ${name}, có giá trị đã sửa`);
  const used = section('Đang áp dụng');
  expect(used).toContain(`Khác với bộ đã lưu trong sổ làm việc|${MINIMUM}: 4 (đã lưu: 3)|`);
  expect(used).toContain(
    `Khác với bộ gốc “Cấp huyện 2012 (38-HD/BTCTW)”|${THRESHOLD}: 25 (bộ gốc: 30)|${MINIMUM}: 4 (bộ gốc: 3)`,
  );
  const options = within(select('Bộ quy định')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    `${name} – theo trang “Quy định”`,
    'Cấp huyện 2012 (38-HD/BTCTW)',
    'Cấp xã 2025 (361-QĐ/TW)',
    name,
  ]);
  expect(field(MINIMUM)).toHaveProperty('value', '4');
  choose('Bộ quy định', options[3]?.getAttribute('value') ?? '');
  expect(field(MINIMUM)).toHaveProperty('value', '3');
  expect(field(THRESHOLD)).toHaveProperty('value', '25');
  choose('Bộ quy định', options[0]?.getAttribute('value') ?? '');
  expect(field(MINIMUM)).toHaveProperty('value', '4');
  // Written as it is saved, both say the same.
  choose('Bộ quy định', options[3]?.getAttribute('value') ?? '');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  expect(within(select('Bộ quy định')).getAllByRole('option')).toHaveLength(3);
  expect(section('Đang áp dụng')).not.toContain('đã lưu');
  expect(foot()).not.toContain('có giá trị đã sửa');
});

test('a set is taken from a file and kept; a file that holds none is refused with its reason', async () => {
  const pane = await toRules();
  takeFile('{}');
  await screen.findByText('Tệp JSON này không phải là bộ quy định của Kiện toàn.');
  takeFile(ruleSetText({ ...BAC_QUANG, id: 'cap-xa-2025' }));
  await screen.findByText(
    '“Cấp xã 2025 (361-QĐ/TW)” đã có, cùng mã mà nội dung khác, nên bộ trong tệp được lưu riêng với tên “Bắc Quang, bốn khối (từ tệp)”. Cả hai bộ đều còn.',
  );
  takeFile(ruleSetText(BAC_QUANG));
  await screen.findByText('Đã nhận “Bắc Quang, bốn khối” và lưu trong sổ làm việc.');
  expect(select('Bộ quy định').value).toBe('bac-quang');
  takeFile(ruleSetText(BAC_QUANG));
  await screen.findByText('“Bắc Quang, bốn khối” đã có trong sổ làm việc, nội dung giống nhau.');
  expect(field('Nội dung tệp của bộ đang xem')).toHaveProperty('value', ruleSetText(BAC_QUANG));
  expect(screen.getByRole('link', { name: 'Tải tệp .json' }).getAttribute('download')).toBe('bac-quang.json');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
});

test('a file with the id of a set that stands takes nothing from it: both stand', async () => {
  const pane = await toRules();
  takeFile(ruleSetText(BAC_QUANG));
  await screen.findByText('Đã nhận “Bắc Quang, bốn khối” và lưu trong sổ làm việc.');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  takeFile(ruleSetText({ ...BAC_QUANG, parts: BAC_QUANG.parts.slice(0, 5) }));
  await screen.findByText('Đã nhận “Bắc Quang, bốn khối (từ tệp)” và lưu trong sổ làm việc.');
  expect(pane.said()).toContain('Cả hai bộ đều còn.');
  expect(select('Bộ quy định').value).toBe('bac-quang-2');
  // The sheet that follows the first one can be decided by as before.
  expect(section('Đang áp dụng')).not.toContain('có chỗ chưa dùng được');
  choose('Bộ quy định', 'bac-quang');
  expect(field('Nội dung tệp của bộ đang xem')).toHaveProperty('value', ruleSetText(BAC_QUANG));
});

test('the foot of the pane names the rules that are in use, before a survey reads by them', async () => {
  const pane = openPane(await openWorkbook(sampleFile()));
  const foot = () => screen.getByRole('contentinfo').textContent;
  await pane.arrive('Biểu khảo sát');
  await pane.press('Chọn trang tính khác');
  await toRules(pane);
  expect(foot()).not.toContain('có giá trị đã sửa');
  type(THRESHOLD, '35');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  expect(foot()).toContain('Cấp huyện 2012 (38-HD/BTCTW), có giá trị đã sửa');
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(foot()).not.toContain('có giá trị đã sửa');
  await pane.press('Về màn hình đầu');
  await toRules(pane);
  choose('Bộ quy định', 'cap-xa-2025');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
  expect(foot()).toContain('Cấp xã 2025');
  await pane.press('Về màn hình đầu');
  // The survey lacks a bloc of these rules: it is named as they name it.
  await waitFor(() => expect(pane.said()).toContain('số đảng viên HĐND'));
  expect(pane.said()).not.toContain('council');
  expect(foot()).toContain('Cấp xã 2025');
  // Somebody edits the sheet: the screen of rules reads it.
  new GridUser(pane.workbook).enterText('Quy định', 9, 2, '31');
  await toRules(pane);
  expect(foot()).toContain('có giá trị đã sửa');
});

test('what is sent of a set that ships has an id of its own once it was changed, and is received elsewhere', async () => {
  const sent = () => (field('Nội dung tệp của bộ đang xem') as HTMLTextAreaElement).value;
  const shipped = 'Cấp huyện 2012 (38-HD/BTCTW)';
  await toRules();
  const unchanged = sent();
  type(THRESHOLD, '25');
  const link = screen.getByRole('link', { name: 'Tải tệp .json' });
  expect(link.getAttribute('download')).toBe('cap-huyen-2012-38-hd-btctw.json');
  takeFile(sent());
  await screen.findByText(`Đã nhận “${shipped} (bộ riêng)” và lưu trong sổ làm việc.`);
  expect(field(THRESHOLD)).toHaveProperty('value', '25');
  const { own } = await ruleSetsIn(district2012);
  expect(own.map(({ id, madeFrom }) => [id, madeFrom])).toEqual([
    ['cap-huyen-2012-38-hd-btctw', 'cap-huyen-2012'],
  ]);
  takeFile(unchanged);
  await screen.findByText(`“${shipped}” là bộ có sẵn, nội dung giống nhau; không cần lưu.`);
  expect(select('Bộ quy định').value).toBe('cap-huyen-2012');
  expect((await ruleSetsIn(district2012)).own).toEqual(own);
});

test('spaces that nobody sees in a name are left out when the set is kept', async () => {
  const pane = await toRules();
  type('Tên ngắn của Khối các cơ quan đảng', ' Khối  đảng ủy ');
  await pane.press('Lưu thành bộ riêng');
  await screen.findByText(/^Đã lưu/);
  const { own } = await ruleSetsIn(district2012);
  expect(own[0]?.blocs[0]?.shortName.vi).toBe('Khối đảng ủy');
  expect(field('Tên ngắn của Khối các cơ quan đảng')).toHaveProperty('value', 'Khối đảng ủy');
  await pane.press('Ghi trang Quy định');
  await pane.arrive('Đã ghi trang Quy định');
});

test('what is typed is shown before it is checked', async () => {
  await toRules();
  const input = field(THRESHOLD) as HTMLInputElement;
  const environment = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
  environment.IS_REACT_ACT_ENVIRONMENT = false;
  try {
    // As a page does it, without waiting for all that follows.
    input.dispatchEvent(createEvent.input(input, { target: { value: '2' } }));
    await Promise.resolve();
    expect(input.value).toBe('2');
    expect([isOff('Ghi trang Quy định'), isOff('Lưu thành bộ riêng')]).toEqual([true, true]);
    expect(section('Kiểm tra')).toContain('Bộ quy định này dùng được.');
    await waitFor(() => expect(section('Kiểm tra')).toContain(`“${MINIMUM}” đang lớn hơn “${THRESHOLD}”.`));
  } finally {
    environment.IS_REACT_ACT_ENVIRONMENT = true;
  }
});
