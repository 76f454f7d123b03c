import { useMemo } from 'react';
import { collectMessagesIn } from '../../locales/collect';
import { gatheringTextIn } from '../../locales/pane/gathering-text-in';
import { usePane } from '../frame/pane-context';
import { type GatheringState, GatheringView } from './gathering-view';

/** Gathering from files, with its own words: both are loaded when somebody gathers. */
export function GatheringScreen(props: { readonly state: GatheringState; readonly onBack: () => void }) {
  const { words, rules } = usePane();
  const { language } = words;
  const messages = useMemo(() => collectMessagesIn(language, rules), [language, rules]);
  return (
    <GatheringView
      text={gatheringTextIn(language)}
      messages={messages}
      state={props.state}
      onBack={props.onBack}
    />
  );
}
