import { Radio, RadioGroup } from '@fluentui/react-components';
import type { FixedColumn } from '../../domain/decision/results-plan';
import type { ResultContent } from '../../domain/decision/results-input';
import type { WriteText } from '../../locales/pane/write-text';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import type { PaneRequest } from '../state/request';
import { FixedColumns } from './fixed-columns';

const CONTENTS: readonly ResultContent[] = ['formulas', 'values'];

/** Whether the results follow the survey by themselves, and which districts cannot. */
export function ContentChoice(props: {
  readonly text: WriteText;
  readonly content: ResultContent;
  readonly notLive: readonly string[];
  readonly fixedColumns: readonly FixedColumn[];
  readonly requestFor: (content: ResultContent) => PaneRequest;
}) {
  const { ask, isBusy } = usePane();
  const { text, content, notLive, requestFor } = props;
  return (
    <Section title={text.content}>
      <RadioGroup
        aria-label={text.content}
        value={content}
        onChange={(_, { value }) => {
          const chosen = CONTENTS.find((candidate) => candidate === value);
          if (chosen && chosen !== content && !isBusy) ask(requestFor(chosen));
        }}
      >
        {CONTENTS.map((choice) => (
          <Radio key={choice} value={choice} label={text.contents[choice]} aria-disabled={isBusy} />
        ))}
      </RadioGroup>
      {notLive.length > 0 && <Paragraph>{text.notLive(notLive)}</Paragraph>}
      <FixedColumns text={text} columns={props.fixedColumns} />
    </Section>
  );
}
