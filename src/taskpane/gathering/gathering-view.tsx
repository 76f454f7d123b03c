import { Button } from '@fluentui/react-components';
import type { Collected } from '../../domain/collect/collected';
import { changesNothing } from '../../domain/plan';
import type { CollectMessages } from '../../locales/collect';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { AskButton } from '../frame/ask-button';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Screen } from '../frame/screen';
import { Warning } from '../frame/warning';
import type { Screen as PaneScreen } from '../state/pane-state';
import { Conflicts } from './conflicts';
import { FileChoice } from './file-choice';
import { GatheredFiles } from './gathered-files';
import { GatheringPlan } from './gathering-plan';
import { GatheredLayout } from './gathered-layout';

export type GatheringState = Extract<PaneScreen, { readonly kind: 'gathering' }>;

/** What every part of the screen needs. */
export interface GatheringParts {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
}

/** Files are chosen, what was read of them is shown, questions are answered, and then it is written. */
export function GatheringView(
  props: GatheringParts & { readonly state: GatheringState; readonly onBack: () => void },
) {
  const { words, cancel } = usePane();
  const { text, messages, state } = props;
  const onBack = () => {
    // What is still being read would bring the user here again.
    cancel();
    props.onBack();
  };
  const { gathering, planning, trouble } = state;
  const canWrite = planning?.ok === true && trouble === null && !changesNothing(planning.plan);
  return (
    <Screen
      title={text.title}
      topic={gathering === null ? 'choose' : 'read'}
      actions={
        <>
          {gathering && planning?.ok === true && (
            <AskButton
              appearance="primary"
              isOff={!canWrite}
              request={{ kind: 'write-gathering', gathering, proposal: planning }}
            >
              {text.write}
            </AskButton>
          )}
          {gathering && trouble && (
            <AskButton request={{ kind: 'preview-gathering', gathering }}>{text.compareAgain}</AskButton>
          )}
          <Button onClick={onBack}>{words.text.common.back}</Button>
        </>
      }
    >
      {trouble && (
        <Warning title={words.text.common.refused}>
          <span>{words.messages.writeTrouble(trouble)}</span>
        </Warning>
      )}
      {gathering === null && <Paragraph>{text.introduction}</Paragraph>}
      <FileChoice text={text} isAgain={gathering !== null} />
      {gathering && planning && (
        <>
          <Summary text={text} collected={gathering.collected} />
          {planning.ok || planning.trouble.code === 'conflicts-undecided' ? null : (
            <Warning title={text.cannot}>
              <span>{messages.trouble(planning.trouble)}</span>
            </Warning>
          )}
          <Conflicts text={text} messages={messages} gathering={gathering} conflicts={planning.conflicts} />
          <GatheredLayout text={text} gathering={gathering} planning={planning} />
          {planning.ok && <GatheringPlan text={text} proposal={planning} />}
          <GatheredFiles text={text} messages={messages} collected={gathering.collected} />
        </>
      )}
    </Screen>
  );
}

function Summary({ text, collected }: Pick<GatheringParts, 'text'> & { readonly collected: Collected }) {
  const { taken, refused } = collected;
  const units = taken.reduce((sum, { districts }) => sum + districts.length, 0);
  const parts = [text.taken(taken.length), text.units(units)];
  return (
    <div role="status">
      <Paragraph>
        {[...parts, ...(refused.length > 0 ? [text.refused(refused.length)] : [])].join(' · ')}
      </Paragraph>
    </div>
  );
}
