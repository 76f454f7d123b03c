import { Button, Field, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { RuleSet } from '../../domain/decision/rule-set';
import { ruleSetText } from '../../jobs/rule-set-file';
import type { RulesText } from '../../locales/pane/rules-text';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import type { LeavingDraft } from './leave-draft';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  exported: { alignSelf: 'stretch', minWidth: 0 },
  text: { minWidth: 0 },
});

/** A set as a file, one taken from a file, and the end of an own one. */
export function RulesExchange(props: {
  readonly text: RulesText;
  /** Null: as it stands it cannot be used, not elsewhere either. */
  readonly rules: RuleSet | null;
  /** As it is kept; null for a set that ships. */
  readonly own: RuleSet | null;
  readonly onLeave: LeavingDraft;
}) {
  const styles = useStyles();
  const { ask, isBusy } = usePane();
  const { text, rules, own, onLeave } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title={text.exchange}>
      <div className={styles.stack}>
        {rules ? (
          <Exported text={text} rules={rules} />
        ) : (
          <Paragraph quiet>{text.seeCheck(text.check)}</Paragraph>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) {
              const { name, size } = file;
              const bytes = async () => new Uint8Array(await file.arrayBuffer());
              ask({ kind: 'rules', task: { to: 'take', file: { name, size, bytes } } });
            }
            // The same file can be chosen again after it was corrected.
            event.target.value = '';
          }}
        />
        <Button disabledFocusable={isBusy} onClick={() => onLeave(() => input.current?.click())}>
          {text.take}
        </Button>
        <Paragraph quiet>{text.takeHint}</Paragraph>
        {own && (
          <AskButton request={{ kind: 'rules', task: { to: 'forget', id: own.id } }}>{text.forget}</AskButton>
        )}
      </div>
    </Section>
  );
}

function Exported({ text, rules }: { readonly text: RulesText; readonly rules: RuleSet }) {
  const styles = useStyles();
  const exported = ruleSetText(rules);
  const address = useMemo(
    () => URL.createObjectURL(new Blob([exported], { type: 'application/json' })),
    [exported],
  );
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <>
      {/* Where a pane may not download, the text can be copied. */}
      <Field label={text.exported} className={styles.exported}>
        <Textarea className={styles.text} rows={4} readOnly value={exported} />
      </Field>
      <Link href={address} download={`${rules.id}.json`}>
        {text.download}
      </Link>
    </>
  );
}
