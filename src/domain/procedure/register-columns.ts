/**
 * The columns of the register, left to right. The typed ones belong to staff once a row stands. The box and those after
 * the key came later: a register of an earlier version goes on without them, and where Excel has no boxes in cells a new
 * one comes without that column.
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

const KEY_PLACE = REGISTER_COLUMNS.indexOf('key');

/** What a register may lack. */
export const LATER_COLUMNS: readonly RegisterColumn[] = REGISTER_COLUMNS.filter(
  (column, place) => column === 'ticked' || place > KEY_PLACE,
);

/** The columns of a new register, left to right. */
export function columnsOfNew(hasBoxes: boolean): readonly RegisterColumn[] {
  return REGISTER_COLUMNS.filter((column) => hasBoxes || column !== 'ticked');
}

/** The columns of registers as they were made, left to right: no two of them have as many. */
export const MADE_COLUMNS: readonly (readonly RegisterColumn[])[] = [
  columnsOfNew(true),
  columnsOfNew(false),
  REGISTER_COLUMNS.filter((column) => !LATER_COLUMNS.includes(column)),
];

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
