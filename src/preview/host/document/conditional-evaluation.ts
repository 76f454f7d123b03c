import { childrenNamed, flagAttribute, numberAttribute, textOf } from '../file/xml';
import { type Area, cellName, intersection } from './address';
import type { BorderLine, BorderSide, DifferentialStyle } from './cell-style';
import type { ConditionalRule } from './conditional-rule';
import type { HostSheet } from './sheet';
import { moveFormula } from './structural-change';
import { type CellValue, isError } from './value';
import type { HostWorkbook } from './workbook';

const comparisons: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=${first}`,
  notEqual: (cell, first) => `${cell}<>${first}`,
  greaterThan: (cell, first) => `${cell}>${first}`,
  lessThan: (cell, first) => `${cell}<${first}`,
  greaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  lessThanOrEqual: (cell, first) => `${cell}<=${first}`,
  between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  notBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
};

/** The condition as a formula for the first cell; undefined for scales, bars, icons and ranks. */
function conditionOf(rule: ConditionalRule, first: Area): string | undefined {
  const { type = '', operator = '' } = rule.element.attributes;
  const formulas = childrenNamed(rule.element, 'formula').map(textOf);
  const cell = cellName(first.top, first.left);
  if (type === 'cellIs')
    return comparisons[operator]?.(cell, `(${formulas[0] ?? ''})`, `(${formulas[1] ?? ''})`);
  if (type === 'duplicateValues' || type === 'uniqueValues') {
    const all = rule.areas.map(({ top, left, bottom, right }) => {
      const corner = (row: number, column: number): string =>
        cellName(row, column).replace(/([A-Z]+)/, '$$$1$$');
      return `COUNTIF(${corner(top, left)}:${corner(bottom, right)},${cell})`;
    });
    return `AND(${cell}<>"",${all.join('+')}${type === 'uniqueValues' ? '=1' : '>1'})`;
  }
  return formulas[0] === '' ? undefined : formulas[0];
}

function holds(value: CellValue | undefined): boolean {
  return (
    value !== undefined && !isError(value) && (value === true || (typeof value === 'number' && value !== 0))
  );
}

function merge(under: DifferentialStyle, over: DifferentialStyle): DifferentialStyle {
  const border: Partial<Record<BorderSide, BorderLine>> = { ...under.border, ...over.border };
  return { ...under, ...over, font: { ...under.font, ...over.font }, border };
}

/** The formats that conditions give to the cells of an area, keyed `row,column`. Colour scales, bars, icons and ranks are left out. */
export function conditionalStyles(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
): ReadonlyMap<string, DifferentialStyle> {
  const styles = new Map<string, DifferentialStyle>();
  const stopped = new Set<string>();
  const rules = [...sheet.conditionals].sort(
    (one, other) => Number(one.element.attributes['priority']) - Number(other.element.attributes['priority']),
  );
  const asked = rules.flatMap((rule) => {
    const cells = cellsOf(rule, area);
    return cells.length === 0 ? [] : [{ rule, cells }];
  });
  // All rules at once: each question makes the engine calculate the whole workbook.
  const results = workbook.calculation.evaluateFor(
    sheet,
    asked.flatMap(({ cells }) => cells),
  );
  let answered = 0;
  for (const { rule, cells } of asked) {
    const style = workbook.styles.differential(numberAttribute(rule.element, 'dxfId'));
    for (const [row, column] of cells) {
      const key = `${row},${column}`;
      const isMet = holds(results[answered++]);
      if (!isMet || stopped.has(key)) continue;
      // Rules above win over those below.
      styles.set(key, merge(style, styles.get(key) ?? {}));
      if (flagAttribute(rule.element, 'stopIfTrue')) stopped.add(key);
    }
  }
  return styles;
}

/** The cells of a rule within an area, each with the condition as a formula for it. */
function cellsOf(
  rule: ConditionalRule,
  area: Area,
): readonly (readonly [row: number, column: number, formula: string])[] {
  const [first] = rule.areas;
  const condition = first && conditionOf(rule, first);
  if (!first || condition === undefined) return [];
  const cells: [number, number, string][] = [];
  for (const covered of rule.areas) {
    const part = intersection(covered, area);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        cells.push([row, column, moveFormula(condition, row - first.top, column - first.left)]);
      }
    }
  }
  return cells;
}
