import type { Dispatch } from 'react';
import { ChecklistsScreen } from './checklists/checklists-screen';
import { ChecklistsWrittenScreen } from './receipt/checklists-written-screen';
import { WrittenScreen } from './receipt/written-screen';
import { ResultScreen } from './result/result-screen';
import { StartScreen } from './start/start-screen';
import type { PaneAction, PaneState } from './state/pane-state';
import { SurveyScreen } from './survey/survey-screen';
import { WriteScreen } from './write/write-screen';

/** The screen that the state is on. */
export function CurrentScreen(props: { readonly state: PaneState; readonly dispatch: Dispatch<PaneAction> }) {
  const { state, dispatch } = props;
  const { screen, search } = state;
  const onResult = () => dispatch({ type: 'result-chosen' });
  switch (screen.kind) {
    case 'start':
      return <StartScreen search={search} />;
    case 'survey':
      return (
        <SurveyScreen
          survey={screen.assessment.survey}
          onResult={onResult}
          onOtherSheet={() => dispatch({ type: 'start-chosen' })}
        />
      );
    case 'result':
      return <ResultScreen assessment={screen.assessment} />;
    case 'write': {
      const { assessment, choices, trouble } = screen;
      return <WriteScreen assessment={assessment} choices={choices} trouble={trouble} />;
    }
    case 'written': {
      const { assessment, receipt, place, undone } = screen;
      return (
        <WrittenScreen
          assessment={assessment}
          receipt={receipt}
          place={place}
          undone={undone}
          onResult={onResult}
        />
      );
    }
    case 'checklists': {
      const { assessment, planning, replaceTypedOver, trouble } = screen;
      return (
        <ChecklistsScreen
          assessment={assessment}
          planning={planning}
          replaceTypedOver={replaceTypedOver}
          trouble={trouble}
        />
      );
    }
    case 'checklists-written': {
      const { proposal, receipt, undone } = screen;
      return (
        <ChecklistsWrittenScreen proposal={proposal} receipt={receipt} undone={undone} onResult={onResult} />
      );
    }
  }
}
