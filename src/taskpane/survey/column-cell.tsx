import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/pane-context';
import type { ColumnSource } from './column-table';

const useStyles = makeStyles({
  letters: { whiteSpace: 'nowrap' },
  unsure: {
    display: 'block',
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A column's letters, and that it has to be looked at where it is not sure. */
export function ColumnCell({ source }: { readonly source: Pick<ColumnSource, 'letters' | 'isUnsure'> }) {
  const styles = useStyles();
  const { toCheck } = usePane().words.text.survey;
  return (
    <>
      <span className={styles.letters}>{source.letters}</span>
      {source.isUnsure && <span className={styles.unsure}>{toCheck}</span>}
    </>
  );
}
