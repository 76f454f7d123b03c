import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { FormKind } from '../../domain/form/form-mark';
import { MOST_ROWS } from '../../domain/form/form-size';
import { KNOWN_PROVINCES } from '../../domain/survey/names/known-units';
import type { FormText } from '../../locales/pane/form-text';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { askedRows, namesIn } from './form-entries';

const KINDS: readonly FormKind[] = ['wide', 'by-organisation'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  names: { minWidth: 0 },
  known: { alignSelf: 'flex-start' },
  rows: { maxWidth: '160px' },
  input: { minWidth: 0 },
});

/** What kind of form, for how many rows, with which names. */
export function FormView(props: { readonly text: FormText; readonly onBack: () => void }) {
  const styles = useStyles();
  const { words } = usePane();
  const { text } = props;
  const [form, setForm] = useState<FormKind>('wide');
  const [typedNames, setTypedNames] = useState('');
  const [typedRows, setTypedRows] = useState('');
  const rows = askedRows(typedRows);
  return (
    <Screen
      title={text.title}
      actions={
        <>
          <AskButton
            appearance="primary"
            isOff={rows === 'not-a-count'}
            request={{
              kind: 'create-form',
              form,
              rows: rows === 'not-a-count' ? null : rows,
              names: namesIn(typedNames),
            }}
          >
            {text.make}
          </AskButton>
          <Button onClick={props.onBack}>{words.text.common.back}</Button>
        </>
      }
    >
      <Paragraph>{text.introduction}</Paragraph>
      <div className={styles.form}>
        <Field label={text.kind}>
          <RadioGroup
            value={form}
            onChange={(_, { value }) => setForm(KINDS.find((kind) => kind === value) ?? 'wide')}
          >
            {KINDS.map((kind) => (
              <Radio key={kind} value={kind} label={text.kinds[kind]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={text.names} hint={text.namesHint}>
          <Textarea
            className={styles.names}
            rows={5}
            value={typedNames}
            onChange={(_, { value }) => setTypedNames(value)}
          />
        </Field>
        {KNOWN_PROVINCES.map(({ name, year, units }) => (
          <Button
            key={`${name} ${year}`}
            size="small"
            className={styles.known}
            onClick={() => setTypedNames(units.join('\n'))}
          >
            {text.fillKnown(name, year)}
          </Button>
        ))}
        <Field
          className={styles.rows}
          label={text.rows}
          hint={text.rowsHint(MOST_ROWS)}
          {...(rows === 'not-a-count' && { validationMessage: text.notARowCount(MOST_ROWS) })}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={typedRows}
            onChange={(_, { value }) => setTypedRows(value)}
          />
        </Field>
      </div>
    </Screen>
  );
}
