import { openPane, type OpenPane } from './open-pane';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { dayOf } from '../../src/jobs/excel-days';
import { fileWithRegister } from '../jobs/main-job';
import { fileWithBoxes } from '../jobs/ticked-boxes';
import { REGISTER } from '../jobs/undo-report';
import { underTest, valuesOf, write, type WorkbookUnderTest } from '../jobs/workbook-under-test';

jest.setTimeout(60_000);

let file: Uint8Array;

beforeAll(async () => {
  file = await fileWithRegister();
});

interface Following extends OpenPane {
  valuesAt(address: string): Promise<unknown>;
  enter(address: string, value: string | number): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
}

function following(workbook: HostWorkbook): Following {
  const pane = openPane(workbook);
  const { Excel } = pane.client;
  return {
    ...pane,
    valuesAt: (address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(REGISTER).getRange(address).load('values');
        await context.sync();
        return (range.values as unknown[][])[0]?.[0];
      }),
    enter: (address, value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(REGISTER).getRange(address).values = [[value]];
        await context.sync();
      }),
    select: (sheet, address) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).select();
        await context.sync();
      }),
  };
}

/** Opens the screen of the tasks; `prepare` is what somebody did before the pane was opened. */
async function toTasks(
  prepare: (before: WorkbookUnderTest) => Promise<void> = () => Promise.resolve(),
  from = file,
): Promise<Following> {
  const workbook = await openWorkbook(from);
  await prepare(underTest(workbook));
  const pane = following(workbook);
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  await pane.press('Lập danh mục…');
  await pane.arrive('Danh mục công việc');
  await pane.press('Theo dõi công việc…');
  await pane.arrive('Theo dõi công việc');
  return pane;
}

const districts = () => screen.getByRole('combobox', { name: 'Đơn vị' });
const choose = (name: string, option: string) => {
  const list = screen.getByRole('combobox', { name });
  const found = within(list).getByRole<HTMLOptionElement>('option', { name: option });
  fireEvent.change(list, { target: { value: found.value } });
};
const taskBoxes = () =>
  within(screen.getByRole('region', { name: 'Việc tiếp theo' }))
    .getAllByRole('checkbox')
    .map((box) => box.parentElement?.textContent ?? '');

test('the most urgent task comes first, is ticked with the day, and is taken back', async () => {
  const today = dayOf(new Date());
  const pane = await toTasks(async (before) => {
    await write(before, REGISTER, 'L10', today - 3);
    await write(before, REGISTER, 'L11', today + 1);
  });
  const first = String(await pane.valuesAt('D10'));
  expect(pane.said()).toContain('0/128 việc đã xong');
  expect(taskBoxes()[0]).toContain(first);
  expect(pane.said()).toContain('Quá hạn 3 ngày');
  fireEvent.click(
    within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('checkbox')[0] ?? districts(),
  );
  expect(screen.getByRole('region', { name: 'Ghi cho 1 việc đã chọn' })).toBeTruthy();
  await pane.press('Ghi vào danh mục');
  await screen.findByText('Đã ghi 2 ô vào danh mục');
  expect(await pane.valuesAt('K10')).toBe('Xong');
  expect(await pane.valuesAt('V10')).toBe(today);
  expect(pane.said()).toContain('1/128 việc đã xong');
  expect(taskBoxes()[0]).not.toContain(first);
  await pane.press('Hoàn tác lần ghi này');
  await screen.findByText('Đã hoàn tác lần ghi vừa rồi');
  expect(await pane.valuesAt('K10')).toBe('Chưa làm');
  expect(await pane.valuesAt('V10')).toBe('');
  expect(taskBoxes()[0]).toContain(first);
});

test('a deadline is entered for several tasks of one district', async () => {
  const pane = await toTasks();
  await pane.select('Khảo sát', 'D13');
  await waitFor(() => expect(districts()).toHaveProperty('value', 'Huyện Duy Xuyên'));
  choose('Đơn vị', 'Huyện Nông Sơn');
  const boxes = within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('checkbox');
  boxes.slice(0, 2).forEach((box) => fireEvent.click(box));
  choose('Ghi', 'Thời hạn');
  fireEvent.change(screen.getByLabelText('Thời hạn', { selector: 'input' }), {
    target: { value: '2030-12-31' },
  });
  await pane.press('Ghi vào danh mục');
  await screen.findByText('Đã ghi 2 ô vào danh mục');
  await waitFor(() => expect(pane.said()).toContain('Hạn 31/12/2030'));
  // Nothing else was selected on the sheet since: the list stays with the district that was chosen.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(districts()).toHaveProperty('value', 'Huyện Nông Sơn');
});

test('the district follows the selection on the survey and on the register, until something is ticked', async () => {
  const pane = await toTasks();
  await pane.select('Khảo sát', 'D13');
  await waitFor(() => expect(districts()).toHaveProperty('value', 'Huyện Duy Xuyên'));
  const rows = await pane.client.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(REGISTER).getRange('A8:A140').load('values');
    await context.sync();
    return names.values as string[][];
  });
  const row = 8 + rows.findIndex(([name]) => name === 'TP Tam Kỳ');
  await pane.select(REGISTER, `M${row}`);
  await waitFor(() => expect(districts()).toHaveProperty('value', 'TP Tam Kỳ'));
  fireEvent.click(
    within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('checkbox')[0] ?? districts(),
  );
  await pane.select('Khảo sát', 'D13');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(districts()).toHaveProperty('value', 'TP Tam Kỳ');
});

test('what a colleague entered meanwhile is named, and the list is read again', async () => {
  const pane = await toTasks();
  const [box] = within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('checkbox');
  const rows = await pane.client.Excel.run(async (context) => {
    const works = context.workbook.worksheets.getItem(REGISTER).getRange('A8:D140').load('values');
    await context.sync();
    return works.values as string[][];
  });
  const said = box?.parentElement?.textContent ?? '';
  const row = 8 + rows.findIndex(([district, , number, work]) => said === `${district}: ${number}. ${work}`);
  expect(row).toBeGreaterThanOrEqual(8);
  fireEvent.click(box ?? districts());
  await pane.enter(`K${row}`, 'Đang làm');
  await pane.press('Ghi vào danh mục');
  await screen.findByText('Chưa ghi gì');
  expect(pane.said()).toContain('Các việc này đã thay đổi sau khi đọc');
  expect(await pane.valuesAt(`K${row}`)).toBe('Đang làm');
  expect(pane.said()).toContain('Đang làm');
});

test('a task that is done too early is named with what comes first', async () => {
  const pane = await toTasks(async (before) => {
    const keys = (await valuesOf(before, REGISTER, 'O8:O140')).flat();
    await write(before, REGISTER, `K${8 + keys.indexOf('h duy xuyen / announce')}`, 'Xong');
  });
  expect(pane.said()).toContain('1 việc ghi “Xong” khi bước trước chưa xong');
});

test('in a checklist with boxes the entry is a tick, and a tick against the status is named', async () => {
  const withBoxes = await fileWithBoxes();
  const pane = await toTasks(async (before) => {
    await write(before, REGISTER, 'K10', true);
    await write(before, REGISTER, 'L10', 'Đang làm');
  }, withBoxes);
  expect(pane.said()).toContain('1 việc đã đánh dấu xong nhưng trạng thái ghi khác');
  expect(pane.said()).toContain('– Đang làm.');
  expect(screen.getAllByRole('button', { name: 'L10' })).toHaveLength(1);
  const [box] = within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('checkbox');
  if (box) fireEvent.click(box);
  await pane.press('Ghi vào danh mục');
  await screen.findByText('Đã ghi 2 ô vào danh mục');
  expect(await pane.valuesAt('K8')).toBe(true);
  expect(await pane.valuesAt('L8')).toBe('Xong');
  await pane.press('Hoàn tác lần ghi này');
  await screen.findByText('Đã hoàn tác lần ghi vừa rồi');
  expect(await pane.valuesAt('K8')).toBe(false);
  expect(await pane.valuesAt('L8')).toBe('Chưa làm');
});

test('statuses that lost their boxes are told where tasks are followed, with the way to have them back', async () => {
  const pane = await toTasks(
    async (before) => {
      await before.run(async (context) => {
        context.workbook.worksheets.getItem(REGISTER).getRange('K:K').delete('Left');
        await context.sync();
      });
    },
    await fileWithBoxes(),
  );
  await screen.findByText('48 trạng thái báo lỗi vì cột ô đánh dấu đã bị xóa');
  screen.getByText(/Chưa rõ các việc ấy đã xong hay chưa/);
  await pane.press('Về danh mục');
  await pane.arrive('Danh mục công việc');
  await screen.findByText(/Muốn lấy lại dấu đã đánh thì khôi phục cột/);
});

test('a checklist that has gone is said, with the way back', async () => {
  const pane = await toTasks();
  await pane.client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(REGISTER).delete();
    await context.sync();
  });
  await pane.press('Đọc lại');
  await screen.findByText('Chưa theo dõi được');
  await pane.press('Về danh mục');
  await pane.arrive('Danh mục công việc');
});

test('the sheet of the register is filtered from the pane, and shows all of its rows again', async () => {
  const pane = await toTasks();
  const seen = () =>
    pane.client.Excel.run(async (context) => {
      const body = context.workbook.worksheets
        .getItem(REGISTER)
        .tables.getItemAt(0)
        .getDataBodyRange()
        .load('rowIndex,rowCount');
      await context.sync();
      const rows = Array.from({ length: body.rowCount }, (_, offset) =>
        body.getRow(offset).load('rowHidden,values'),
      );
      await context.sync();
      return rows.filter(({ rowHidden }) => !rowHidden).map(({ values }) => String(values[0]?.[0]));
    });
  const all = (await seen()).length;
  const box = within(screen.getByRole('region', { name: 'Việc tiếp theo' })).getAllByRole('checkbox')[0];
  fireEvent.click(box ?? districts());
  choose('Đơn vị', 'Huyện Nông Sơn');
  // Nothing is to be done in a district for a step that is all districts'.
  expect(
    within(screen.getByRole('combobox', { name: 'Bước' })).queryByRole('option', { name: 'Chung' }),
  ).toBeNull();
  choose('Bước', 'Bước 1');
  await pane.press('Lọc');
  await screen.findByText(/^Trang danh mục chỉ hiện \d+ việc$/);
  const rows = await seen();
  expect(new Set(rows)).toEqual(new Set(['Huyện Nông Sơn']));
  expect(pane.said()).toContain(`Trang danh mục chỉ hiện ${rows.length} việc`);
  // What was ticked before is still to be entered.
  expect(screen.getByRole('region', { name: 'Ghi cho 1 việc đã chọn' })).toBeTruthy();
  choose('Việc', 'Quá hạn');
  await pane.press('Lọc');
  await screen.findByText('Không có việc nào như vậy: trang danh mục không hiện việc nào');
  await pane.press('Hiện tất cả các dòng');
  await screen.findByText('Trang danh mục hiện tất cả các dòng');
  expect(await seen()).toHaveLength(all);
});
