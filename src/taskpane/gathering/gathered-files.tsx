import { makeStyles, tokens } from '@fluentui/react-components';
import type { Collected, Refusal } from '../../domain/collect/collected';
import { openFindings } from '../../domain/collect/open-findings';
import type { CollectMessages } from '../../locales/collect';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { Paragraph } from '../frame/paragraph';
import { TakenSheetItem } from './taken-sheet';

const PAGE = 20;

const useStyles = makeStyles({ item: { padding: `${tokens.spacingVerticalS} 0` } });

/** What was refused, with the reason, and what was taken of every file. */
export function GatheredFiles(props: {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
  readonly collected: Collected;
}) {
  const { text, messages, collected } = props;
  return (
    <>
      {collected.refused.length > 0 && (
        <Section title={text.refused(collected.refused.length)}>
          <RefusedFiles text={text} messages={messages} refused={collected.refused} />
        </Section>
      )}
      {collected.taken.length > 0 && (
        <Section title={text.taken(collected.taken.length)}>
          <TakenFiles text={text} messages={messages} collected={collected} />
        </Section>
      )}
    </>
  );
}

function RefusedFiles(props: {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
  readonly refused: readonly Refusal[];
}) {
  const styles = useStyles();
  const { text, messages, refused } = props;
  const { shown, more, showMore } = usePaged(refused, PAGE);
  return (
    <>
      <PlainList isRuled>
        {shown.map(({ file, sheet, reason }, index) => (
          // A file may be refused for several reasons.
          <li key={`${index} ${file}`} className={styles.item}>
            <Paragraph>
              <strong>{file}</strong>
              {sheet !== null && ` · ${text.sheet(sheet)}`}
            </Paragraph>
            <Paragraph quiet>{messages.reason(reason)}</Paragraph>
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </>
  );
}

function TakenFiles(props: {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
  readonly collected: Collected;
}) {
  const { text, messages, collected } = props;
  const { shown, more, showMore } = usePaged(collected.taken, PAGE);
  return (
    <>
      <PlainList isRuled>
        {shown.map((taken) => (
          <TakenSheetItem
            key={JSON.stringify([taken.file, taken.sheet])}
            text={text}
            messages={messages}
            taken={taken}
            findings={openFindings(taken, collected)}
          />
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </>
  );
}
