import type { RulesText } from '../../locales/pane/rules-text';
import { AskButton } from '../frame/ask-button';
import { FocusKept } from '../frame/focus-kept';
import { usePane } from '../frame/pane-context';
import { MessageBox } from '../frame/warning';

/** Says that the sheet of rules has changed since it was read; the place stands before that, so that it is spoken. */
export function RulesChanged(props: { readonly text: RulesText; readonly sheet: string | null }) {
  const { changed } = usePane().words.text;
  const { text, sheet } = props;
  return (
    <div role="status">
      {sheet !== null && (
        <MessageBox title={changed.rules(sheet)} intent="info">
          <ReadAgain text={text} />
        </MessageBox>
      )}
    </div>
  );
}

/** The way to what stands on the sheet, with what becomes of the draft. */
export function ReadAgain({ text }: { readonly text: RulesText }) {
  const { common } = usePane().words.text;
  return (
    <>
      <span>{text.readAgainHint}</span>
      <FocusKept>
        <AskButton request={{ kind: 'rules', task: { to: 'read' } }}>{common.readAgain}</AskButton>
      </FocusKept>
    </>
  );
}
