import { createForm } from '../../src/jobs/create-form';
import { listExplanations } from '../../src/jobs/list-explanations';
import { listFindings } from '../../src/jobs/list-findings';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { openSample } from '../../src/jobs/open-sample';
import { writeScenario } from '../../src/jobs/write-scenario';
import { writePlan } from '../../src/jobs/write-plan';
import { explanationText } from '../../src/locales/explanation/explanation-wording';
import { findingsWording } from '../../src/locales/sheet/findings-wording';
import { formWording } from '../../src/locales/sheet/form-wording';
import { scenarioWording } from '../../src/locales/sheet/scenario-wording';
import { withColleague, type WithColleague } from './colleague';
import { lookOf } from './look-of-workbook';
import { decided, proposeChecklists, rules, organisationWords } from './main-job';
import { scenarioOf } from './scenario-of';
import { REGISTER, REGISTER_SHEETS, SURVEY, undone } from './undo-report';
import { blankUnderTest, reopened, valuesOf, write, type WorkbookUnderTest } from './workbook-under-test';

let colleague: WithColleague;

/** What makes a new sheet: planned from the survey as it stands, and the name that the sheet gets. */
type Job = () => Promise<{ readonly sheet: string; readonly outcome: { readonly ok: boolean } }>;

const register: Job = async () => {
  const { plan, sheet } = await proposeChecklists();
  return { sheet, outcome: await writePlan(plan) };
};
const scenario: Job = async () => {
  const assessment = await decided();
  const whatIf = scenarioOf(assessment, { threshold: 17 });
  return writeScenario(assessment, whatIf, scenarioWording('vi', rules));
};
const JOBS: readonly (readonly [string, Job])[] = [
  ['the register', register],
  ['the sample', () => openSample('districts')],
  ['a form', () => createForm({ kind: 'wide', rules, wording: formWording('vi', rules) })],
  ['the findings', async () => listFindings(await decided(), findingsWording('vi', rules))],
  ['the organisations', () => listOrganisations(organisations, rules, organisationWords())],
  ['a scenario', scenario],
  [
    'the explanations',
    async () => {
      const assessment = await decided();
      const few = assessment.decisions.slice(0, 2);
      return listExplanations(assessment, few, rules, explanationText('vi', rules));
    },
  ],
];

/** A few organisations of a survey in another workbook. */
let organisations: Parameters<typeof listOrganisations>[0];

beforeAll(async () => {
  blankUnderTest();
  await openSample('organisations');
  const { survey, decisions, sheetId } = await decided('Khảo sát theo tổ chức');
  const few = survey.organisations.slice(0, 5);
  organisations = {
    survey: { ...survey, organisations: few },
    sheetId,
    decisions,
    sources: [],
    rulesSheet: null,
  };
});

const sheetNames = () => colleague.under.workbook.sheets.map(({ name }) => name);
const look = () => lookOf(colleague.under);

async function newWorkbook(): Promise<WithColleague> {
  const made = await withColleague();
  // Something to be found.
  await write(made.under, SURVEY, 'E10', 'x');
  return made;
}

type Ending = 'broken-off' | 'whole' | 'over-before';

/** Excel refuses that batch of the job as a whole; some, which only let ranges go, are refused without harm. */
async function breakOff(job: Job, batch: number): Promise<Ending> {
  colleague = await newWorkbook();
  const refuse = () => colleague.under.client.connection.failNext('GeneralException');
  // The batch is under way when a colleague acts: what is to fail is the next.
  if (batch === 1) refuse();
  else colleague.before(batch - 1, refuse);
  const isWhole = await job().then(
    () => true,
    () => false,
  );
  if (!colleague.hasActed()) return 'over-before';
  return isWhole ? 'whole' : 'broken-off';
}

async function atEveryBatch(job: Job, then: (batch: number) => Promise<void>): Promise<void> {
  for (let batch = 1; ; batch += 1) {
    const ending = await breakOff(job, batch);
    if (ending === 'over-before') return;
    if (ending === 'broken-off') await then(batch);
  }
}

describe.each(JOBS)('%s, whose run breaks off at any batch', (_, job) => {
  test('is made whole by the next run, in its place', async () => {
    colleague = await newWorkbook();
    const { sheet } = await job();
    const expected = look();
    const expectedText = JSON.stringify(expected);
    let replaced = 0;
    await atEveryBatch(job, async (batch) => {
      const left = sheetNames();
      // Only showing the sheet was refused.
      if (JSON.stringify(look()) === expectedText) return;
      if (left.includes(sheet)) replaced += 1;
      expect([batch, await job()]).toMatchObject([batch, { sheet, outcome: { ok: true } }]);
      expect([batch, look()]).toEqual([batch, expected]);
    });
    expect(replaced).toBeGreaterThanOrEqual(3);
  });

  test('stays where somebody typed on what was made, and the next run makes another', async () => {
    await atEveryBatch(job, async () => {
      const [survey, made, ...more] = sheetNames();
      if (made === undefined) return;
      await write(colleague.under, made, 'Z2', 'ghi chú');
      const { sheet } = await job();
      expect(await valuesOf(colleague.under, made, 'Z2')).toEqual([['ghi chú']]);
      // A register whose table stands is brought up to date where it is.
      const others = sheet === made ? [] : [sheet];
      const standing = sheetNames();
      expect(standing.slice(0, 2)).toEqual([survey, made]);
      // What came with it is not lost either: it stands, or was made again.
      expect(standing).toEqual(expect.arrayContaining([...more, ...others]));
      expect(new Set(standing).size).toBe(standing.length);
    });
  });
});

describe('the half-made sheet of a register', () => {
  /** Leaves the sheet with its cells, but without its table. */
  async function brokenOff(): Promise<void> {
    // Of planning: rules, survey, register, tables; of writing: look, look, sheet, record, values; then the table.
    await breakOff(register, 10);
    expect(sheetNames()).toEqual([SURVEY, ...REGISTER_SHEETS]);
    expect(await valuesOf(colleague.under, REGISTER, 'A7')).not.toEqual([['']]);
    const { plan } = await proposeChecklists();
    expect(plan.newSheets.map(({ name }) => name)).toEqual(REGISTER_SHEETS);
  }

  test('goes with an undo', async () => {
    await brokenOff();
    expect(await undone()).toMatchObject({ removedSheets: REGISTER_SHEETS, keptSheets: [] });
  });

  test('is made again by whoever opens the file later', async () => {
    await brokenOff();
    const { plan } = await proposeChecklists();
    const later: WorkbookUnderTest = await reopened(colleague.under);
    expect(await writePlan(plan)).toMatchObject({ ok: true });
    expect((await later.saved()).SheetNames).toEqual([SURVEY, ...REGISTER_SHEETS]);
  });

  test('stays where something was typed on it after the next run was planned', async () => {
    await brokenOff();
    const { plan } = await proposeChecklists();
    await write(colleague.under, REGISTER, 'Z2', 'ghi chú');
    expect(await writePlan(plan)).toEqual({ ok: false, trouble: { code: 'sheet-exists', sheet: REGISTER } });
    expect(await valuesOf(colleague.under, REGISTER, 'Z2')).toEqual([['ghi chú']]);
  });

  test('stays where something elsewhere speaks of it', async () => {
    await brokenOff();
    await write(colleague.under, SURVEY, 'T2', `='${REGISTER}'!A7`);
    const { sheet } = await proposeChecklists();
    expect(sheet).toBe(`${REGISTER} (2)`);
  });

  test.each([
    ['just begun: it may be under way', 0, `${REGISTER} (2)`],
    ['ten minutes ago: nobody works on it', 600_001, REGISTER],
  ])('of another pane, %s', async (_, age, expected) => {
    await brokenOff();
    await colleague.under.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem(REGISTER);
      names.getItem('_kt.unfinished').formula = `="other ${Date.now() - age}"`;
      await context.sync();
    });
    expect((await proposeChecklists()).sheet).toBe(expected);
  });
});

test('a finished sheet is nobody’s to replace: a second sample stands beside the first', async () => {
  colleague = await newWorkbook();
  const first = await openSample('districts');
  const second = await openSample('districts');
  expect(sheetNames()).toEqual([SURVEY, first.sheet, second.sheet]);
});
