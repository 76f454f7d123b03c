import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Assessment } from '../../jobs/assess';
import { followSelection } from '../../jobs/follow-selection';
import type { SheetWatch } from '../../workbook/watch-sheet';
import { failureOf } from '../state/failure';

/**
 * Tells the district that is selected in the workbook, as long as that is asked for. Answers false where Excel does not
 * let anybody listen: the list of districts is there all the same. A bug goes to whoever catches all others.
 */
export function useSelectedDistrict(
  isOn: boolean,
  names: readonly string[],
  assessment: Assessment,
  onDistrict: (name: string) => void,
): boolean {
  const [isHeard, setIsHeard] = useState(true);
  const latest = useRef({ names, assessment, onDistrict });
  useLayoutEffect(() => {
    latest.current = { names, assessment, onDistrict };
  });
  useEffect(() => {
    if (!isOn) return undefined;
    let isOver = false;
    const fail = (thrown: unknown) => {
      if (failureOf(thrown).kind === 'bug') throw thrown;
      if (!isOver) setIsHeard(false);
    };
    const starting = followSelection(
      () => {
        const { survey, sheetId } = latest.current.assessment;
        return { names: latest.current.names, survey, sheetId };
      },
      (district) => {
        setIsHeard(true);
        latest.current.onDistrict(district);
      },
      fail,
    ).catch((thrown: unknown): SheetWatch | null => {
      fail(thrown);
      return null;
    });
    return () => {
      isOver = true;
      void starting.then((watch) => watch?.end()).catch(fail);
    };
  }, [isOn]);
  return isHeard;
}
