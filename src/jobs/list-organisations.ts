import { organisationPlaces } from '../domain/organisations/organisation-place';
import { planOrganisationList } from '../domain/organisations/organisation-list-plan';
import { planOrganisationForm } from '../domain/organisations/organisation-form-plan';
import type { OrganisationWording } from '../domain/organisations/organisation-wording';
import type { RuleSet } from '../domain/decision/rule-set';
import type { ApplyOutcome } from '../workbook/apply-plan';
import { goToCell } from '../workbook/go-to-cell';
import { listSheetNames } from '../workbook/list-sheet-names';
import { listTableNames } from '../workbook/list-tables';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import { applyDecided } from './apply-decided';
import type { Assessment } from './assess';
import { freeSheetName } from './free-sheet-name';
import { freeTableName } from './free-table-name';

const TABLE = 'KienToan_ToChuc';

/**
 * Writes the base organisations of a survey that lists them into a new sheet, by the organisation that each is to join,
 * and shows it; of a survey that only counts them, a row for each, to be filled in. Answers the sheet's name.
 */
export async function listOrganisations(
  {
    survey,
    decisions,
    sources,
    rulesSheet,
    sheetId: surveyId,
  }: Pick<Assessment, 'survey' | 'decisions' | 'sources' | 'rulesSheet' | 'sheetId'>,
  rules: RuleSet,
  wording: OrganisationWording,
  watch?: RunWatch,
): Promise<{ readonly sheet: string; readonly outcome: ApplyOutcome }> {
  return runExcel(async (context) => {
    const sheet = freeSheetName(wording.sheetName, await listSheetNames(context));
    const table = freeTableName(TABLE, await listTableNames(context));
    const common = { wording, sheet, table, surveyId, sources };
    const plan =
      survey.organisations.length > 0
        ? planOrganisationList({
            ...common,
            survey,
            places: organisationPlaces(survey.organisations, decisions, rules),
          })
        : planOrganisationForm({ ...common, decisions, rules, hasRuleNames: rulesSheet !== null });
    const outcome = await applyDecided(context, rules, plan);
    if (outcome.ok) await goToCell(context, sheet, 'A1');
    return { sheet, outcome };
  }, watch);
}
