import { makeStyles, tokens } from '@fluentui/react-components';
import type { TakenSheet } from '../../domain/collect/collected';
import type { Finding } from '../../domain/survey/finding';
import type { CollectMessages } from '../../locales/collect';
import type { GatheringText } from '../../locales/pane/gathering-text';
import { Disclosure } from '../frame/disclosure';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { findingsBySeverity } from '../survey/findings-by-severity';

const PAGE = 20;
/** Names stand below each other, with and without the mark of what opens. */
const MARK = `calc(16px + ${tokens.spacingHorizontalS})`;

const useStyles = makeStyles({
  plain: { padding: `${tokens.spacingVerticalS} 0`, paddingLeft: MARK },
  behind: { padding: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: MARK },
});

/** A sheet that was taken; opened, what is to be checked in its file. */
export function TakenSheetItem(props: {
  readonly text: GatheringText;
  readonly messages: CollectMessages;
  readonly taken: TakenSheet;
  readonly findings: readonly Finding[];
}) {
  const styles = useStyles();
  const { survey } = usePane().words.text;
  const { text, messages, taken, findings } = props;
  const place = (
    <>
      {taken.file} · {text.sheet(taken.sheet)}
    </>
  );
  const facts = [text.units(taken.districts.length), survey.layouts[taken.layout]];
  const warnings = taken.warnings.map((warning) => (
    <Paragraph key={warning.code}>{messages.warning(warning)}</Paragraph>
  ));
  if (findings.length === 0) {
    return (
      <li className={styles.plain}>
        <Paragraph>
          <strong>{place}</strong>
        </Paragraph>
        <Paragraph quiet>{facts.join(' · ')}</Paragraph>
        {warnings}
      </li>
    );
  }
  return (
    <li>
      <Disclosure name={place} badge={null} line={[...facts, text.toLookAt(findings.length)].join(' · ')}>
        <div className={styles.behind}>
          <FileFindings findings={findings} />
        </div>
      </Disclosure>
      {warnings.length > 0 && <div className={styles.behind}>{warnings}</div>}
    </li>
  );
}

/** The gravest first. The cells are those of the file: there is nothing here to go to. */
function FileFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { messages } = usePane().words;
  const ordered = findingsBySeverity(findings).flatMap((group) => group.findings);
  const { shown, more, showMore } = usePaged(ordered, PAGE);
  return (
    <>
      <PlainList>
        {shown.map((finding) => (
          <li key={`${finding.code} ${finding.cell}`}>
            <Paragraph>
              <strong>{messages.severity(finding.severity)}:</strong> {messages.finding(finding)}
            </Paragraph>
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </>
  );
}
