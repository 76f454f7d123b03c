import { resultWords } from '../jobs/main-job';
import { openPane, type OpenPane } from './open-pane';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { refreshResults } from '../../src/jobs/refresh-results';
import { publishRibbonRefresh } from '../../src/jobs/ribbon-refresh';
import { GridUser } from '../../src/preview/host/grid-user';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';

jest.setTimeout(60_000);

const SAMPLES = {
  districts: 'khao-sat-quang-nam-2012.xlsx',
  organisations: 'khao-sat-theo-to-chuc-2012.xlsx',
};

const sheets = ({ workbook }: OpenPane) => workbook.sheets.map(({ name }) => name);

/** What a browser hands out for a chosen file. */
function fileOf(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], name);
  // The page in this process has a File without it.
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

const sampleFile = (kind: keyof typeof SAMPLES, name: string = SAMPLES[kind]) =>
  fileOf(name, new Uint8Array(readFileSync(`assets/samples/${SAMPLES[kind]}`)));

function chooseFiles(files: readonly File[]): void {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('No files can be chosen');
  fireEvent.change(input, { target: { files } });
}

/** Chooses a file whose bytes come only when they are let go, and another one. */
function chooseSlowFile(): () => void {
  let goOn: () => void = () => undefined;
  const slow = fileOf('cham.xlsx', new Uint8Array([1]));
  Object.assign(slow, {
    arrayBuffer: () => new Promise((resolve) => (goOn = () => resolve(new ArrayBuffer(1)))),
  });
  chooseFiles([slow, sampleFile('districts')]);
  return () => goOn();
}

async function toGathering(): Promise<OpenPane> {
  const pane = openPane();
  await pane.press('Gộp nhiều tệp…');
  await pane.arrive('Gộp nhiều tệp');
  // The screen listens for dropped files once it has been drawn.
  await act(() => Promise.resolve());
  return pane;
}

test('a blank form is made with the names of the units, and taken back', async () => {
  const pane = openPane();
  await pane.press('Tạo mẫu khảo sát…');
  await pane.arrive('Tạo mẫu khảo sát');
  const rows = screen.getByRole('textbox', { name: 'Số dòng để điền' });
  fireEvent.change(rows, { target: { value: '2001' } });
  expect(pane.said()).toContain('Nhập số nguyên từ 1 đến 2.000.');
  expect(screen.getByRole('button', { name: 'Tạo trang mẫu' }).getAttribute('aria-disabled')).toBe('true');
  fireEvent.change(rows, { target: { value: '2.000' } });
  expect(pane.said()).not.toContain('Nhập số nguyên');
  fireEvent.change(rows, { target: { value: '3' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Tên các đơn vị, mỗi dòng một tên' }), {
    target: { value: ' Huyện A \n\nHuyện B\nHuyện A' },
  });
  await pane.press('Tạo trang mẫu');
  await pane.arrive('Đã tạo mẫu khảo sát');
  const form = pane.workbook.sheets.find(({ name }) => name === 'Mẫu khảo sát');
  const names = [10, 11, 12].map((row) => form?.cell(row, 1)?.value ?? '');
  expect(names).toEqual(['Huyện A', 'Huyện B', '']);
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(sheets(pane)).toEqual(['Sheet1']);
  await pane.press('Về màn hình đầu');
  await pane.arrive('Rà soát tổ chức cơ sở đảng theo khối');
});

test('the start screen knows what has come since the first search', async () => {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  fireEvent.click(screen.getByRole('button', { name: 'Chọn trang tính khác' }));
  // At once, before the sheets have been looked at again.
  expect(pane.said()).toContain('Đọc “Khảo sát”');
  expect(pane.said()).not.toContain('Chưa thấy biểu khảo sát trong sổ làm việc này');
  await pane.press('Gộp nhiều tệp…');
  await pane.arrive('Gộp nhiều tệp');
  chooseFiles([sampleFile('organisations')]);
  await pane.press('Ghi bảng tổng hợp');
  await pane.arrive('Đã gộp số liệu');
  await pane.press('Về màn hình đầu');
  await screen.findByText('Có 2 trang tính là biểu khảo sát. Chọn một:');
  expect(pane.said()).toContain('Đọc “Khảo sát tổng hợp”');
});

test('the ribbon leaves what is being gathered where it is', async () => {
  const pane = openPane();
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  fireEvent.click(screen.getByRole('button', { name: 'Ghi' }));
  // As formulas the cells would follow by themselves, and nothing be written.
  fireEvent.click(await screen.findByRole('radio', { name: /^Giá trị/ }));
  await screen.findByRole('radio', { name: /^Giá trị/, checked: true });
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  fireEvent.click(screen.getByRole('button', { name: 'Khảo sát' }));
  fireEvent.click(screen.getByRole('button', { name: 'Chọn trang tính khác' }));
  await pane.press('Gộp nhiều tệp…');
  await pane.arrive('Gộp nhiều tệp');
  chooseFiles([sampleFile('districts'), sampleFile('districts', 'lan-hai.xlsx')]);
  await screen.findByRole('heading', { name: '18 đơn vị có ở nhiều nơi' });
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 4, '12');
  const outcome = await refreshResults(district2012, resultWords);
  act(() => publishRibbonRefresh({ kind: 'ended', outcome }));
  await screen.findByText(/^Đã cập nhật cột kết quả trên trang “Khảo sát”: ghi \d ô\.$/);
  expect(pane.said()).toContain('18 đơn vị có ở nhiều nơi');
});

test('files are gathered: what is refused is named, who comes twice is asked about, the rest is written', async () => {
  const pane = await toGathering();
  chooseFiles([
    sampleFile('districts'),
    sampleFile('districts', 'lan-hai.xlsx'),
    fileOf('ghi-chu.xlsx', new Uint8Array([1, 2, 3])),
    fileOf('~$khoa.xlsx', new Uint8Array([1])),
  ]);
  await screen.findByRole('heading', { name: '18 đơn vị có ở nhiều nơi' });
  expect(pane.said()).toContain('Đã đọc 2 biểu · 36 đơn vị · 1 tệp hoặc phần chưa lấy được');
  expect(pane.said()).toContain('ghi-chu.xlsx');
  expect(pane.said()).not.toContain('~$khoa.xlsx');
  expect(screen.queryByRole('button', { name: 'Ghi bảng tổng hợp' })).toBeNull();
  expect(pane.said()).toContain('Còn 18 đơn vị chưa chọn; chọn đủ mới ghi được.');
  await pane.press('Lấy nơi đọc sau cùng cho tất cả');
  await screen.findByRole('heading', { name: 'Sẽ ghi' });
  expect(pane.said()).toContain('Trang tính|Khảo sát tổng hợp (trang mới)|Thêm mới|18 dòng');

  const district = screen.getByRole<HTMLSelectElement>('combobox', { name: 'TP Tam Kỳ' });
  expect(district.value).toBe(JSON.stringify(['lan-hai.xlsx', 'Khảo sát']));
  await waitFor(() => expect(district.getAttribute('aria-disabled')).toBe('false'));
  fireEvent.change(district, { target: { value: 'nowhere' } });
  await screen.findByText('17 dòng');
  await pane.press('Ghi bảng tổng hợp');
  await pane.arrive('Đã gộp số liệu');
  await pane.press('Đọc bảng tổng hợp');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số đơn vị|17');
});

test('dropped files are read as chosen ones are', async () => {
  const pane = await toGathering();
  fireEvent.drop(screen.getByRole('group', { name: 'Gộp nhiều tệp' }), {
    dataTransfer: { types: ['Files'], files: [sampleFile('districts')] },
  });
  await screen.findByRole('heading', { name: 'Sẽ ghi' });
  expect(pane.said()).toContain('Thêm mới|18 dòng');
});

/** A survey of one district, typed with a mark where a number should be, and a total that is not the sum. */
async function smallFile(name: string, members: readonly [string, string, string]): Promise<File> {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  const rows = [
    ['TT', 'Tên đơn vị', 'Khối đảng: đảng viên', 'Khối MTTQ: đảng viên', 'Khối chính quyền: đảng viên'],
    ['1', 'Huyện Duy Xuyên', ...members],
    ['', 'Tổng cộng', '99', '31', '105'],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text !== '') user.enterText('Sheet1', row, column, text);
    }),
  );
  return fileOf(name, new Uint8Array(await saveWorkbook(workbook)));
}

test('what is to be checked in a file is listed under it, and places to choose from have their figures', async () => {
  const pane = await toGathering();
  chooseFiles([
    await smallFile('lan-1.xlsx', ['35', '31', '105']),
    await smallFile('lan-2.xlsx', ['36', 'x', '105']),
  ]);
  await screen.findByRole('heading', { name: '1 đơn vị có ở nhiều nơi' });
  expect(pane.said()).toContain(
    'lan-1.xlsx, trang “Sheet1”, ô B2|. Đảng viên: Khối đảng: 35; Khối MTTQ, đoàn thể: 31; Khối chính quyền: 105.',
  );
  expect(pane.said()).toContain('Khối đảng: 36; Khối MTTQ, đoàn thể: x; Khối chính quyền: 105.');
  expect(pane.said()).not.toContain('Ô C3 ghi 99');
  fireEvent.click(screen.getByRole('button', { name: /^lan-1.xlsx · trang “Sheet1”/ }));
  expect(pane.said()).toContain('Ô C3 ghi 99');
});

test('gathering again replaces the rows of that file alone, and says so before', async () => {
  const pane = await toGathering();
  chooseFiles([sampleFile('districts')]);
  await screen.findByRole('heading', { name: 'Sẽ ghi' });
  await pane.press('Ghi bảng tổng hợp');
  await pane.arrive('Đã gộp số liệu');
  const user = new GridUser(pane.workbook);
  user.enterText('Khảo sát tổng hợp', 5, 3, '77');
  await pane.press('Về màn hình đầu');
  await pane.press('Gộp nhiều tệp…');
  await pane.arrive('Gộp nhiều tệp');
  chooseFiles([sampleFile('districts')]);
  await screen.findByRole('heading', { name: 'Sẽ ghi' });
  expect(pane.said()).toContain(
    'Khảo sát tổng hợp (đang có)|Thêm mới|0 dòng|Giữ nguyên vì không đổi|17 dòng',
  );
  expect(pane.said()).toMatch(/Giữ nguyên vì đã có người sửa\|1 dòng: /);
  expect(screen.getByRole('button', { name: 'Ghi bảng tổng hợp' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('lists of organisations can be gathered either way', async () => {
  const pane = await toGathering();
  chooseFiles([sampleFile('organisations')]);
  await screen.findByText('312 dòng');
  fireEvent.click(screen.getByRole('radio', { name: 'một đơn vị' }));
  await screen.findByText('18 dòng');
  await pane.press('Ghi bảng tổng hợp');
  await pane.arrive('Đã gộp số liệu');
});

test('reading files can be stopped; what was on the screen stays', async () => {
  const pane = await toGathering();
  const goOn = chooseSlowFile();
  const stop = screen.getByRole('button', { name: 'Dừng' });
  stop.focus();
  await pane.press('Dừng');
  goOn();
  await screen.findByText('Đã dừng đọc tệp. Chưa lấy gì từ các tệp vừa chọn.');
  expect(document.activeElement?.textContent).toBe('Gộp nhiều tệp');
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  await pane.arrive('Gộp nhiều tệp');
  expect(pane.said()).not.toContain('Đã đọc');
  expect(sheets(pane)).toEqual(['Sheet1']);
});

test('going back stops the reading, which does not lead here again', async () => {
  const pane = await toGathering();
  const goOn = chooseSlowFile();
  await pane.press('Quay lại');
  goOn();
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  await pane.arrive('Rà soát tổ chức cơ sở đảng theo khối');
  expect(pane.said()).not.toContain('Đã dừng đọc tệp');
});

test('findings and organisations are listed on sheets of their own, and the way leads back', async () => {
  const pane = openPane();
  await pane.press('Mở mẫu thử theo tổ chức');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số tổ chức|312');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  await pane.press('Lập danh sách trên trang mới');
  await pane.arrive('Đã lập danh sách tổ chức');
  await pane.press('Về kết quả');
  await pane.arrive('Kết quả rà soát');

  new GridUser(pane.workbook).enterText('Khảo sát theo tổ chức', 12, 6, 'x');
  fireEvent.click(screen.getByRole('button', { name: 'Khảo sát' }));
  await pane.arrive('Biểu khảo sát');
  await pane.press('Đọc lại');
  await pane.press('Ghi thành danh sách trên trang mới');
  await pane.arrive('Đã ghi danh sách điểm cần xem lại');
  expect(sheets(pane)).toEqual([
    'Sheet1',
    'Khảo sát theo tổ chức',
    'Danh sách tổ chức đảng',
    'Điểm cần xem lại',
  ]);
  await pane.press('Về biểu khảo sát');
  await pane.arrive('Biểu khảo sát');
});
