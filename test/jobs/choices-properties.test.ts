import fc from 'fast-check';
import { changesNothing } from '../../src/domain/plan';
import { assessed, decided, planOf, writeResults } from './main-job';
import { by, current, fill, OPEN, PROVINCE, ROWS, SHEET } from './rows-of-districts';
import { valuesOf } from './workbook-under-test';

const TOGETHER = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể + khối chính quyền';
const MERGED = 'Đảng bộ cơ sở khối đảng + khối MTTQ, đoàn thể · Đảng bộ cơ sở khối chính quyền';
/** What people, and programs, leave in a cell for a choice. */
const ENTRIES = [
  ...[TOGETHER, MERGED, `  ${MERGED} `, `="${TOGETHER}"`, 'Để xem xét sau'],
  ...['', '', ' ', '   ', '=""', '=" "', '\u00a0', 3, 41_000, true, '=NA()', '=1/0', "'#N/A"],
] as const;
/** The rows of the smaller of the layouts below its header. */
const ROW_COUNT = 9;
const FIRST = 3;

type Step =
  | { readonly kind: 'type'; readonly row: number; readonly entry: (typeof ENTRIES)[number] }
  | { readonly kind: 'sort' | 'run' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      row: fc.nat(ROW_COUNT - 1),
      entry: fc.constantFrom(...ENTRIES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sort' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('run' as const) }) },
);

/** Throws where the cells of a district settle on something else than a run finds, or after a run on nothing. */
async function expectAsFound(isAfterRun: boolean): Promise<void> {
  const rows = await valuesOf(current, SHEET, 'A1:AZ30');
  const [committeesAt = -1, finalAt = -1] = ['Số đảng bộ cơ sở', 'Phương án cuối'].map((heading) =>
    rows[FIRST - 1]?.indexOf(heading),
  );
  const { decisions } = await decided(SHEET);
  for (const { district, committees } of decisions) {
    const row = rows[district.row] ?? [];
    const said = row[committeesAt];
    // After a sort the first row of a district may have no results, or such as settle on nothing.
    const isUnsaid = said === 'ghi lại' || row[finalAt] === '' || row[finalAt] === OPEN;
    if (isUnsaid && !isAfterRun) continue;
    expect([district.name, said]).toEqual([district.name, committees ?? '']);
  }
}

test.each(['long', 'by-organisation'] as const)(
  'whatever stands in the cells of choices, a survey that is %s settles on what a run finds',
  async (layout) => {
    const { values } = ROWS[layout](PROVINCE, { names: 'every row', withSums: false });
    const width = values[FIRST]?.length ?? 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        await fill(values);
        await writeResults(SHEET);
        const [headings = []] = await valuesOf(current, SHEET, 'A3:AZ3');
        const choice = headings.indexOf('Phương án chọn');
        for (const done of [...steps, { kind: 'run' } as const]) {
          if (done.kind === 'run') await writeResults(SHEET, { replaceTypedOver: true });
          await by((sheet) => {
            if (done.kind === 'type') {
              const range = sheet.getRangeByIndexes(FIRST + done.row, choice, 1, 1);
              range.numberFormat = [['General']];
              range.formulas = [[done.entry]];
            } else if (done.kind === 'sort') {
              // Without the results, as somebody does who marks the columns of the survey.
              const range = sheet.getRangeByIndexes(FIRST, 0, ROW_COUNT, width);
              range.sort.apply([{ key: width - 1, ascending: false }]);
            }
          });
          await expectAsFound(done.kind === 'run');
        }
        expect(changesNothing(planOf(await assessed(SHEET)))).toBe(true);
      }),
      { numRuns: 15 },
    );
  },
);
