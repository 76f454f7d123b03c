import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder.js';
import { launchBrowser } from './browser';
import { previewFolder } from './built-folders';
import { paneFrame } from './pane-faults';
import { previewUser } from './preview-user';

jest.setTimeout(180_000);

const TOGETHER = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền';
const TWO = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
const SEPARATE =
  'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
const OUTSIDE = 'Không có trong các phương án theo quy định của đơn vị.';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let page: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(previewFolder)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const { press, arrive, says, cell, sheetTab, goTo, type } = previewUser(() => page);

/** What stands beside a district, by the headers of the columns, wherever its row is now. */
async function beside(name: string): Promise<Readonly<Record<string, unknown>>> {
  return paneFrame(page).evaluate(async (district) => {
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Khảo sát').getUsedRange().load('values');
      await context.sync();
      const rows = used.values as unknown[][];
      const headers = rows.find((cells) => cells.includes('Phương án cuối')) ?? [];
      const row = rows.find((cells) => cells[1] === district) ?? [];
      return Object.fromEntries(headers.map((header, index) => [String(header), row[index]]));
    });
  }, name);
}

const chosen = async (name: string) => {
  const cells = await beside(name);
  return [cells['Phương án chọn'], cells['Lý do chọn'], cells['Phương án cuối']];
};

test('a threshold changed in its sheet, two districts decided otherwise, a sort, a new row, a run: nothing is lost', async () => {
  page = await (await browser.newContext({ viewport: { width: 1400, height: 800 } })).newPage();
  await page.goto(`${server.url}?lang=vi`);
  await arrive('Biểu khảo sát');
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  await press('Ghi vào trang tính…');
  await arrive('Xem trước khi ghi');
  await press('Ghi vào trang tính');
  await arrive('Đã ghi kết quả');
  expect((await beside('TP Tam Kỳ'))['Phương án đề xuất']).toBe(SEPARATE);

  // The front bloc of Tam Kỳ has 34 members. Nothing but the sheet of the rules is touched.
  await sheetTab('Quy định');
  await goTo('KT_Nguong');
  const threshold = await page.getByRole('textbox', { name: 'Hộp tên' }).inputValue();
  await type(threshold, '35');
  await sheetTab('Khảo sát');
  await goTo('M10');
  await cell('O10')
    .filter({ hasText: /^Chưa đủ$/ })
    .waitFor();
  expect((await beside('TP Tam Kỳ'))['Phương án đề xuất']).toBe(TWO);

  // One is chosen from the district's own list, the other typed against the rules.
  await goTo('Y10');
  await cell('Y10').click();
  await page.getByRole('button', { name: 'Mở danh sách chọn' }).click();
  const list = page.getByRole('listbox', { name: 'Danh sách chọn' });
  expect(await list.getByRole('option').allTextContents()).toEqual([
    'Đảng bộ cơ sở khối đảng · Chi bộ cơ sở khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền',
    TWO,
    TOGETHER,
    'Đảng bộ cơ sở khối đảng · Đảng bộ cơ sở khối MTTQ, đoàn thể (khi có văn bản đồng ý của cấp ủy cấp trên trực tiếp) · Đảng bộ cơ sở khối chính quyền',
  ]);
  await list.getByRole('option', { name: TOGETHER, exact: true }).click();
  await type('Z10', 'Tinh gọn đầu mối');
  await type('Y17', SEPARATE);
  await page.getByRole('button', { name: 'Có', exact: true }).click();
  await type('Z17', 'Địa bàn rộng');
  await goTo('AC17');
  await cell('AC17').filter({ hasText: OUTSIDE }).waitFor();
  expect(await chosen('TP Tam Kỳ')).toEqual([TOGETHER, 'Tinh gọn đầu mối', TOGETHER]);
  expect(await chosen('Huyện Nông Sơn')).toEqual([SEPARATE, 'Địa bàn rộng', SEPARATE]);

  // Sorted by name, from the last column to the first.
  await goTo('AJ10');
  await cell('AJ10').click();
  for (let left = 0; left < 35; left += 1) await page.keyboard.press('Shift+ArrowLeft');
  for (let down = 0; down < 17; down += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Sắp xếp tăng dần theo cột này' }).first().click();
  await goTo('B27');
  await cell('B27').filter({ hasText: 'TP Tam Kỳ' }).waitFor();
  expect(await chosen('TP Tam Kỳ')).toEqual([TOGETHER, 'Tinh gọn đầu mối', TOGETHER]);
  expect(await chosen('Huyện Nông Sơn')).toEqual([SEPARATE, 'Địa bàn rộng', SEPARATE]);

  // A district that was forgotten.
  await goTo('B12');
  await cell('B12').click();
  await page.getByRole('button', { name: 'Chèn hàng phía trên' }).first().click();
  const numbers = ['0', '3', '41', '0', '4', '36', '0', '9', '88'];
  await type('B12', 'Huyện Hòa Vang');
  for (const [index, number] of numbers.entries()) await type(`${'CDEFGHIJK'.charAt(index)}12`, number);

  await press('Khảo sát');
  await arrive('Biểu khảo sát');
  await press('Đọc lại');
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  await says('2 đơn vị theo phương án đã chọn.');
  await says('1 đơn vị có phương án chọn khác với quy định.');
  await press('Ghi vào trang tính…');
  await arrive('Xem trước khi ghi');
  await press('Ghi vào trang tính');
  await arrive('Đã ghi kết quả');
  expect(await chosen('TP Tam Kỳ')).toEqual([TOGETHER, 'Tinh gọn đầu mối', TOGETHER]);
  expect(await chosen('Huyện Nông Sơn')).toEqual([SEPARATE, 'Địa bàn rộng', SEPARATE]);
  // 41, 36 and 88 members, each 35 or more.
  expect(await chosen('Huyện Hòa Vang')).toEqual(['', '', SEPARATE]);
  expect((await beside('Huyện Hòa Vang'))['Số đảng bộ cơ sở']).toBe(3);
  await page.context().close();
});
