import { type Area, areaAddress, areasOverlap } from '../address';
import type { SheetEvent } from './sheet-event';
import type { WatchedCells } from './watched-cells';

/** What came over a survey since it was read, as far as it can be told without reading it again. */
export type SurveyChange =
  /** Counts, names or headers. */
  | { readonly kind: 'edited' }
  /** Cells right beside, above or below the table, which may come to belong to it. */
  | { readonly kind: 'around' }
  /** What people fill in beside the results. */
  | { readonly kind: 'choices' }
  /** Cells that the add-in wrote: somebody typed over them. */
  | { readonly kind: 'results'; readonly cells: readonly string[] }
  | { readonly kind: 'result-columns-deleted' }
  | { readonly kind: 'rows' }
  | { readonly kind: 'columns' }
  /** Single cells were inserted or deleted, and others moved with them. */
  | { readonly kind: 'cells-moved' }
  | { readonly kind: 'sorted' }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'deleted' }
  /** The sheet of the rules that it was decided by. */
  | { readonly kind: 'rules'; readonly sheet: string };

/** Changes after which cells stand elsewhere than where they were read. */
const SHIFTS: ReadonlySet<SurveyChange['kind']> = new Set([
  'result-columns-deleted',
  'rows',
  'columns',
  'cells-moved',
]);

/** True once cells no longer stand where they were read. */
function hasShifted(changes: readonly SurveyChange[]): boolean {
  return changes.some(({ kind }) => SHIFTS.has(kind));
}

/**
 * What events of a sheet mean for the survey on it, each kind once, in the order they came; nothing for what happens
 * elsewhere on the sheet. Once rows, columns or cells have moved, addresses of what is typed say nothing any more of what
 * was read: such edits are left out, for the survey has to be read again as it is.
 */
export function surveyChanges(
  events: readonly SheetEvent[],
  watched: WatchedCells,
  before: readonly SurveyChange[] = [],
): readonly SurveyChange[] {
  const sorted = events.flatMap((event) => (event.kind === 'sorted' ? (event.areas ?? []) : []));
  let found = before;
  for (const event of events) {
    if (hasShifted(found) && (event.kind === 'edited' || event.kind === 'sorted')) continue;
    // Excel tells of a sort as of an edit too.
    const isSort = event.kind === 'edited' && event.areas?.every((area) => isWithinOne(area, sorted));
    if (!isSort) found = withChanges(found, changesBy(event, watched));
  }
  return found;
}

/** Both together, each kind once; the last name of a sheet counts. */
function withChanges(
  before: readonly SurveyChange[],
  more: readonly SurveyChange[],
): readonly SurveyChange[] {
  return more.reduce((found, change) => {
    const at = found.findIndex(({ kind }) => kind === change.kind);
    const same = found[at];
    if (!same) return [...found, change];
    if (change.kind !== 'results' || same.kind !== 'results') return found.with(at, change);
    return found.with(at, { ...change, cells: [...new Set([...same.cells, ...change.cells])] });
  }, before);
}

function changesBy(event: SheetEvent, watched: WatchedCells): readonly SurveyChange[] {
  switch (event.kind) {
    case 'renamed':
      return [{ kind: 'renamed', name: event.name }];
    case 'deleted':
      return [{ kind: 'deleted' }];
    case 'edited':
      // Nobody knows where: it is not passed over.
      return event.areas === null ? [{ kind: 'edited' }] : edits(event.areas, watched);
    case 'sorted':
      return touches(event.areas, [watched.table]) ? [{ kind: 'sorted' }] : [];
    case 'rows':
      return isBefore(event.areas, (area) => area.row, endRow(watched.table)) ? [{ kind: 'rows' }] : [];
    case 'columns':
      return columnChanges(event.areas, event.isDeletion, watched);
    case 'cells-moved':
      return moves(event.areas, watched) ? [{ kind: 'cells-moved' }] : [];
  }
}

function edits(
  areas: readonly Area[],
  { table, title, results, choices }: WatchedCells,
): readonly SurveyChange[] {
  const cells = areas.flatMap((area) => results.flatMap((own) => commonAddress(area, own) ?? []));
  const own = [...results, ...choices];
  const others = areas.filter((area) => !isWithinOne(area, own));
  const isTable = touches(others, title ? [table, title] : [table]);
  const isChoices = touches(areas, choices);
  const found: readonly SurveyChange[] = [
    ...(isTable ? ([{ kind: 'edited' }] as const) : []),
    ...(cells.length > 0 ? ([{ kind: 'results', cells }] as const) : []),
    ...(isChoices ? ([{ kind: 'choices' }] as const) : []),
  ];
  if (found.length > 0) return found;
  return touches(areas, [around(table)]) ? [{ kind: 'around' }] : [];
}

/** From the top of the sheet down, as wide as the table and a column more at each side: where it may grow. */
function around({ column, columnCount }: Area): Area {
  const first = Math.max(0, column - 1);
  return { row: 0, column: first, rowCount: Infinity, columnCount: column + columnCount + 1 - first };
}

function columnChanges(
  areas: readonly Area[] | null,
  isDeletion: boolean,
  { table, results, choices }: WatchedCells,
): readonly SurveyChange[] {
  const own = [...results, ...choices];
  const isOwnGone = isDeletion && areas !== null && touches(areas, own);
  const last = Math.max(...(isOwnGone ? [table] : [table, ...own]).map(endColumn));
  const isMoved = isBefore(areas, (area) => area.column, last);
  return [
    ...(isMoved ? ([{ kind: 'columns' }] as const) : []),
    ...(isOwnGone ? ([{ kind: 'result-columns-deleted' }] as const) : []),
  ];
}

/** Cells that move down or right of where others came or went: the survey's, if these are above it or left of it. */
function moves(areas: readonly Area[] | null, { table, results, choices }: WatchedCells): boolean {
  if (areas === null) return true;
  return [table, ...results, ...choices].some((own) =>
    areas.some(
      (area) =>
        areasOverlap({ ...area, rowCount: Infinity }, own) ||
        areasOverlap({ ...area, columnCount: Infinity }, own),
    ),
  );
}

/** Whether something begins before an end, so that what is up to there moves; an unknown place does. */
function isBefore(areas: readonly Area[] | null, start: (area: Area) => number, end: number): boolean {
  return areas === null || areas.some((area) => start(area) < end);
}

function touches(areas: readonly Area[] | null, others: readonly Area[]): boolean {
  return areas === null || areas.some((area) => others.some((other) => areasOverlap(area, other)));
}

function isWithinOne(area: Area, others: readonly Area[]): boolean {
  return others.some(
    (other) =>
      area.row >= other.row &&
      endRow(area) <= endRow(other) &&
      area.column >= other.column &&
      endColumn(area) <= endColumn(other),
  );
}

function commonAddress(one: Area, other: Area): string | null {
  if (!areasOverlap(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return areaAddress({
    row,
    column,
    rowCount: Math.min(endRow(one), endRow(other)) - row,
    columnCount: Math.min(endColumn(one), endColumn(other)) - column,
  });
}

function endRow({ row, rowCount }: Area): number {
  return row + rowCount;
}

function endColumn({ column, columnCount }: Area): number {
  return column + columnCount;
}
