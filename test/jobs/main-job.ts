import { district2012 as rules } from '../../src/domain/decision/rule-sets/district-2012';
import type { Receipt } from '../../src/domain/run-record';
import { assess, type Assessment } from '../../src/jobs/assess';
import { planResultsOn, type ResultsRequest, type ResultWriting } from '../../src/jobs/plan-results';
import type { RefreshSetting } from '../../src/jobs/refresh-results';
import { runLogWordings } from '../../src/locales/sheet/log-wording';
import { rulesSheetWordings } from '../../src/locales/sheet/rules-wording';
import {
  type ChecklistProposal,
  planChecklists,
  writeChecklists as writeProposal,
} from '../../src/jobs/make-checklists';
import { writePlan } from '../../src/jobs/write-plan';
import { checklistWordings } from '../../src/locales/checklist-wording';
import type { NodeClientOptions } from '../../src/preview/host/node-client';
import { saveWorkbook } from '../../src/preview/host/workbook-file';
import { sampleUnderTest } from './workbook-under-test';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import type { Language } from '../../src/locales/language';
import { organisationWordings, resultWordings } from '../../src/locales/sheet-wording';

export { rules };

/** The words of results, of their rules and of the log, as the pane hands them over, and when a run is. */
export const resultWords: RefreshSetting = {
  wordings: (of) => resultWordings('vi', of),
  rulesWordings: (of) => rulesSheetWordings('vi', of),
  logWordings: runLogWordings('vi'),
  now: new Date(2012, 8, 3, 14, 30),
};

/** The words of the list of organisations, as the pane hands them over, and when it is made. */
export function organisationWords(
  language: Language = 'vi',
  of: RuleSet = rules,
  now = new Date(2012, 8, 3),
) {
  return { wordings: organisationWordings(language, of), now };
}

type Options = Partial<
  Pick<ResultsRequest, 'startColumn' | 'replaceTypedOver' | 'placeMissing' | 'content' | 'rules'>
>;

/** An assessment with what writing it down would change. */
export type PlannedAssessment = Assessment & { readonly writing: ResultWriting };

/** Assesses a sheet that must read as a survey. */
export async function decided(sheet = 'Khảo sát'): Promise<Assessment> {
  const assessing = await assess({ sheet, rules, wordings: resultWords.wordings });
  if (!assessing.ok) throw new Error(JSON.stringify(assessing.trouble));
  return assessing.assessment;
}

/** Assesses a sheet that must read as a survey, and plans its results. */
export async function assessed(sheet = 'Khảo sát', options: Options = {}): Promise<PlannedAssessment> {
  const planned = await planResultsOn({ sheet, rules, ...resultWords, ...options });
  if (!planned.ok) throw new Error(JSON.stringify(planned.trouble));
  return { ...planned.assessment, writing: planned.writing };
}

/** The plan of an assessment that can be written. */
export function planOf({ writing }: Pick<PlannedAssessment, 'writing'>) {
  if (!writing.ok) throw new Error(JSON.stringify(writing.trouble));
  return writing.plan;
}

/** Writes the result columns, as the pane does after "write". */
export async function writeResults(sheet = 'Khảo sát', options: Options = {}): Promise<Receipt> {
  const outcome = await writePlan(planOf(await assessed(sheet, options)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.receipt;
}

/**
 * Most tests make checklists for three of the sample's districts, two with three organisations and one with two, and for
 * whoever else stands on the sheet: what they show does not depend on how many rows a register has, but their time does.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'TP Hội An',
  'Huyện Điện Bàn',
  'Huyện Đại Lộc',
  'Huyện Thăng Bình',
  'Huyện Quế Sơn',
  'Huyện Núi Thành',
  'Huyện Phú Ninh',
  'Huyện Tiên Phước',
  'Huyện Hiệp Đức',
  'Huyện Phước Sơn',
  'Huyện Nam Giang',
  'Huyện Đông Giang',
  'Huyện Tây Giang',
  'Huyện Bắc Trà My',
  'Huyện Nam Trà My',
]);

interface ChecklistOptions {
  readonly replaceTypedOver?: boolean;
  /** For the sample's other districts too. */
  readonly all?: boolean;
  /** For these districts alone. */
  readonly only?: readonly string[];
}

export async function proposeChecklists(
  sheet?: string,
  options?: ChecklistOptions,
): Promise<ChecklistProposal> {
  return proposeFor(await decided(sheet), options);
}

async function proposeFor(
  { decisions, sources }: Assessment,
  { replaceTypedOver = false, all = false, only }: ChecklistOptions = {},
): Promise<ChecklistProposal> {
  const planning = await planChecklists({
    decisions: decisions.filter(({ district: { name } }) =>
      only ? only.includes(name) : all || !LEFT_OUT.has(name),
    ),
    sources,
    rules,
    wordings: checklistWordings('vi', rules),
    replaceTypedOver,
  });
  if (!planning.ok) throw new Error(JSON.stringify(planning.trouble));
  return planning.proposal;
}

/** Makes or updates the register, as the pane does. */
export async function writeChecklists(sheet = 'Khảo sát', options: ChecklistOptions = {}): Promise<Receipt> {
  const assessment = await decided(sheet);
  const outcome = await writeProposal(await proposeFor(assessment, options), assessment.rules);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.receipt;
}

/** The file of the sample with its register, made once for tests that each open it anew. */
export async function fileWithRegister(
  options?: Pick<ChecklistOptions, 'only'>,
  client?: NodeClientOptions,
): Promise<Uint8Array> {
  const { workbook } = await sampleUnderTest(client);
  await writeChecklists('Khảo sát', options);
  return saveWorkbook(workbook);
}
