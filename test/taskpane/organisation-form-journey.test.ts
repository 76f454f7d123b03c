import { openPane } from './open-pane';
import { screen } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { shortSampleFile } from '../jobs/workbook-under-test';

jest.setTimeout(60_000);

const SURVEY = 'Khảo sát';

test('a list is offered by its rows, made to be filled in, and brought up to date when it is made again', async () => {
  const workbook = await openWorkbook(await shortSampleFile());
  const user = new GridUser(workbook);
  // One district is left, and the number of its cells of the government is open.
  user.deleteRows(SURVEY, 10, 4);
  user.enterText(SURVEY, 9, 9, 'x');
  const pane = openPane(workbook);
  await pane.arrive('Biểu khảo sát');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(pane.said()).toMatch(/tổ chức theo biểu, xếp theo tổ chức dự kiến/);
  await pane.press('Lập hoặc cập nhật danh sách');
  await pane.arrive('Đã lập danh sách để ghi tên tổ chức');
  expect(pane.said()).toContain('Ghi tên, số đảng viên, số chính thức vào từng dòng');
  await pane.press('Về kết quả');
  await pane.arrive('Kết quả rà soát');
  user.enterText(SURVEY, 9, 9, '12');
  await pane.press('Đọc lại');
  await pane.press('Lập hoặc cập nhật danh sách');
  await pane.arrive('Đã cập nhật danh sách tổ chức');
  expect(pane.said()).toContain('Nội dung đã ghi giữ nguyên');
  expect(screen.queryByText(/\(2\)/)).toBeNull();
});
