import { type Dispatch, useEffect } from 'react';
import { failureOf } from '../state/failure';
import type { PaneAction } from '../state/pane-action';

/** Shows what nothing else caught, in a click's handler or a promise: the pane must not silently do nothing. */
export function useUncaught(dispatch: Dispatch<PaneAction>): void {
  useEffect(() => {
    const show = (thrown: unknown) => {
      if (isOurs(thrown)) dispatch({ type: 'broke', failure: failureOf(thrown) });
    };
    const onError = ({ error }: ErrorEvent) => show(error);
    const onRejection = ({ reason }: PromiseRejectionEvent) => show(reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [dispatch]);
}

/** Office's own scripts come from another address; what goes wrong inside them alone is not the user's trouble. */
function isOurs(thrown: unknown): thrown is Error {
  return thrown instanceof Error && (thrown.stack ?? '').includes(window.location.origin);
}
