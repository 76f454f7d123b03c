import { assess, type Assessing } from '../../jobs/assess';
import { askSelectedColumn, chooseReading } from '../../jobs/choose-reading';
import { findSurveys } from '../../jobs/find-surveys';
import { goTo } from '../../jobs/go-to';
import { planChecklists } from '../../jobs/make-checklists';
import { openSample } from '../../jobs/open-sample';
import { undo } from '../../jobs/undo';
import { writePlan, type WriteWatch } from '../../jobs/write-plan';
import { columnIndex } from '../../domain/address';
import type { RuleSet } from '../../domain/decision/rule-set';
import type { Language } from '../../locales/language';
import { sheetWordings } from '../../locales/sheet-wording';
import type { PaneAnswer } from './pane-action';
import { FIRST_CHOICES, type PaneRequest, type WriteChoices } from './request';

/** In which language and by which rules a request is carried out. */
export interface Setting {
  readonly language: Language;
  readonly rules: RuleSet;
}

/** Carries out a request. The pane calls jobs from here only. */
export async function performRequest(
  request: PaneRequest,
  setting: Setting,
  watch: WriteWatch,
): Promise<PaneAnswer> {
  switch (request.kind) {
    case 'search': {
      const search = await findSurveys(setting.rules, watch);
      const taken = search.only === null ? null : await readSheet(search.only, FIRST_CHOICES, setting, watch);
      return { kind: 'searched', search, taken };
    }
    case 'open-sample': {
      const { sheet, outcome } = await openSample('districts', watch);
      if (!outcome.ok) return { kind: 'sample-refused', sheet, trouble: outcome.trouble };
      return { kind: 'read', assessing: await readSheet(sheet, FIRST_CHOICES, setting, watch) };
    }
    case 'read':
      return { kind: 'read', assessing: await readSheet(request.sheet, FIRST_CHOICES, setting, watch) };
    case 'choose-reading': {
      const { reading } = request;
      await chooseReading(reading, watch);
      return {
        kind: 'reading-chosen',
        assessing: await readSheet(reading.sheet, FIRST_CHOICES, setting, watch),
      };
    }
    case 'ask-selected-column': {
      const { field } = request;
      return { kind: 'column-selected', field, selected: await askSelectedColumn(watch) };
    }
    case 'preview-write': {
      const { sheet, choices } = request;
      return { kind: 'write-previewed', assessing: await readSheet(sheet, choices, setting, watch), choices };
    }
    case 'write': {
      const { assessment, choices, place } = request;
      if (!assessment.writing.ok) throw new Error('Asked to write a plan that could not be made');
      const outcome = await writePlan(assessment.writing.plan, watch);
      return { kind: 'written', outcome, assessment, choices, place };
    }
    case 'preview-checklists': {
      const assessing = await readSheet(request.sheet, FIRST_CHOICES, setting, watch);
      if (!assessing.ok) return { kind: 'read', assessing };
      const { assessment } = assessing;
      const { replaceTypedOver } = request;
      const { language, rules } = setting;
      const wordings = sheetWordings(language, rules).register;
      const { decisions, sources } = assessment;
      const planning = await planChecklists({ decisions, sources, rules, wordings, replaceTypedOver }, watch);
      return { kind: 'checklists-previewed', assessment, planning, replaceTypedOver };
    }
    case 'write-checklists': {
      const { assessment, proposal, replaceTypedOver } = request;
      const outcome = await writePlan(proposal.plan, watch);
      return { kind: 'checklists-written', outcome, assessment, proposal, replaceTypedOver };
    }
    case 'undo':
      return { kind: 'undone', outcome: await undo(watch) };
    case 'go-to':
      await goTo(request.place.sheet, request.place.address, watch);
      return { kind: 'shown' };
  }
}

function readSheet(
  sheet: string,
  { startColumn, replaceTypedOver }: WriteChoices,
  { language, rules }: Setting,
  watch: WriteWatch,
): Promise<Assessing> {
  const wordings = sheetWordings(language, rules).results;
  const start = startColumn === null ? null : columnIndex(startColumn);
  return assess({ sheet, rules, wordings, startColumn: start, replaceTypedOver }, watch);
}
