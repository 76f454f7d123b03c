import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder.js';
import { GridUser } from '../../src/preview/host/grid-user';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { launchBrowser } from './browser';
import { previewFolder } from './built-folders';
import { paneFaults } from './pane-faults';
import { cellsOf } from './excel-web/saved-file';

jest.setTimeout(120_000);

/**
 * As a clerk made it: "Đảng viên" holds the posts of party and front, and their members stand under a heading of the
 * clerk's own; one count is an `x`, one has lost its thousands, one was left out.
 */
const MESSY: readonly (readonly string[])[] = [
  ['BIỂU SỐ 3 (gửi lại lần 2)'],
  [],
  [
    ...['TT', 'Đơn vị', 'KHỐI ĐẢNG', '', '', 'KHỐI MTTQ, ĐOÀN THỂ', '', ''],
    ...['KHỐI CHÍNH QUYỀN', '', 'Ghi chú'],
  ],
  ['', '', 'Chi bộ', 'Đảng viên', 'Quân số', 'Chi bộ', 'Đảng viên', 'Quân số', 'Chi bộ', 'Đảng viên', ''],
  ['1', 'Huyện Duy Xuyên', '3', '21', '35', '4', '22', '31', '11', '105', ''],
  ['2', 'H. Phước Sơn', '2', '23', 'x', '3', '24', '12', '9', '64', 'đã hỏi lại'],
  ['3', 'huyện Thăng Bình', '4', '25', '40', '5', '26', '28', '12', '1.23', ''],
  ['4', 'Nông Sơn', '2', '27', '18', '2', '28', '', '7', '41', ''],
  ['', 'Ghi chú: số liệu tính đến 30/6'],
];

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

async function messyFile(): Promise<Buffer> {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  MESSY.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text !== '') user.enterText('Sheet1', row, column, text);
    }),
  );
  return Buffer.from(await saveWorkbook(workbook));
}

const pane = (): FrameLocator => page.frameLocator('iframe');
// A notice above the screen may offer the same: the screen's own stands last.
const press = (name: string) => pane().getByRole('button', { name, exact: true }).last().click();
const arrive = (name: string) => pane().getByRole('heading', { level: 1, name, exact: true }).waitFor();
const says = (text: string) => pane().getByText(text, { exact: true }).first().waitFor();
const cell = (address: string) => page.locator(`[data-address="${address}"]`);

/** A finding's button leads to its cell; what is typed there stays when Enter was pressed. */
async function correct(address: string, content: string): Promise<void> {
  await press(`Đến ô ${address}`);
  await page.locator(`input[value="${address}"]`).waitFor();
  await cell(address).click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: `Ô ${address}` }).fill(content);
  await page.keyboard.press('Enter');
}

test('a messy sheet: two wrong columns corrected, three findings fixed in the grid, read again, written', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  page = await context.newPage();
  await page.goto(`${server.url}?lang=vi`);
  await arrive('Biểu khảo sát');
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'bieu-3.xlsx', mimeType: 'application/octet-stream' },
    buffer: await messyFile(),
  });
  await says('Sheet1');
  await arrive('Biểu khảo sát');

  await press('Chỉ định cột…');
  await arrive('Chỉ định cột');
  const columnOf = (field: string) => pane().getByRole('combobox', { name: `Cột ${field}`, exact: true });
  const open = async (field: string) => {
    if (await columnOf(field).isVisible()) return;
    await pane()
      .getByRole('button', { name: new RegExp(`^${field}`, 'i') })
      .click();
  };
  await open('số đảng viên khối đảng');
  expect(await paneFaults(page)).toEqual([]);
  await columnOf('số đảng viên khối đảng').selectOption({ label: 'E · KHỐI ĐẢNG / Quân số' });
  await cell('H5').click();
  await open('số đảng viên khối MTTQ, đoàn thể');
  await pane()
    .locator('li')
    .filter({ has: columnOf('số đảng viên khối MTTQ, đoàn thể') })
    .getByRole('button', { name: 'Dùng cột đang chọn' })
    .click();
  await pane().locator('span', { hasText: 'H · KHỐI MTTQ, ĐOÀN THỂ / Quân số' }).first().waitFor();
  await press('Đọc theo chỉ định');
  await arrive('Biểu khảo sát');
  await says('3 đơn vị chưa kết luận vì lỗi số liệu');
  const errors = pane().getByRole('heading', { level: 3, name: 'Lỗi (3)' });
  await errors.waitFor();

  await correct('E6', '28');
  await correct('J7', '123');
  await correct('H8', '16');
  await press('Đọc lại');
  await errors.waitFor({ state: 'detached' });
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  await press('Ghi vào trang tính…');
  await arrive('Xem trước khi ghi');
  await press('Ghi vào trang tính');
  await arrive('Đã ghi kết quả');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải xuống' }).click(),
  ]);
  const rows = cellsOf(read(readFileSync(await download.path())), 'Sheet1').slice(4, 8);
  // What the clerk had stays to the letter, but for the three cells that were typed over.
  expect(rows.map((row) => row.slice(1, 11))).toEqual([
    ['Huyện Duy Xuyên', 3, 21, 35, 4, 22, 31, 11, 105, null],
    ['H. Phước Sơn', 2, 23, 28, 3, 24, 12, 9, 64, 'đã hỏi lại'],
    ['huyện Thăng Bình', 4, 25, 40, 5, 26, 28, 12, 123, null],
    ['Nông Sơn', 2, 27, 18, 2, 28, 16, 7, 41, null],
  ]);
  // 35, 31, 105 apart; 28 + 12 and 40 + 28 and 18 + 16 together.
  expect(rows.map((row) => row.slice(11, 17))).toEqual([
    ['Đủ', 5, 'Đủ', 1, 'Đủ', 75],
    ['Chưa đủ', -2, 'Chưa đủ', -18, 'Đủ', 34],
    ['Đủ', 10, 'Chưa đủ', -2, 'Đủ', 93],
    ['Chưa đủ', -12, 'Chưa đủ', -14, 'Đủ', 11],
  ]);
  // The number of the grouping, base organisations today (the sheet does not tell), and committees.
  expect(rows.map((row) => [row[17], row[19], row[20]])).toEqual([
    [1, null, 3],
    [2, null, 2],
    [2, null, 2],
    [2, null, 2],
  ]);
  await context.close();
});
