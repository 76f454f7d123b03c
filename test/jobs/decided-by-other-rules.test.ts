import type { RuleSet } from '../../src/domain/decision/rule-set';
import { commune2025 } from '../../src/domain/decision/rule-sets/commune-2025';
import type { Assessment } from '../../src/jobs/assess';
import { listOrganisations } from '../../src/jobs/list-organisations';
import { planChecklists, writeChecklists } from '../../src/jobs/make-checklists';
import { makeFollowUp } from '../../src/jobs/make-follow-up';
import { makeVotes } from '../../src/jobs/make-votes';
import { openSample } from '../../src/jobs/open-sample';
import { writeResults } from '../../src/jobs/write-results';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { registerSheetsWordings } from '../../src/locales/register-sheets-wording';
import { chosenOf, DISTRICTS } from './follow-up-of';
import { assessed, decided, type PlannedAssessment, resultWords, rules, organisationWords } from './main-job';
import { writtenSheet } from './rules-workbook';
import {
  blankUnderTest,
  sampleUnderTest,
  valuesOf,
  type WorkbookUnderTest,
  write,
} from './workbook-under-test';

const SURVEY = 'Khảo sát theo tổ chức';

async function underTestWithRegister(): Promise<{ current: WorkbookUnderTest; read: Assessment }> {
  const current = blankUnderTest();
  const { outcome } = await openSample('organisations');
  if (!outcome.ok) throw new Error(outcome.trouble.code);
  const read = await decided(SURVEY);
  expect(await checklists(read, rules)).toMatchObject({ ok: true });
  return { current, read };
}

const chosen = ({ decisions }: Assessment) => chosenOf(decisions, DISTRICTS);

async function checklists(read: Assessment, by: RuleSet) {
  const { sources } = read;
  const planning = await planChecklists({
    decisions: chosen(read),
    sources,
    rules: by,
    wordings: checklistWordings('vi', by),
  });
  if (!planning.ok) throw new Error(planning.trouble.code);
  return writeChecklists(planning.proposal, by);
}

/** What is decided by the rules and written on a sheet of its own, each by its job. */
const jobs: readonly (readonly [string, (read: Assessment) => Promise<{ readonly ok: boolean }>])[] = [
  [
    'the list of organisations',
    async (read) => (await listOrganisations(read, read.rules, organisationWords('vi', read.rules))).outcome,
  ],
  ['the checklist', (read) => checklists(read, read.rules)],
  [
    'the follow-up sheet',
    async (read) =>
      (await makeFollowUp(read, chosen(read), read.rules, registerSheetsWordings('vi', read.rules))).outcome,
  ],
  [
    'the sheet of votes',
    async (read) =>
      (await makeVotes(read, chosen(read), read.rules, registerSheetsWordings('vi', read.rules))).outcome,
  ],
];

test.each(jobs)('%s is not written by rules that are others by now', async (_, make) => {
  const { current, read } = await underTestWithRegister();
  const sheetsBefore = () => current.workbook.sheets.map(({ name }) => name);
  // A sheet of the very rules that were read changes nothing.
  await writtenSheet(rules);
  expect(await make(read)).toMatchObject({ ok: true });
  const stand = sheetsBefore();
  await write(current, 'Quy định', 'C10', 12);
  expect(await make(read)).toEqual({
    ok: false,
    trouble: { code: 'changed-since-read', cells: ['Quy định!C10:C17', 'Quy định!C21:C25'] },
  });
  expect(sheetsBefore()).toEqual(stand);
  expect(await make(await decided(SURVEY))).toMatchObject({ ok: true });
  // Nor by a set of other documents, however alike its numbers are.
  await write(current, 'Quy định', 'C10', 30);
  await writtenSheet(commune2025);
  expect(await make(read)).toMatchObject({ ok: false, trouble: { code: 'changed-since-read' } });
});

test('results as values are not written by rules that are others by now', async () => {
  const current = await sampleUnderTest();
  const written = async ({ writing, ...assessment }: PlannedAssessment) => {
    if (!writing.ok) throw new Error(writing.trouble.code);
    const log = {
      isAsked: false,
      by: 'pane',
      now: resultWords.now,
      wordings: resultWords.logWordings,
    } as const;
    return (await writeResults({ assessment, writing, log })).outcome;
  };
  const planned = await assessed('Khảo sát', { content: 'values' });
  const stands = () => valuesOf(current, 'Khảo sát', 'M6:AJ28');
  const before = await stands();
  await writtenSheet(rules);
  await write(current, 'Quy định', 'C10', 12);
  expect(await written(planned)).toMatchObject({
    ok: false,
    trouble: { code: 'changed-since-read', cells: ['Quy định!C10:C17', 'Quy định!C21:C25'] },
  });
  expect(await stands()).toEqual(before);
  expect(await written(await assessed('Khảo sát', { content: 'values' }))).toMatchObject({ ok: true });
  expect(await stands()).not.toEqual(before);
});
