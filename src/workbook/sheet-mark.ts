import { loadSetting, saveSetting } from './stored-text';

/** A hidden name of a new sheet's own, until the run that makes the sheet has written everything. */
const MARK = '_kt.unfinished';
/** Whether any sheet may have the mark: without it nobody has to look. */
const FLAG = 'kienToan.unfinished';
/** Tells the runs of this pane from a colleague's, which may be under way. */
const SESSION = crypto.randomUUID().slice(0, 8);
/** Nobody's run takes longer. */
const LONGEST_RUN_MS = 10 * 60_000;

/** Queues the mark of sheets that have just been queued themselves. */
export function beginSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): void {
  if (sheets.length === 0) return;
  saveSetting(context, FLAG, 'true');
  for (const sheet of sheets) sheet.names.add(MARK, `="${SESSION} ${Date.now()}"`).visible = false;
}

/** Queues the end of the mark: the sheets hold everything, or are somebody's. */
export function finishSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): void {
  if (sheets.length === 0) return;
  saveSetting(context, FLAG, 'null');
  for (const sheet of sheets) sheet.names.getItem(MARK).delete();
}

/** Queues the load of a sheet's mark, should a run that made it have broken off. */
export function loadMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(MARK).load('formula');
}

/** Queues the load of whether any sheet may be half made. */
export function loadHalfMade(context: Excel.RequestContext): () => boolean {
  const setting = loadSetting(context, FLAG);
  return () => setting() === 'true';
}

/** By the formula of its mark: a run of this pane has ended when the next one starts, a colleague's after a while. */
export function isOver(formula: string): boolean {
  const [, session, time] = /^="(\S+) (\d+)"$/.exec(formula) ?? [];
  return session === SESSION || Date.now() - Number(time) > LONGEST_RUN_MS;
}
