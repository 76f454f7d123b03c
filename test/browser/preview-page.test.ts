import AxeBuilder from '@axe-core/playwright';
import { read, utils } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { loadNodeCalculationEngine } from '../../src/preview/host/calc/node-engine';
import { applyStyle } from '../../src/preview/host/document/apply-style';
import { element } from '../../src/preview/host/file/xml';
import { newWorkbook, saveWorkbook } from '../../src/preview/host/workbook-file';
import { previewWindow } from './preview-window';

const preview = previewWindow({ width: 1280, height: 800 });
let page: Page;
const troubles: string[] = [];

beforeAll(() => {
  page = preview.page();
  page.on('pageerror', (error) => troubles.push(error.message));
  // Watched, not held back and sent on: that would have the browser load and compile everything again each time.
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:blob|data):/.test(url) && !url.startsWith(preview.url())) troubles.push(`request to ${url}`);
  });
});

/** Opens the page afresh and keeps account of what broke and of requests to anywhere else. */
async function open(query = ''): Promise<void> {
  troubles.length = 0;
  await preview.open(query);
  await cell('A1').waitFor();
}
afterEach(async () => {
  const faults = await page.locator('.faults').allTextContents();
  expect(faults).toEqual([]);
  expect(troubles).toEqual([]);
});

const cell = (address: string): Locator => page.locator(`[data-address="${address}"]`);
const pane = (): FrameLocator => page.frameLocator('iframe');
const nameBox = (): Locator => page.getByRole('textbox', { name: 'Hộp tên' });
const text = (locator: Locator): Promise<string | null> => locator.textContent();

/** Fewer cells on the screen, or each rule of accessibility looks at a thousand of them. */
const SMALL = { width: 900, height: 420 };

/** Waits until a cell shows a text. */
const shows = (address: string, wanted: string): Promise<void> =>
  page
    .locator(`[data-address="${address}"]`)
    .filter({ hasText: new RegExp(`^${wanted}$`) })
    .waitFor();

async function type(address: string, content: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: `Ô ${address}` }).fill(content);
  await page.keyboard.press('Enter');
}

const openFile = (name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });

/** A list in B2, and a second sheet. */
async function workbookWithList(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  sheet?.validations.push({
    areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
    element: element(
      'dataValidation',
      {
        ...{ type: 'list', allowBlank: '1', showErrorMessage: '1', sqref: 'B2' },
        ...{ errorTitle: 'Trạng thái', error: 'Chọn trong danh sách.' },
      },
      [element('formula1', {}, ['"Đã làm,Chưa làm"'])],
    ),
  });
  workbook.addSheet('Phụ lục').ensureCell(0, 0).value = 'ở trang hai';
  return saveWorkbook(workbook);
}

/** Boxes in B2 and B3, the second of them ticked, and how many are, in B4. */
async function workbookWithBoxes(): Promise<Uint8Array> {
  loadNodeCalculationEngine();
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  for (const [row, isTicked] of [false, true].entries()) sheet.ensureCell(row + 1, 1).value = isTicked;
  sheet.ensureCell(3, 1).formula = 'COUNTIF(B2:B3,TRUE)';
  applyStyle(workbook, sheet, { top: 1, left: 1, bottom: 2, right: 1 }, { control: 'Checkbox' });
  return saveWorkbook(workbook);
}

describe('the workbook', () => {
  it.each(['light', 'dark'])('shows boxes that mouse and space bar tick, in the %s theme', async (theme) => {
    await open(`?theme=${theme}`);
    await openFile('o.xlsx', await workbookWithBoxes());
    const box = (address: string, checked: boolean) => page.getByRole('checkbox', { name: address, checked });
    await box('B2', false).click();
    await box('B2', true).waitFor();
    await shows('B4', '2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await box('B3', false).waitFor();
    await shows('B4', '1');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Space');
    await shows('B4', '2');
    await page.setViewportSize(SMALL);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    // A cell that says neither yes nor no shows what it says.
    await type('B2', 'chưa rõ');
    await shows('B2', 'chưa rõ');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    // The click that chose the cell met the box.
    await box('B2', false).waitFor();
  });

  it('shows the sample as a sheet of paper: texts, merged cells, results, frozen rows', async () => {
    await open();
    await page.getByRole('gridcell', { name: 'BIỂU KHẢO SÁT THỰC TRẠNG TỔ CHỨC ĐẢNG' }).waitFor();
    expect(await cell('C6').getAttribute('aria-colspan')).toBe('3');
    expect(await cell('A6').getAttribute('aria-rowspan')).toBe('3');
    expect(await cell('D6').count()).toBe(0);
    await nameBox().fill('E28');
    await nameBox().press('Enter');
    expect(await text(cell('E28'))).toBe('591');
    expect(await page.getByRole('textbox', { name: 'Nội dung ô' }).inputValue()).toBe('=SUM(E10:E27)');
    expect(await text(cell('K28'))).toBe('1.880');
    await nameBox().fill('E90');
    await nameBox().press('Enter');
    await cell('E90').waitFor();
    expect(await cell('B6').isVisible()).toBe(true);
    expect((await cell('B6').boundingBox())?.y).toBeLessThan(400);
  });

  it('calculates again after an edit, and takes it back', async () => {
    await open();
    await type('E10', '50');
    await shows('E28', '593');
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await shows('E28', '591');
    await page.getByRole('button', { name: 'Làm lại' }).click();
    await shows('E28', '593');
  });

  it('is edited by the keyboard alone', async () => {
    await open();
    await nameBox().focus();
    await page.keyboard.type('E10');
    await page.keyboard.press('Enter');
    await page.keyboard.type('60');
    await page.keyboard.press('Tab');
    await shows('E28', '603');
    expect(await nameBox().inputValue()).toBe('F10');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.type('1');
    await page.keyboard.press('Escape');
    await shows('E10', '60');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await nameBox().inputValue()).toBe('E10:E11');
    await page.keyboard.press('Delete');
    await shows('E28', '500');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await shows('E28', '591');
    await page.keyboard.press('Control+Home');
    expect(await cell('A1').evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it('lets rows be inserted, deleted and sorted', async () => {
    await open();
    await cell('B15').click();
    await page.getByRole('button', { name: 'Chèn hàng phía trên' }).click();
    await type('B15', 'Huyện thử');
    await type('E15', '9');
    await shows('E29', '600');
    await cell('B15').click({ button: 'left' });
    await page.getByRole('button', { name: 'Xóa hàng' }).click();
    await shows('E28', '591');
    await cell('B10').click();
    await cell('L12').click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();
    await shows('B10', 'Huyện Điện Bàn');
    await cell('B15').click();
    await page.getByRole('button', { name: 'Sắp xếp tăng dần' }).click();
    await page.getByRole('dialog').getByText('Không sắp xếp được vùng có ô gộp').waitFor();
  });
});

describe('a list', () => {
  beforeEach(async () => {
    await open();
    await openFile('danh-muc.xlsx', await workbookWithList());
    await page.getByRole('heading', { name: 'danh-muc.xlsx' }).waitFor();
  });

  it('refuses what is not in it, in the rule’s own words', async () => {
    await type('B2', 'Gần xong');
    const dialog = page.getByRole('dialog', { name: 'Trạng thái' });
    await dialog.getByText('Chọn trong danh sách.').waitFor();
    await dialog.getByRole('button', { name: 'Thử lại' }).click();
    expect(await page.getByRole('textbox', { name: 'Ô B2' }).inputValue()).toBe('Gần xong');
    await page.getByRole('textbox', { name: 'Ô B2' }).press('Enter');
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await shows('B2', '');
    await type('B2', 'Đã làm');
    await shows('B2', 'Đã làm');
  });

  it('is chosen from', async () => {
    await cell('B2').click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Chưa làm' }).click();
    await shows('B2', 'Chưa làm');
  });
});

describe('files', () => {
  it('switches between sheets', async () => {
    await open();
    await openFile('hai-trang.xlsx', await workbookWithList());
    await page.getByRole('tab', { name: 'Phụ lục' }).click();
    await shows('A1', 'ở trang hai');
    expect(await page.getByRole('tab', { name: 'Phụ lục' }).getAttribute('aria-selected')).toBe('true');
  });

  it('downloads the workbook with what was typed and calculated', async () => {
    await open();
    await type('E10', '50');
    await shows('E28', '593');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải xuống' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('khao-sat-quang-nam-2012.xlsx');
    const sheet = read(readFileSync(await download.path())).Sheets['Khảo sát'];
    expect(sheet && utils.sheet_to_json<unknown[]>(sheet, { header: 1 })[27]?.[4]).toBe(593);
    expect((sheet?.['E10'] as { v: unknown } | undefined)?.v).toBe(50);
  });

  it.each([
    ['a text', Buffer.from('không phải sổ'), 'không phải là sổ Excel'],
    ['a broken zip', Buffer.from('PK\u0003\u0004 hỏng'), 'Không đọc được tệp'],
  ])('says that %s is no workbook and keeps the open one', async (_, bytes, words) => {
    await open();
    await openFile('sai.xlsx', bytes);
    await page.getByRole('dialog').getByText(words).waitFor();
    await page.getByRole('button', { name: 'Được' }).click();
    expect(await text(page.getByRole('heading', { level: 1 }))).toBe('khao-sat-quang-nam-2012.xlsx');
    expect(await text(cell('B10'))).toBe('TP Tam Kỳ');
  });

  it('starts an empty workbook', async () => {
    await open();
    await page.getByRole('button', { name: 'Sổ trống' }).click();
    await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
    await shows('A1', '');
  });
});

describe('the pane', () => {
  it('reads the survey through the real client, writes beside it, and shows where', async () => {
    await open();
    await pane().getByRole('heading', { name: 'Biểu khảo sát' }).waitFor();
    await pane().getByRole('button', { name: 'Xem kết quả' }).click();
    await pane().getByRole('button', { name: 'Ghi vào trang tính…' }).click();
    await pane().getByRole('button', { name: 'Ghi vào trang tính', exact: true }).click();
    await pane().getByRole('button', { name: 'Đến nơi' }).click();
    await page.getByRole('gridcell', { name: 'Điều kiện khối đảng' }).waitFor();
    expect(await nameBox().inputValue()).toMatch(/^M/);
    await page.getByRole('gridcell', { name: 'thiếu 12', exact: true }).first().waitFor();
  });

  it('waits while a cell is edited, and goes on after Enter', async () => {
    await open();
    await pane().getByRole('heading', { name: 'Biểu khảo sát' }).waitFor();
    await cell('E10').dblclick();
    await pane().getByRole('button', { name: 'Đọc lại' }).click();
    await pane().getByText('Enter').first().waitFor();
    await page.getByRole('textbox', { name: 'Ô E10' }).press('Enter');
    await pane().getByRole('button', { name: 'Xem kết quả' }).waitFor();
  });

  it('says by itself that a cell was edited, and reads again when asked', async () => {
    await open();
    await pane().getByRole('heading', { name: 'Biểu khảo sát' }).waitFor();
    await pane().getByRole('button', { name: 'Xem kết quả' }).click();
    await pane().getByText('11/18').first().waitFor();
    await cell('E10').click();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    const notice = pane().getByRole('status').filter({ hasText: 'đã thay đổi từ lần đọc gần nhất' });
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Đọc lại' }).click();
    await pane().getByText('10/18').first().waitFor();
    await notice.waitFor({ state: 'detached' });
    await pane().getByRole('heading', { name: 'Kết quả rà soát' }).waitFor();
  });

  it('is hidden and shown again by the ribbon, whose other button runs the add-in’s function', async () => {
    await open();
    await pane().getByRole('heading', { name: 'Biểu khảo sát' }).waitFor();
    await page.getByRole('button', { name: 'Đóng ngăn Kiện toàn' }).click();
    expect(await page.locator('iframe').isVisible()).toBe(false);
    const refresh = page.getByRole('button', { name: 'Cập nhật cột kết quả' });
    await refresh.click();
    await page.locator('.ribbon button:enabled', { hasText: 'Cập nhật cột kết quả' }).waitFor();
    await page.getByRole('button', { name: 'Kiện toàn', exact: true }).click();
    expect(await page.locator('iframe').isVisible()).toBe(true);
  });

  it('follows the page’s language and theme', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
    await pane().getByRole('button', { name: 'See the result' }).waitFor();
    const light = await pane()
      .locator('body')
      .evaluate((body) => getComputedStyle(body.querySelector('#root > *') ?? body).backgroundColor);
    await page.getByRole('button', { name: 'Dark' }).click();
    await pane().getByRole('button', { name: 'See the result' }).waitFor();
    const dark = await pane()
      .locator('body')
      .evaluate((body) => getComputedStyle(body.querySelector('#root > *') ?? body).backgroundColor);
    expect(dark).not.toBe(light);
  });
});

describe('accessibility', () => {
  it.each(['', '?lang=en&theme=dark'])('has no violations at %p', async (query) => {
    await open(query);
    await cell('B10').click();
    await page.setViewportSize(SMALL);
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
