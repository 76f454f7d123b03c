import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import type { UnclearSheet } from '../state/unclear-sheet';
import type { UnreadSheet } from './sheet-order';
import { UnreadList } from './unread-list';

/** No sheet is a survey: why not, sheet by sheet. */
export function UnreadSheets(props: {
  readonly sheets: readonly UnreadSheet[];
  readonly onMapping: (unclear: UnclearSheet) => void;
}) {
  const { text } = usePane().words;
  return (
    <Section title={text.start.none}>
      <Paragraph>{text.start.noneReasons}</Paragraph>
      <UnreadList sheets={props.sheets} onMapping={props.onMapping} />
      <Paragraph>{text.start.noneAdvice}</Paragraph>
    </Section>
  );
}

/** Beside surveys that read: the sheets that may be one and do not, so that their columns can be pointed at. */
export function UnclearSheets(props: {
  readonly sheets: readonly UnreadSheet[];
  readonly onMapping: (unclear: UnclearSheet) => void;
}) {
  const { text } = usePane().words;
  const unclear = props.sheets.filter(
    ({ mapping, trouble }) => mapping !== null && trouble.code !== 'no-header',
  );
  if (unclear.length === 0) return null;
  return (
    <>
      <Paragraph>{text.start.unread}</Paragraph>
      <UnreadList sheets={unclear} onMapping={props.onMapping} />
    </>
  );
}
