import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Running } from '../state/pane-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  bar: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // What takes less than half a second shows no progress: it would only flicker.
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '400ms',
  },
  stop: { marginTop: tokens.spacingVerticalXS },
  label: { marginBottom: tokens.spacingVerticalXS },
});

/** What Excel is asked to do at the moment and how far it is; a live region that is always there. */
export function BusyBar(props: { readonly running: Running | null }) {
  return <div role="status">{props.running && <Progress running={props.running} />}</div>;
}

function Progress({ running }: { readonly running: Running }) {
  const styles = useStyles();
  const { words, cancel } = usePane();
  const { text } = words;
  const { progress } = running;
  const isOfFiles = running.request.kind === 'read-files';
  const counted = isOfFiles ? text.running.files : text.running.cells;
  const label = text.running[running.request.kind];
  return (
    <div className={styles.bar}>
      <div className={styles.label}>
        {label}
        {progress && ` ${counted(progress.done, progress.total)}`}
      </div>
      {progress ? (
        <ProgressBar aria-label={label} value={progress.done} max={Math.max(1, progress.total)} />
      ) : (
        <ProgressBar aria-label={label} />
      )}
      {isOfFiles && (
        <Button
          size="small"
          className={styles.stop}
          onClick={() => {
            cancel();
            // The button goes with the bar; the keyboard goes on from the screen.
            document.querySelector('h1')?.focus();
          }}
        >
          {text.running.stop}
        </Button>
      )}
      {running.isDelayed && <div>{text.running.delayed}</div>}
    </div>
  );
}
