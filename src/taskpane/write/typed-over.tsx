import { Checkbox } from '@fluentui/react-components';
import type { TypedOverCell } from '../../domain/plan';
import type { WriteText } from '../../locales/pane/write-text';
import { GoToLink } from '../frame/go-to-link';
import { usePane } from '../frame/pane-context';
import { PlainList } from '../frame/plain-list';
import { ShowMore } from '../frame/show-more';
import { usePaged } from '../frame/use-paged';
import { Warning } from '../frame/warning';
import type { PaneRequest } from '../state/request';

/** Cells that somebody edited since the last run: kept, unless the user wants them written over. */
export function TypedOver(props: {
  readonly text: WriteText;
  readonly cells: readonly TypedOverCell[];
  readonly isReplaced: boolean;
  readonly requestFor: (replaceTypedOver: boolean) => PaneRequest;
}) {
  const { words, ask, isBusy } = usePane();
  const { common } = words.text;
  const { text: write, cells, isReplaced, requestFor } = props;
  const { shown, more, showMore } = usePaged(cells, 10);
  return (
    <Warning intent="info" title={isReplaced ? write.typedOverReplaced : write.typedOver(cells.length)}>
      {!isReplaced && <span>{write.typedOverKept}</span>}
      <PlainList>
        {shown.map(({ sheet, cell, found }) => (
          <li key={`${sheet}!${cell}`}>
            <GoToLink place={{ sheet, address: cell }}>{common.toCell(cell)}</GoToLink>{' '}
            {write.typedOverCell(String(found))}
          </li>
        ))}
      </PlainList>
      <ShowMore more={more} onShowMore={showMore} />
      <Checkbox
        label={write.replace}
        checked={isReplaced}
        aria-disabled={isBusy}
        onChange={(_, { checked }) => ask(requestFor(checked === true))}
      />
    </Warning>
  );
}
