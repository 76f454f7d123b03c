/** A hidden name on a survey's sheet, which goes with the sheet whatever it is called: the last row of the log that is its own. */
export const LOGGED_MARK = '_kt.logged';

/** A row of the log, by what it holds: numbers alone begin anew with a new log. */
export interface LoggedRun {
  readonly number: number;
  readonly at: number;
}

/** The text of a sheet's mark. `id` is the sheet's: a copy of the sheet bears the mark of another one. */
export function loggedMark({ number, at }: LoggedRun, id: string): string {
  return `${number} ${at} ${id}`;
}

/** The run that the mark tells of; null where there is none, or the sheet is a copy. */
export function loggedRun(mark: string | null, id: string): LoggedRun | null {
  const [, number, at, of] = /^(\d+) (\S+) (.*)$/.exec(mark ?? '') ?? [];
  return of === id ? { number: Number(number), at: Number(at) } : null;
}
