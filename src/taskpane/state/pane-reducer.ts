import type { RefreshOutcome } from '../../jobs/refresh-results';
import { answered, onScreen } from './answered';
import { setAside, takenUp } from './columns-set-aside';
import { mappingScreen } from './mapping-state';
import type { PaneAction } from './pane-action';
import { assessmentOf, type PaneState, type Running, type Screen } from './pane-state';
import { retryOf } from './request';
import { changedView } from './sheet-view';

/** The pane's next state. Answers to anything but the running request are dropped: the pane has moved on. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  const next = sinceRead(state, reduced(state, action));
  const isReadSo = action.type === 'answered' && action.answer.kind === 'reading-chosen';
  return state.screen.kind === 'mapping' && !isReadSo ? setAside(state.screen, next) : next;
}

/** What had changed before a survey was read is part of what was read. */
function sinceRead(before: PaneState, next: PaneState): PaneState {
  const isSame = assessmentOf(before.screen)?.survey === assessmentOf(next.screen)?.survey;
  return isSame || next.changes.length === 0 ? next : { ...next, changes: [] };
}

function reduced(state: PaneState, action: PaneAction): PaneState {
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
    case 'ribbon-started': {
      const ribbon: Running = { request: { kind: 'ribbon' }, isDelayed: false, progress: null };
      return { ...state, running: ownWork(state) ?? ribbon, failure: null, notice: null };
    }
    case 'ribbon-ended':
      return ribbonEnded({ ...state, running: ownWork(state) }, action.outcome);
    case 'ribbon-failed':
      return { ...state, running: ownWork(state), failure: { what: action.failure, retry: null } };
    case 'broke':
      return { ...state, failure: { what: action.failure, retry: null } };
    case 'survey-changed':
      // Another one may have been read meanwhile.
      if (assessmentOf(state.screen)?.survey !== action.survey) return state;
      return { ...state, changes: action.changes };
    case 'start-chosen':
      return onScreen(state, { kind: 'start' });
    case 'survey-chosen':
    case 'result-chosen': {
      const assessment = assessmentOf(state.screen);
      if (!assessment) return state;
      return onScreen(
        state,
        action.type === 'survey-chosen'
          ? { kind: 'survey', assessment }
          : { kind: 'result', assessment, explained: null },
      );
    }
    case 'sheet-view-changed':
      return { ...state, sheetView: changedView(state.sheetView, action.change) };
    case 'mapping-chosen': {
      const { unclear } = action;
      const screen = mappingScreen(unclear, unclear.trouble ? null : assessmentOf(state.screen));
      const { columnsSetAside } = state;
      return onScreen({ ...state, columnsSetAside: null }, takenUp(screen, columnsSetAside));
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
      const { sheet, planned } = outcome;
      return { ...state, notice: { kind: 'ribbon-not-written', sheet, planned } };
    }
    case 'refreshed': {
      if (!outcome.outcome.ok) {
        const { trouble } = outcome.outcome;
        return { ...state, notice: { kind: 'refused', sheet: outcome.sheet, trouble } };
      }
      const { receipt } = outcome.outcome;
      const { sheet, log, typedOver, fixedColumns } = outcome;
      const kept = typedOver.map(({ cell }) => cell);
      if (holdsWork(state.screen))
        return { ...state, notice: { kind: 'ribbon-written', sheet, cells: receipt.cells, kept, log } };
      const place = receipt.written[0] ?? null;
      const shown = onScreen(state, {
        ...{ kind: 'written', assessment: null, before: null, receipt, log, fixedColumns, place },
        undone: null,
      });
      return kept.length === 0 ? shown : { ...shown, notice: { kind: 'ribbon-kept', sheet, cells: kept } };
    }
  }
}

/** Requests that only look; what they bring back may be dropped. */
const LOOKS: ReadonlySet<Running['request']['kind']> = new Set([
  'search',
  'list-sheets',
  'read',
  'preview-write',
  'preview-checklists',
  'go-to',
  'open-what-if',
  'open-explanation',
]);

/** What the pane itself has under way and must hear the end of; what only looks gives way to the ribbon. */
function ownWork({ running }: PaneState): Running | null {
  const kind = running?.request.kind ?? 'ribbon';
  return kind === 'ribbon' || LOOKS.has(kind) ? null : running;
}

/** True for screens with entries or files of the user's that another screen in their place would lose. */
function holdsWork({ kind }: Screen): boolean {
  return ['mapping', 'form', 'gathering', 'what-if', 'rules'].includes(kind);
}
