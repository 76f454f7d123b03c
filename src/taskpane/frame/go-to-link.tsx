import { Link } from '@fluentui/react-components';
import type { Place } from '../state/request';
import { usePane } from './pane-context';

/** Shows a place of the workbook: "Đến ô F12". */
export function GoToLink(props: { readonly place: Place; readonly children: string }) {
  const { ask, isBusy } = usePane();
  return (
    <Link as="button" disabledFocusable={isBusy} onClick={() => ask({ kind: 'go-to', place: props.place })}>
      {props.children}
    </Link>
  );
}
