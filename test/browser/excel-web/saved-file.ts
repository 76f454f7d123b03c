import { read, utils, type WorkBook } from '@e965/xlsx';
import type { HostWorkbook } from '../../../src/preview/host/document/workbook';
import { saveWorkbook } from '../../../src/preview/host/workbook-file';

/** The workbook as a file, read by another library than the one that wrote it. */
export async function savedFile(workbook: HostWorkbook): Promise<WorkBook> {
  return read(await saveWorkbook(workbook), { type: 'array' });
}

/** The cells of a sheet from A1 on, blanks as `null`. */
export function cellsOf(file: WorkBook, name: string): unknown[][] {
  const sheet = file.Sheets[name];
  if (!sheet) throw new Error(`The file has no sheet ${name}`);
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const range = { s: { r: 0, c: 0 }, e: end };
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1, range, defval: null, blankrows: true });
}

/** How often each value stands in a list. */
export function tally(values: readonly unknown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
