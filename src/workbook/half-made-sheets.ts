import type { RunRecord } from '../domain/run-record';
import { compareRun } from './compare-run';
import { findAnchors } from './find-anchors';
import { mentionedSheets } from './find-mentions';
import { structureProtected } from './host-failure';
import { isOver, loadMark } from './sheet-mark';
import { loadLastRun } from './stored-state';
import { takeBackWorkbookNames } from './workbook-names';

/**
 * The sheets that a run of the add-in's broke off making and that hold nothing but what it wrote, with nothing that
 * speaks of them: they can be made again. Of a sheet whose run is no longer the last one nobody can tell what it
 * wrote; only a blank one counts then.
 */
export async function halfMadeSheets(context: Excel.RequestContext): Promise<readonly HalfMade[]> {
  return (await findHalfMade(context)).sheets;
}

interface HalfMade {
  readonly id: string;
  readonly name: string;
}

/** The half-made sheets, and what the run that broke off did of which they are a part. */
async function findHalfMade(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly HalfMade[]; readonly record: RunRecord }> {
  const lastRun = loadLastRun(context);
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({ id: sheet.id, name: sheet.name, mark: loadMark(sheet) }));
  await context.sync();
  const record = recordOfSheets(
    marked.filter(({ mark }) => !mark.isNullObject && isOver(String(mark.formula))),
    lastRun.read(),
  );
  if (record.addedSheets.length === 0) return { sheets: [], record };
  const anchors = await findAnchors(context, record);
  const mentioned = await mentionedSheets(
    context,
    record.addedSheets.map(({ name }) => name),
    record.workbookNames.map(comingBack),
  );
  const comparison = await compareRun(context, record, anchors, []);
  const unchanged = comparison?.unchanged ?? [];
  const others = record.addedSheets.map(({ name }) => name).filter((name) => !unchanged.includes(name));
  const free = unchanged.filter((name) => !mentioned(NOTHING_GOES, others).includes(name));
  if (!anchors.leavesSheets(free)) return { sheets: [], record };
  const sheets = marked.filter(({ name }) => free.includes(name)).map(({ id, name }) => ({ id, name }));
  return { sheets, record };
}

const NOTHING_GOES = () => false;

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
    addedSheets: sheets.map(({ name }) => ({
      name,
      tables: [],
      charts: last?.addedSheets.find((added) => added.name === name)?.charts ?? 0,
    })),
    rows: [],
    blocks: last?.blocks.filter(({ sheet }) => names.has(sheet) && isKnown(sheet)) ?? [],
    names: [],
    workbookNames: sheets.some(({ name }) => isKnown(name)) ? (last?.workbookNames ?? []) : [],
    grown: [],
    marks: [],
    rules: [],
    fills: [],
    validations: [],
    leftBehindBefore: null,
  };
}

/** Made again, the sheet brings its names again: formulas that speak of these, the run's own among them, lose nothing. */
function comingBack(name: RunRecord['workbookNames'][number]): RunRecord['workbookNames'][number] {
  return { ...name, before: name.before ?? '' };
}

/**
 * Takes half-made sheets of these names out of the workbook, and names of the workbook that came with them back to what
 * they stood for; false where none of them is one.
 */
export async function removeHalfMade(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<boolean> {
  const { sheets, record } = await findHalfMade(context);
  const found = sheets.filter(({ name }) => names.includes(name));
  if (found.length === 0) return false;
  const structure = context.workbook.protection.load('protected');
  const standing = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  if (structure.protected) throw structureProtected();
  if (record.workbookNames.length > 0) {
    takeBackWorkbookNames(
      context,
      record,
      standing,
      found.map(({ name }) => name),
    );
  }
  for (const { id } of found) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
  return true;
}
