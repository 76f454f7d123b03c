import type { LeftBehind } from '../domain/plan';
import { REGISTER_TABLE, type RegisterSheet } from '../domain/procedure/register-sheet';
import { readOwnTable } from './read-own-table';

export interface RegisterSnapshot {
  /** Null where the workbook has no register yet. */
  readonly register: RegisterSheet | null;
  readonly leftBehind: LeftBehind | null;
  /** The names that a new sheet must not have. */
  readonly sheetNames: readonly string[];
}

/** Reads the register's table, wherever it stands, and what is below it. */
export async function readRegister(context: Excel.RequestContext): Promise<RegisterSnapshot> {
  const { table, leftBehind, sheetNames } = await readOwnTable(context, REGISTER_TABLE, 'register');
  return { register: table, leftBehind, sheetNames };
}
