import { type Dispatch, useCallback, useEffect, useMemo, useReducer } from 'react';
import { onRibbonRefresh } from '../jobs/ribbon-refresh';
import { chooseLanguage } from '../locales/chosen-language';
import type { OfficeStarting } from '../workbook/office-start';
import { BusyBar } from './frame/busy-bar';
import { Frame } from './frame/frame';
import { MainPart } from './frame/main-part';
import { type Pane as PaneAround, PaneContext, usePane } from './frame/pane-context';
import { PaneFooter } from './frame/pane-footer';
import { StepTrail } from './frame/step-trail';
import { usePaneWords } from './frame/use-pane-words';
import { useNoFileDrop } from './frame/use-file-drop';
import { useRequests } from './frame/use-requests';
import { useSurveyWatch } from './frame/use-survey-watch';
import { useUncaught } from './frame/use-uncaught';
import { CurrentScreen } from './current-screen';
import { ribbonAction } from './state/ribbon-action';
import type { PaneAction } from './state/pane-action';
import { assessmentOf, FIRST_STATE, type PaneState } from './state/pane-state';
import { paneReducer } from './state/pane-reducer';
import { previewOf } from './state/preview-of';
import { nameNow, renamed } from './state/renamed';
import type { PaneRequest } from './state/request';
import { BugBoundary } from './trouble/bug-boundary';
import { FailureScreen } from './trouble/failure-screen';
import { type NoExcel, NoExcelScreen } from './trouble/no-excel-screen';
import { ChangeBar } from './trouble/change-bar';
import { NoticeBar } from './trouble/notice-bar';

/** The task pane, from the moment when Office has answered. */
export function Pane({ starting }: { readonly starting: OfficeStarting }) {
  const [state, dispatch] = useReducer(paneReducer, FIRST_STATE);
  const { rules, ownRules } = state;
  const words = usePaneWords(rules);
  const { ask, cancel } = useRequests(rules, dispatch);
  useUncaught(dispatch);
  useSurveyWatch(state, dispatch);
  useNoFileDrop();
  const shown = assessmentOf(state.screen)?.survey.sheet ?? null;
  const name = nameNow(state.changes);
  const askByName = useCallback(
    (request: PaneRequest) => ask(shown === null || name === null ? request : renamed(request, shown, name)),
    [ask, shown, name],
  );
  const isBusy = state.running !== null;
  const around = useMemo<PaneAround>(
    () => ({ words, rules, ownRules, isBusy, ask: askByName, cancel }),
    [words, rules, ownRules, isBusy, askByName, cancel],
  );
  const hindrance = hindranceOf(starting);
  useEffect(() => onRibbonRefresh((refresh) => dispatch(ribbonAction(refresh))), []);
  useEffect(() => {
    if (hindrance === null) ask({ kind: 'search' });
  }, [hindrance, ask]);
  return (
    <PaneContext value={around}>
      <Frame isDarkOffice={starting.ok ? starting.start.isDarkTheme : null}>
        {hindrance === null ? (
          <Working state={state} dispatch={dispatch} />
        ) : (
          <MainPart>
            <NoExcelScreen reason={hindrance} />
          </MainPart>
        )}
        <PaneFooter
          onLanguage={(language) => {
            chooseLanguage(language);
            // A preview holds the words that would be written: it is made again in the new language.
            const preview = previewOf(state.screen);
            if (preview) askByName(preview);
          }}
        />
      </Frame>
    </PaneContext>
  );
}

function Working(props: { readonly state: PaneState; readonly dispatch: Dispatch<PaneAction> }) {
  const { state, dispatch } = props;
  const { failure, notice, running, screen } = state;
  const { ask } = usePane();
  return (
    <>
      <StepTrail
        screen={screen}
        onSurvey={() => dispatch({ type: 'survey-chosen' })}
        onResult={() => dispatch({ type: 'result-chosen' })}
      />
      <BusyBar running={running} />
      <MainPart>
        <ChangeBar
          screen={screen}
          changes={state.changes}
          onStart={() => {
            dispatch({ type: 'start-chosen' });
            ask({ kind: 'list-sheets' });
          }}
        />
        {notice && (
          <NoticeBar
            notice={notice}
            onMapping={(unclear) => dispatch({ type: 'mapping-chosen', unclear })}
            onClose={() => {
              dispatch({ type: 'notice-closed' });
              // The button that had the focus is gone with the notice.
              document.querySelector('h1')?.focus();
            }}
          />
        )}
        <BugBoundary
          topic={screen}
          fallback={(thrown, recover) => (
            <FailureScreen
              failure={thrown}
              retry={{ kind: 'search' }}
              onBack={() => {
                dispatch({ type: 'start-chosen' });
                recover();
              }}
            />
          )}
        >
          {failure ? (
            <FailureScreen
              failure={failure.what}
              retry={failure.retry}
              onBack={() => dispatch({ type: 'failure-closed' })}
            />
          ) : (
            <CurrentScreen state={state} dispatch={dispatch} />
          )}
        </BugBoundary>
      </MainPart>
    </>
  );
}

function hindranceOf(starting: OfficeStarting): NoExcel | null {
  if (!starting.ok) return 'noOffice';
  if (!starting.start.inExcel) return 'outsideExcel';
  return starting.start.isSupported ? null : 'oldExcel';
}
