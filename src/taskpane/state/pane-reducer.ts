import type { Assessing } from '../../jobs/assess';
import type { RefreshOutcome } from '../../jobs/refresh-results';
import { retryOf } from './request';
import { assessmentOf, type PaneAction, type PaneAnswer, type PaneState, type Screen } from './pane-state';

/** The pane's next state. Answers to anything but the running request are dropped: the pane has moved on. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'asked':
      return {
        ...state,
        running: { request: action.request, isDelayed: false, progress: null },
        failure: null,
        notice: null,
      };
    case 'delayed':
      return state.running ? { ...state, running: { ...state.running, isDelayed: true } } : state;
    case 'progressed': {
      const { done, total } = action;
      return state.running
        ? { ...state, running: { ...state.running, isDelayed: false, progress: { done, total } } }
        : state;
    }
    case 'answered':
      if (state.running?.request !== action.request) return state;
      return answered({ ...state, running: null }, action.answer);
    case 'failed':
      if (state.running?.request !== action.request) return state;
      return {
        ...state,
        running: null,
        failure: { what: action.failure, retry: retryOf(action.request) },
      };
    case 'ribbon-started':
      return {
        ...state,
        running: { request: { kind: 'ribbon' }, isDelayed: false, progress: null },
        failure: null,
        notice: null,
      };
    case 'ribbon-ended':
      return ribbonEnded({ ...state, running: null }, action.outcome);
    case 'ribbon-failed':
      return { ...state, running: null, failure: { what: action.failure, retry: null } };
    case 'broke':
      return { ...state, failure: { what: action.failure, retry: null } };
    case 'start-chosen':
      return onScreen(state, { kind: 'start' });
    case 'survey-chosen':
    case 'result-chosen': {
      const assessment = assessmentOf(state.screen);
      if (!assessment) return state;
      return onScreen(state, { kind: action.type === 'survey-chosen' ? 'survey' : 'result', assessment });
    }
    case 'failure-closed':
      return { ...state, failure: null };
    case 'notice-closed':
      return { ...state, notice: null };
  }
}

function onScreen(state: PaneState, screen: Screen): PaneState {
  return { ...state, screen, failure: null, notice: null };
}

function answered(state: PaneState, answer: PaneAnswer): PaneState {
  switch (answer.kind) {
    case 'searched': {
      const searched = { ...state, search: answer.search };
      return answer.taken ? read(searched, answer.taken) : onScreen(searched, { kind: 'start' });
    }
    case 'read':
      return read(state, answer.assessing);
    case 'sample-refused': {
      const { sheet, trouble } = answer;
      return { ...state, notice: { kind: 'refused', sheet, trouble } };
    }
    case 'write-previewed': {
      const { assessing, choices } = answer;
      if (!assessing.ok) return read(state, assessing);
      return onScreen(state, { kind: 'write', assessment: assessing.assessment, choices, trouble: null });
    }
    case 'written': {
      const { outcome, assessment, choices, place } = answer;
      return onScreen(
        state,
        outcome.ok
          ? { kind: 'written', assessment, receipt: outcome.receipt, place, undone: null }
          : { kind: 'write', assessment, choices, trouble: outcome.trouble },
      );
    }
    case 'checklists-previewed': {
      const { assessment, planning, replaceTypedOver } = answer;
      return onScreen(state, { kind: 'checklists', assessment, planning, replaceTypedOver, trouble: null });
    }
    case 'checklists-written': {
      const { outcome, assessment, proposal, replaceTypedOver } = answer;
      return onScreen(
        state,
        outcome.ok
          ? { kind: 'checklists-written', assessment, proposal, receipt: outcome.receipt, undone: null }
          : {
              kind: 'checklists',
              assessment,
              planning: { ok: true, proposal },
              replaceTypedOver,
              trouble: outcome.trouble,
            },
      );
    }
    case 'undone':
      return state.screen.kind === 'written' || state.screen.kind === 'checklists-written'
        ? { ...state, screen: { ...state.screen, undone: answer.outcome } }
        : state;
    case 'shown':
      return state;
  }
}

/** A sheet that was read leads to its survey; one that reads as none leads back to the choice of sheets. */
function read(state: PaneState, assessing: Assessing): PaneState {
  if (assessing.ok) return onScreen(state, { kind: 'survey', assessment: assessing.assessment });
  const { sheet, trouble } = assessing;
  return { ...onScreen(state, { kind: 'start' }), notice: { kind: 'unreadable', sheet, trouble } };
}

function ribbonEnded(state: PaneState, outcome: RefreshOutcome): PaneState {
  switch (outcome.kind) {
    case 'no-columns':
      return { ...state, notice: { kind: 'ribbon-no-columns' } };
    case 'not-written': {
      const { sheet, assessing } = outcome;
      return { ...state, notice: { kind: 'ribbon-not-written', sheet, assessing } };
    }
    case 'refreshed': {
      if (!outcome.outcome.ok) {
        const { trouble } = outcome.outcome;
        return { ...state, notice: { kind: 'refused', sheet: outcome.sheet, trouble } };
      }
      const { receipt } = outcome.outcome;
      const place = receipt.written[0] ?? null;
      const shown = onScreen(state, { kind: 'written', assessment: null, receipt, place, undone: null });
      const { sheet, typedOver } = outcome;
      const cells = typedOver.map(({ cell }) => cell);
      return cells.length === 0 ? shown : { ...shown, notice: { kind: 'ribbon-kept', sheet, cells } };
    }
  }
}
