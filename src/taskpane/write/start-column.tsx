import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { columnIndex } from '../../domain/address';
import { usePane } from '../frame/pane-context';
import { Section } from '../frame/section';
import type { WriteChoices } from '../state/request';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  letters: { width: '160px' },
  input: { minWidth: 0 },
});

/** Where columns that come new are to stand. */
export function StartColumn(props: { readonly sheet: string; readonly choices: WriteChoices }) {
  const styles = useStyles();
  const { words, ask, isBusy } = usePane();
  const text = words.text.write;
  const { sheet, choices } = props;
  const [isOwn, setIsOwn] = useState(choices.startColumn !== null);
  const [letters, setLetters] = useState(choices.startColumn ?? '');
  const [isRefused, setIsRefused] = useState(false);
  const preview = (startColumn: string | null) =>
    ask({ kind: 'preview-write', sheet, choices: { ...choices, startColumn } });
  const choose = (own: boolean) => {
    setIsOwn(own);
    setIsRefused(false);
    if (!own && choices.startColumn !== null) preview(null);
  };
  const apply = () => {
    const wanted = letters.trim().toUpperCase();
    const isColumn = columnIndex(wanted) !== null;
    setIsRefused(!isColumn);
    if (isColumn) preview(wanted);
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
          disabled={isBusy}
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
                onChange={(_, { value }) => setLetters(value)}
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
