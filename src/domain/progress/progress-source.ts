import { type OwnTable, tableRead } from '../own-table';
import type { TableRead } from '../plan';
import type { RegisterColumn } from '../procedure/register-columns';
import { type RegisterHeadings, registerHeadings } from '../procedure/register-headings';
import { type ColumnsMissing, REGISTER_TABLE } from '../procedure/register-sheet';
import type { RegisterWording } from '../procedure/register-wording';
import { type PlanColumnsMissing, planHeadings, type PlanNeeds } from '../schedule/plan-headings';
import type { PlanHeaders } from '../schedule/plan-tables';
import type { PlanWording } from '../schedule/plan-wording';
import { placeIn, planTablesRead, type StandingPlan, textIn } from '../schedule/standing-plan';

/** Why the sheet of progress cannot be made; nothing is written then. */
export type ProgressTrouble =
  | ColumnsMissing
  | PlanColumnsMissing
  | { readonly code: 'register-missing' }
  /** A register of an earlier version. */
  | { readonly code: 'progress-columns-missing'; readonly headers: readonly string[] }
  /** The sheets of the plan do not stand, or not all of them. */
  | { readonly code: 'progress-plan-missing'; readonly sheets: readonly string[] };

/** The columns of the register that progress is counted from. */
export const PROGRESS_COLUMNS = [
  'district',
  'organisation',
  'number',
  'step',
  'status',
  'standing',
  'code',
  'deadline',
  'planRow',
] as const satisfies readonly RegisterColumn[];
export type ProgressColumn = (typeof PROGRESS_COLUMNS)[number];

/** The tables as they stand, by which the sheet of progress is planned: what they are called, and how long they are. */
export interface ProgressSource {
  readonly tablesRead: readonly TableRead[];
  readonly headings: RegisterHeadings;
  readonly plan: PlanHeaders;
  readonly registerSheet: string;
  readonly procedureSheet: string;
  readonly registerRows: number;
  /** The codes of the procedure's steps, in its order. */
  readonly steps: readonly string[];
  readonly districts: number;
  readonly waves: number;
  /** How many different people are named as leaders or as specialists, whichever is more. */
  readonly people: number;
}

export interface StandingRegister {
  readonly register: OwnTable;
  readonly plan: StandingPlan;
}

/** What progress is counted from, by the headings as they stand. */
export function progressSource(
  { register, plan }: StandingRegister,
  words: { readonly register: RegisterWording; readonly plan: PlanWording },
  wordings: readonly PlanWording[],
):
  | { readonly ok: true; readonly source: ProgressSource }
  | { readonly ok: false; readonly trouble: ProgressTrouble } {
  const planned = planHeadings({ plan, register }, { ...words, wordings }, NEEDED);
  if (!planned.ok) return planned;
  const { headers: planHeaders } = planned.headings;
  const found = registerHeadings(register, words.register, planHeaders, null);
  if (!found.ok) return found;
  const { headings } = found;
  const missing = PROGRESS_COLUMNS.filter((column) => !headings.has(column));
  if (missing.length > 0) {
    const wanted = missing.map((column) => words.register.headers[column]);
    return { ok: false, trouble: { code: 'progress-columns-missing', headers: wanted } };
  }
  const sheets = missingSheets(plan, words.plan);
  const { steps, waves, districts } = plan;
  if (sheets.length > 0 || !steps || !waves || !districts)
    return { ok: false, trouble: { code: 'progress-plan-missing', sheets } };
  const people = (column: 'leader' | 'specialist') =>
    new Set(textsIn('districts', districts, planHeaders, column)).size;
  return {
    ok: true,
    source: {
      tablesRead: [tableRead(REGISTER_TABLE, register), ...planTablesRead(plan)],
      headings,
      plan: planHeaders,
      registerSheet: register.sheet,
      procedureSheet: steps.sheet,
      registerRows: register.rows.length,
      steps: [...new Set(textsIn('steps', steps, planHeaders, 'code'))],
      districts: districts.rows.length,
      waves: waves.rows.length,
      people: Math.max(people('leader'), people('specialist')),
    },
  };
}

/** The columns that progress is counted from, in each table of the plan. */
const NEEDED = {
  steps: ['code'],
  waves: ['wave', 'typedStart', 'lessons'],
  districts: ['district', 'wave', 'leader', 'specialist', 'typedStart', 'delayDays'],
  holidays: ['date'],
  delays: ['district', 'outcome'],
} as const satisfies PlanNeeds;
const SHEET_OF = {
  steps: 'procedure',
  waves: 'schedule',
  districts: 'schedule',
  holidays: 'schedule',
  delays: 'delays',
} as const;

function missingSheets(plan: StandingPlan, { sheetNames }: PlanWording): readonly string[] {
  const lacking = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).filter((key) => !plan[key]);
  return [...new Set(lacking.map((key) => sheetNames[SHEET_OF[key]]))];
}

function textsIn<Table extends 'districts' | 'steps'>(
  key: Table,
  table: OwnTable,
  headers: PlanHeaders,
  column: Parameters<ReturnType<typeof placeIn<Table>>>[0],
): readonly string[] {
  const place = placeIn(key, table, headers)(column);
  return table.rows.map((row) => textIn(row, place)).filter((text) => text !== '');
}
