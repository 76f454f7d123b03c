import { useState } from 'react';
import { ruleMessagesIn } from '../../locales/rules';
import { rulesTextIn } from '../../locales/pane/rules-text-in';
import { usePane } from '../frame/pane-context';
import type { RulesState } from '../state/rules';
import { draftOf } from './rules-draft';
import { RulesView } from './rules-view';

/** The rules of the workbook, with their own words: both are loaded when somebody asks for them. */
export function RulesScreen({ state, onBack }: { readonly state: RulesState; readonly onBack: () => void }) {
  const { language } = usePane().words;
  const [draft, setDraft] = useState(() => draftOf(state.shown));
  const [from, setFrom] = useState(state);
  if (from !== state) {
    setFrom(state);
    // What was refused stays as it was typed, to be mended.
    if (state.said?.kind !== 'unsound' && state.said?.kind !== 'refused') setDraft(draftOf(state.shown));
  }
  return (
    <RulesView
      text={rulesTextIn(language)}
      messagesFor={(rules) => ruleMessagesIn(language, rules)}
      state={state}
      draft={draft}
      onDraft={setDraft}
      onBack={onBack}
    />
  );
}
