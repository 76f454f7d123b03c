import { findSurveys } from '../../jobs/find-surveys';
import { goTo } from '../../jobs/go-to';
import { assessSheet, FIRST_RULES, type RequestWatch, type Setting } from './assess-sheet';
import type { PaneAnswer } from './pane-action';
import type { PaneRequest } from './request';

/** Carries out a request. The pane calls jobs through here only; what most openings never need is loaded when it is asked for. */
export async function performRequest(
  request: PaneRequest,
  setting: Setting,
  watch: RequestWatch,
): Promise<PaneAnswer> {
  switch (request.kind) {
    case 'search': {
      const search = await findSurveys(FIRST_RULES, watch);
      const taken = search.only === null ? null : await assessSheet(search.only, setting, watch);
      return { kind: 'searched', search, taken };
    }
    case 'list-sheets':
      return { kind: 'sheets-listed', search: await findSurveys(FIRST_RULES, watch) };
    case 'read':
      return { kind: 'read', assessing: await assessSheet(request.sheet, setting, watch) };
    case 'go-to':
      await goTo(request.place.sheet, request.place.address, watch);
      return { kind: 'shown' };
    case 'open-form':
      await import(/* webpackChunkName: "form" */ '../form/form-screen');
      return { kind: 'form-opened' };
    case 'open-gathering':
      await import(/* webpackChunkName: "gathering" */ '../gathering/gathering-screen');
      return { kind: 'gathering-opened' };
    case 'open-what-if':
      await import(/* webpackChunkName: "what-if" */ '../what-if/what-if-screen');
      return { kind: 'what-if-opened', assessment: request.assessment };
    case 'write-scenario': {
      const { performScenario } = await import(/* webpackChunkName: "what-if" */ './perform-scenario');
      return performScenario(request, setting, watch);
    }
    case 'open-explanation':
      await import(/* webpackChunkName: "explanation" */ '../explanation/explanation-screen');
      return { kind: 'explanation-opened', cell: request.cell };
    case 'list-explanations': {
      const { performExplaining } = await import(
        /* webpackChunkName: "explanation" */ './perform-explaining'
      );
      return performExplaining(request, setting, watch);
    }
    case 'make-register-sheet': {
      const { performRegisterSheet } = await import(
        /* webpackChunkName: "register-sheets" */ './perform-register-sheet'
      );
      return performRegisterSheet(request, setting, watch);
    }
    case 'read-files':
    case 'preview-gathering':
    case 'write-gathering': {
      const { performGathering } = await import(/* webpackChunkName: "gathering" */ './perform-gathering');
      return performGathering(request, setting, watch);
    }
    case 'tasks': {
      await import(/* webpackChunkName: "tasks" */ '../tasks/tasks-screen');
      const { performTasks } = await import(/* webpackChunkName: "tasks" */ './perform-tasks');
      return performTasks(request.task, request.assessment, setting, watch);
    }
    case 'rules': {
      await import(/* webpackChunkName: "rules" */ '../rules/rules-screen');
      const { performRules } = await import(/* webpackChunkName: "rules" */ './perform-rules');
      return performRules(request.task, setting, watch);
    }
    case 'open-sample':
    case 'create-form':
    case 'list-findings':
    case 'list-organisations':
    case 'choose-reading':
    case 'ask-selected-column':
    case 'preview-write':
    case 'write':
    case 'preview-checklists':
    case 'write-checklists':
    case 'make-progress':
    case 'undo': {
      const { performChange } = await import(/* webpackChunkName: "changes" */ './perform-change');
      return performChange(request, setting, watch);
    }
  }
}
