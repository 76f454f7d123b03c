import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { WorkbookRules } from '../../jobs/rule-sets-in';
import { watchRules } from '../../jobs/watch-rules';
import { unlessHostFails } from '../frame/use-survey-watch';

/** Whether somebody may have changed the sheet of rules since it was read; told for as long as its screen stands. */
export function useRulesWatch(found: WorkbookRules, isBusy: boolean): boolean {
  const [changed, setChanged] = useState<WorkbookRules | null>(null);
  const latest = useRef({ found, isBusy });
  const wasMissed = useRef(false);
  useLayoutEffect(() => {
    latest.current = { found, isBusy };
    if (isBusy || !wasMissed.current) return;
    // What came while something was asked may not have been read.
    wasMissed.current = false;
    setChanged(found);
  }, [found, isBusy]);
  const { sheet } = found.inUse;
  useEffect(() => {
    if (sheet === null) return undefined;
    let isOver = false;
    const sources = () => latest.current.found.inUse.sources;
    const starting = unlessHostFails(
      watchRules(sheet, sources, (mayBeOwn) => {
        if (isOver) return;
        if (!latest.current.isBusy) setChanged(latest.current.found);
        else if (!mayBeOwn) wasMissed.current = true;
      }),
    );
    return () => {
      isOver = true;
      void starting.then((watch) => watch && unlessHostFails(watch.end()));
    };
  }, [sheet]);
  return changed === found;
}
