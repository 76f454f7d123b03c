import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Assessment } from '../../jobs/assess';
import type { WriteText } from '../../locales/pane/write-text';
import { AskButton } from '../frame/ask-button';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { districtId } from '../state/sheet-view';

const useStyles = makeStyles({
  districts: { display: 'flex', flexDirection: 'column', maxHeight: '240px', overflowY: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Sheets on request from the register that stands, for all districts or those that are ticked. */
export function RegisterSheets(props: {
  readonly text: WriteText['registerSheets'];
  readonly assessment: Assessment;
}) {
  const styles = useStyles();
  const { text, assessment } = props;
  // A row without a name has no tasks in the register.
  const decisions = assessment.decisions.filter(({ district }) => district.name !== '');
  const [isForAll, setIsForAll] = useState(true);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = decisions.filter((decision) => isForAll || ticked.has(districtId(decision)));
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(ticked);
    if (isTicked) next.add(id);
    else next.delete(id);
    setTicked(next);
  };
  if (decisions.length === 0) return null;
  return (
    <Section title={text.title}>
      <Paragraph>{text.hint}</Paragraph>
      <Field label={text.which}>
        <RadioGroup
          value={isForAll ? 'all' : 'some'}
          onChange={(_, { value }) => setIsForAll(value === 'all')}
        >
          <Radio value="all" label={text.all(decisions.length)} />
          <Radio value="some" label={text.some} />
        </RadioGroup>
      </Field>
      {!isForAll && (
        <Field {...(chosen.length === 0 && { hint: text.noneTicked })}>
          <div role="group" aria-label={text.districts} className={styles.districts}>
            {decisions.map((decision) => {
              const id = districtId(decision);
              return (
                <Checkbox
                  key={id}
                  label={decision.district.name}
                  checked={ticked.has(id)}
                  onChange={(_, { checked }) => tick(id, checked === true)}
                />
              );
            })}
          </div>
        </Field>
      )}
      <div className={styles.actions}>
        {(['follow-up', 'votes'] as const).map((made) => (
          <AskButton
            key={made}
            isOff={chosen.length === 0}
            request={{ kind: 'make-register-sheet', made, assessment, decisions: chosen }}
          >
            {made === 'votes' ? text.votes : text.followUp}
          </AskButton>
        ))}
      </div>
    </Section>
  );
}
