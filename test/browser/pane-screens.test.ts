import type { Frame, FrameLocator, Page } from 'playwright-core';
import { paneFaults, paneFrame } from './pane-faults';
import { previewWindow } from './preview-window';

jest.setTimeout(120_000);

const preview = previewWindow({ width: 1100, height: 760 });
const { open } = preview;
let page: Page;

beforeAll(() => {
  page = preview.page();
});

const pane = (): FrameLocator => page.frameLocator('iframe');
const text = (shown: string) => pane().getByText(shown, { exact: true }).first().waitFor();

const frame = (): Frame => paneFrame(page);

/** The screen has come when its heading has; it fits the pane and has no faults that a machine can find. */
async function arrive(heading: string): Promise<void> {
  await pane().getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await pane().getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await paneFaults(page)).toEqual([]);
}

const press = (name: string) => pane().getByRole('button', { name, exact: true }).click();

/** Presses Tab until the button has the focus, and Enter once it can be pressed: no mouse. */
async function pressByKeyboard(name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await frame().evaluate(() => {
      const { activeElement } = document;
      return activeElement?.matches('button') === true ? activeElement.textContent.trim() : null;
    });
    if (focused === name) {
      // It keeps the focus while Excel is at work, and does nothing then.
      await frame().waitForFunction(() => document.activeElement?.getAttribute('aria-disabled') !== 'true');
      return page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name}`);
}

/** The heading of a new screen has the focus, so that the keyboard goes on from there. */
async function arriveWithFocus(heading: string): Promise<void> {
  await arrive(heading);
  await frame().waitForFunction((wanted) => document.activeElement?.textContent === wanted, heading);
}

async function journeyInVietnamese(query: string): Promise<void> {
  await open(query);
  await page.getByRole('button', { name: 'Sổ trống' }).click();
  await text('Chưa thấy biểu khảo sát trong sổ làm việc này');
  await arrive('Rà soát tổ chức cơ sở đảng theo khối');
  await press('Mở mẫu thử');
  await arrive('Biểu khảo sát');
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  await text('312 → 47');
  await pane().getByRole('button', { name: 'Huyện Nông Sơn' }).click();
  await text('Chưa đủ (thiếu 12)');
  await press('Ghi vào trang tính…');
  await arrive('Xem trước khi ghi');
  await press('Ghi vào trang tính');
  await arrive('Đã ghi kết quả');
  await press('Lập danh mục…');
  await arrive('Danh mục công việc');
  await press('Lập danh mục');
  await arrive('Đã ghi danh mục');
  await press('Hoàn tác lần ghi này');
  await arrive('Đã hoàn tác');
  await text('Đã xóa trang tính: Danh mục công việc, Kế hoạch, Xin chậm, Quy trình.');
}

test('every screen from the sample to undo, in Vietnamese', () => journeyInVietnamese('?lang=vi'));

test('every screen in the dark theme', () => journeyInVietnamese('?lang=vi&theme=dark'));

test('the whole way in English by keyboard alone', async () => {
  await open('?lang=en');
  await arrive('Survey');
  await frame().locator('h1').focus();
  await pressByKeyboard('See the result');
  await arriveWithFocus('Result');
  await pressByKeyboard('Write to the worksheet…');
  await arriveWithFocus('Before writing');
  await pressByKeyboard('Write to the worksheet');
  await arriveWithFocus('Result written');
  await pressByKeyboard('Make the checklist…');
  await arriveWithFocus('Checklist');
  await pressByKeyboard('Make the checklist');
  await arriveWithFocus('Checklist written');
  await pressByKeyboard('Undo this run');
  await arriveWithFocus('Undone');
  await text('Sheet removed: Checklist, Plan, Postponements, Procedure.');
});

test('a fault that nothing caught is shown, and the way back leads on', async () => {
  await open('?lang=vi');
  await arrive('Biểu khảo sát');
  // Named as a script of the pane's own address, as a fault in a click's handler is.
  await frame().evaluate(`setTimeout(() => { throw new Error('a fault of ours'); })
    //# sourceURL=${preview.url()}pane.js`);
  await arrive('Lỗi của phần mềm');
  await press('Quay lại');
  await arrive('Biểu khảo sát');
  await frame().evaluate(`setTimeout(() => { throw new Error('a fault of Office'); })
    //# sourceURL=https://appsforoffice.microsoft.com/lib/1/hosted/office.js`);
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
});

test('a part that does not load is told as that, and trying again goes on', async () => {
  await open('?lang=vi');
  await arrive('Biểu khảo sát');
  const part = /\/changes\.[0-9a-f]{8}\.js$/;
  await page.route(part, (route) => route.abort());
  await press('Xem kết quả');
  await press('Lập danh mục…');
  await arrive('Chưa tải được một phần của phần bổ trợ');
  await page.unroute(part);
  await press('Thử lại');
  await arrive('Danh mục công việc');
});

const filled = (label: string) => pane().getByRole('textbox', { name: label, exact: true });

test('the ways to a survey: a blank form, files, a list by organisation', async () => {
  await open('?lang=vi&theme=dark');
  await page.getByRole('button', { name: 'Sổ trống' }).click();
  await text('Chưa thấy biểu khảo sát trong sổ làm việc này');
  await press('Tạo mẫu khảo sát…');
  await arrive('Tạo mẫu khảo sát');
  await filled('Tên các đơn vị, mỗi dòng một tên').fill('Huyện A\nHuyện B');
  await press('Tạo trang mẫu');
  await arrive('Đã tạo mẫu khảo sát');
  await press('Về màn hình đầu');
  await press('Gộp nhiều tệp…');
  await arrive('Gộp nhiều tệp');
  const samples = ['khao-sat-quang-nam-2012.xlsx', 'khao-sat-theo-to-chuc-2012.xlsx'];
  await pane()
    .locator('input[type=file]')
    .setInputFiles([...samples.map((file) => `assets/samples/${file}`), 'package.json']);
  await text('18 đơn vị có ở nhiều nơi');
  await arrive('Gộp nhiều tệp');
  await press('Lấy nơi đọc sau cùng cho tất cả');
  await text('Sẽ ghi');
  await arrive('Gộp nhiều tệp');
  await press('Ghi bảng tổng hợp');
  await arrive('Đã gộp số liệu');
  await press('Đọc bảng tổng hợp');
  await arrive('Biểu khảo sát');
  await press('Xem kết quả');
  await text('312 → 47');
});

const number = () => pane().getByRole('spinbutton', { name: 'Đảng bộ cơ sở từ (đảng viên)' });

async function tryOtherRules(query: string): Promise<void> {
  await open(query);
  await arrive('Biểu khảo sát');
  // As narrow as a pane can be.
  await page.locator('iframe').evaluate((element: HTMLIFrameElement) => {
    element.style.width = '320px';
  });
  await frame().locator('h1').focus();
  await pressByKeyboard('Xem kết quả');
  await arriveWithFocus('Kết quả rà soát');
  await pressByKeyboard('Thử phương án khác…');
  await arriveWithFocus('Thử phương án khác');
  await number().focus();
  for (let steps = 0; steps < 13; steps += 1) await page.keyboard.press('ArrowDown');
  await text('4/18 đơn vị có kết quả khác.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await text('7/18 đơn vị có kết quả khác.');
  await pressByKeyboard('Xem bằng bảng');
  await arrive('Thử phương án khác');
  await number().fill('2');
  await text('Số này thấp hơn số đảng viên chính thức ít nhất để có tổ chức đảng.');
  await arrive('Thử phương án khác');
  await number().fill('17');
  await pressByKeyboard('Ghi thành kịch bản');
  await arriveWithFocus('Đã ghi kịch bản');
  await page.getByRole('tab', { name: 'Kịch bản – từ 17 đảng viên' }).waitFor();
  await pressByKeyboard('Hoàn tác lần ghi này');
  await arriveWithFocus('Đã hoàn tác');
  await pressByKeyboard('Về kết quả');
  await arriveWithFocus('Kết quả rà soát');
}

test('other rules are tried by keyboard in the narrowest pane, and written as a scenario', () =>
  tryOtherRules('?lang=vi'));

test('other rules are tried in the dark theme', () => tryOtherRules('?lang=vi&theme=dark'));
const THRESHOLD = 'Từ bao nhiêu đảng viên thì lập đảng bộ cơ sở';

test('the rules: changed, written to their sheet, read back and downloaded, in the dark theme', async () => {
  await open('?lang=vi&theme=dark');
  await page.getByRole('button', { name: 'Sổ trống' }).click();
  await text('Chưa thấy biểu khảo sát trong sổ làm việc này');
  await press('Quy định…');
  await arrive('Quy định');
  await filled(THRESHOLD).fill('2');
  await pane().getByText('đang lớn hơn').waitFor();
  await arrive('Quy định');
  await filled(THRESHOLD).fill('25');
  await press('Ghi trang Quy định');
  await arrive('Đã ghi trang Quy định');
  await press('Về màn hình đầu');
  await press('Quy định…');
  await text(`${THRESHOLD}: 25 (bộ gốc: 30)`);
  await arrive('Quy định');
  const download = page.waitForEvent('download');
  await pane().getByRole('link', { name: 'Tải tệp .json' }).click();
  expect((await download).suggestedFilename()).toBe('cap-huyen-2012-38-hd-btctw.json');
});

test('the rules in English by keyboard alone', async () => {
  await open('?lang=en');
  await arrive('Survey');
  await frame().locator('h1').focus();
  await pressByKeyboard('Choose another sheet');
  await pressByKeyboard('Rules…');
  await arriveWithFocus('Rules');
  await pressByKeyboard('Write the sheet of rules');
  await arriveWithFocus('Sheet of rules written');
});
