import type { Assessing } from '../../jobs/assess';
import { columnSelected, searchWith, stillUnclear } from './mapping-state';
import type { PaneAnswer } from './pane-action';
import type { PaneState, Screen } from './pane-state';

/** A screen, without what was said above the one before. */
export function onScreen(state: PaneState, screen: Screen): PaneState {
  return { ...state, screen, failure: null, notice: null };
}

/** The pane's state after an answer of Excel. */
export function answered(state: PaneState, answer: PaneAnswer): PaneState {
  switch (answer.kind) {
    case 'searched': {
      const searched = { ...state, search: answer.search };
      return answer.taken ? read(searched, answer.taken) : onScreen(searched, { kind: 'start' });
    }
    // The user may have gone on from the start screen since.
    case 'sheets-listed':
      return { ...state, search: answer.search };
    case 'read':
      return read(state, answer.assessing);
    case 'reading-chosen':
      return readAsChosen(state, answer.assessing);
    case 'column-selected':
      return columnSelected(state, answer);
    case 'sheet-made': {
      const { made, sheet, receipt, assessment } = answer;
      return onScreen(state, { kind: 'sheet-made', made, sheet, receipt, undone: null, assessment });
    }
    case 'form-opened':
      return onScreen(state, { kind: 'form' });
    case 'gathering-opened':
      return onScreen(state, { kind: 'gathering', gathering: null, planning: null, trouble: null });
    case 'rules':
      // Whoever went back while something was done is not brought here again.
      if (answer.rules.said !== null && state.screen.kind !== 'rules') return state;
      return onScreen(state, { kind: 'rules', rules: answer.rules });
    case 'sheet-refused': {
      const { sheet, trouble } = answer;
      return { ...state, notice: { kind: 'not-made', sheet, trouble } };
    }
    case 'files-cancelled':
      return state;
    case 'gathering-previewed': {
      // Whoever went back meanwhile is not brought here again.
      if (state.screen.kind !== 'gathering') return state;
      const { gathering, planning } = answer;
      return onScreen(state, { kind: 'gathering', gathering, planning, trouble: null });
    }
    case 'gathering-written': {
      const { outcome, gathering, proposal } = answer;
      return onScreen(
        state,
        outcome.ok
          ? {
              kind: 'sheet-made',
              made: 'gathering',
              sheet: proposal.sheet,
              receipt: outcome.receipt,
              undone: null,
              assessment: null,
            }
          : { kind: 'gathering', gathering, planning: proposal, trouble: outcome.trouble },
      );
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
      return state.screen.kind === 'written' ||
        state.screen.kind === 'checklists-written' ||
        state.screen.kind === 'sheet-made'
        ? { ...state, screen: { ...state.screen, undone: answer.outcome } }
        : state;
    case 'shown':
      return state;
  }
}

/** A sheet that was read leads to its survey; one that reads as none leads back to the choice of sheets. */
function read(before: PaneState, assessing: Assessing): PaneState {
  const state = { ...before, search: searchWith(before.search, assessing) };
  if (assessing.ok) return onScreen(state, { kind: 'survey', assessment: assessing.assessment });
  const { sheet, trouble, mapping } = assessing;
  return { ...onScreen(state, { kind: 'start' }), notice: { kind: 'unreadable', sheet, trouble, mapping } };
}

/** A choice that does not make the sheet readable stays where it can be made again. */
function readAsChosen(state: PaneState, assessing: Assessing): PaneState {
  const { screen } = state;
  if (assessing.ok || screen.kind !== 'mapping') return read(state, assessing);
  const search = searchWith(state.search, assessing);
  return onScreen({ ...state, search }, stillUnclear(screen, assessing));
}
