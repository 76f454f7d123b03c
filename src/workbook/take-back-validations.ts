import type { Area } from '../domain/address';
import { type RunRecord, validationMark } from '../domain/run-record';
import type { HeldRanges, Place } from './held-ranges';
import { rangeOf } from './write-cells';

/**
 * The cells, of those given, that have a validation that the run sets. Excel tells one of cells that are checked alike:
 * where a column has it in some of its rows, it is asked of halves, down to where all are alike.
 */
export async function readOwnValidations(
  context: Excel.RequestContext,
  { validations }: RunRecord,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const known = new Set(validations);
  const own: Place[] = [];
  let open = known.size === 0 ? [] : places;
  while (open.length > 0) {
    const asked = open.map((place) => ({
      place,
      validation: rangeOf(context, place.sheet, place.area).dataValidation.load('type,rule'),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- which halves to ask of is known from the answer
    await context.sync();
    own.push(...asked.filter(({ validation }) => known.has(markOf(validation))).map(({ place }) => place));
    open = asked.flatMap(({ place, validation }) => (isMixed(validation) ? halves(place) : []));
  }
  return own;
}

/** Queues the end of the run's validations in cells that lose their looks. */
export function clearValidations(
  held: HeldRanges,
  validated: readonly Place[],
  cleared: readonly Place[],
): void {
  for (const { sheet, area } of cleared) {
    for (const place of validated) {
      const shared = place.sheet === sheet ? sharedArea(place.area, area) : null;
      if (shared) held.at({ sheet, area: shared }).dataValidation.clear();
    }
  }
}

function markOf({ type, rule }: Excel.DataValidation): string {
  if (type === Excel.DataValidationType.date) return validationMark(null);
  const source = type === Excel.DataValidationType.list ? rule.list?.source : undefined;
  if (typeof source !== 'string') return '';
  return validationMark(source.startsWith('=') ? { formula: source } : source.split(','));
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === Excel.DataValidationType.inconsistent || type === Excel.DataValidationType.mixedCriteria;
}

function halves({ sheet, area }: Place): readonly Place[] {
  if (area.rowCount < 2) return [];
  const first = Math.ceil(area.rowCount / 2);
  return [
    { sheet, area: { ...area, rowCount: first } },
    { sheet, area: { ...area, row: area.row + first, rowCount: area.rowCount - first } },
  ];
}

function sharedArea(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
