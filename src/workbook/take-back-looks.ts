import { formulaFingerprint } from '../domain/fingerprint';
import type { RunRecord } from '../domain/run-record';
import { type Anchors, placeNow } from './find-anchors';
import { rangeOf } from './write-cells';

/** Conditional formats that came with the run's new columns: those alone go, whatever else colours the cells. */
export async function findOwnRules(
  context: Excel.RequestContext,
  record: RunRecord,
  anchors: Anchors,
): Promise<readonly Excel.ConditionalFormat[]> {
  const columns = newColumns(record, anchors).map(({ sheet, area }) =>
    rangeOf(context, sheet, area).conditionalFormats.load('items/type'),
  );
  if (columns.length === 0 || record.rules.length === 0) return [];
  await context.sync();
  const custom = columns
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ format, rule: format.custom.rule.load('formula') }));
  await context.sync();
  const own = new Set(record.rules);
  return custom.filter(({ rule }) => own.has(formulaFingerprint(rule.formula))).map(({ format }) => format);
}

/** Looks, names and widths that came with the run go with it, as soon as none of its cells had to stay. */
export function takeBackLooks(context: Excel.RequestContext, record: RunRecord, anchors: Anchors): void {
  for (const grown of record.grown) {
    const sheet = anchors.sheetNow(grown.sheet);
    const area = placeNow(grown, anchors);
    if (sheet === null || !area) continue;
    const range = rangeOf(context, sheet, area);
    wearNothing(range);
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
  }
  for (const { sheet, area, widthBefore } of newColumns(record, anchors)) {
    const range = rangeOf(context, sheet, area);
    wearNothing(range);
    if (widthBefore !== null) range.getEntireColumn().format.columnWidth = widthBefore;
  }
  takeBackNames(context, record, anchors);
  for (const { sheet, name } of record.marks) {
    const sheetNow = anchors.sheetNow(sheet);
    if (sheetNow === null || !anchors.hasName(sheet, name)) continue;
    context.workbook.worksheets.getItem(sheetNow).names.getItem(name).delete();
  }
  for (const { name, before } of record.tables) {
    if (!anchors.tableArea(name)) continue;
    const table = context.workbook.tables.getItem(name);
    const first = table.getRange().getCell(0, 0);
    table.resize(first.getResizedRange(before.rowCount - 1, before.columnCount - 1));
  }
}

/** Names that stood before point again where they did, moved as far as their cells have moved since. */
function takeBackNames(context: Excel.RequestContext, { names }: RunRecord, anchors: Anchors): void {
  for (const { sheet, name, before, after } of names) {
    const sheetNow = anchors.sheetNow(sheet);
    const now = anchors.nameArea(sheet, name);
    if (sheetNow === null || !now) continue;
    const scope = context.workbook.worksheets.getItem(sheetNow).names;
    scope.getItem(name).delete();
    if (!before) continue;
    const moved = {
      ...before,
      row: before.row + now.row - after.row,
      column: before.column + now.column - after.column,
    };
    scope.add(name, rangeOf(context, sheetNow, moved)).visible = false;
  }
}

function newColumns({ names }: RunRecord, anchors: Anchors) {
  return names.flatMap(({ sheet, name, before, widthBefore }) => {
    const sheetNow = anchors.sheetNow(sheet);
    const area = anchors.nameArea(sheet, name);
    return before || sheetNow === null || !area ? [] : [{ sheet: sheetNow, area, widthBefore }];
  });
}

/** Takes every format off cells; clearing formats would take conditional formats and merges of the user's along. */
function wearNothing(range: Excel.Range): void {
  range.style = Excel.BuiltInStyle.normal;
}
