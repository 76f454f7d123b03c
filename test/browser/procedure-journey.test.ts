import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../scripts/serve-folder.js';
import { launchBrowser } from './browser';
import { previewFolder } from './built-folders';
import { paneFaults, paneFrame } from './pane-faults';
import { previewUser } from './preview-user';

jest.setTimeout(180_000);

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

const { pane, press, arrive, says, sheetTab, goTo, type, cell } = previewUser(() => page);

/** What the columns of a sheet say in the rows in which one of them says this, by their headings. */
async function rowsWhere(
  sheet: string,
  heading: string,
  value: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return paneFrame(page).evaluate(
    async ([name, column, wanted]) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load('values');
        await context.sync();
        const rows = used.values as unknown[][];
        const headings = rows.find((cells) => cells.includes(column)) ?? [];
        return rows
          .filter((cells) => cells[headings.indexOf(column)] === wanted)
          .map((cells) => Object.fromEntries(headings.map((one, index) => [String(one), cells[index]])));
      }),
    [sheet, heading, value] as const,
  );
}

test('a district is taken through its first steps: dates, postponement, entries in pane and sheet, sheets to print, progress', async () => {
  page = await (await browser.newContext({ viewport: { width: 1400, height: 900 } })).newPage();
  await page.goto(`${server.url}?lang=vi&theme=dark`);
  await arrive('Biểu khảo sát');
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  await press('Lập danh mục…');
  await arrive('Danh mục công việc');
  await press('Lập danh mục');
  await arrive('Đã ghi danh mục');
  expect(await rowsWhere('Danh mục công việc', 'Hiệu lực', 'Đang áp dụng')).toHaveLength(746);
  expect(await rowsWhere('Danh mục công việc', 'Tình trạng', 'Chưa có hạn')).toHaveLength(746);

  // The plan: the pilots begin on a day that is long past.
  await sheetTab('Kế hoạch');
  const waves = await paneFrame(page).evaluate(async () =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('KienToan_Dot');
      const range = table.getDataBodyRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  const first = /![A-Z]+(\d+)/.exec(waves)?.[1];
  expect(first).toBeDefined();
  await type(`B${first}`, '03/09/2012');
  const late = (await rowsWhere('Danh mục công việc', 'Huyện, thị xã, thành phố', 'Huyện Duy Xuyên')).filter(
    (row) => String(row['Tình trạng']).startsWith('Quá hạn'),
  );
  expect(late.length).toBeGreaterThan(30);

  // The pane: the selected district's most urgent tasks are entered.
  await sheetTab('Khảo sát');
  await goTo('B13');
  await press('Về kết quả');
  await arrive('Kết quả rà soát');
  await press('Lập danh mục…');
  await arrive('Danh mục công việc');
  await press('Theo dõi công việc…');
  await arrive('Theo dõi công việc');
  await expectChosen('Huyện Duy Xuyên');
  await goTo('B22');
  await expectChosen('Huyện Phước Sơn');
  await goTo('B13');
  await expectChosen('Huyện Duy Xuyên');
  const next = pane().getByRole('region', { name: 'Việc tiếp theo' });
  await next.getByRole('checkbox').nth(0).check();
  await next.getByRole('checkbox').nth(1).check();
  expect(await paneFaults(page)).toEqual([]);
  await press('Ghi cho 2 việc…');
  expect(
    await pane()
      .getByLabel('Ghi', { exact: true })
      .evaluate((field) => field === document.activeElement),
  ).toBe(true);
  await pane().getByLabel('Ngày xong').fill('2012-09-05');
  await press('Ghi vào danh mục');
  await says('Đã ghi 4 ô vào danh mục');
  // Said at the top: whoever was below the list is led there.
  await pane().locator('h1:focus').waitFor();
  const done = await rowsWhere('Danh mục công việc', 'Trạng thái', 'Xong');
  expect(done.map((row) => [row['Huyện, thị xã, thành phố'], row['Ngày xong'], row['Tình trạng']])).toEqual([
    ['Huyện Duy Xuyên', 41_157, ''],
    ['Huyện Duy Xuyên', 41_157, ''],
  ]);
  await says('2/46 việc đã xong');

  // A colleague ticks a third on the sheet itself, and asks to postpone another district.
  await sheetTab('Danh mục công việc');
  const [third] = await placesOf('Danh mục công việc', 'h duy xuyen / appraise');
  await goTo(`K${third}`);
  await page.getByRole('checkbox', { name: `K${third}`, checked: false }).click();
  await page.getByRole('checkbox', { name: `K${third}`, checked: true }).waitFor();
  expect(await cell(`L${third}`).textContent()).toBe('Xong');
  await press('Đọc lại');
  await says('3/46 việc đã xong');
  // It is done before the votes that come first.
  await says('1 việc ghi “Xong” khi bước trước chưa xong');
  expect(await paneFaults(page)).toEqual([]);

  await press('Về danh mục');
  await arrive('Danh mục công việc');
  await press('Lập trang tiến độ');
  await arrive('Đã lập trang tiến độ');
  expect(await besideIn('Tiến độ', 'Huyện Duy Xuyên')).toEqual(expect.arrayContaining([46, 3]));
  await press('Về danh mục công việc');
  await arrive('Danh mục công việc');
  await pane().getByRole('radio', { name: 'Một số đơn vị' }).check();
  await pane().getByRole('checkbox', { name: 'Huyện Duy Xuyên' }).check();
  await press('Lập phiếu theo dõi để in…');
  await arrive('Đã lập phiếu theo dõi');
  await press('Về danh mục công việc');
  await arrive('Danh mục công việc');
  await pane().getByRole('radio', { name: 'Một số đơn vị' }).check();
  await pane().getByRole('checkbox', { name: 'Huyện Duy Xuyên' }).check();
  await press('Lập trang phiếu tín nhiệm…');
  await arrive('Đã lập trang phiếu tín nhiệm');
  await press('Hoàn tác lần ghi này');
  await arrive('Đã hoàn tác');
});

/** What stands in the first row of a sheet that has a cell with this text. */
async function besideIn(sheet: string, text: string): Promise<readonly unknown[]> {
  return paneFrame(page).evaluate(
    async ([name, wanted]) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load('values');
        await context.sync();
        return (used.values as unknown[][]).find((cells) => cells.includes(wanted)) ?? [];
      }),
    [sheet, text] as const,
  );
}

/** The rows, from 1, of a sheet in which a cell says this. */
async function placesOf(sheet: string, text: string): Promise<readonly number[]> {
  return paneFrame(page).evaluate(
    async ([name, wanted]) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load('values,rowIndex');
        await context.sync();
        return (used.values as unknown[][]).flatMap((cells, row) =>
          cells.includes(wanted) ? [used.rowIndex + row + 1] : [],
        );
      }),
    [sheet, text] as const,
  );
}

/** Waits until the list of districts stands on this one. */
const expectChosen = (name: string) =>
  pane()
    .getByRole('combobox', { name: 'Đơn vị' })
    .locator('option:checked')
    .filter({ hasText: name })
    .waitFor({ state: 'attached' });
