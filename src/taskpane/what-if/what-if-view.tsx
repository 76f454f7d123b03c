import { Button } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { changeOf, type RuleChange } from '../../domain/what-if/rule-change';
import { sideOf, tryChange } from '../../domain/what-if/what-if';
import type { Assessment } from '../../jobs/assess';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { ChangedList } from './changed-list';
import { RuleControls } from './rule-controls';
import { SideBySide } from './side-by-side';
import { ThresholdCurve } from './threshold-curve';
import { ofThreshold, Troubles } from './troubles';
import type { WhatIfParts } from './what-if-parts';

/** Rules are tried on the screen; what they come to stands beside what is in use, and nothing is written until asked. */
export function WhatIfView(
  props: WhatIfParts & { readonly assessment: Assessment; readonly onBack: () => void },
) {
  const { words, rules } = usePane();
  const { text, wording, assessment } = props;
  // Until something is tried the controls show the rules in use, also once these are read anew.
  const [tried, setTried] = useState<{ readonly of: string; readonly change: RuleChange } | null>(null);
  const change = useMemo(() => (tried?.of === rules.id ? tried.change : changeOf(rules)), [tried, rules]);
  const settled = useDeferredValue(change);
  const now = useMemo(() => sideOf(assessment.decisions, rules), [assessment, rules]);
  const trying = useMemo(() => tryChange(now, settled), [now, settled]);
  const troubles = trying.ok ? [] : trying.troubles;
  const whatIf = trying.ok ? trying.whatIf : null;
  const isSame = whatIf?.differences.length === 0;
  return (
    <Screen
      title={text.title}
      actions={
        <>
          {whatIf ? (
            <AskButton
              appearance="primary"
              isOff={isSame || settled !== change}
              request={{ kind: 'write-scenario', assessment, whatIf }}
            >
              {text.write}
            </AskButton>
          ) : (
            <Button appearance="primary" disabledFocusable>
              {text.write}
            </Button>
          )}
          <Button onClick={props.onBack}>{words.text.common.back}</Button>
        </>
      }
    >
      <Paragraph>{text.introduction}</Paragraph>
      <RuleControls
        text={text}
        wording={wording}
        change={change}
        onChange={(next) => setTried({ of: rules.id, change: next })}
        hasFullMembers={now.decisions.some(({ district }) =>
          Object.values(district.counts).some(({ fullMembers }) => fullMembers !== null),
        )}
        troubles={troubles.filter(ofThreshold)}
      />
      <Troubles text={text} wording={wording} troubles={troubles.filter((found) => !ofThreshold(found))} />
      {whatIf && (
        <>
          <SideBySide text={text} wording={wording} whatIf={whatIf} />
          <ChangedList text={text} wording={wording} whatIf={whatIf} />
          <ThresholdCurve text={text} whatIf={whatIf} />
        </>
      )}
      {isSame && <Paragraph quiet>{text.nothingChanged}</Paragraph>}
    </Screen>
  );
}
