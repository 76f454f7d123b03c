import { hostError } from './host-error';

/** Readers of arguments as the client sends them; what does not fit is `InvalidArgument`, naming it. */

function wrong(what: string, value: unknown): Error {
  return hostError(
    'InvalidArgument',
    `${what} cannot be ${value === undefined ? 'undefined' : JSON.stringify(value)}.`,
  );
}

export function isMissing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw wrong(what, value);
  return value;
}

export function flag(value: unknown, what: string, fallback?: boolean): boolean {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== 'boolean') throw wrong(what, value);
  return value;
}

export function number(value: unknown, what: string, fallback?: number): number {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong(what, value);
  return value;
}

export function whole(value: unknown, what: string, fallback?: number): number {
  const read = number(value, what, fallback);
  if (!Number.isInteger(read)) throw wrong(what, value);
  return read;
}

export function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  what: string,
  fallback?: Choice,
): Choice {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrong(what, value);
  return found;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An options object whose every key the host knows; an unknown one fails by name. */
export function options(
  value: unknown,
  known: readonly string[],
  what: string,
): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw wrong(what, value);
  for (const [key, given] of Object.entries(value)) {
    if (given !== undefined && given !== null && !known.includes(key)) {
      throw hostError('ApiNotFound', `${what}.${key} is not known to this host`);
    }
  }
  return value;
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw wrong(what, value);
  return value as readonly unknown[];
}

/** The block a client writes: a 2-D array of the right shape, or one value for all cells. */
export function block(
  value: unknown,
  rows: number,
  columns: number,
  what: string,
): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    const row = Array<unknown>(columns).fill(value);
    return Array<readonly unknown[]>(rows).fill(row);
  }
  const given = value as readonly unknown[];
  const fits =
    given.length === rows &&
    given.every((row) => Array.isArray(row) && (row as readonly unknown[]).length === columns);
  if (!fits) {
    throw hostError(
      'InvalidArgument',
      `${what}: the number of rows or columns in the input array does not match the range (${rows} × ${columns}).`,
    );
  }
  return given as readonly (readonly unknown[])[];
}
