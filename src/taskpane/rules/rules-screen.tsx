import { useState } from 'react';
import { ruleMessagesIn } from '../../locales/rules';
import { rulesTextIn } from '../../locales/pane/rules-text-in';
import { usePane } from '../frame/pane-context';
import type { RulesSaid, RulesState } from '../state/rules';
import { draftOf } from './rules-draft';
import { useRulesWatch } from './use-rules-watch';
import { RulesView } from './rules-view';

/** What leads away from the draft, to a set as it stands. */
const NEW_DRAFT: ReadonlySet<RulesSaid['kind']> = new Set(['taken', 'forgotten']);

/** The rules of the workbook, with their own words: both are loaded when somebody asks for them. */
export function RulesScreen({ state, onBack }: { readonly state: RulesState; readonly onBack: () => void }) {
  const { words, isBusy } = usePane();
  const { language } = words;
  const isChanged = useRulesWatch(state.found, isBusy);
  const [draft, setDraft] = useState(() => draftOf(state.shown));
  const [from, setFrom] = useState(state);
  // What the workbook was decided by when the draft was made.
  const [read, setRead] = useState(state.found.inUse);
  if (from !== state) {
    setFrom(state);
    // What was refused stays as it was typed, to be mended.
    if (state.said?.kind !== 'unsound' && state.said?.kind !== 'refused') setDraft(draftOf(state.shown));
    if (state.said === null || NEW_DRAFT.has(state.said.kind)) setRead(state.found.inUse);
  }
  return (
    <RulesView
      text={rulesTextIn(language)}
      messagesFor={(rules) => ruleMessagesIn(language, rules)}
      state={state}
      draft={draft}
      read={read}
      isChanged={isChanged}
      onDraft={setDraft}
      onBack={onBack}
    />
  );
}
