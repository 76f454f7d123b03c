import { Button } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { usePane } from './pane-context';

/** The end of a page of a long list; nothing where the list has ended. */
export function ShowMore(props: { readonly more: number; readonly onShowMore: () => void }) {
  const { words } = usePane();
  const { more, onShowMore } = props;
  const end = useRef<HTMLDivElement>(null);
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    // With the last page the button goes; whoever pressed it stays where it was.
    if (wasPressed.current && more === 0) end.current?.focus();
    wasPressed.current = false;
  });
  const press = () => {
    wasPressed.current = true;
    onShowMore();
  };
  if (more === 0) return <div ref={end} tabIndex={-1} style={{ outlineStyle: 'none' }} />;
  return <Button onClick={press}>{words.text.common.showMore(more)}</Button>;
}
