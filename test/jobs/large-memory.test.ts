import type { Plan } from '../../src/domain/plan';
import { writePlan } from '../../src/jobs/write-plan';
import { assessed, planOf, writeResults } from './main-job';
import { sampleUnderTest, write } from './workbook-under-test';

const SHEET = 'Khảo sát';
/** A setting holds at most 2,000,000 bytes; the rest of the memory and its quotes take less than 10,000. */
const LARGEST = 2_000_000;

/** The plan, as if it had to remember a row more of so many bytes. */
function withMemoryOf(bytes: number, plan: Plan): Plan {
  const { leftBehind } = plan;
  if (!leftBehind) throw new Error('The plan remembers nothing');
  return { ...plan, leftBehind: { ...leftBehind, rows: { ...leftBehind.rows, more: 'x'.repeat(bytes) } } };
}

test.each([
  [LARGEST - 10_000, true, []],
  // The notes were blank: to fill them in takes no memory.
  [LARGEST, false, ['M10', 'N10', 'S10', 'T10', 'V10', 'X10', 'AD10']],
])(
  'a memory with %i bytes more is kept: %s; the receipt says so, and the next run',
  async (bytes, isRemembered, kept) => {
    const under = await sampleUnderTest();
    const outcome = await writePlan(
      withMemoryOf(bytes, planOf(await assessed(SHEET, { content: 'values' }))),
    );
    expect(outcome).toMatchObject({ ok: true, receipt: { isRemembered, canUndo: true } });
    await write(under, SHEET, 'E10', 3);
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(kept);
  },
);

test('a run of usual size is remembered', async () => {
  await sampleUnderTest();
  expect(await writeResults()).toMatchObject({ isRemembered: true });
  expect(await writeResults()).toMatchObject({ cells: 0, isRemembered: true });
});
