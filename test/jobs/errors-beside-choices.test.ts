import { besideDistricts, BY_CONSENT, choose, MERGED, NONG_SON, TAM_KY } from './chosen';
import { decided, writeResults } from './main-job';
import { SURVEY } from './undo-report';
import { sampleUnderTest, type WorkbookUnderTest, write } from './workbook-under-test';

const CONSENT_MISSING = 'Chưa ghi văn bản đồng ý.';
const REASON_MISSING = 'Chưa ghi lý do chọn.';

async function withChoices(): Promise<WorkbookUnderTest> {
  const current = await sampleUnderTest();
  await writeResults();
  await choose(current, 10, { choice: MERGED, because: 'Tinh gọn' });
  await choose(current, 17, { choice: BY_CONSENT, because: 'Địa bàn rộng', consent: '12/5' });
  return current;
}

/** A look-up that finds nothing. */
async function lookUp(current: WorkbookUnderTest, cell: string): Promise<void> {
  await current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SURVEY).getRange(cell);
    range.numberFormat = [['General']];
    range.formulas = [['=VLOOKUP("x",A1:B2,2,FALSE)']];
    await context.sync();
  });
}

const choiceOf = async (name: string) =>
  (await decided()).decisions.find(({ district }) => district.name === name)?.choice;

test('an error in the place of a reason is none given', async () => {
  const current = await withChoices();
  await lookUp(current, 'Z10');
  expect((await besideDistricts(current)).get(TAM_KY)).toMatchObject({
    check: REASON_MISSING,
    committees: 2,
  });
  expect(await choiceOf(TAM_KY)).toMatchObject({ because: '', marks: [{ code: 'reason-missing' }] });
  await writeResults();
  expect((await besideDistricts(current)).get(TAM_KY)).toMatchObject({ check: REASON_MISSING });
});

test('an error in the place of the written consent is none', async () => {
  const current = await withChoices();
  await lookUp(current, 'AA17');
  const check = (await besideDistricts(current)).get(NONG_SON)?.check;
  expect(check).toBe(CONSENT_MISSING);
  const choice = await choiceOf(NONG_SON);
  expect(choice?.consent).toBe('');
  expect(choice?.marks.map(({ code }) => code)).toContain('consent-missing');
});

test('a text that only looks like an error is one that was given', async () => {
  const current = await withChoices();
  await write(current, SURVEY, 'Z10', "'#N/A");
  expect((await besideDistricts(current)).get(TAM_KY)).toMatchObject({ check: '' });
  expect(await choiceOf(TAM_KY)).toMatchObject({ because: '#N/A', marks: [] });
});
