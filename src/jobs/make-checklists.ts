import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import { type CellBlock, type Plan, type SourceCells, withSheet } from '../domain/plan';
import { type ChecklistItem, checklistOf } from '../domain/procedure/checklist';
import type { LostStatuses } from '../domain/procedure/mended-statuses';
import { planNewRegister } from '../domain/procedure/new-register-plan';
import { procedureOf } from '../domain/procedure/procedures';
import {
  looksLikeRegister,
  type RegisterHeadings,
  registerHeadings,
  wordingOf,
} from '../domain/procedure/register-headings';
import { renamedDistricts, renamedKeyBlocks, renamedKeys } from '../domain/procedure/renamed-keys';
import { REGISTER_TABLE, type RegisterSheet, type RegisterTrouble } from '../domain/procedure/register-sheet';
import { planRegisterUpdate, type RegisterChanges } from '../domain/procedure/register-update-plan';
import type { RegisterWording } from '../domain/procedure/register-wording';
import { usedCodes } from '../domain/procedure/used-codes';
import { headingsFrom, planHeadings, REGISTER_NEEDS } from '../domain/schedule/plan-headings';
import { PLAN_TABLE_KEYS, type PlanHeaders } from '../domain/schedule/plan-tables';
import { copiedPlan } from '../domain/schedule/copied-plan';
import {
  type PlanFinding,
  planPlanSheets,
  type PlanSheets,
  type PlanTrouble,
} from '../domain/schedule/plan-sheets';
import type { PlanWording } from '../domain/schedule/plan-wording';
import { renamedLabels } from '../domain/votes/renamed-labels';
import type { VoteWording } from '../domain/votes/vote-wording';
import { standingWording, type Wordings } from '../domain/wordings';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { listTableHeadings } from '../workbook/list-table-headings';
import { readKeyedCells } from '../workbook/read-keyed-cells';
import { readRegister, type RegisterSnapshot } from '../workbook/read-register';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import { freeSheetName } from './free-sheet-name';
import type { WriteWatch } from './write-plan';

/** The words of the register and of the sheets by which it is planned. */
interface ChecklistWords {
  readonly register: RegisterWording;
  readonly plan: PlanWording;
  /** How sheets of votes call the organisations of a district. */
  readonly votes: Pick<VoteWording, 'organisation' | 'headers'>;
}

export interface ChecklistRequest {
  /** The survey's cells that the decisions follow from; the plan is refused where they have changed. */
  readonly sources: readonly SourceCells[];
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
  /** What stands already keeps its language; a new register is written in the first. */
  readonly wordings: Wordings<ChecklistWords>;
  readonly replaceTypedOver?: boolean;
}

export interface ChecklistProposal {
  readonly items: readonly ChecklistItem[];
  readonly plan: Plan;
  readonly changes: RegisterChanges;
  readonly sheet: string;
  /** True where the register's sheet does not exist yet. */
  readonly isNew: boolean;
  /** What cannot be followed on the sheets of the plan. */
  readonly findings: readonly PlanFinding[];
  /** Null where no status lost the box that it followed. */
  readonly lostStatuses: LostStatuses | null;
}

export type ChecklistPlanning =
  | { readonly ok: true; readonly proposal: ChecklistProposal }
  | { readonly ok: false; readonly trouble: RegisterTrouble | PlanTrouble };

/**
 * Plans the register of all steps and the sheets by which it is planned: new sheets, or what has to change on those that
 * stand. Writes nothing.
 */
export async function planChecklists(
  request: ChecklistRequest,
  watch?: RunWatch,
): Promise<ChecklistPlanning> {
  const snapshot = await runExcel(readRegister, watch);
  const { wordings, rules, decisions } = request;
  const words = wordsOf(wordings, snapshot);
  const { register: standing, leftBehind } = snapshot;
  const copied = await copiedSheet(snapshot, wordings, watch);
  if (copied) return { ok: false, trouble: copied };
  const planWordings = wordings.map(({ plan }) => plan);
  const plans = planHeadings(snapshot, { ...words, wordings: planWordings }, REGISTER_NEEDS);
  if (!plans.ok) return plans;
  const headings = headingsIn(snapshot, words, plans.headings.headers);
  const planned = planPlanSheets({
    shipped: procedureOf(rules),
    districts: decisions.map(({ district }) => district),
    standing: snapshot.plan,
    headings: plans.headings,
    used: standing && headings ? usedCodes(standing, headings, leftBehind) : new Map(),
    wording: words.plan,
    wordings: planWordings,
    isUnfinished: (snapshot.leftBehind?.unfinished?.newColumns.length ?? 0) > 0,
    sheetNames: snapshot.sheetNames,
    freeName: (wanted) => freeSheetName(wanted, snapshot.sheetNames),
  });
  if (!planned.ok) return planned;
  const { sheets } = planned;
  const items = checklistOf(decisions, rules, sheets.procedure);
  const register = proposeRegister(items, request, snapshot, words.register, sheets);
  if (!register.ok) return register;
  const { plan: own } = register.proposal;
  const renamed = standing && headings ? await renamedCells(standing, headings, items, wordings, watch) : [];
  // Before the register's: were the run to break off between, the next one would find the former keys there still.
  const plan = { ...own, cells: [...renamed, ...own.cells] };
  return {
    ok: true,
    proposal: {
      ...register.proposal,
      plan,
      findings: sheets.findings,
    },
  };
}

/** What sheets that were made of the register keep of rows that get other keys, and districts that get other names. */
async function renamedCells(
  register: RegisterSheet,
  headings: RegisterHeadings,
  items: readonly ChecklistItem[],
  wordings: ChecklistRequest['wordings'],
  watch?: RunWatch,
): Promise<readonly CellBlock[]> {
  const keys = renamedKeys(register, headings, items);
  const keyNow = (key: string) => keys.get(key) ?? key;
  const districts = renamedDistricts(register, headings, items, keyNow);
  if (keys.size === 0 && districts.length === 0) return [];
  const { keyed, votes } = await runExcel(readKeyedCells, watch);
  const words = wordings.map((wording) => wording.votes);
  return [...renamedKeyBlocks(keyed, keys), ...renamedLabels(votes, districts, keyNow, words)];
}

/**
 * A table that is the register's or the plan's by its columns alone, where that does not stand: of a sheet that was copied
 * before the original was deleted.
 */
async function copiedSheet(
  { register, plan }: RegisterSnapshot,
  wordings: ChecklistRequest['wordings'],
  watch?: RunWatch,
): Promise<RegisterTrouble | PlanTrouble | null> {
  if (register && PLAN_TABLE_KEYS.every((key) => plan[key])) return null;
  const tables = await runExcel(listTableHeadings, watch);
  const copy = register ? undefined : tables.find((table) => looksLikeRegister(table, wordings));
  if (copy) {
    const renamed = [{ name: copy.name, wanted: REGISTER_TABLE }];
    return { code: 'register-copied', sheet: copy.sheet, tables: renamed };
  }
  const planWordings = wordings.map((words) => words.plan);
  return copiedPlan(tables, plan, planWordings);
}

/** What stands tells its language: the register by its headings, without one the plan by its own. */
function wordsOf(
  wordings: ChecklistRequest['wordings'],
  { register, plan }: RegisterSnapshot,
): ChecklistWords {
  if (register) return wordingOf(register, wordings);
  const found = (words: ChecklistWords) => headingsFrom(words.plan, plan);
  const most = Math.max(...wordings.map(found));
  return standingWording(wordings, (words) => found(words) === most);
}

/** Null without a register, and where its columns cannot be told: it is not written to either. */
function headingsIn(
  { register, leftBehind }: RegisterSnapshot,
  words: ChecklistWords,
  planHeaders: PlanHeaders,
): RegisterHeadings | null {
  if (!register) return null;
  const found = registerHeadings(register, words.register, planHeaders, leftBehind);
  return found.ok ? found.headings : null;
}

type RegisterProposal = Omit<ChecklistProposal, 'findings'>;

function proposeRegister(
  items: readonly ChecklistItem[],
  { sources, rules, replaceTypedOver }: ChecklistRequest,
  { register, leftBehind, hasBoxes, sheetNames }: RegisterSnapshot,
  wording: RegisterWording,
  { procedure, headers, plan: planSheets }: PlanSheets,
):
  | { readonly ok: true; readonly proposal: RegisterProposal }
  | { readonly ok: false; readonly trouble: RegisterTrouble } {
  if (!register) {
    const sheet = freeSheetName(wording.sheetName, sheetNames);
    const own = planNewRegister(items, wording, headers, sheet, sources, hasBoxes);
    // The register comes first: it is what people are shown.
    const newSheets = [...own.newSheets, ...planSheets.newSheets];
    const plan = { ...withSheet(own, planSheets), newSheets };
    const changes = { added: items.length, retired: 0, removed: 0, standing: 0 };
    return { ok: true, proposal: { items, plan, changes, lostStatuses: null, sheet, isNew: true } };
  }
  const update = planRegisterUpdate({
    items,
    procedures: { staff: procedure, shipped: procedureOf(rules) },
    register,
    wording,
    plan: headers,
    sources,
    leftBehind,
    hasBoxes,
    replaceTypedOver: replaceTypedOver ?? false,
  });
  if (!update.ok) return update;
  const { changes, lostStatuses } = update;
  const plan = withSheet(update.plan, planSheets);
  return { ok: true, proposal: { items, plan, changes, lostStatuses, sheet: register.sheet, isNew: false } };
}

/** Writes checklists that the user has seen, decided by `rules`. */
export async function writeChecklists(
  { plan }: Pick<ChecklistProposal, 'plan'>,
  rules: RuleSet,
  watch: WriteWatch = {},
): Promise<ApplyOutcome> {
  return runExcel((context) => applyDecided(context, rules, plan, watch.onProgress), watch);
}
