import { REGISTER, REGISTER_TABLE } from './undo-report';
import type { WorkbookUnderTest } from './workbook-under-test';

/** The columns behind the one of keys that registers did not have at first. */
export const LATER_HEADINGS = [
  'Mã bước',
  'Đợt',
  'Lãnh đạo theo dõi',
  'Chuyên viên theo dõi',
  'Hạn theo kế hoạch',
  'Hạn áp dụng',
  'Ngày xong',
  'Tình trạng',
  'Dòng kế hoạch',
];

/** From the status on, the order of columns before the deadline that applies was printed. */
const FORMER_HEADINGS = ['Trạng thái', 'Thời hạn', 'Ghi chú', 'Hiệu lực', 'Mã việc', ...LATER_HEADINGS];

/** Puts the columns of a new register in the order in which registers stood before. */
export async function putInFormerOrder(current: WorkbookUnderTest): Promise<void> {
  await current.run(async (context) => {
    const range = context.workbook.tables.getItem(REGISTER_TABLE).getRange().load('formulas');
    await context.sync();
    const [headings = [], ...rows] = range.formulas as unknown[][];
    const first = headings.indexOf('Trạng thái');
    const places = [
      ...headings.slice(0, first).map((_, place) => place),
      ...FORMER_HEADINGS.map((heading) => headings.indexOf(heading)),
    ];
    const sheet = context.workbook.worksheets.getItem(REGISTER);
    const write = (row: number, cells: readonly (readonly unknown[])[]) => {
      sheet.getRangeByIndexes(row, 0, cells.length, places.length).formulas = cells.map((line) =>
        places.map((place) => line[place]),
      );
    };
    // Formulas would follow the names of columns that change below them.
    write(
      7,
      rows.map((row) => row.map(() => '')),
    );
    write(6, [headings.map((_, place) => `Tạm ${place}`)]);
    write(6, [headings]);
    await context.sync();
    write(7, rows);
    await context.sync();
  });
}
