import { areaAddress } from '../address';
import { readingsIn } from '../columns-in-formulas';
import { plainFormula } from '../fingerprint';
import type { OwnTable } from '../own-table';
import { type CellBlock, emptyPlan, type Plan, withSheet } from '../plan';
import type { Procedure } from '../procedure/procedure';
import type { UsedCodes } from '../procedure/used-codes';
import { unitName } from '../survey/names/district-key';
import { foldText } from '../survey/text/fold-text';
import type { PlanCopied } from './copied-plan';
import { type DelayFinding, delayFindings, renamedDelays } from './delay-update';
import type { DistrictFinding } from './district-findings';
import { asCompared } from './district-names';
import { columnsToCome, planFormulasUpdate } from './formulas-update';
import { planDelaySheet } from './delay-sheet-plan';
import type { PlanColumnsMissing, PlanHeadings } from './plan-headings';
import { planFormulaReader } from './plan-shapes';
import {
  PLAN_SHEET_KEYS,
  PLAN_TABLE_KEYS,
  PLAN_TABLES,
  type PlanHeaders,
  type PlanSheet,
  type PlanTable,
  TABLES_OF,
} from './plan-tables';
import { type BlockedBelow, itemCodeBlocks, planFollowedDistricts } from './plan-update';
import type { PlanWording } from './plan-wording';
import { planProcedureSheet } from './procedure-sheet-plan';
import { type FollowedDistrict, newDistrictColumn, planScheduleSheet } from './schedule-sheet-plan';
import { type PieceFinding, type ProcedureFinding, readStaffProcedure } from './staff-procedure';
import { missingOrders, ordersAgain, type StepOrderMissing } from './step-orders';
import { planTablesRead, type StandingPlan } from './standing-plan';

export interface PlanSheetsInput {
  readonly shipped: Procedure;
  /** In the survey's order. */
  readonly districts: readonly { readonly key: string; readonly name: string }[];
  readonly standing: StandingPlan;
  /** Of what stands. */
  readonly headings: PlanHeadings;
  /** Of the register that stands. */
  readonly used: UsedCodes;
  /** In the language of what stands. */
  readonly wording: PlanWording;
  /** That of every language: words of the product's are known in each. */
  readonly wordings: readonly PlanWording[];
  /** The run that made the sheets broke off, maybe before their looks. */
  readonly isUnfinished: boolean;
  /** Of the workbook. */
  readonly sheetNames: readonly string[];
  /** A name for a new sheet that no sheet has. */
  readonly freeName: (wanted: string) => string;
}

/** What stands on the sheets of the plan and cannot be followed. */
export type PlanFinding = ProcedureFinding | PieceFinding | StepOrderMissing | DelayFinding | DistrictFinding;

/** Why the sheets of the plan cannot be brought up to date; nothing is written then. */
export type PlanTrouble = BlockedBelow | PlanColumnsMissing | PlanCopied | PlanTableMissing;

/** A sheet of the plan has lost one of its tables: it is a plain range now, has another name, or is gone. */
export interface PlanTableMissing {
  readonly code: 'plan-table-missing';
  readonly sheet: string;
  /** Excel's names of those that are missing, and the first headings of each as a new one has them. */
  readonly tables: readonly { readonly name: string; readonly headers: readonly string[] }[];
}

export interface PlanSheets {
  /** As staff have it. */
  readonly procedure: Procedure;
  readonly findings: readonly PlanFinding[];
  readonly headers: PlanHeaders;
  /** What the sheets of the plan need; writes nothing where they stand and follow every district. */
  readonly plan: Plan;
  /** The sheets that come with it. */
  readonly added: readonly PlanSheet[];
}

/**
 * Plans the sheets "Quy trình", "Kế hoạch" and "Xin chậm" as far as they do not stand, and reads from the first what the
 * procedure is. What people typed on them is only read.
 */
export function planPlanSheets(
  input: PlanSheetsInput,
):
  { readonly ok: true; readonly sheets: PlanSheets } | { readonly ok: false; readonly trouble: PlanTrouble } {
  const { shipped, standing, wordings, used } = input;
  const trouble = missingTable(standing, input.wording, input.sheetNames);
  if (trouble) return { ok: false, trouble };
  const coming = columnsToCome(standing, input.headings.lacking);
  const found = input.headings.headers;
  const { counted } = input.wording.headers.holidays;
  const headers = coming.holidays.includes('counted')
    ? { ...found, holidays: { ...found.holidays, counted } }
    : found;
  const wording = { ...input.wording, headers };
  const { procedure, findings, newCodes } = readStaffProcedure(shipped, standing, headers, wordings, used);
  const districts = input.districts.map((district): FollowedDistrict => ({
    ...district,
    isPilot: isPilot(shipped, district.name),
  }));
  const followed = standing.districts && planFollowedDistricts(standing.districts, districts, wording);
  if (followed && !followed.ok) return followed;

  const names = followed?.names ?? {
    names: new Set(districts.map(({ name }) => asCompared(name))),
    renamed: new Map<string, string>(),
  };
  const { delays } = standing;
  // Before the plan's own: were the run to break off between, the next one would find the former name there still.
  const renamed = delays ? renamedDelays(delays, names, headers) : [];
  const delayed = delays ? delayFindings(delays, names, headers) : [];
  const codes: readonly CellBlock[] = standing.items ? itemCodeBlocks(standing.items, headers, newCodes) : [];
  const nameOf = (sheet: PlanSheet) => sheetOf(sheet, standing) ?? input.freeName(wording.sheetNames[sheet]);
  const sheetNames = {
    procedure: nameOf('procedure'),
    schedule: nameOf('schedule'),
    delays: nameOf('delays'),
  };
  const added = PLAN_SHEET_KEYS.filter((sheet) => TABLES_OF[sheet].every((table) => !standing[table]));
  const comes: Readonly<Record<PlanSheet, () => Plan>> = {
    procedure: () => planProcedureSheet(sheetNames.procedure, shipped, wording),
    schedule: () =>
      planScheduleSheet(sheetNames.schedule, { districts, hasPilots: shipped.pilots.length > 0 }, wording),
    delays: () =>
      planDelaySheet(
        sheetNames.delays,
        standing.districts
          ? standingDistricts(standing.districts, headers)
          : { sheet: sheetNames.schedule, area: newDistrictColumn(districts, wording) },
        wording,
      ),
  };
  const { steps } = standing;
  const unordered = steps
    ? missingOrders(steps, ordersAgain(steps, shipped, headers), procedure, headers)
    : [];
  const update = planFormulasUpdate(standing, shipped, coming, wording);
  const needed = followed?.plan ?? emptyPlan('register');
  const bare = input.isUnfinished ? PLAN_SHEET_KEYS.filter((sheet) => !added.includes(sheet)) : [];
  const plan = [
    ...added.map((sheet) => comes[sheet]()),
    ...bare.map((sheet) => looksAgain(comes[sheet](), standing)),
  ].reduceRight((whole, part) => withSheet(whole, part), {
    ...withSheet(needed, update),
    tablesRead: planTablesRead(standing),
    cells: [...update.cells, ...renamed, ...needed.cells, ...codes],
  });
  return {
    ok: true,
    sheets: {
      procedure,
      findings: [...findings, ...unordered, ...(followed?.findings ?? []), ...delayed],
      headers,
      plan,
      added,
    },
  };
}

function sheetOf(sheet: PlanSheet, standing: StandingPlan): string | null {
  return TABLES_OF[sheet].map((table) => standing[table]?.sheet).find((name) => name !== undefined) ?? null;
}

/** What a new sheet looks like, for one whose tables stand where a new one has them; nothing for any other. */
function looksAgain(planned: Plan, standing: StandingPlan): Plan {
  const nothing = emptyPlan('register');
  const standsAsNew = planned.tables.every(({ name, area }) => {
    const key = PLAN_TABLE_KEYS.find((table) => PLAN_TABLES[table] === name);
    const found = key && standing[key];
    return found !== undefined && areaAddress(found.area) === areaAddress(area);
  });
  if (!standsAsNew) return nothing;
  const { formats, columnWidths, rowHeights, fittedRows } = planned;
  const { listValidations, dateValidations, wholeNumberValidations, conditionalFormats } = planned;
  return {
    ...nothing,
    formats,
    columnWidths,
    rowHeights,
    fittedRows,
    listValidations,
    dateValidations,
    wholeNumberValidations,
    conditionalFormats,
  };
}

/**
 * A sheet of the plan that has lost one of its tables cannot be made again beside the others; nor one whose tables have all
 * become plain cells, of which formulas speak now: what was entered there would count no more.
 */
function missingTable(
  standing: StandingPlan,
  wording: PlanWording,
  sheetNames: readonly string[],
): PlanTableMissing | null {
  const spoken = spokenInstead(standing, wording);
  for (const kind of PLAN_SHEET_KEYS) {
    const missing = TABLES_OF[kind].filter((table) => !standing[table]);
    // One formula that speaks of another sheet is somebody's own; all of them speak of it where the table has become plain.
    const isPlain = (name: string) =>
      missing.some((table) => {
        const sheets = spoken.get(table);
        if (!sheets?.has(plainFormula(name))) return false;
        return sheets.size === 1 || name === wording.sheetNames[kind];
      });
    const sheet = sheetOf(kind, standing) ?? sheetNames.find(isPlain) ?? null;
    if (sheet === null || missing.length === 0) continue;
    const tables = missing.map((table) => ({
      name: PLAN_TABLES[table],
      headers: Object.values<string>(wording.headers[table]).slice(0, 2),
    }));
    return { code: 'plan-table-missing', sheet, tables };
  }
  return null;
}

/** Of which sheets' plain cells formulas of the plan speak in the place of a table; null among them for anything else. */
function spokenInstead(
  standing: StandingPlan,
  wording: PlanWording,
): ReadonlyMap<PlanTable, ReadonlySet<string | null>> {
  const found = new Map<PlanTable, Set<string | null>>();
  if (PLAN_TABLE_KEYS.every((table) => standing[table])) return found;
  for (const { spoken } of readingsIn(standing, PLAN_TABLE_KEYS, planFormulaReader(standing, wording))) {
    for (const { table, sheetOfCells } of spoken)
      found.set(table, (found.get(table) ?? new Set()).add(sheetOfCells));
  }
  return found;
}

function standingDistricts({ sheet, area, headers: standing }: OwnTable, { districts }: PlanHeaders) {
  const place = Math.max(0, standing.indexOf(districts.district));
  return {
    sheet,
    area: { row: area.row + 1, column: area.column + place, rowCount: area.rowCount - 1, columnCount: 1 },
  };
}

function isPilot({ pilots }: Procedure, name: string): boolean {
  const own = unitName(foldText(name)).name;
  return pilots.some((pilot) => foldText(pilot) === own);
}
