import { openPane, type OpenPane } from './open-pane';
import { screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { writeChecklists } from '../jobs/main-job';
import { sampleUnderTest } from '../jobs/workbook-under-test';

jest.setTimeout(60_000);

const sheets = ({ workbook }: OpenPane) => workbook.sheets.map(({ name }) => name);

async function toChecklists(pane: OpenPane): Promise<void> {
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  await pane.press('Lập danh mục…');
  await pane.arrive('Danh mục công việc');
}

test('progress is made where the checklist stands, and taken back', async () => {
  const { workbook } = await sampleUnderTest();
  await writeChecklists();
  const pane = openPane(workbook);
  await toChecklists(pane);
  await pane.press('Lập trang tiến độ');
  await pane.arrive('Đã lập trang tiến độ');
  expect(pane.said()).toContain('Mọi số trên trang là công thức');
  expect(sheets(pane)).toContain('Tiến độ');
  await pane.press('Hoàn tác lần ghi này');
  await pane.arrive('Đã hoàn tác');
  expect(sheets(pane)).not.toContain('Tiến độ');
  await pane.press('Về kết quả');
  await pane.arrive('Kết quả rà soát');
});

test('what is missing is said, and the screen stays', async () => {
  const colleague = await sampleUnderTest();
  await writeChecklists();
  const pane = openPane(colleague.workbook);
  await toChecklists(pane);
  // A colleague, since the screen was shown.
  await colleague.run(async (context) => {
    context.workbook.worksheets.getItem('Xin chậm').delete();
    await context.sync();
  });
  await pane.press('Lập trang tiến độ');
  await screen.findByText(/^Thiếu trang, bảng hoặc cột của kế hoạch: Xin chậm\./);
  await pane.arrive('Danh mục công việc');
});

test('there is no progress to make before there is a checklist', async () => {
  const file = new Uint8Array(readFileSync('assets/samples/khao-sat-quang-nam-2012.xlsx'));
  const pane = openPane(await openWorkbook(file));
  await toChecklists(pane);
  await waitFor(() => expect(screen.getAllByRole('button', { name: 'Lập danh mục' })).toHaveLength(1));
  expect(screen.queryByRole('button', { name: 'Lập trang tiến độ' })).toBeNull();
});
