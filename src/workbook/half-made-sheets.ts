import type { RunRecord } from '../domain/run-record';
import { compareRun } from './compare-run';
import { findAnchors } from './find-anchors';
import { mentionedSheets } from './find-mentions';
import { loadLastRun, loadSetting, saveSetting } from './stored-state';

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

/**
 * The sheets that a run of the add-in's broke off making and that hold nothing but what it wrote, with nothing that
 * speaks of them: they can be made again. Of a sheet whose run is no longer the last one nobody can tell what it
 * wrote; only a blank one counts then.
 */
export async function halfMadeSheets(
  context: Excel.RequestContext,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const lastRun = loadLastRun(context);
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, mark: loadMark(sheet) }));
  await context.sync();
  const record = recordOfSheets(
    marked.filter(({ mark }) => !mark.isNullObject && isOver(String(mark.formula))),
    lastRun.read(),
  );
  if (record.addedSheets.length === 0) return [];
  const anchors = await findAnchors(context, record);
  const mentioned = await mentionedSheets(
    context,
    record.addedSheets.map(({ name }) => name),
  );
  const comparison = await compareRun(context, record, anchors, []);
  const free = (comparison?.unchanged ?? []).filter((name) => !mentioned.includes(name));
  if (!anchors.leavesSheets(free)) return [];
  return marked.filter(({ name }) => free.includes(name)).map(({ id, name }) => ({ id, name }));
}

/** A run of this pane has ended when the next one starts; a colleague's after a while. */
function isOver(formula: string): boolean {
  const [, session, time] = /^="(\S+) (\d+)"$/.exec(formula) ?? [];
  return session === SESSION || Date.now() - Number(time) > LONGEST_RUN_MS;
}

/** What the last run wrote on these sheets, as the record of a run that did nothing else. */
function recordOfSheets(
  sheets: readonly { readonly id: string; readonly name: string }[],
  last: RunRecord | null,
): RunRecord {
  const names = new Set(sheets.map(({ name }) => name));
  const isKnown = (name: string) => last?.addedSheets.some((added) => added.name === name) ?? false;
  return {
    subject: '',
    sheetIds: Object.fromEntries(sheets.map(({ id, name }) => [name, id])),
    addedSheets: sheets.map(({ name }) => ({ name, tables: [] })),
    rows: [],
    blocks: last?.blocks.filter(({ sheet }) => names.has(sheet) && isKnown(sheet)) ?? [],
    names: [],
    grown: [],
    marks: [],
    rules: [],
    fills: [],
    validations: [],
    leftBehindBefore: null,
  };
}

/** Takes half-made sheets of these names out of the workbook; false where none of them is one. */
export async function removeHalfMade(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<boolean> {
  const found = (await halfMadeSheets(context)).filter(({ name }) => names.includes(name));
  for (const { id } of found) context.workbook.worksheets.getItem(id).delete();
  if (found.length > 0) await context.sync();
  return found.length > 0;
}
