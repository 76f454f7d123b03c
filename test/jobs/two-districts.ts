import type { WorkbookUnderTest } from './workbook-under-test';

/** Names the first sheet and fills it with a survey of two districts: one with three committees, one with two. */
export async function fillTwoDistricts(
  current: WorkbookUnderTest,
  name: string,
  [first, second]: readonly [string, string],
): Promise<void> {
  await current.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = name;
    const blocs = ['Khối đảng', 'Khối MTTQ, đoàn thể', 'Khối chính quyền'];
    sheet.getRange('A1:J3').values = [
      [
        'Tên đơn vị',
        ...blocs.flatMap((bloc) =>
          ['ĐB cơ sở', 'CB cơ sở', 'Đảng viên'].map((measure) => `${measure} ${bloc}`),
        ),
      ],
      [first, 0, 3, 35, 0, 4, 31, 1, 9, 90],
      [second, 0, 2, 26, 0, 3, 17, 0, 10, 84],
    ];
    await context.sync();
  });
}
