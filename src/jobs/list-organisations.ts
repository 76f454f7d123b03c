import { LIST_MARK, listMarkOf } from '../domain/organisations/list-mark';
import { planOrganisationForm } from '../domain/organisations/organisation-form-plan';
import {
  isListIn,
  type ListBlockedBelow,
  type ListChanges,
  planOrganisationFormUpdate,
} from '../domain/organisations/organisation-form-update';
import { planOrganisationList } from '../domain/organisations/organisation-list-plan';
import { organisationPlaces } from '../domain/organisations/organisation-place';
import { LIST_DAY } from '../domain/organisations/organisation-sheet';
import type { OrganisationWording } from '../domain/organisations/organisation-wording';
import type { RuleSet } from '../domain/decision/rule-set';
import type { OwnTable } from '../domain/own-table';
import type { Wordings } from '../domain/wordings';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { findMarkedSheets, readNamedCell } from '../workbook/find-marked-sheets';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { listTableNames } from '../workbook/list-tables';
import { readOwnTable } from '../workbook/read-own-table';
import { type ExcelContext, runExcel } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import { dayOf, writtenDay } from './excel-days';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';
import type { WriteWatch } from './write-plan';

const TABLE = 'KienToan_ToChuc';
const SUBJECT = 'organisations';

export interface ListedOrganisations {
  readonly sheet: string;
  /** What it is: organisations by name, rows to be filled in, or such rows brought up to date where they stood. */
  readonly made: 'list' | 'form' | 'form-update';
  /** Null unless rows that stood were brought up to date. */
  readonly changes: ListChanges | null;
  readonly outcome: ApplyOutcome | { readonly ok: false; readonly trouble: ListBlockedBelow };
}

type Asked = Pick<Assessment, 'survey' | 'decisions' | 'sources' | 'rulesSheet' | 'sheetId'>;

/**
 * Writes the base organisations of a survey that lists them into a new sheet, by the organisation that each is to join,
 * and shows it. Of a survey that only counts them, a row for each, to be filled in; where such a sheet of the survey stands
 * already, it is brought up to date with all that was typed.
 */
export async function listOrganisations(
  asked: Asked,
  rules: RuleSet,
  { wordings, now }: { readonly wordings: Wordings<OrganisationWording>; readonly now: Date },
  watch: WriteWatch = {},
): Promise<ListedOrganisations> {
  return runExcel(async (context) => {
    const { survey, decisions, sources, rulesSheet, sheetId: surveyId } = asked;
    const day = writtenDay(dayOf(now));
    const standing = survey.organisations.length > 0 ? null : await standingList(context, surveyId, wordings);
    if (standing !== null) {
      const update = planOrganisationFormUpdate({ ...standing, decisions, rules, sources, day });
      const made = { sheet: standing.standing.sheet, made: 'form-update' } as const;
      if (!update.ok) return { ...made, changes: null, outcome: update };
      const outcome = await applyDecided(context, rules, update.plan, watch.onProgress);
      if (outcome.ok) await goToCell(context, made.sheet, 'A1');
      return { ...made, changes: update.changes, outcome };
    }
    const [wording] = wordings;
    const sheet = freeSheetName(wording.sheetName, await listSheetNames(context));
    const table = freeTableName(TABLE, await listTableNames(context));
    const common = { wording, sheet, table, surveyId, sources };
    const isNamed = survey.organisations.length > 0;
    const plan = isNamed
      ? planOrganisationList({
          ...common,
          survey,
          places: organisationPlaces(survey.organisations, decisions, rules),
        })
      : planOrganisationForm({ ...common, decisions, rules, hasRuleNames: rulesSheet !== null, day });
    const outcome = await applyDecided(context, rules, plan, watch.onProgress);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, made: isNamed ? 'list' : 'form', changes: null, outcome };
  }, watch);
}

/** The list of the survey that is to be filled in, where one stands with its own table: that of a copy is another. */
async function standingList(
  context: ExcelContext,
  surveyId: string,
  wordings: Wordings<OrganisationWording>,
) {
  for (const { name: sheet, mark } of await findMarkedSheets(context, LIST_MARK)) {
    const list = listMarkOf(mark);
    if (list?.kind !== 'counted' || list.survey !== surveyId) continue;
    const { table } = await readOwnTable(context, list.table, SUBJECT);
    const wording = table && wordingOf(table, wordings);
    if (table?.sheet !== sheet || !wording) continue;
    const dayCell = await readNamedCell(context, sheet, LIST_DAY);
    return { standing: table, table: list.table, wording, dayCell };
  }
  return null;
}

function wordingOf(table: OwnTable, wordings: Wordings<OrganisationWording>): OrganisationWording | null {
  return wordings.find((wording) => isListIn(table, wording)) ?? null;
}
