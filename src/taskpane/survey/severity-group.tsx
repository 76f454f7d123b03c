import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/survey/finding';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { PlainList } from '../frame/plain-list';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import type { FindingGroup } from './findings-by-severity';
import { SeverityIcon } from './severity-icon';

const PAGE = 20;

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  finding: { padding: `${tokens.spacingVerticalS} 0` },
});

/** All findings of one severity, each with the way to its cell. */
export function SeverityGroup(props: { readonly group: FindingGroup; readonly sheet: string }) {
  const styles = useStyles();
  const text = usePane().words.text.survey;
  const { severity, findings } = props.group;
  const { shown, more, showMore } = usePaged(findings, PAGE);
  return (
    <div>
      <h3 className={styles.title}>
        <SeverityIcon severity={severity} />
        {text.severities[severity](findings.length)}
      </h3>
      <PlainList isRuled>
        {shown.map((finding) => (
          <li key={`${finding.code} ${finding.cell}`} className={styles.finding}>
            <FindingText finding={finding} sheet={props.sheet} />
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </div>
  );
}

function FindingText(props: { readonly finding: Finding; readonly sheet: string }) {
  const { text, messages } = usePane().words;
  const { cell } = props.finding;
  return (
    <>
      <Paragraph>{messages.finding(props.finding)}</Paragraph>
      <GoToLink place={{ sheet: props.sheet, address: cell }}>{text.common.toCell(cell)}</GoToLink>
    </>
  );
}
