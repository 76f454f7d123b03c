import type { DistrictDecision } from '../domain/decision/decision';
import type { RuleSet } from '../domain/decision/rule-set';
import type { Plan, SourceCells } from '../domain/plan';
import { type ChecklistItem, checklistOf } from '../domain/procedure/checklist';
import { planNewRegister } from '../domain/procedure/new-register-plan';
import { procedureOf } from '../domain/procedure/procedures';
import type { RegisterTrouble } from '../domain/procedure/register-sheet';
import { planRegisterUpdate, type RegisterChanges } from '../domain/procedure/register-update-plan';
import type { RegisterWording } from '../domain/procedure/register-wording';
import { standingWording, type Wordings } from '../domain/wordings';
import { readRegister, type RegisterSnapshot } from '../workbook/read-register';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { freeSheetName } from './free-sheet-name';

export interface ChecklistRequest {
  /** The survey's cells that the decisions follow from; the plan is refused where they have changed. */
  readonly sources: readonly SourceCells[];
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
  /** What stands already keeps its language; a new register is written in the first. */
  readonly wordings: Wordings<RegisterWording>;
  readonly replaceTypedOver?: boolean;
}

export interface ChecklistProposal {
  readonly items: readonly ChecklistItem[];
  readonly plan: Plan;
  readonly changes: RegisterChanges;
  readonly sheet: string;
  /** True where the register's sheet does not exist yet. */
  readonly isNew: boolean;
}

export type ChecklistPlanning =
  | { readonly ok: true; readonly proposal: ChecklistProposal }
  | { readonly ok: false; readonly trouble: RegisterTrouble };

/** Plans the register of all steps: a new sheet, or what has to change on the one that stands. Writes nothing. */
export async function planChecklists(
  request: ChecklistRequest,
  watch?: RunWatch,
): Promise<ChecklistPlanning> {
  const items = checklistOf(request.decisions, request.rules, procedureOf(request.rules));
  const snapshot = await runExcel(readRegister, watch);
  return propose(items, request, snapshot);
}

function propose(
  items: readonly ChecklistItem[],
  { sources, wordings, replaceTypedOver }: ChecklistRequest,
  { register, leftBehind, sheetNames }: RegisterSnapshot,
): ChecklistPlanning {
  const wording = standingWording(
    wordings,
    ({ headers }) => register?.headers.some((header) => header === headers.key) ?? false,
  );
  if (!register) {
    const sheet = freeSheetName(wording.sheetName, sheetNames);
    const plan = planNewRegister(items, wording, sheet, sources);
    const changes = { added: items.length, retired: 0, removed: 0, standing: 0 };
    return { ok: true, proposal: { items, plan, changes, sheet, isNew: true } };
  }
  const update = planRegisterUpdate({
    items,
    register,
    wording,
    sources,
    leftBehind,
    replaceTypedOver: replaceTypedOver ?? false,
  });
  if (!update.ok) return update;
  const { plan, changes } = update;
  return { ok: true, proposal: { items, plan, changes, sheet: register.sheet, isNew: false } };
}
