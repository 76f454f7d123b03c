import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { Section } from '../frame/section';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import type { UnreadSheet } from './sheet-order';

/** No sheet is a survey: why not, sheet by sheet. */
export function UnreadSheets({ sheets }: { readonly sheets: readonly UnreadSheet[] }) {
  const { text, messages } = usePane().words;
  const { shown, more, showMore } = usePaged(sheets, 10);
  return (
    <Section title={text.start.none}>
      <Paragraph>{text.start.noneReasons}</Paragraph>
      <PlainList>
        {shown.map(({ name, trouble }) => (
          <li key={name}>
            <strong>{name}</strong>: {messages.surveyTrouble(trouble)}
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
      <Paragraph>{text.start.noneAdvice}</Paragraph>
    </Section>
  );
}
