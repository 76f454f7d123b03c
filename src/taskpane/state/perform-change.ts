import { columnIndex } from '../../domain/address';
import { askSelectedColumn, chooseReading } from '../../jobs/choose-reading';
import { createForm } from '../../jobs/create-form';
import { listFindings } from '../../jobs/list-findings';
import { listOrganisations } from '../../jobs/list-organisations';
import { planChecklists, writeChecklists } from '../../jobs/make-checklists';
import { makeProgress } from '../../jobs/make-progress';
import { planResultsOn } from '../../jobs/plan-results';
import { openSample } from '../../jobs/open-sample';
import { undo } from '../../jobs/undo';
import type { WriteWatch } from '../../jobs/write-plan';
import { writeResults } from '../../jobs/write-results';
import { checklistWordings } from '../../locales/checklist-wording';
import { progressWordings } from '../../locales/progress-wording';
import { organisationWordings, resultWordings } from '../../locales/sheet-wording';
import { findingsWording } from '../../locales/sheet/findings-wording';
import { runLogWordings } from '../../locales/sheet/log-wording';
import { rulesSheetWordings } from '../../locales/sheet/rules-wording';
import { formWording } from '../../locales/sheet/form-wording';
import { assessSheet, FIRST_RULES, type Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { ChangeRequest } from './request';
import { sheetMade } from './sheet-made';

/**
 * Carries out a request that leads to a change of the workbook. Loaded with the first such request: most openings of
 * the pane only read.
 */
export async function performChange(
  request: ChangeRequest,
  setting: Setting,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  switch (request.kind) {
    case 'open-sample': {
      const { sheet, outcome } = await openSample(request.sample, watch);
      if (!outcome.ok) return { kind: 'sheet-refused', sheet, trouble: outcome.trouble };
      return { kind: 'read', assessing: await assessSheet(sheet, setting, watch) };
    }
    case 'create-form': {
      const { form: kind, rows, names } = request;
      const wording = formWording(setting.language, setting.rules);
      const made = await createForm({ kind, rules: setting.rules, wording, rows, names }, watch);
      return sheetMade('form', made, null);
    }
    case 'list-findings': {
      const { assessment } = request;
      const wording = findingsWording(setting.language, setting.rules);
      return sheetMade('findings', await listFindings(assessment, wording, watch), assessment);
    }
    case 'list-organisations': {
      const { assessment } = request;
      const { language, rules } = setting;
      const words = { wordings: organisationWordings(language, rules), now: new Date() };
      const listed = await listOrganisations(assessment, rules, words, watch);
      const made = {
        list: 'organisations',
        form: 'organisation-form',
        'form-update': 'organisation-update',
      } as const;
      return sheetMade(made[listed.made], listed, assessment);
    }
    case 'choose-reading': {
      const { reading } = request;
      await chooseReading(reading, watch);
      return {
        kind: 'reading-chosen',
        assessing: await assessSheet(reading.sheet, setting, watch),
      };
    }
    case 'ask-selected-column': {
      const { field } = request;
      return { kind: 'column-selected', field, selected: await askSelectedColumn(watch) };
    }
    case 'preview-write': {
      const { sheet, choices } = request;
      const { language } = setting;
      const { startColumn, replaceTypedOver, content } = choices;
      const planned = await planResultsOn(
        {
          sheet,
          rules: FIRST_RULES,
          wordings: (rules) => resultWordings(language, rules),
          rulesWordings: (rules) => rulesSheetWordings(language, rules),
          logWordings: runLogWordings(language),
          startColumn: startColumn === null ? null : columnIndex(startColumn),
          replaceTypedOver,
          content,
        },
        watch,
      );
      return { kind: 'write-previewed', planned, choices };
    }
    case 'write': {
      const { assessment, writing, choices, place } = request;
      if (!writing.ok) throw new Error('Asked to write a plan that could not be made');
      const { outcome, log } = await writeResults(
        {
          assessment,
          writing,
          log: {
            isAsked: choices.log,
            by: 'pane',
            now: new Date(),
            wordings: runLogWordings(setting.language),
          },
        },
        watch,
      );
      return { kind: 'written', outcome, log, assessment, writing, choices, place };
    }
    case 'preview-checklists': {
      const assessing = await assessSheet(request.sheet, setting, watch);
      if (!assessing.ok) return { kind: 'read', assessing };
      const { assessment } = assessing;
      const { replaceTypedOver } = request;
      const { decisions, sources, rules } = assessment;
      const wordings = checklistWordings(setting.language, rules);
      const planning = await planChecklists({ decisions, sources, rules, wordings, replaceTypedOver }, watch);
      return { kind: 'checklists-previewed', assessment, planning, replaceTypedOver };
    }
    case 'write-checklists': {
      const { assessment, proposal, replaceTypedOver } = request;
      const outcome = await writeChecklists(proposal, assessment.rules, watch);
      return { kind: 'checklists-written', outcome, assessment, proposal, replaceTypedOver };
    }
    case 'make-progress': {
      const { assessment } = request;
      const wordings = progressWordings(setting.language, assessment.rules);
      return sheetMade('progress', await makeProgress(wordings, watch), assessment);
    }
    case 'undo':
      return { kind: 'undone', outcome: await undo(watch) };
  }
}
