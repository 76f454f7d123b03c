import type { SourceCells } from '../plan';
import { COLUMN_COUNT, VALUE } from '../rules-sheet/rules-places';
import type { SheetEvent } from './sheet-event';

/**
 * Whether something that happened to a sheet of rules may have changed them; `sources` are the cells of that sheet that
 * were read. Only what is right of its tables does not count.
 */
export function mayChangeRules(event: SheetEvent, sources: readonly SourceCells[]): boolean {
  if (event.kind === 'renamed' || event.kind === 'deleted' || event.areas === null) return true;
  const values = sources.map(({ area }) => area.column);
  const end = Math.max(VALUE, ...values) + COLUMN_COUNT - VALUE;
  return event.areas.some(({ column }) => column < end);
}
