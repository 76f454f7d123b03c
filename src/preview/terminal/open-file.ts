import { readFile } from 'node:fs/promises';
import { types } from 'node:util';
import type { HostWorkbook } from '../host/document/workbook';
import { openWorkbook } from '../host/workbook-file';

export type Opening =
  { readonly ok: true; readonly workbook: HostWorkbook } | { readonly ok: false; readonly detail: string };

/** No such file, no .xlsx, damaged, encrypted: the caller is told which file it is, and what the reader said. */
export async function openFile(path: string): Promise<Opening> {
  try {
    return { ok: true, workbook: await openWorkbook(new Uint8Array(await readFile(path))) };
  } catch (thrown) {
    return { ok: false, detail: types.isNativeError(thrown) ? thrown.message : String(thrown) };
  }
}

/** By its kind, not by its class: each of Node's worlds has a class of its own. */
export function isFileError(thrown: unknown): boolean {
  return types.isNativeError(thrown) && 'syscall' in thrown;
}
