import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser/ensure-browser.js';
import { launchOptions } from './browser/launch-options.js';
import { serveFolder } from './serve-folder.js';
import { buildForTests } from './test-builds.js';
import { testFolders } from './test-folders.js';

/** Takes the README's pictures anew from the preview: `npm run pictures`. */
const folder = 'assets/pictures';

await buildForTests();
const { url, close } = await serveFolder(testFolders.preview);
const browser = await chromium.launch(launchOptions(await ensureBrowser()));
const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
const pane = page.frameLocator('iframe');

/** @param {string} name the first words of the button */
const press = (name) => pane.getByRole('button', { name, exact: true }).click();
/** @param {string} title the screen's heading */
const arrive = (title) => pane.getByRole('heading', { name: title, level: 1 }).waitFor();
/** @param {string} name file name without ending */
const picture = async (name) => {
  // Nothing under way, no button half faded.
  await pane.locator('button[aria-disabled=true]').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' });
};

await page.goto(url);
await arrive('Biểu khảo sát');
await picture('khao-sat');
await press('Xem kết quả');
await arrive('Kết quả rà soát');
await picture('ket-qua-trong-bang');
await press('Ghi vào trang tính…');
await arrive('Xem trước khi ghi');
await picture('ghi');
await press('Ghi vào trang tính');
await arrive('Đã ghi kết quả');
await press('Đến nơi đã ghi');
const nameBox = page.getByRole('textbox', { name: 'Hộp tên' });
while (!(await nameBox.inputValue()).startsWith('M6:')) await page.waitForTimeout(100);
await picture('ket-qua');
await press('Lập danh mục…');
await arrive('Danh mục công việc');
await press('Lập danh mục');
await arrive('Đã ghi danh mục');
await press('Đến trang danh mục');
await page.getByText('DANH MỤC CÔNG VIỆC KIỆN TOÀN').first().waitFor();
await picture('danh-muc');
await press('Về kết quả');
await arrive('Kết quả rà soát');
await press('Lập danh mục…');
await arrive('Danh mục công việc');
await press('Theo dõi công việc…');
await arrive('Theo dõi công việc');
await picture('theo-doi');

await page.getByRole('button', { name: 'Sổ trống' }).click();
await pane.getByRole('button', { name: 'Mở mẫu thử', exact: true }).waitFor();
await picture('bat-dau');

await press('Gộp nhiều tệp…');
await arrive('Gộp nhiều tệp');
const samples = ['khao-sat-quang-nam-2012.xlsx', 'khao-sat-theo-to-chuc-2012.xlsx'];
await pane.locator('input[type=file]').setInputFiles(samples.map((file) => `assets/samples/${file}`));
await press('Lấy nơi đọc sau cùng cho tất cả');
await pane.getByRole('heading', { name: 'Sẽ ghi' }).waitFor();
await press('Ghi bảng tổng hợp');
await arrive('Đã gộp số liệu');
await press('Đến nơi đã ghi');
await page.getByText('TỔNG HỢP KHẢO SÁT').first().waitFor();
await picture('gop-tep');

await browser.close();
await close();
