import { type Dispatch, useEffect, useLayoutEffect, useRef } from 'react';
import type { SurveyChange } from '../../domain/survey-watch/survey-changes';
import type { Assessment } from '../../jobs/assess';
import type { SurveyWatch } from '../../jobs/watch-survey';
import { failureOf } from '../state/failure';
import type { PaneAction } from '../state/pane-action';
import { assessmentOf, type PaneState } from '../state/pane-state';

/**
 * Watches the sheet that the pane shows and the one of its rules, from its reading until another one is shown or the pane goes away. What listens
 * is loaded once there is something to listen to.
 */
export function useSurveyWatch(state: PaneState, dispatch: Dispatch<PaneAction>): void {
  const assessment = assessmentOf(state.screen);
  const isBusy = state.running !== null;
  const latest = useRef({ assessment, isBusy });
  const watching = useRef<SurveyWatch | null>(null);
  useLayoutEffect(() => {
    latest.current = { assessment, isBusy };
    if (assessment) watching.current?.show(assessment);
    watching.current?.setBusy(isBusy);
  }, [assessment, isBusy]);
  const sheetId = assessment?.sheetId ?? null;
  useEffect(() => {
    const first = latest.current.assessment;
    if (sheetId === null || first === null) return undefined;
    let isOver = false;
    const starting = start(first, latest.current.isBusy, (changes) => {
      const survey = latest.current.assessment?.survey;
      if (survey && !isOver) dispatch({ type: 'survey-changed', survey, changes });
    });
    const settled = starting.then((watch) => {
      if (watch === null || isOver) return watch;
      // Something may have been read or asked while it was being loaded.
      if (latest.current.assessment) watch.show(latest.current.assessment);
      watch.setBusy(latest.current.isBusy);
      watching.current = watch;
      const rules = latest.current.assessment?.rulesSheet ?? null;
      if (rules !== null) void unlessHostFails(watch.followRules(rules));
      return watch;
    });
    return () => {
      isOver = true;
      watching.current = null;
      void settled.then((watch) => watch && unlessHostFails(watch.end()));
    };
  }, [sheetId, dispatch]);
  const rulesSheet = assessment?.rulesSheet ?? null;
  useEffect(() => {
    const watch = watching.current;
    if (watch) void unlessHostFails(watch.followRules(rulesSheet));
  }, [rulesSheet]);
}

async function start(
  assessment: Assessment,
  isBusy: boolean,
  tell: (changes: readonly SurveyChange[]) => void,
): Promise<SurveyWatch | null> {
  return unlessHostFails(
    import(/* webpackChunkName: "watch" */ '../../jobs/watch-survey').then(({ watchSurvey }) =>
      watchSurvey(assessment, isBusy, tell),
    ),
  );
}

/**
 * Where Excel lets nobody listen, or the part that does could not be loaded, the pane says what it said before there was
 * any watching: the survey can be read again, and no writing goes over what has changed. A bug is no such thing.
 */
export async function unlessHostFails<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (thrown) {
    if (failureOf(thrown).kind === 'bug') throw thrown;
    return null;
  }
}
