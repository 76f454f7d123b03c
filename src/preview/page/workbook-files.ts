import type { HostWorkbook } from '../host/document/workbook';
import { openWorkbook, saveWorkbook } from '../host/workbook-file';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The person's own time zone, for TODAY and NOW. */
export const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What came of opening a file that a person chose. */
export type Opening =
  | { readonly ok: true; readonly workbook: HostWorkbook }
  | { readonly ok: false; readonly reason: 'not-a-workbook' | 'broken' };

/** An .xlsx file is a zip, which starts like this. */
const zipStart = [0x50, 0x4b, 0x03, 0x04];

/** Opens a file that may be anything. */
export async function openChosenFile(bytes: Uint8Array): Promise<Opening> {
  if (!zipStart.every((byte, index) => bytes[index] === byte)) return { ok: false, reason: 'not-a-workbook' };
  try {
    const workbook = await openWorkbook(bytes, { timeZone });
    if (workbook.sheets.length === 0) return { ok: false, reason: 'broken' };
    workbook.calculation.run();
    return { ok: true, workbook };
  } catch {
    // Whatever a reader stumbles over in a file that it did not write, to the person it is a file that cannot be read.
    return { ok: false, reason: 'broken' };
  }
}

/** Saves the workbook and has the browser put it among the downloads. */
export async function downloadWorkbook(workbook: HostWorkbook, fileName: string): Promise<void> {
  const bytes = await saveWorkbook(workbook);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
