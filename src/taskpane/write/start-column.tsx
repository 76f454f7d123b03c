import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { WriteText } from '../../locales/pane/write-text';
import { usePane } from '../frame/pane-context';
import { Section } from '../frame/section';
import type { WriteChoices } from '../state/request';
import { type StartChoice, typedColumn } from './start-choice';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  letters: { width: '160px' },
  input: { minWidth: 0 },
});

/** Where columns that come new are to stand. */
export function StartColumn(props: {
  readonly text: WriteText;
  readonly sheet: string;
  readonly choices: WriteChoices;
  readonly start: StartChoice;
  readonly onStart: (start: StartChoice) => void;
}) {
  const styles = useStyles();
  const { ask, isBusy } = usePane();
  const { text, sheet, choices, start, onStart } = props;
  const { isOwn, letters } = start;
  const [isRefused, setIsRefused] = useState(false);
  const preview = (startColumn: string | null) =>
    ask({ kind: 'preview-write', sheet, choices: { ...choices, startColumn } });
  const choose = (own: boolean) => {
    onStart({ ...start, isOwn: own });
    setIsRefused(false);
    if (!own && choices.startColumn !== null) preview(null);
  };
  const apply = () => {
    const wanted = typedColumn(start);
    setIsRefused(wanted === null);
    if (wanted !== null) preview(wanted);
  };
  return (
    <Section title={text.start}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <RadioGroup
          aria-label={text.start}
          value={isOwn ? 'own' : 'right'}
          aria-disabled={isBusy}
          onChange={(_, { value }) => choose(value === 'own')}
        >
          <Radio value="right" label={text.startRight} />
          <Radio value="own" label={text.startAt} />
        </RadioGroup>
        {isOwn && (
          <>
            <Field
              className={styles.letters}
              label={text.columnLetters}
              {...(isRefused && { validationMessage: text.notAColumn })}
            >
              <Input
                className={styles.input}
                value={letters}
                onChange={(_, { value }) => onStart({ ...start, letters: value })}
                autoComplete="off"
              />
            </Field>
            <Button type="submit" disabledFocusable={isBusy}>
              {text.apply}
            </Button>
          </>
        )}
      </form>
    </Section>
  );
}
