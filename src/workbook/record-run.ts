import { parseReference } from '../domain/address';
import { fingerprint, formulaFingerprint } from '../domain/fingerprint';
import type { CellBlock, CellContent, Plan } from '../domain/plan';
import { type FormerContent, type RecordedBlock, type RunRecord, UNWRITTEN } from '../domain/run-record';
import type { RawValue } from '../domain/survey/raw-sheet';
import { isFormula } from '../domain/take-back';
import type { Targets } from './read-targets';

/** How the plan, about to be written over what was read, is taken back. `added` are its own new sheets, with ids. */
export function recordOf(plan: Plan, before: Targets, added: readonly Excel.Worksheet[]): RunRecord {
  return {
    subject: plan.subject,
    sheetIds: Object.fromEntries([
      ...before.sheets.map(({ name, sheet }) => [name, sheet.id]),
      ...added.map(({ name, id }) => [name, id]),
    ]) as Record<string, string>,
    addedSheets: plan.newSheets.map(({ name }) => name),
    blocks: plan.cells.map((block) => recordedBlock(block, before.targets.get(block))),
    names: plan.names.map((named) => {
      const former = before.names.get(`${named.sheet}!${named.name}`);
      const isNew = former === undefined || former.isNullObject;
      return {
        sheet: named.sheet,
        name: named.name,
        before: isNew ? null : (parseReference(String(former.formula))?.area ?? null),
        after: named.area,
        widthBefore: isNew ? (before.widths.get(named)?.format.columnWidth ?? null) : null,
      };
    }),
    grown: plan.grown,
    marks: plan.sheetMarks
      .filter(({ sheet, name }) => before.names.get(`${sheet}!${name}`)?.isNullObject ?? true)
      .map(({ sheet, name }) => ({ sheet, name })),
    rules: plan.conditionalFormats.map(({ formula }) => formulaFingerprint(formula)),
    tables: before.tables.map(({ name, range }) => ({
      name,
      before: {
        row: range.rowIndex,
        column: range.columnIndex,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
      },
    })),
    leftBehindBefore: before.leftBehind.read(),
  };
}

function recordedBlock(
  { sheet, area, anchor, content }: CellBlock,
  range: Excel.Range | undefined,
): RecordedBlock {
  return {
    sheet,
    area,
    anchor,
    before: content.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const former = cell === null || !range ? '' : formerContent(range, row, column);
        return former === '' ? [] : [{ row, column, content: former }];
      }),
    ),
    after: content.map((cells) => cells.map(leftMark).join('')),
  };
}

function leftMark(cell: CellContent): string {
  if (cell === null) return UNWRITTEN;
  return typeof cell === 'object' ? formulaFingerprint(cell.formula) : fingerprint(cell);
}

function formerContent(range: Excel.Range, row: number, column: number): FormerContent {
  const value = (range.values as RawValue[][])[row]?.[column] ?? '';
  const formula = (range.formulas as RawValue[][])[row]?.[column] ?? '';
  return isFormula(formula, value) ? { formula } : value;
}
