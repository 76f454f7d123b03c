import { columnId } from '../../domain/decision/result-columns';
import type { Assessing, Assessment } from '../../jobs/assess';
import type { SurveySearch } from '../../jobs/find-surveys';
import type { ResultWriting } from '../../jobs/plan-results';
import { columnSelected, searchWith, stillUnclear } from './mapping-state';
import type { PaneAnswer } from './pane-action';
import { assessmentOf, type PaneState, type Screen } from './pane-state';
import { FIRST_VIEW } from './sheet-view';

/** A screen, without what was said above the one before. */
export function onScreen(state: PaneState, screen: Screen): PaneState {
  const before = assessmentOf(state.screen)?.survey.sheet;
  const next = assessmentOf(screen)?.survey.sheet;
  const sheetView = before === next ? state.sheetView : FIRST_VIEW;
  const rules = assessmentOf(screen)?.rules ?? state.rules;
  return { ...state, screen, rules, failure: null, notice: null, sheetView };
}

/** The pane's state after an answer of Excel. */
export function answered(state: PaneState, answer: PaneAnswer): PaneState {
  switch (answer.kind) {
    case 'searched': {
      const searched = searchedBy(state, answer.search);
      return answer.taken ? read(searched, answer.taken) : onScreen(searched, { kind: 'start' });
    }
    // The user may have gone on from the start screen since.
    case 'sheets-listed':
      return searchedBy(state, answer.search);
    case 'read':
      // Whoever went on to point at columns while the sheet was read again is not brought back.
      return state.screen.kind === 'mapping' && answer.assessing.ok
        ? { ...state, search: searchWith(state.search, answer.assessing) }
        : read(state, answer.assessing);
    case 'reading-chosen':
      return readAsChosen(state, answer.assessing);
    case 'column-selected':
      return columnSelected(state, answer);
    case 'sheet-made': {
      const { made, sheet, receipt, assessment, rules } = answer;
      const screen = { kind: 'sheet-made', made, sheet, receipt, undone: null, assessment } as const;
      return rules
        ? onScreen({ ...state, rules }, { ...screen, rulesBefore: state.rules })
        : onScreen(state, screen);
    }
    case 'form-opened':
      return onScreen(state, { kind: 'form' });
    case 'gathering-opened':
      return onScreen(state, { kind: 'gathering', gathering: null, planning: null, trouble: null });
    case 'what-if-opened':
      return onScreen(state, { kind: 'what-if', assessment: answer.assessment });
    case 'explanation-opened':
      // Whoever left the result meanwhile is not brought back to it.
      return state.screen.kind === 'result'
        ? onScreen(state, { ...state.screen, explained: answer.cell })
        : state;
    case 'rules': {
      // Whoever went back while something was done is not brought here again.
      if (answer.rules.said !== null && state.screen.kind !== 'rules') return state;
      const { inUse, own: ownRules } = answer.rules.found;
      const rules = inUse.ok ? inUse.rules : state.rules;
      return onScreen({ ...state, rules, ownRules }, { kind: 'rules', rules: answer.rules });
    }
    case 'tasks':
      // Whoever went on while something was entered is not brought here again.
      if (answer.tasks.said !== null && state.screen.kind !== 'tasks') return state;
      return onScreen(state, { kind: 'tasks', ...answer.tasks });
    case 'sheet-refused': {
      const { sheet, trouble } = answer;
      return { ...state, notice: { kind: 'not-made', sheet, trouble } };
    }
    case 'files-cancelled':
      // Whoever went back meanwhile has turned to something else.
      return state.screen.kind === 'gathering' ? { ...state, notice: { kind: 'files-stopped' } } : state;
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
      const { planned, choices } = answer;
      if (!planned.ok) return read(state, planned);
      const { assessment, writing } = planned;
      return onScreen(state, { kind: 'write', assessment, writing, choices, trouble: null });
    }
    case 'written': {
      const { outcome, log, assessment, writing, choices, place } = answer;
      return onScreen(
        state,
        outcome.ok
          ? {
              kind: 'written',
              assessment: withColumns(assessment, writing),
              before: assessment,
              receipt: outcome.receipt,
              log,
              fixedColumns: writing.ok ? writing.fixedColumns : [],
              place,
              undone: null,
            }
          : { kind: 'write', assessment, writing, choices, trouble: outcome.trouble },
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
      if (state.screen.kind === 'written') {
        const { before, assessment } = state.screen;
        const undone = answer.outcome;
        return {
          ...state,
          screen: { ...state.screen, assessment: undone.ok ? before : assessment, undone },
        };
      }
      if (state.screen.kind === 'sheet-made') {
        const { rulesBefore } = state.screen;
        const rules = answer.outcome.ok && rulesBefore ? rulesBefore : state.rules;
        return { ...state, rules, screen: { ...state.screen, undone: answer.outcome } };
      }
      return state.screen.kind === 'checklists-written'
        ? { ...state, screen: { ...state.screen, undone: answer.outcome } }
        : state;
    case 'shown':
      return state;
  }
}

/** The columns that stand beside the survey once they are written, and the sheet of rules that they follow. */
function withColumns(assessment: Assessment, writing: ResultWriting): Assessment {
  if (!writing.ok) return assessment;
  const own = Object.fromEntries(writing.columns.map(({ column, area }) => [columnId(column), area]));
  return { ...assessment, rulesSheet: writing.rulesSheet, own: { ...assessment.own, ...own } };
}

/**
 * A sheet that was read leads to its survey, or leaves whoever looks at what follows from it there; one that reads as none leads
 * back to the choice of sheets.
 */
function read(before: PaneState, assessing: Assessing): PaneState {
  const state = readBy(before, assessing);
  if (assessing.ok) {
    const { assessment } = assessing;
    return onScreen(state, placeAfterReading(before.screen, assessment));
  }
  const { sheet, trouble, mapping } = assessing;
  return { ...onScreen(state, { kind: 'start' }), notice: { kind: 'unreadable', sheet, trouble, mapping } };
}

/** The result with the explanation that is open, and the trial of other rules, stay; all else begins with the survey. */
function placeAfterReading(screen: Screen, assessment: Assessment): Screen {
  if (screen.kind === 'what-if') return { kind: 'what-if', assessment };
  if (screen.kind !== 'result') return { kind: 'survey', assessment };
  const explained = screen.assessment.decisions.find(({ district }) => district.cell === screen.explained);
  // Rows may have moved: the district is known by its name.
  const again = assessment.decisions.find(({ district }) => district.key === explained?.district.key);
  return { kind: 'result', assessment, explained: again?.district.cell ?? null };
}

/** What stands on a screen was decided by its own rules, whatever the workbook has by now. */
function searchedBy(state: PaneState, search: SurveySearch): PaneState {
  const rules = assessmentOf(state.screen)?.rules ?? search.rules;
  return { ...state, search, rules, ownRules: search.ownRules };
}

/** A sheet that does not read is spoken of by the rules that it was read by, too. */
function readBy(state: PaneState, assessing: Assessing): PaneState {
  const { rules } = assessing.ok ? assessing.assessment : assessing;
  return { ...state, rules: rules ?? state.rules, search: searchWith(state.search, assessing) };
}

/** A choice that does not make the sheet readable stays where it can be made again. */
function readAsChosen(state: PaneState, assessing: Assessing): PaneState {
  const { screen } = state;
  if (assessing.ok || screen.kind !== 'mapping') return read(state, assessing);
  return onScreen(readBy(state, assessing), stillUnclear(screen, assessing));
}
