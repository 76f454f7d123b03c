import type { WorkbookUnderTest } from './workbook-under-test';

const SHEET = 'Sheet1';
/** Rows that one request may hold. */
const PART = 500;

/** A one-row header over as many districts as asked for, in a blank workbook. */
export async function fillCountry(
  current: WorkbookUnderTest,
  districts: number,
  furtherColumns = 0,
): Promise<void> {
  const blocs = ['Khối đảng', 'Khối MTTQ', 'Khối chính quyền'];
  const header = [
    'Tên đơn vị',
    ...blocs.flatMap((bloc) => ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'].map((measure) => `${measure} ${bloc}`)),
    ...Array.from({ length: furtherColumns }, (_, index) => `Ghi chú ${index + 1}`),
  ];
  const rows = Array.from({ length: districts }, (_, index) => [
    `Huyện số ${index + 1}`,
    ...[0, 3, 20 + (index % 25), 0, 4, 20 + (index % 17), 0, 9, 60 + (index % 40)],
    ...Array.from({ length: furtherColumns }, () => 'một ghi chú dài vừa phải; '.repeat(4)),
  ]);
  const all = [header, ...rows];
  for (let first = 0; first < all.length; first += PART) {
    const part = all.slice(first, first + PART);
    await current.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      sheet.getRangeByIndexes(first, 0, part.length, header.length).values = part;
      await context.sync();
    });
  }
}
