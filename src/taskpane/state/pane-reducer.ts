import type { RefreshOutcome } from '../../jobs/refresh-results';
import { answered, onScreen } from './answered';
import { mappingScreen } from './mapping-state';
import type { PaneAction } from './pane-action';
import { assessmentOf, type PaneState } from './pane-state';
import { retryOf } from './request';

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
    case 'mapping-chosen': {
      const { unclear } = action;
      return onScreen(state, mappingScreen(unclear, unclear.trouble ? null : assessmentOf(state.screen)));
    }
    case 'draft-changed':
      if (state.screen.kind !== 'mapping') return state;
      return { ...state, screen: { ...state.screen, draft: action.draft, elsewhere: null } };
    case 'failure-closed':
      return { ...state, failure: null };
    case 'notice-closed':
      return { ...state, notice: null };
  }
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
