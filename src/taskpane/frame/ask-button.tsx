import { Button } from '@fluentui/react-components';
import { isFirstClick } from './first-click';
import { usePane } from './pane-context';
import type { PaneRequest } from '../state/request';

/** A button that asks Excel for something; while Excel is at work it keeps the focus and does nothing. */
export function AskButton(props: {
  readonly request: PaneRequest;
  readonly children: string;
  readonly appearance?: 'primary' | 'secondary';
  readonly isOff?: boolean;
  /** The id of what says why it is off. */
  readonly describedBy?: string;
}) {
  const { ask, isBusy } = usePane();
  return (
    <Button
      appearance={props.appearance ?? 'secondary'}
      disabledFocusable={isBusy || props.isOff === true}
      {...(props.describedBy !== undefined && { 'aria-describedby': props.describedBy })}
      onClick={(event) => {
        if (isFirstClick(event)) ask(props.request);
      }}
    >
      {props.children}
    </Button>
  );
}
