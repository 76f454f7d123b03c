import { listMembers } from '../protocol/api-class';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { scopedTables } from './tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';

/** Classes that others name only; loading this file loads them all. */
export const loadedClasses: readonly string[] = [workbook, worksheet, range, rangeAreas, scopedTables].map(
  ({ name }) => name,
);

/** Every member of the API this host answers, as `Range.values`, `Range.getCell()`, in alphabetical order. */
export function knownMembers(): readonly string[] {
  return listMembers();
}
