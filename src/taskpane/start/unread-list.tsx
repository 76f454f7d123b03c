import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../frame/pane-context';
import { PlainList } from '../frame/plain-list';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import type { UnclearSheet } from '../state/unclear-sheet';
import type { UnreadSheet } from './sheet-order';

const useStyles = makeStyles({
  sheet: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** Sheets that do not read as surveys, each with why; columns can be pointed at where there is a table. */
export function UnreadList(props: {
  readonly sheets: readonly UnreadSheet[];
  readonly onMapping: (unclear: UnclearSheet) => void;
}) {
  const styles = useStyles();
  const id = useId();
  const { text, messages } = usePane().words;
  const { shown, more, showMore } = usePaged(props.sheets, 10);
  return (
    <>
      <PlainList>
        {shown.map(({ name, trouble, mapping }, index) => (
          <li key={name} className={styles.sheet}>
            <span id={`${id}-${index}`}>
              <strong>{name}</strong>: {messages.surveyTrouble(trouble)}
            </span>
            {mapping && (
              <Button
                size="small"
                aria-describedby={`${id}-${index}`}
                onClick={() => props.onMapping({ sheet: name, mapping, trouble })}
              >
                {text.mapping.open}
              </Button>
            )}
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
    </>
  );
}
