import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import type { Assessment } from '../../jobs/assess';
import type { SheetView, SheetViewChange } from '../state/sheet-view';
import { ResultScreen } from './result-screen';

// Loaded by the request that leads to it, which tells where that fails: here it is there already.
const ExplanationScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "explanation" */ '../explanation/explanation-screen'))
    .ExplanationScreen,
}));

const useStyles = makeStyles({ shown: { display: 'contents' }, aside: { display: 'none' } });

/**
 * The result, or the explanation of one of its districts. The result stays behind it as it is, with its filter, its search
 * and the districts that are open, and whoever comes back is where they left.
 */
export function ResultPlace(props: {
  readonly assessment: Assessment;
  readonly explained: string | null;
  readonly view: SheetView;
  readonly onView: (change: SheetViewChange) => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const { assessment, explained } = props;
  const decision = assessment.decisions.find(({ district }) => district.cell === explained);
  const result = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (explained === null && left.current !== null)
      result.current?.querySelector<HTMLElement>(`[data-explains="${left.current}"] button`)?.focus();
    left.current = explained;
  }, [explained]);
  return (
    <>
      {decision && (
        <Suspense>
          <ExplanationScreen assessment={assessment} decision={decision} onBack={props.onBack} />
        </Suspense>
      )}
      <div ref={result} className={decision ? styles.aside : styles.shown}>
        <ResultScreen assessment={assessment} view={props.view} onView={props.onView} />
      </div>
    </>
  );
}
