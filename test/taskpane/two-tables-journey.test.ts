import { openPane, type OpenPane } from './open-pane';
import { fireEvent, screen } from '@testing-library/react';
import { GridUser } from '../../src/preview/host/grid-user';
import { newWorkbook } from '../../src/preview/host/workbook-file';

jest.setTimeout(60_000);

const HEADER = ['TT', 'Tên đơn vị', 'ĐV khối đảng', 'ĐV khối MTTQ', 'ĐV khối chính quyền'];
const FIRST = [
  ['1', 'TP Tam Kỳ', '61', '42', '187'],
  ['2', 'Huyện Duy Xuyên', '34', '31', '104'],
];
const SECOND = [
  ['3', 'Huyện Nông Sơn', '21', '12', '70'],
  ['4', 'Huyện Quế Sơn', '40', '36', '96'],
  ['5', 'Huyện Phú Ninh', '33', '30', '90'],
];

function openOver(rows: readonly (readonly string[])[]): OpenPane {
  const workbook = newWorkbook();
  const user = new GridUser(workbook);
  rows.forEach((cells, row) => cells.forEach((text, column) => user.enterText('Sheet1', row, column, text)));
  return openPane(workbook);
}

test('of two tables side by side, the one whose column of names is chosen', async () => {
  const blank = ['', '', '', '', ''];
  const pane = openOver([
    [...HEADER, '', ...HEADER],
    ...SECOND.map((right, row) => [...(FIRST[row] ?? blank), '', ...right]),
  ]);
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  fireEvent.change(screen.getByRole('combobox', { name: 'Cột tên đơn vị' }), { target: { value: '7' } });
  await pane.press('Đọc theo chỉ định');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số đơn vị|3');
  expect(pane.said()).toContain('H · Tên đơn vị');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(pane.said()).toContain('Huyện Phú Ninh');
  expect(pane.said()).not.toContain('TP Tam Kỳ');
});

test('of two tables one below the other, the one whose heading rows are chosen', async () => {
  const pane = openOver([
    HEADER,
    ...FIRST,
    [],
    [...HEADER].reverse(),
    ...SECOND.map((row) => [...row].reverse()),
  ]);
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số đơn vị|2');
  expect(pane.said()).toContain('Chỉ định cột…');
  await pane.press('Chỉ định cột…');
  await pane.arrive('Chỉ định cột');
  for (const name of ['Từ dòng', 'Đến dòng']) {
    fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: '5' } });
  }
  await pane.press('Đọc theo chỉ định');
  await pane.arrive('Biểu khảo sát');
  expect(pane.said()).toContain('Số đơn vị|3');
  await pane.press('Xem kết quả');
  await pane.arrive('Kết quả rà soát');
  expect(pane.said()).toContain('Huyện Phú Ninh');
  expect(pane.said()).not.toContain('TP Tam Kỳ');
});
