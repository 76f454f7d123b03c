import { type Dispatch, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { RuleSet } from '../../domain/decision/rule-set';
import { chosenLanguage } from '../../locales/chosen-language';
import { failureOf } from '../state/failure';
import type { PaneAction } from '../state/pane-action';
import { performRequest } from '../state/perform-request';
import type { PaneRequest } from '../state/request';

export interface Requests {
  readonly ask: (request: PaneRequest) => void;
  /** Ends what is under way, where it can be ended. */
  readonly cancel: () => void;
}

/** Asks Excel, one request at a time: a second click while one is under way does nothing. Never throws. */
export function useRequests(rules: RuleSet, dispatch: Dispatch<PaneAction>): Requests {
  const running = useRef<AbortController | null>(null);
  // Each reading brings the rules of its workbook anew: whoever asks by `ask` must not ask again for that.
  const latestRules = useRef(rules);
  useLayoutEffect(() => {
    latestRules.current = rules;
  }, [rules]);
  const ask = useCallback(
    (request: PaneRequest) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: 'asked', request });
      performRequest(
        request,
        { language: chosenLanguage(), rules: latestRules.current },
        {
          onDelay: () => dispatch({ type: 'delayed' }),
          onProgress: (done, total) => dispatch({ type: 'progressed', done, total }),
          signal: controller.signal,
        },
      )
        .then((answer) => dispatch({ type: 'answered', request, answer }))
        .catch((thrown: unknown) => dispatch({ type: 'failed', request, failure: failureOf(thrown) }))
        .finally(() => {
          running.current = null;
        });
    },
    [dispatch],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return useMemo(() => ({ ask, cancel }), [ask, cancel]);
}
