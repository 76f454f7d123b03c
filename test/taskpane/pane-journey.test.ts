import { resultWords } from '../jobs/main-job';
import { openPane, type OpenPane } from './open-pane';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { publishRibbonRefresh } from '../../src/jobs/ribbon-refresh';
import { refreshResults } from '../../src/jobs/refresh-results';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';

jest.setTimeout(60_000);

const sheets = ({ workbook }: OpenPane) => workbook.sheets.map(({ name }) => name);

async function toPreview(pane: OpenPane): Promise<void> {
  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.press('Ghi vào trang tính…');
  await pane.arrive('Xem trước khi ghi');
}

async function toReceipt(pane: OpenPane, content?: RegExp): Promise<void> {
  await toPreview(pane);
  if (content) {
    fireEvent.click(screen.getByRole('radio', { name: content }));
    await waitFor(() => expect(screen.getByRole('radio', { name: content, checked: true })).toBeTruthy());
  }
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
}

test('from an empty workbook to results, a register and back', async () => {
  const pane = openPane();
  await screen.findByText('Chưa thấy biểu khảo sát trong sổ làm việc này');
  expect(pane.said()).toContain('Sheet1|: |Trang tính trống.');

  await pane.press('Mở mẫu thử');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số đơn vị|18');

  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(pane.said()).toContain('Khối đảng|11/18');
  expect(pane.said()).toContain('Lập chung khối|7/18');
  expect(pane.said()).toContain('Khối chính quyền|18/18');
  expect(pane.said()).toContain('312 → 47');

  await pane.press('Ghi vào trang tính…');
  await pane.arrive('Xem trước khi ghi');
  expect(pane.said()).toContain('Đang có|chưa có cột kết quả nào');
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Đã ghi kết quả');
  expect(pane.said()).toContain('Khảo sát: M6:AJ28');

  await pane.press('Lập danh mục…');
  await pane.arrive('Danh mục công việc');
  expect(pane.said()).toContain('Danh mục công việc (trang mới)');
  await pane.press('Lập danh mục');
  await pane.arrive('Đã ghi danh mục');
  expect(sheets(pane)).toEqual([
    'Sheet1',
    'Khảo sát',
    'Quy định',
    'Danh mục công việc',
    'Kế hoạch',
    'Xin chậm',
    'Quy trình',
  ]);

  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(pane.said()).toContain('Đã xóa trang tính: Danh mục công việc, Kế hoạch, Xin chậm, Quy trình.');
  expect(sheets(pane)).toEqual(['Sheet1', 'Khảo sát', 'Quy định']);
});

test('a second run writes nothing and says so', async () => {
  const pane = openPane();
  await toReceipt(pane);
  await pane.press('Ghi');
  await pane.arrive('Xem trước khi ghi');
  expect(pane.said()).toContain('Trang tính đã đúng với kết quả này, không có ô nào phải ghi.');
  expect(screen.getByRole('button', { name: 'Ghi vào trang tính' }).getAttribute('aria-disabled')).toBe(
    'true',
  );
});

test('a result that somebody typed over is kept, shown, and replaced only when asked', async () => {
  const pane = openPane();
  await toReceipt(pane);
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 15, 'Chờ ý kiến');
  await pane.press('Ghi');
  await pane.arrive('Xem trước khi ghi');
  expect(pane.said()).toContain('1 ô kết quả đã có người sửa từ lần ghi trước');
  expect(pane.said()).toContain('Đến ô P10');
  expect(pane.said()).toContain('Số ô sẽ ghi|0 ô');
  expect(pane.said()).toContain('Ngoài các ô đã có người sửa, không có ô nào phải ghi.');
  // What a screen does once it has been drawn, to the focus among it, is over before somebody comes to the box.
  await act(() => Promise.resolve());
  const replace = screen.getByRole('checkbox', { name: 'Ghi đè các ô đã sửa' });
  replace.focus();
  fireEvent.click(replace);
  // While Excel is at work as well, whoever uses the keyboard stays where they are.
  await screen.findByRole('progressbar');
  expect(replace.matches(':disabled')).toBe(false);
  await screen.findByText('1 ô');
  expect(document.activeElement).toBe(replace);
});

test('a cell that changes between preview and writing stops the run', async () => {
  const pane = openPane();
  await toPreview(pane);
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 12, 'xen vào');
  await pane.press('Ghi vào trang tính');
  await screen.findByText('Chưa ghi gì');
  expect(pane.said()).toContain('Khảo sát!M10');
});

test('the user chooses the column, and an occupied one is refused with its cell', async () => {
  const pane = openPane();
  await toPreview(pane);
  fireEvent.click(screen.getByRole('radio', { name: 'Bắt đầu từ cột' }));
  const letters = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Chữ cái của cột' });
  fireEvent.change(letters, { target: { value: '1x' } });
  await pane.press('Áp dụng');
  await screen.findByText('Nhập chữ cái của cột, từ A đến XFD.');
  // Until a column is applied the preview shows another place than the one that is chosen.
  const write = () => screen.getByRole('button', { name: 'Ghi vào trang tính' });
  expect(write().getAttribute('aria-disabled')).toBe('true');
  expect(pane.said()).toContain('Nhập cột rồi nhấn “Áp dụng” để xem sẽ ghi vào đâu.');
  fireEvent.change(letters, { target: { value: 'd' } });
  await pane.press('Áp dụng');
  await screen.findByText('Chưa ghi được');
  fireEvent.change(letters, { target: { value: 't' } });
  await pane.press('Áp dụng');
  await screen.findByText('T6:T28');
  expect(write().getAttribute('aria-disabled')).not.toBe('true');
  fireEvent.change(letters, { target: { value: 'u' } });
  expect(write().getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(screen.getByRole('radio', { name: 'Bên phải mọi dữ liệu' }));
  await screen.findByText('M6:M28');
  expect(write().getAttribute('aria-disabled')).not.toBe('true');
});

test('the second click of a double click does not confirm what has just come under the pointer', async () => {
  const pane = openPane();
  await toPreview(pane);
  const button = () => screen.getByRole('button', { name: 'Ghi vào trang tính' });
  await waitFor(() => expect(button().getAttribute('aria-disabled')).not.toBe('true'));
  fireEvent.click(button(), { detail: 2 });
  expect(screen.queryByRole('progressbar')).toBeNull();
  fireEvent.click(button(), { detail: 1 });
  await pane.arrive('Đã ghi kết quả');
});

test('a protected sheet offers no other column, since none can be written', async () => {
  const pane = openPane();
  await toPreview(pane);
  await pane.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Khảo sát').protection.protect();
    await context.sync();
  });
  await pane.press('Đọc lại');
  await screen.findByText('Chưa ghi được');
  expect(screen.queryByRole('radio', { name: 'Bắt đầu từ cột' })).toBeNull();
});

test('Excel refuses: what happened, what to do, and the way back', async () => {
  const pane = openPane();
  await toPreview(pane);
  pane.client.connection.failNext('AccessDenied');
  await pane.press('Ghi vào trang tính');
  await pane.arrive('Excel chưa thực hiện được');
  expect(pane.said()).toContain('Trang tính hoặc sổ làm việc đang được bảo vệ.');
  await pane.press('Thử lại');
  await pane.arrive('Xem trước khi ghi');
});

test('a double click asks Excel as often as a single one', async () => {
  const batchesOf = async (clicks: number) => {
    const pane = openPane();
    await toPreview(pane);
    const before = pane.client.connection.batches;
    const button = screen.getByRole('button', { name: 'Ghi vào trang tính' });
    // All of them before the pane is drawn again with its buttons off.
    act(() => {
      for (let click = 0; click < clicks; click += 1) button.click();
    });
    await pane.arrive('Đã ghi kết quả');
    // The survey is listened to, and by now the sheet of its rules.
    const listening = () => [...pane.client.connection.session.listening];
    await waitFor(() =>
      expect(listening().filter((entry) => entry.startsWith('DataChanged'))).toHaveLength(2),
    );
    cleanup();
    return pane.client.connection.batches - before;
  };
  expect(await batchesOf(2)).toBe(await batchesOf(1));
});

test('another language is spoken at once, and the preview is made again in it', async () => {
  const pane = openPane();
  await toPreview(pane);
  const language = screen.getByRole('button', { name: 'English' });
  language.focus();
  fireEvent.click(language);
  await pane.arrive('Before writing');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tiếng Việt' }));
  await screen.findByText('Base committees');
  await pane.press('Write to the worksheet');
  await pane.arrive('Result written');
});

test('closing what the ribbon said leaves the keyboard on the screen', async () => {
  const pane = openPane();
  await toPreview(pane);
  act(() => publishRibbonRefresh({ kind: 'ended', outcome: { kind: 'no-columns' } }));
  const close = await screen.findByRole('button', { name: 'Đóng' });
  close.focus();
  fireEvent.click(close);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

test('the ribbon tells the pane what it has done', async () => {
  const pane = openPane();
  await toReceipt(pane, /^Giá trị/);
  new GridUser(pane.workbook).enterText('Khảo sát', 9, 4, '12');
  const outcome = await refreshResults(district2012, resultWords);
  act(() => publishRibbonRefresh({ kind: 'ended', outcome }));
  await pane.arrive('Đã ghi kết quả');
  expect(pane.said()).toContain('Đọc lại khảo sát');
});
