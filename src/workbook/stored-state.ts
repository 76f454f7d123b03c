import * as v from 'valibot';
import { packed, unpacked } from '../domain/packed-record';
import type { LeftBehind } from '../domain/plan';
import type { RunRecord } from '../domain/run-record';

const area = v.object({
  row: v.number(),
  column: v.number(),
  rowCount: v.number(),
  columnCount: v.number(),
});
const anchor = v.object({
  kind: v.picklist(['name', 'table']),
  name: v.string(),
  area,
  headers: v.exactOptional(v.array(v.string())),
});
const leftBehind = v.object({
  columns: v.array(v.string()),
  rows: v.record(v.string(), v.string()),
  // Not there in what earlier versions left.
  unfinished: v.optional(
    v.nullable(
      v.object({
        before: v.record(v.string(), v.string()),
        addedRows: v.array(v.string()),
        newColumns: v.array(v.string()),
      }),
    ),
    null,
  ),
});
const rawValue = v.union([v.string(), v.number(), v.boolean()]);
const runRecord = v.object({
  subject: v.string(),
  sheetIds: v.record(v.string(), v.string()),
  addedSheets: v.array(
    v.object({
      name: v.string(),
      tables: v.array(v.string()),
      charts: v.exactOptional(v.number()),
    }),
  ),
  rows: v.array(
    v.object({
      column: v.number(),
      marks: v.array(v.string()),
      remembered: v.array(v.nullable(v.string())),
      above: v.exactOptional(v.array(v.object({ column: v.number(), marks: v.array(v.string()) }))),
      areAlike: v.exactOptional(v.boolean()),
    }),
  ),
  blocks: v.array(
    v.object({
      sheet: v.string(),
      area,
      anchor: v.nullable(anchor),
      rows: v.nullable(v.number()),
      columnIds: v.array(v.nullable(v.string())),
      addsRows: v.boolean(),
      before: v.array(
        v.object({
          row: v.number(),
          column: v.number(),
          content: v.union([rawValue, v.object({ formula: v.string() }), v.object({ like: v.number() })]),
        }),
      ),
      // Row by row in what earlier versions left.
      after: v.union([v.string(), v.array(v.string())]),
      formulas: v.exactOptional(v.array(v.string())),
      entriesIn: v.exactOptional(v.array(v.object({ name: v.string(), header: v.string() }))),
    }),
  ),
  names: v.array(
    v.object({
      sheet: v.string(),
      name: v.string(),
      before: v.nullable(area),
      after: area,
      widthBefore: v.nullable(v.number()),
      filledUnder: v.exactOptional(v.string()),
    }),
  ),
  // Not there in what earlier versions left.
  workbookNames: v.optional(
    v.array(v.object({ name: v.string(), before: v.nullable(v.string()), constant: v.nullable(v.string()) })),
    [],
  ),
  grown: v.array(v.object({ sheet: v.string(), area, anchor, rows: v.nullable(v.number()) })),
  marks: v.array(v.object({ sheet: v.string(), name: v.string(), before: v.nullable(v.string()) })),
  rules: v.array(v.string()),
  fills: v.array(v.string()),
  validations: v.array(v.string()),
  tableColumns: v.exactOptional(v.array(v.object({ table: v.string(), heading: v.string() }))),
  hasBoxes: v.exactOptional(v.boolean()),
  leftBehindBefore: v.nullable(leftBehind),
});

const RUN_KEY = 'kienToan.lastRun';
const leftKey = (subject: string) => `kienToan.left.${subject}`;
/** Bytes. Two settings travel in one request of 5 MB at most; a larger one is not kept. */
const LARGEST_SETTING = 2_000_000;
const encoder = new TextEncoder();

/** A setting of the workbook, loaded with the next sync; what does not fit the schema counts as not there. */
export interface StoredSetting<T> {
  read(): T | null;
}

function load<T>(
  context: Excel.RequestContext,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): StoredSetting<T> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  return {
    read() {
      if (setting.isNullObject || typeof setting.value !== 'string') return null;
      // Anyone who shares the workbook can have changed it: it is checked like any other input.
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), setting.value);
      return parsed.success ? parsed.output : null;
    },
  };
}

/** Queues the load of the record of the last run. */
export function loadLastRun(context: Excel.RequestContext): StoredSetting<RunRecord> {
  const setting = load(context, RUN_KEY, runRecord);
  return {
    read() {
      const record = setting.read();
      return record && unpacked(record);
    },
  };
}

/** Queues the load of what the last run of a subject left in its cells. */
export function loadLeftBehind(context: Excel.RequestContext, subject: string): StoredSetting<LeftBehind> {
  return load(context, leftKey(subject), leftBehind);
}

/** Queues the record; false where it is too large to keep, and the older one is then dropped as well. */
export function saveLastRun(context: Excel.RequestContext, record: RunRecord | null): boolean {
  return save(context, RUN_KEY, record && packed(record));
}

/** Queues what a run left behind; false for too large a memory, which is dropped: later runs keep all they do not know. */
export function saveLeftBehind(
  context: Excel.RequestContext,
  subject: string,
  memory: LeftBehind | null,
): boolean {
  return save(context, leftKey(subject), memory);
}

/**
 * Queues what a run that is under way finds and will leave. Where that is too large the older memory stays: cells
 * that the run has not come to are then known by it, and those that it has written stand as they are wanted.
 */
export function saveUnderWay(context: Excel.RequestContext, subject: string, memory: LeftBehind): void {
  if (fits(JSON.stringify(memory))) save(context, leftKey(subject), memory);
}

/** A text in a request is escaped once more: what counts is how long it is then. */
function fits(text: string): boolean {
  return encoder.encode(JSON.stringify(text)).length <= LARGEST_SETTING;
}

function save(context: Excel.RequestContext, key: string, value: object | null): boolean {
  const text = JSON.stringify(value);
  const isKept = fits(text);
  // Written as "null" rather than deleted: deleting a setting that is not there fails the whole batch.
  context.workbook.settings.add(key, isKept ? text : 'null');
  return isKept && value !== null;
}
