import { changesNothing, type Plan } from '../../src/domain/plan';
import { refreshResults } from '../../src/jobs/refresh-results';
import { undo } from '../../src/jobs/undo';
import { writePlan } from '../../src/jobs/write-plan';
import { lookApartFromMark } from './look-of-workbook';
import {
  assessed,
  planOf,
  proposeChecklists,
  rules,
  writeChecklists,
  writeResults,
  resultWords,
} from './main-job';
import {
  reopened,
  shortSampleUnderTest,
  valuesOf,
  write,
  type WorkbookUnderTest,
} from './workbook-under-test';

const SHEET = 'Khảo sát';
const REGISTER = 'Danh mục công việc';

/** Counts batches down; the one that it comes to is refused as a whole. */
const refusal = { in: 0 };
let current: WorkbookUnderTest;

beforeEach(async () => {
  refusal.in = 0;
  current = await sampleThatBreaksOff();
});

async function sampleThatBreaksOff(): Promise<WorkbookUnderTest> {
  const under = await shortSampleUnderTest({
    beforeBatch: () => {
      if (refusal.in === 0) return;
      refusal.in -= 1;
      if (refusal.in === 1) under.client.connection.failNext('GeneralException');
    },
  });
  return under;
}

/** Writes a plan whose batch of this number, from 1, Excel refuses; a colleague opens what is left. */
async function breakOff(plan: Plan, batch: number): Promise<void> {
  if (batch === 1) current.client.connection.failNext('GeneralException');
  else refusal.in = batch;
  await expect(writePlan(plan)).rejects.toMatchObject({ name: 'HostFailure' });
  refusal.in = 0;
  current = await reopened(current);
}

/** The batches of a plan for sheets that stand: the look before, record with the last look, values, looks. */
const BATCHES = [1, 2, 3, 4];

test('an update takes as many batches as are refused below', async () => {
  await writeResults(SHEET, { content: 'values' });
  await write(current, SHEET, 'E10', 3);
  const plan = planOf(await assessed());
  refusal.in = BATCHES.length + 1;
  expect(await writePlan(plan)).toMatchObject({ ok: true });
});

/** With formulas comes the sheet of the rules: it is added in a batch of its own. */
describe.each([
  ...BATCHES.map((batch) => ['values', batch] as const),
  ...BATCHES.map((batch) => ['formulas', batch] as const),
])('a first run to %s with batch %i refused', (content, batch) => {
  test('is done again in place, looks and all, and taken back', async () => {
    const bare = lookApartFromMark(current);
    await writeResults(SHEET, { content });
    const expected = lookApartFromMark(current);
    current = await sampleThatBreaksOff();
    await breakOff(planOf(await assessed(SHEET, { content })), batch);
    const again = planOf(await assessed(SHEET, { content }));
    expect(again.typedOver).toEqual([]);
    expect(changesNothing(again)).toBe(false);
    await writePlan(again);
    expect(lookApartFromMark(current)).toEqual(expected);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
    expect(await undo()).toMatchObject({ ok: true, report: { kept: [] } });
    // How results were written stays with the mark where a run found both, and so does the name of a column.
    const left = lookApartFromMark(current).map((look) => ({
      ...look,
      names: look.names.filter((name) => !/^(?:_kt\.content|KT_)/.test(name)),
    }));
    expect(left).toEqual(bare);
    const { writing } = await assessed();
    expect(writing).toMatchObject({ ok: true, content: 'formulas' });
  });
});

test('a first run to formulas whose looks are refused is finished; its undo leaves results that calculate', async () => {
  await writeResults(SHEET);
  const expected = lookApartFromMark(current);
  current = await sampleThatBreaksOff();
  await breakOff(planOf(await assessed()), 5);
  await writePlan(planOf(await assessed()));
  expect(lookApartFromMark(current)).toEqual(expected);
  // The record is that of the run that made the sheet of the rules again: the cells of the one before are not in it.
  expect(await undo()).toMatchObject({ ok: true });
  expect(await valuesOf(current, SHEET, 'M12:N12')).toEqual([['Chưa đủ', -12]]);
});

describe.each(BATCHES)('with batch %i refused', (batch) => {
  test('an update is finished by the next run, and nothing counts as typed over', async () => {
    await writeResults(SHEET, { content: 'values' });
    await write(current, SHEET, 'E10', 3);
    await breakOff(planOf(await assessed()), batch);
    expect(planOf(await assessed()).typedOver).toEqual([]);
    await refreshResults(rules, resultWords);
    expect(await valuesOf(current, SHEET, 'M10:N10')).toEqual([['Chưa đủ', -27]]);
    expect(changesNothing(planOf(await assessed()))).toBe(true);
  });

  test('an update is followed by one to other numbers', async () => {
    await writeResults(SHEET, { content: 'values' });
    await write(current, SHEET, 'E10', 3);
    await breakOff(planOf(await assessed()), batch);
    await write(current, SHEET, 'E10', 29);
    expect(planOf(await assessed()).typedOver).toEqual([]);
    await writeResults();
    expect(await valuesOf(current, SHEET, 'M10:N10')).toEqual([['Chưa đủ', -1]]);
  });

  test('what somebody types after it is theirs', async () => {
    await writeResults(SHEET, { content: 'values' });
    await write(current, SHEET, 'E10', 3);
    await breakOff(planOf(await assessed()), batch);
    await write(current, SHEET, 'M10', 'tạm hoãn');
    expect(planOf(await assessed()).typedOver.map(({ cell }) => cell)).toEqual(['M10']);
  });

  test('a district added at the end comes with its looks at the next run', async () => {
    const addDistrict = async () => {
      await current.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('15:15').delete('Up');
        await context.sync();
      });
      await writeResults();
      await current.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(SHEET);
        sheet.getRange('A15:L15').values = [[19, 'Huyện Thử', 0, 2, 31, 0, 2, 29, 0, 3, 40, '']];
        await context.sync();
      });
    };
    await addDistrict();
    await writeResults();
    const expected = lookApartFromMark(current);
    current = await sampleThatBreaksOff();
    await addDistrict();
    await breakOff(planOf(await assessed()), batch);
    await writeResults();
    expect(lookApartFromMark(current)).toEqual(expected);
  });

  test('the growth of the register is finished by the next run', async () => {
    await writeChecklists();
    await write(current, SHEET, 'E10', 29);
    await breakOff((await proposeChecklists()).plan, batch);
    const again = await proposeChecklists();
    expect(again.plan.typedOver).toEqual([]);
    expect(again.changes).toMatchObject({ removed: 0, retired: 24 });
    expect(changesNothing(again.plan)).toBe(false);
    await writePlan(again.plan);
    const keys = (await valuesOf(current, REGISTER, 'O8:O770')).flat().filter((key) => key !== '');
    expect([keys.length, new Set(keys).size]).toEqual([140, 140]);
    await current.run(async (context) => {
      const table = context.workbook.tables.getItem('KienToan_DanhMuc').getRange().load('address');
      const status = context.workbook.worksheets
        .getItem(REGISTER)
        .getRange('K145:K147')
        .dataValidation.load('rule');
      await context.sync();
      expect(table.address).toBe(`'${REGISTER}'!A7:X147`);
      expect(status.rule.list?.source).toBe('Chưa làm,Đang làm,Xong,Không áp dụng');
    });
    expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
  });
});

test('a new register whose looks were refused gets them with the next run', async () => {
  await writeChecklists();
  const expected = lookApartFromMark(current);
  current = await sampleThatBreaksOff();
  // The look before, the sheet, record, values, table with what speaks of it, looks.
  await breakOff((await proposeChecklists()).plan, 6);
  const { changes, plan } = await proposeChecklists();
  expect(changes).toEqual({ added: 0, retired: 0, removed: 0, standing: 128 });
  await writePlan(plan);
  expect(lookApartFromMark(current)).toEqual(expected);
  expect(changesNothing((await proposeChecklists()).plan)).toBe(true);
});

test('blank rows that a growth without its rows left at the end of the register are filled first', async () => {
  await writeChecklists();
  await current.run(async (context) => {
    context.workbook.tables.getItem('KienToan_DanhMuc').resize('A7:X146');
    await context.sync();
  });
  await write(current, SHEET, 'E10', 29);
  const { changes, plan } = await proposeChecklists();
  expect(changes).toEqual({ added: 12, retired: 24, removed: 0, standing: 128 });
  await writePlan(plan);
  const keys = (await valuesOf(current, REGISTER, 'O8:O770')).flat();
  expect([keys.indexOf(''), keys.filter((key) => key !== '').length]).toEqual([140, 140]);
});

test('rows of the register are written after the table has grown, in the same request', async () => {
  const requests: string[][] = [];
  current = await shortSampleUnderTest({
    beforeBatch: ({ body }) => {
      const { Actions } = JSON.parse(JSON.stringify(body)) as { Actions: { Name: string }[] };
      requests.push(Actions.map(({ Name }) => Name));
    },
  });
  await writeChecklists();
  await write(current, SHEET, 'E10', 29);
  const { plan } = await proposeChecklists();
  requests.length = 0;
  await writePlan(plan);
  const growing = requests.find((names) => names.includes('Resize')) ?? [];
  // Blocks are tried first, without a change: the growth must not come where Excel then refuses the rows.
  const writes = growing.flatMap((name, index) => (name === 'Formulas' ? [index] : []));
  expect(writes.length).toBeGreaterThan(1);
  const after = writes.filter((index) => index > growing.indexOf('Resize'));
  expect(after.length).toBe(writes.length / 2);
});
