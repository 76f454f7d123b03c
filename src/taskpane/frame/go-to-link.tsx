import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../state/request';
import { usePane } from './pane-context';

// Links one under the other still are targets of 24 px each (WCAG 2.5.8).
const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    // Forced colours leave a link the colour of the text.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

/** Shows a place of the workbook: "Đến ô F12". */
export function GoToLink(props: { readonly place: Place; readonly children: string }) {
  const styles = useStyles();
  const { ask, isBusy } = usePane();
  return (
    <Link
      as="button"
      className={styles.link}
      disabledFocusable={isBusy}
      onClick={() => ask({ kind: 'go-to', place: props.place })}
    >
      {props.children}
    </Link>
  );
}
