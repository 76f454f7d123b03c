import { childNamed, flagAttribute, textOf } from '../file/xml';
import { lastColumn, parseArea, splitSheet } from './address';
import type { HostSheet } from './sheet';
import { structuredArea } from './structured-reference';
import { moveFormula } from './structural-change';
import type { ValidationRule } from './validation-rule';
import { type CellValue, isError } from './value';
import type { HostWorkbook } from './workbook';

export function validationAt(sheet: HostSheet, row: number, column: number): ValidationRule | undefined {
  return sheet.validations.find((rule) =>
    rule.areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    ),
  );
}

/** A rule's formula as it reads in one cell; the stored text belongs to the first cell of the rule. */
function formulaAt(rule: ValidationRule, name: string, row: number, column: number): string {
  const [first] = rule.areas;
  return moveFormula(
    textOf(childNamed(rule.element, name)),
    row - (first?.top ?? row),
    column - (first?.left ?? column),
  );
}

/** The entries a list validation offers in a cell; undefined when the cell has no list. */
export function listChoices(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
): string[] | undefined {
  const rule = validationAt(sheet, row, column);
  if (rule?.element.attributes['type'] !== 'list') return undefined;
  const formula = formulaAt(rule, 'formula1', row, column);
  if (/^".*"$/s.test(formula)) {
    return formula
      .slice(1, -1)
      .replaceAll('""', '"')
      .split(',')
      .map((choice) => choice.trim());
  }
  return rangeChoices(workbook, { sheet, row, column }, formula, 0);
}

interface Place {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

function rangeChoices(workbook: HostWorkbook, place: Place, formula: string, depth: number): string[] {
  workbook.calculation.run();
  const indirect = /^INDIRECT\("([^"]+)"\)$/i.exec(formula.trim())?.[1];
  const text = indirect ?? formula.trim();
  const { sheet: sheetName, rest } = splitSheet(text);
  const home = sheetName === undefined ? place.sheet : workbook.findSheet(sheetName);
  const structured = /^([^[\]]+)\[(.*)\]$/s.exec(text);
  const table = structured ? workbook.findTable(structured[1] ?? '') : workbook.findTable(text);
  const area = table ? structuredArea(table, structured?.[2] ?? '', table.body.top) : parseArea(rest);
  const source = table ? table.sheet : home;
  if (!area || !source) {
    const name = workbook.findName(rest, home ?? null) ?? workbook.findName(rest, null);
    if (!name) return computedChoices(workbook, place, text);
    return depth < 10 ? rangeChoices(workbook, place, name.formula, depth + 1) : [];
  }
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(source.valueAt(row, column));
  }
  return shownChoices(values);
}

/** What stands in the cells that a formula comes to, as with OFFSET; none where it comes to no cells. */
function computedChoices(workbook: HostWorkbook, { sheet, row, column }: Place, formula: string): string[] {
  // Each as if in a column of its own: what a formula says of its own row stays.
  const evaluateAll = (formulas: readonly string[]) =>
    workbook.calculation.evaluateFor(
      sheet,
      formulas.map((text, index) => [row, (column + index) % (lastColumn + 1), text] as const),
    );
  const reference = formula.replace(/^=/, '');
  const [rows, columns] = evaluateAll([`ROWS(${reference})`, `COLUMNS(${reference})`]);
  // A list of more entries than there are columns to evaluate them in is none that anybody looks through.
  if (typeof rows !== 'number' || typeof columns !== 'number' || rows * columns > lastColumn) return [];
  const entries = Array.from(
    { length: rows * columns },
    (_, index) => `INDEX(${reference},${Math.floor(index / columns) + 1},${(index % columns) + 1})&""`,
  );
  return shownChoices(evaluateAll(entries));
}

function shownChoices(values: readonly CellValue[]): string[] {
  return values
    .filter((value) => value !== null && value !== '')
    .map((value) => (isError(value) ? value.error : String(value)));
}

const comparisons: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

function evaluate(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  formula: string,
): CellValue {
  if (formula === '') return null;
  if (!Number.isNaN(Number(formula))) return Number(formula);
  return workbook.calculation.evaluateFor(sheet, [[row, column, formula]])[0] ?? null;
}

/** Whether the value in a cell keeps to its validation; a cell without one is valid. */
export function isValid(workbook: HostWorkbook, sheet: HostSheet, row: number, column: number): boolean {
  const rule = validationAt(sheet, row, column);
  if (!rule) return true;
  workbook.calculation.run(sheet);
  const value = sheet.valueAt(row, column);
  if (value === null || value === '') return flagAttribute(rule.element, 'allowBlank');
  const type = rule.element.attributes['type'] ?? 'none';
  if (type === 'none') return true;
  if (type === 'list') {
    const shown = isError(value) ? value.error : String(value);
    return listChoices(workbook, sheet, row, column)?.includes(shown) ?? true;
  }
  const first = evaluate(workbook, sheet, row, column, formulaAt(rule, 'formula1', row, column));
  if (type === 'custom') return first === true || (typeof first === 'number' && first !== 0);
  const second = evaluate(workbook, sheet, row, column, formulaAt(rule, 'formula2', row, column));
  const subject = type === 'textLength' ? (isError(value) ? value.error : String(value)).length : value;
  if (typeof subject !== 'number' || (type === 'whole' && !Number.isInteger(subject))) return false;
  const compare = comparisons[rule.element.attributes['operator'] ?? 'between'];
  return compare?.(subject, Number(first), Number(second)) ?? true;
}
