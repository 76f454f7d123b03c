/**
 * The columns of the register, left to right. The typed ones belong to staff once a row stands. Those after the key came
 * later: a register of an earlier version goes on without them.
 */
export const REGISTER_COLUMNS = [
  'district',
  'organisation',
  'number',
  'step',
  'lead',
  'participants',
  'members',
  'baseOrganisations',
  'documents',
  'ground',
  'status',
  'due',
  'note',
  'standing',
  'key',
  'code',
  'wave',
  'leader',
  'specialist',
  'planned',
  'deadline',
  'finished',
  'state',
  'planRow',
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** Columns that staff fill in; a run never writes over them, once the row stands. */
const TYPED_COLUMNS = ['status', 'due', 'note', 'finished'] as const satisfies readonly RegisterColumn[];

/** What a register may lack. */
export const LATER_COLUMNS: readonly RegisterColumn[] = REGISTER_COLUMNS.slice(
  REGISTER_COLUMNS.indexOf('key') + 1,
);

/** Columns whose cells are formulas over their row and the sheets of the plan. */
export const FORMULA_COLUMNS = [
  'wave',
  'leader',
  'specialist',
  'planned',
  'deadline',
  'state',
  'planRow',
] as const satisfies readonly RegisterColumn[];

export type Status = 'todo' | 'doing' | 'done' | 'not-applicable';
export const STATUSES: readonly Status[] = ['todo', 'doing', 'done', 'not-applicable'];

/** Whether a row still follows from the survey: a row that no longer does is kept, marked and left out of the counts. */
export type Standing = 'current' | 'retired';

function isTyped(column: RegisterColumn): boolean {
  return TYPED_COLUMNS.some((typed) => typed === column);
}

/** Columns that a run keeps up to date, and whose cells it remembers: all but the typed ones and the key. */
export const MAINTAINED_COLUMNS: readonly RegisterColumn[] = REGISTER_COLUMNS.filter(
  (column) => !isTyped(column) && column !== 'key',
);
