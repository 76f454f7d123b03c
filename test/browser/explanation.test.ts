import type { FrameLocator, Page } from 'playwright-core';
import { paneFaults, paneFrame } from './pane-faults';
import { previewWindow } from './preview-window';

jest.setTimeout(120_000);

const preview = previewWindow({ width: 1100, height: 760 });
let page: Page;

beforeAll(() => {
  page = preview.page();
});

const pane = (): FrameLocator => page.frameLocator('iframe');
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click();
const focused = () => paneFrame(page).evaluate(() => document.activeElement?.textContent ?? '');

/** The screen has come when its heading has; it fits the pane and has no faults that a machine can find. */
async function arrive(heading: string): Promise<void> {
  await pane().getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await pane().getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await paneFaults(page)).toEqual([]);
}

/** The preview with a pane as narrow as Excel's is at its narrowest. */
async function open(query: string): Promise<void> {
  await preview.open(query);
  await pane().getByRole('heading', { level: 1 }).waitFor();
  await page.locator('iframe').evaluate((frame) => {
    frame.style.width = '320px';
    frame.style.minWidth = '320px';
    frame.style.maxWidth = '320px';
  });
  await paneFrame(page).waitForFunction(() => window.innerWidth === 320);
}

test.each([
  ['light', 'vi', 'Giải trình', 'Quay lại', 'Xem kết quả', 'Biểu khảo sát', 'Kết quả rà soát'],
  ['dark', 'en', 'Explain', 'Back', 'See the result', 'Survey', 'Result'],
])(
  'a district is explained in 320 px, by keyboard and back to the same place (%s, %s)',
  async (theme, language, explain, back, toResult, survey, result) => {
    await open(`?lang=${language}&theme=${theme}`);
    await arrive(survey);
    await press(toResult);
    await arrive(result);
    const district = pane().getByRole('button', { name: 'Huyện Nông Sơn' });
    await district.click();
    await pane().getByRole('button', { name: explain, exact: true }).focus();
    await page.keyboard.press('Enter');
    const heading = `${language === 'vi' ? 'Giải trình' : 'Explanation'}: Huyện Nông Sơn`;
    await arrive(heading);
    // The keyboard goes on from the heading.
    expect(await focused()).toBe(heading);
    await pane().getByRole('button', { name: back, exact: true }).focus();
    await page.keyboard.press('Enter');
    await arrive(result);
    expect(await district.getAttribute('aria-expanded')).toBe('true');
    expect(await focused()).toBe(explain);
    // Where it was, and in sight.
    expect(await pane().getByRole('button', { name: explain, exact: true }).isVisible()).toBe(true);
  },
);

test('options side by side fit 320 px, and are written to a sheet of their own', async () => {
  await open('?lang=vi&theme=dark');
  await arrive('Biểu khảo sát');
  // The government of Nông Sơn is left with 29 members.
  await paneFrame(page).evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Khảo sát').getRange('K17').values = [[29]];
      await context.sync();
    });
  });
  await press('Đọc lại');
  await press('Xem kết quả');
  await arrive('Kết quả rà soát');
  await pane().getByRole('button', { name: 'Huyện Nông Sơn' }).click();
  await press('Giải trình');
  await arrive('Giải trình: Huyện Nông Sơn');
  const table = pane().getByRole('table', { name: 'Phương án để lựa chọn' });
  await table.scrollIntoViewIfNeeded();
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(['A', 'B', 'C']);
  // No column is squeezed until its words break.
  expect(await table.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  await press('Ghi trang giải trình đơn vị này');
  await arrive('Đã ghi giải trình');
  await page.getByRole('tab', { name: 'Giải trình' }).waitFor();
});
