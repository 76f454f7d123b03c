import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/pane-context';
import { Paragraph } from '../frame/paragraph';
import { Section } from '../frame/section';
import { headerRowsOf, MOST_HEADER_ROWS, type ReadingDraft } from '../state/reading-draft';

const useStyles = makeStyles({
  rows: { display: 'flex', gap: tokens.spacingHorizontalM },
  row: { width: '120px' },
  input: { minWidth: 0, width: '100%' },
});

/** Which rows of the sheet are its header. */
export function HeaderRowsChoice(props: {
  readonly draft: ReadingDraft;
  readonly onDraft: (draft: ReadingDraft) => void;
}) {
  const styles = useStyles();
  const text = usePane().words.text.mapping;
  const { draft, onDraft } = props;
  return (
    <Section title={text.headerRows}>
      <div className={styles.rows}>
        <Field label={text.firstRow} className={styles.row}>
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={draft.firstRow}
            onChange={(_, { value }) => onDraft({ ...draft, firstRow: value })}
          />
        </Field>
        <Field label={text.lastRow} className={styles.row}>
          <Input
            className={styles.input}
            inputMode="numeric"
            autoComplete="off"
            value={draft.lastRow}
            onChange={(_, { value }) => onDraft({ ...draft, lastRow: value })}
          />
        </Field>
      </div>
      <div role="status">
        {headerRowsOf(draft) === null && <Paragraph>{text.noHeaderRows(MOST_HEADER_ROWS)}</Paragraph>}
      </div>
    </Section>
  );
}
