import { type Dispatch, lazy, Suspense, useCallback } from 'react';
import { usePane } from './frame/pane-context';
import { MappingScreen } from './mapping/mapping-screen';
import { ResultPlace } from './result/result-place';
import { StartScreen } from './start/start-screen';
import type { UnclearSheet } from './state/unclear-sheet';
import type { PaneAction } from './state/pane-action';
import type { PaneState } from './state/pane-state';
import type { SheetViewChange } from './state/sheet-view';
import { SurveyScreen } from './survey/survey-screen';

// Loaded by the request that leads to them, which tells where that fails: here they are there already.
const WriteScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "changes" */ './write/write-screen')).WriteScreen,
}));
const WrittenScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "changes" */ './receipt/written-screen')).WrittenScreen,
}));
// Other requests lead to it as well; most of them have loaded it by then.
const SheetMadeScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "changes" */ './receipt/sheet-made-screen')).SheetMadeScreen,
}));
const ChecklistsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "changes" */ './checklists/checklists-screen'))
    .ChecklistsScreen,
}));
const ChecklistsWrittenScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "changes" */ './receipt/checklists-written-screen'))
    .ChecklistsWrittenScreen,
}));
const FormScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "form" */ './form/form-screen')).FormScreen,
}));
const GatheringScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "gathering" */ './gathering/gathering-screen')).GatheringScreen,
}));
const WhatIfScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "what-if" */ './what-if/what-if-screen')).WhatIfScreen,
}));

const TasksScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "tasks" */ './tasks/tasks-screen')).TasksScreen,
}));

const RulesScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "rules" */ './rules/rules-screen')).RulesScreen,
}));

/** The screen that the state is on. */
export function CurrentScreen(props: { readonly state: PaneState; readonly dispatch: Dispatch<PaneAction> }) {
  const { state, dispatch } = props;
  const { screen, search, sheetView } = state;
  const { ask } = usePane();
  const onStart = () => {
    dispatch({ type: 'start-chosen' });
    // Sheets may have come, gone or changed since the last search.
    ask({ kind: 'list-sheets' });
  };
  const onSurvey = () => dispatch({ type: 'survey-chosen' });
  const onResult = () => dispatch({ type: 'result-chosen' });
  // The same one each time: the rows of a long list are drawn again only where they change.
  const onView = useCallback(
    (change: SheetViewChange) => dispatch({ type: 'sheet-view-changed', change }),
    [dispatch],
  );
  const onMapping = (unclear: UnclearSheet) => dispatch({ type: 'mapping-chosen', unclear });
  switch (screen.kind) {
    case 'start':
      return <StartScreen search={search} onMapping={onMapping} />;
    case 'survey':
      return (
        <SurveyScreen
          assessment={screen.assessment}
          view={sheetView}
          onView={onView}
          onResult={onResult}
          onMapping={onMapping}
          onOtherSheet={onStart}
        />
      );
    case 'mapping':
      return (
        <MappingScreen
          // After an attempt in vain, what is still missing is open and the heading has the focus.
          key={screen.attempt}
          state={screen}
          onDraft={(draft) => dispatch({ type: 'draft-changed', draft })}
          onBack={screen.assessment ? onSurvey : onStart}
        />
      );
    case 'result':
      return (
        <ResultPlace
          assessment={screen.assessment}
          explained={screen.explained}
          view={sheetView}
          onView={onView}
          onBack={onResult}
        />
      );
    case 'what-if':
      return (
        <Suspense>
          <WhatIfScreen assessment={screen.assessment} onBack={onResult} />
        </Suspense>
      );
    case 'write':
      return (
        <Suspense>
          <WriteScreen state={screen} />
        </Suspense>
      );
    case 'written': {
      const { assessment, receipt, log, place, undone } = screen;
      return (
        <Suspense>
          <WrittenScreen
            assessment={assessment}
            receipt={receipt}
            log={log}
            fixedColumns={screen.fixedColumns}
            place={place}
            undone={undone}
            onResult={onResult}
          />
        </Suspense>
      );
    }
    case 'checklists':
      return (
        <Suspense>
          <ChecklistsScreen state={screen} />
        </Suspense>
      );
    case 'checklists-written': {
      const { proposal, receipt, undone } = screen;
      return (
        <Suspense>
          <ChecklistsWrittenScreen
            proposal={proposal}
            receipt={receipt}
            undone={undone}
            onResult={onResult}
          />
        </Suspense>
      );
    }
    case 'tasks':
      return (
        <Suspense>
          <TasksScreen state={screen} />
        </Suspense>
      );
    case 'form':
      return (
        <Suspense>
          <FormScreen onBack={onStart} />
        </Suspense>
      );
    case 'rules':
      return (
        <Suspense>
          <RulesScreen state={screen.rules} onBack={onStart} />
        </Suspense>
      );
    case 'gathering':
      return (
        <Suspense>
          <GatheringScreen state={screen} onBack={onStart} />
        </Suspense>
      );
    case 'sheet-made':
      return <SheetMadeScreen state={screen} onStart={onStart} onSurvey={onSurvey} onResult={onResult} />;
  }
}
