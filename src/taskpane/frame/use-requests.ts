import { type Dispatch, useCallback, useRef } from 'react';
import type { RuleSet } from '../../domain/decision/rule-set';
import { chosenLanguage } from '../../locales/chosen-language';
import { failureOf } from '../state/failure';
import type { PaneAction } from '../state/pane-action';
import { performRequest } from '../state/perform-request';
import type { PaneRequest } from '../state/request';

/** Asks Excel, one request at a time: a second click while one is under way does nothing. Never throws. */
export function useRequests(rules: RuleSet, dispatch: Dispatch<PaneAction>): (request: PaneRequest) => void {
  const isAsking = useRef(false);
  return useCallback(
    (request) => {
      if (isAsking.current) return;
      isAsking.current = true;
      dispatch({ type: 'asked', request });
      performRequest(
        request,
        { language: chosenLanguage(), rules },
        {
          onDelay: () => dispatch({ type: 'delayed' }),
          onProgress: (done, total) => dispatch({ type: 'progressed', done, total }),
        },
      )
        .then((answer) => dispatch({ type: 'answered', request, answer }))
        .catch((thrown: unknown) => dispatch({ type: 'failed', request, failure: failureOf(thrown) }))
        .finally(() => {
          isAsking.current = false;
        });
    },
    [rules, dispatch],
  );
}
