import type { Area } from '../domain/address';
import { areaOf } from './held-ranges';
import { rangeOf } from './write-cells';

/** Parts that are asked at once: more would be too large an answer. */
const MOST_PARTS = 4_000;

/** Excel's answers for a range whose cells do not all have the same rule. */
const MIXED: readonly string[] = ['Inconsistent', 'MixedCriteria'];

/** A validation's rule as a text, and the sheet it is on. */
export interface SheetRule {
  readonly sheet: string;
  readonly rule: string;
}

/**
 * The rules of all validations on the sheets. Excel tells which cells have any, blank ones that lists were
 * made ready for among them, but the rule only of cells that all have the same: what is mixed is halved.
 */
export async function readValidationRules(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetRule[]> {
  if (sheets.length === 0) return [];
  const validated = sheets.map((sheet) => {
    const cells = sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.dataValidations);
    cells.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    return { sheet: sheet.name, cells };
  });
  await context.sync();
  const rules: SheetRule[] = [];
  let waiting = validated.flatMap(({ sheet, cells }) =>
    cells.isNullObject ? [] : cells.areas.items.map((range) => ({ sheet, area: areaOf(range) })),
  );
  while (waiting.length > 0) {
    const asked = waiting.slice(0, MOST_PARTS).map((part) => ({
      part,
      validation: rangeOf(context, part.sheet, part.area).dataValidation.load('type,rule'),
    }));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- what is halved depends on the answer
    await context.sync();
    const isMixed = ({ validation }: (typeof asked)[number]) => MIXED.includes(validation.type);
    rules.push(
      ...asked
        .filter((one) => !isMixed(one))
        .map(({ part, validation }) => ({ sheet: part.sheet, rule: JSON.stringify(validation.rule) })),
    );
    waiting = [
      ...asked
        .filter(isMixed)
        .flatMap(({ part: { sheet, area } }) => halves(area).map((half) => ({ sheet, area: half }))),
      ...waiting.slice(MOST_PARTS),
    ];
  }
  return rules;
}

/** Side by side first: a column most often has one rule. A single cell has no mixed rules. */
function halves(area: Area): readonly Area[] {
  if (area.columnCount > 1) {
    const left = Math.floor(area.columnCount / 2);
    return [
      { ...area, columnCount: left },
      { ...area, column: area.column + left, columnCount: area.columnCount - left },
    ];
  }
  const top = Math.floor(area.rowCount / 2);
  if (top === 0) return [];
  return [
    { ...area, rowCount: top },
    { ...area, row: area.row + top, rowCount: area.rowCount - top },
  ];
}
