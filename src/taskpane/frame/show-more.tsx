import { Button } from '@fluentui/react-components';
import { usePane } from './pane-context';

/** The end of a page of a long list; nothing where the list has ended. */
export function ShowMore(props: { readonly more: number; readonly onShowMore: () => void }) {
  const { words } = usePane();
  if (props.more === 0) return null;
  return <Button onClick={props.onShowMore}>{words.text.common.showMore(props.more)}</Button>;
}
