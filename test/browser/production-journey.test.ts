import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { loadNodeCalculationEngine } from '../../src/preview/host/calc/node-engine';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { GridUser } from '../../src/preview/host/grid-user';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { openExcel, type OpenExcel, type OpenOptions } from './excel-web/open-excel';
import { arriveAt, goOn, listed } from './excel-web/read-pane';
import { cellsOf, savedFile, tally } from './excel-web/saved-file';

const sample = readFileSync('assets/samples/khao-sat-quang-nam-2012.xlsx');
const surveySheet = 'Khảo sát';
const registerSheet = 'Danh mục công việc';
const rulesSheet = 'Quy định';
const planSheets = ['Kế hoạch', 'Xin chậm', 'Quy trình'];
const officeUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const excelUrl = 'https://excel.officeapps.live.com/';

jest.setTimeout(60_000);
beforeAll(() => loadNodeCalculationEngine());

let open: OpenExcel | undefined;
/** Troubles that belong to the journey; every other one fails it, and shows beside the step that failed. */
let expected: readonly unknown[] = [];
afterEach(async () => {
  const troubles = open?.troubles() ?? [];
  await open?.close();
  const belonging = expected;
  open = undefined;
  expected = [];
  expect(troubles).toEqual(belonging);
});

/** Opens Excel so that it is closed after the test, whatever happens. */
async function openWith(workbook: HostWorkbook, options?: OpenOptions): Promise<OpenExcel> {
  open = await openExcel(workbook, options);
  return open;
}

/** The rows of the eighteen districts, from the first result column on. */
const resultRows = (cells: unknown[][]) => cells.slice(9, 27).map((row) => row.slice(12));

describe('the production build in Excel on the web', () => {
  it('starts as Excel on the web, from the built files and Microsoft’s library alone', async () => {
    const { pane, paneFrame, traffic, excel, received } = await openWith(await openWorkbook(sample));
    await arriveAt(pane, 'Biểu khảo sát');
    const office = await paneFrame().evaluate(async () => ({
      ...(await Office.onReady()),
      language: Office.context.displayLanguage,
      supported: ['1.14', '1.99'].map((version) =>
        Office.context.requirements.isSetSupported('ExcelApi', version),
      ),
      scripts: [...document.scripts].map(({ src }) => src),
      wider: document.documentElement.scrollWidth - window.innerWidth,
    }));
    expect(office).toMatchObject({ host: 'Excel', platform: 'OfficeOnline', language: 'vi-VN' });
    expect(office.supported).toEqual([true, false]);
    expect(office.wider).toBe(0);
    const { answered, built } = traffic;
    // What writes comes with the first change.
    const bundle = [...built.keys()].filter((url) => /\/(taskpane|watch)\.[0-9a-f]{8}\.js$/.test(url));
    expect(bundle).toHaveLength(2);
    // The watch is asked for once the screen is there; on a slow machine it comes after what is looked at first.
    while (bundle.some((url) => !answered.has(url))) await setTimeout(50);
    const library = [
      'office.js',
      'excel-web-16.00.js',
      'vi-vn/office_strings.js',
      'telemetry/oteljs_agave.js',
    ].map((file) => officeUrl + file);
    expect([...answered].sort()).toEqual(
      [
        `${excelUrl}pane-message`,
        `${excelUrl}x/_layouts/xlviewerinternal.aspx`,
        excel.addIn.page,
        ...bundle,
        ...library,
      ].sort(),
    );
    const first = bundle.filter((url) => !url.includes('/watch.'));
    expect(office.scripts.sort()).toEqual([...first, ...library].sort());
    const files = await received();
    expect([...files.keys()].sort()).toEqual([excel.addIn.page, ...bundle].sort());
    for (const [url, body] of files) expect(body.equals(built.get(url)?.body ?? Buffer.of())).toBe(true);
  });

  it('reads the survey, writes the result columns and the checklists, and takes the last run back', async () => {
    const workbook = await openWorkbook(sample);
    const { pane } = await openWith(workbook);
    const main = pane.getByRole('main');

    await arriveAt(pane, 'Biểu khảo sát');
    expect(await listed(main)).toMatchObject({ 'Trang tính': surveySheet, 'Số đơn vị': '18' });

    await goOn(pane, 'Xem kết quả', 'Kết quả rà soát');
    expect(await listed(main)).toEqual({
      'Khối đảng': '11/18',
      'Khối MTTQ, đoàn thể': '11/18',
      'Khối chính quyền': '18/18',
      'Lập riêng từng khối': '11/18',
      'Lập chung khối': '7/18',
    });
    await main.getByText('312 → 47', { exact: true }).waitFor();

    await goOn(pane, 'Ghi vào trang tính…', 'Xem trước khi ghi');
    expect(cellsOf(await savedFile(workbook), surveySheet)[7]?.slice(12)).toEqual([]);
    await goOn(pane, 'Ghi vào trang tính', 'Đã ghi kết quả');
    expect(await listed(main)).toEqual({
      'Trang tính mới': rulesSheet,
      'Nơi ghi': `${rulesSheet}: A1:E44; ${surveySheet}: M6:AJ28`,
    });
    const written = cellsOf(await savedFile(workbook), surveySheet);
    expect(written[7]?.slice(12)).toEqual([
      'Điều kiện khối đảng',
      'Thừa, thiếu khối đảng',
      'Điều kiện khối MTTQ, đoàn thể',
      'Thừa, thiếu khối MTTQ, đoàn thể',
      'Điều kiện khối chính quyền',
      'Thừa, thiếu khối chính quyền',
      'Phương án số',
      'Phương án đề xuất',
      'Số TCCSĐ hiện nay',
      'Số đảng bộ cơ sở',
      'Lưu ý',
      'Lý do, căn cứ',
      'Phương án chọn',
      'Lý do chọn',
      'Văn bản đồng ý (số, ngày)',
      'Phương án cuối',
      'Kiểm tra phương án chọn',
      ...[1, 2, 3, 4, 5, 6].map((number) => `Phương án có thể chọn ${number}`),
      'Chọn cho đơn vị',
    ]);
    const rows = resultRows(written);
    expect([0, 2, 4].map((column) => rows.filter((row) => row[column] === 'Đủ').length)).toEqual([
      11, 11, 18,
    ]);
    expect(tally(rows.map((row) => row[9]))).toEqual({ 3: 11, 2: 7 });
    expect(rows[7]?.slice(0, 4)).toEqual(['Chưa đủ', -12, 'Chưa đủ', -18]);

    await goOn(pane, 'Lập danh mục…', 'Danh mục công việc');
    expect(await listed(main)).toMatchObject({ 'Số việc': '746 dòng', 'Thêm mới': '746' });
    await goOn(pane, 'Lập danh mục', 'Đã ghi danh mục');
    const file = await savedFile(workbook);
    expect(file.SheetNames).toEqual([surveySheet, rulesSheet, registerSheet, ...planSheets]);
    const tasks = cellsOf(file, registerSheet).slice(7);
    const perDistrict = Object.values(tally(tasks.map(([district]) => district)));
    expect(tasks).toHaveLength(746);
    expect(tally(perDistrict)).toEqual({ 46: 11, 34: 7, 2: 1 });
    expect(new Set(tasks.map((task) => task[14])).size).toBe(746);

    await goOn(pane, 'Hoàn tác lần ghi này', 'Đã hoàn tác');
    await main.getByText(`Đã xóa trang tính: ${[registerSheet, ...planSheets].join(', ')}.`).waitFor();
    const after = await savedFile(workbook);
    expect(after.SheetNames).toEqual([surveySheet, rulesSheet]);
    expect(cellsOf(after, surveySheet)).toEqual(written);
  });

  it('takes the columns back, and brings standing ones up to date from the ribbon', async () => {
    const workbook = await openWorkbook(sample);
    const before = cellsOf(await savedFile(workbook), surveySheet);
    const { pane, excel, pressRibbonButton } = await openWith(workbook);
    await arriveAt(pane, 'Biểu khảo sát');

    expect(await pressRibbonButton()).toBe(0);
    await pane.getByText('Chưa có cột kết quả nào để cập nhật.').waitFor();
    expect(excel.platformCalls).toEqual(['handlers-ready', 'show-pane']);

    await goOn(pane, 'Xem kết quả', 'Kết quả rà soát');
    await goOn(pane, 'Ghi vào trang tính…', 'Xem trước khi ghi');
    await goOn(pane, 'Ghi vào trang tính', 'Đã ghi kết quả');
    await goOn(pane, 'Hoàn tác lần ghi này', 'Đã hoàn tác');
    expect(cellsOf(await savedFile(workbook), surveySheet)).toEqual(before);

    await goOn(pane, 'Về kết quả', 'Kết quả rà soát');
    await goOn(pane, 'Ghi vào trang tính…', 'Xem trước khi ghi');
    await goOn(pane, 'Ghi vào trang tính', 'Đã ghi kết quả');
    await pane.getByText('Đã ghi 567 ô.').waitFor();
    const user = new GridUser(workbook, { locale: 'vi' });
    const inRow = async () => resultRows(cellsOf(await savedFile(workbook), surveySheet))[7];
    expect((await inRow())?.[11]).toContain('18 < 30');
    user.enterText(surveySheet, 16, 4, '31');
    // Excel tells the pane of it, and the results follow by themselves.
    await pane.getByText(/^Trang “Khảo sát” đã thay đổi/).waitFor();
    expect((await inRow())?.slice(0, 2)).toEqual(['Đủ', 1]);
    expect((await inRow())?.[11]).toContain('31 ≥ 30');
    user.enterText(surveySheet, 16, 12, '');
    expect((await inRow())?.[0]).toBeNull();

    expect(await pressRibbonButton()).toBe(0);
    await pane.getByText('Đã ghi 1 ô.').waitFor();
    await arriveAt(pane, 'Đã ghi kết quả');
    expect((await inRow())?.[0]).toBe('Đủ');
    expect(excel.platformCalls).toEqual(['handlers-ready', 'show-pane', 'show-pane']);
  });

  it('works where the browser gives frames no storage', async () => {
    // office.js complains of it once by itself; the add-in does not.
    expected = [expect.stringMatching(/^error: SecurityError: .*'sessionStorage'[^]*excel-web-16\.00\.js/)];
    const { pane } = await openWith(await openWorkbook(sample), { frameStorage: 'none' });
    await arriveAt(pane, 'Biểu khảo sát');
    await pane.getByRole('button', { name: 'English' }).click();
    await arriveAt(pane, 'Survey');
  });
});

describe('the production build where it cannot work', () => {
  it('says so in an Excel that lacks what writing needs', async () => {
    const { pane } = await openWith(await openWorkbook(sample), { excelApi: 1.13 });
    await arriveAt(pane, 'Excel này quá cũ');
    expect(await pane.getByRole('main').innerText()).toContain('Cập nhật Excel');
  });

  it('says so outside Excel', async () => {
    const { page } = await openWith(await openWorkbook(sample), { outsideExcel: true });
    await page.getByRole('heading', { level: 1, name: 'Trang này chạy trong Excel' }).waitFor();
    expect(await page.getByRole('main').innerText()).toContain('nhấn nút Kiện toàn');
  });
});

describe('the production build where Microsoft’s library cannot be reached', () => {
  it.each([
    ['office.js', 0],
    ['excel-web-16.00.js', 15_000],
  ])('says so without %s', async (file, patience) => {
    const missing = officeUrl + file;
    expected = [`error: Failed to load resource: net::ERR_CONNECTION_REFUSED (${missing})`];
    const { pane, page, traffic } = await openWith(await openWorkbook(sample), {
      isCutOff: (url) => url === missing,
      ownClock: true,
    });
    await page.waitForLoadState();
    expect(traffic.cutOff).toEqual([missing]);
    await page.clock.fastForward(patience);
    await arriveAt(pane, 'Chưa kết nối được với Excel');
    const words = await pane.getByRole('main').innerText();
    expect(words).toContain('appsforoffice.microsoft.com');
    expect(words).toContain('báo người quản trị mạng');
  });
});
