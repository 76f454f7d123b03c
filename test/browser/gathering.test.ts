import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { cellsOf } from './excel-web/saved-file';
import { paneFaults, paneFrame } from './pane-faults';
import { previewWindow } from './preview-window';

jest.setTimeout(120_000);

const DISTRICTS = 'khao-sat-quang-nam-2012.xlsx';
const ORGANISATIONS = 'khao-sat-theo-to-chuc-2012.xlsx';

const preview = previewWindow({ width: 1100, height: 760 });
let page: Page;

beforeAll(() => {
  page = preview.page();
});
beforeEach(async () => {
  await preview.open('?lang=vi');
  await arrive('Biểu khảo sát');
});

const pane = (): FrameLocator => page.frameLocator('iframe');
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click();
const arrive = (name: string) => pane().getByRole('heading', { level: 1, name, exact: true }).waitFor();
const says = (text: string | RegExp) => pane().getByText(text).first().waitFor();

/** Holds files over an element of the pane and lets them go there; what the pane then did with the two events. */
async function drop(selector: string, names: readonly string[]): Promise<readonly boolean[]> {
  const files = names.map((name) => ({ name, base64: fileText(name) }));
  return paneFrame(page).evaluate(
    ({ target, dropped }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      return ['dragenter', 'dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(target)?.dispatchEvent(event);
        return event.defaultPrevented;
      });
    },
    { target: selector, dropped: files },
  );
}

/** A sample as it is; any other name is a text that calls itself a workbook. */
function fileText(name: string): string {
  const isSample = name === DISTRICTS || name === ORGANISATIONS;
  return (isSample ? readFileSync(`assets/samples/${name}`) : Buffer.from('TT;Tên đơn vị')).toString(
    'base64',
  );
}

test('files dropped anywhere in the pane are gathered, refused ones named, a choice asked for, and written', async () => {
  await page.getByRole('button', { name: 'Sổ trống' }).click();
  await says('Chưa thấy biểu khảo sát trong sổ làm việc này');
  await press('Gộp nhiều tệp…');
  await arrive('Gộp nhiều tệp');
  // On the heading, not in the box: whoever misses the box by a finger's breadth means the same.
  expect((await drop('h1', [DISTRICTS, ORGANISATIONS, 'danh-sach.xlsx'])).slice(1)).toEqual([true, true]);
  await says('18 đơn vị có ở nhiều nơi');
  await says('Không phải tệp Excel .xlsx');
  await says(/^khao-sat-quang-nam-2012.xlsx, trang “Khảo sát”, ô B10\. Đảng viên: Khối đảng: \d+; /);
  expect(await paneFaults(page)).toEqual([]);
  await press('Lấy nơi đọc sau cùng cho tất cả');
  await says('Sẽ ghi');

  // Chosen again, the other way round: what was dropped before gives way.
  await drop('main', [DISTRICTS]);
  await says('Đã đọc 1 biểu · 18 đơn vị');
  await press('Ghi bảng tổng hợp');
  await arrive('Đã gộp số liệu');
  await press('Đọc bảng tổng hợp');
  await arrive('Biểu khảo sát');
  await press('Xem kết quả');
  await says('312 → 47');
});

test('files dropped where none are asked for leave the pane as it is', async () => {
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  expect((await drop('h1', [DISTRICTS])).slice(1)).toEqual([true, true]);
  await arrive('Kết quả rà soát');
});

test('the 312 organisations are listed by the committee that each is to join', async () => {
  const input = page.locator('input[type=file]');
  await input.setInputFiles(`assets/samples/${ORGANISATIONS}`);
  await page.getByRole('heading', { name: ORGANISATIONS }).waitFor();
  await says('một dòng một tổ chức');
  await press('Xem kết quả');
  await says('312 tổ chức: chuyển vào đảng bộ nào');
  await press('Lập danh sách trên trang mới');
  await arrive('Đã lập danh sách tổ chức');
  expect(await paneFaults(page)).toEqual([]);
  await press('Đến nơi đã ghi');
  await page.getByRole('tab', { name: 'Danh sách tổ chức đảng', selected: true }).waitFor();
  await page.getByRole('gridcell', { name: 'Số tổ chức (đang hiện):' }).waitFor();
  await page.getByRole('gridcell', { name: 'Đảng bộ cơ sở khối đảng' }).first().waitFor();
  await press('Về kết quả');
  await arrive('Kết quả rà soát');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải xuống' }).click(),
  ]);
  const rows = cellsOf(read(readFileSync(await download.path())), 'Danh sách tổ chức đảng');
  expect(rows[3]?.slice(2, 6)).toEqual(['Số tổ chức (đang hiện):', 312, 'Đảng viên:', 2930]);
  const listed = rows.slice(6, 318);
  expect([listed[0]?.[0], listed[311]?.[0]]).toEqual([1, 312]);
  // Too few in each of two blocs of Nông Sơn: together they make one committee.
  const futures = new Set(
    listed.filter(([, district]) => district === 'Huyện Nông Sơn').map((row) => row[2]),
  );
  expect([...futures]).toEqual([
    'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể',
    'Đảng bộ cơ sở khối chính quyền',
  ]);
});
