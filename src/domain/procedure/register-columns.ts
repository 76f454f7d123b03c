/**
 * The columns of the register, left to right: up to the note they are printed, and tell the deadline that applies and
 * whether a task is overdue. The typed ones belong to staff once a row stands. Where Excel has no boxes in cells a new
 * register comes without that column.
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
  'ticked',
  'status',
  'deadline',
  'state',
  'note',
  'key',
  'code',
  'wave',
  'leader',
  'specialist',
  'planned',
  'due',
  'finished',
  'standing',
  'planRow',
] as const;

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number];

/** What the columns of a register are called, in formulas and otherwise. */
export interface RegisterNames {
  /** False for a column that the register has not. */
  has(column: RegisterColumn): boolean;
  of(column: RegisterColumn): string;
}

/** Columns that staff fill in; a run never writes over them, once the row stands. */
const TYPED_COLUMNS = [
  'ticked',
  'status',
  'due',
  'note',
  'finished',
] as const satisfies readonly RegisterColumn[];

/** What a register may lack: those that came later. One of an earlier version goes on without them. */
export const LATER_COLUMNS: readonly RegisterColumn[] = [
  'ticked',
  'code',
  'wave',
  'leader',
  'specialist',
  'planned',
  'deadline',
  'finished',
  'state',
  'planRow',
];

/** The columns as registers had them before the deadline that applies was printed. */
const FORMER_COLUMNS: readonly RegisterColumn[] = [
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
  'ticked',
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
];

/** The columns of a new register, left to right. */
export function columnsOfNew(hasBoxes: boolean): readonly RegisterColumn[] {
  return withOrWithoutBoxes(REGISTER_COLUMNS, hasBoxes);
}

/** The columns of registers as they were made, left to right, by this version and by those before. */
export const MADE_COLUMNS: readonly (readonly RegisterColumn[])[] = [
  columnsOfNew(true),
  columnsOfNew(false),
  withOrWithoutBoxes(FORMER_COLUMNS, true),
  withOrWithoutBoxes(FORMER_COLUMNS, false),
  FORMER_COLUMNS.filter((column) => !LATER_COLUMNS.includes(column)),
];

function withOrWithoutBoxes(columns: readonly RegisterColumn[], hasBoxes: boolean) {
  return columns.filter((column) => hasBoxes || column !== 'ticked');
}

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

/**
 * Whether a row still follows from the survey and the procedure: a row that no longer does is kept, marked with the
 * reason and left out of the counts. `retired`: the decision is another one now; `left-out`: staff took the step or the
 * piece of work out of the procedure.
 */
export type Standing = 'current' | RetiredStanding;
export type RetiredStanding = 'retired' | 'left-out';
export const RETIRED_STANDINGS: readonly RetiredStanding[] = ['retired', 'left-out'];

function isTyped(column: RegisterColumn): boolean {
  return TYPED_COLUMNS.some((typed) => typed === column);
}

/** Columns that a run keeps up to date, and whose cells it remembers: all but the typed ones and the key. */
export const MAINTAINED_COLUMNS: readonly RegisterColumn[] = REGISTER_COLUMNS.filter(
  (column) => !isTyped(column) && column !== 'key',
);
