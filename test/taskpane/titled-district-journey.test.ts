import { openPane } from './open-pane';
import { screen } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { newWorkbook } from '../../src/preview/host/workbook-file';

jest.setTimeout(60_000);

const ROWS = [
  ['KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG HUYỆN DUY XUYÊN'],
  ['TT', 'Khối', 'Đảng bộ', 'Chi bộ', 'Đảng viên'],
  ['1', 'Khối đảng', '0', '3', '34'],
  ['2', 'Khối MTTQ, đoàn thể', '0', '4', '31'],
  ['3', 'Khối chính quyền', '0', '12', '104'],
];

test('the pane says from which cell it has the name of the district, and names no column for it', async () => {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  ROWS.forEach((values, row) =>
    values.forEach((value, column) => user.enterText('Sheet1', row, column, value)),
  );
  const pane = openPane(workbook);
  await screen.findByText('Xem kết quả');
  expect(pane.said()).toContain('Tên đơn vị|ô A1, phía trên bảng|cần xem lại');
  expect(pane.said()).toContain('Tên đơn vị được lấy từ ô A1 (“Huyện Duy Xuyên”) vì bảng không ghi tên.');
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  expect(pane.said()).toContain('Tên đơn vị|cần xem lại|ô A1, phía trên bảng');
});
