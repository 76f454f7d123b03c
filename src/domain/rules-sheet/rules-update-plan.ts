import type { RuleSet } from '../decision/rule-set';
import { type CellBlock, type CellContent, emptyPlan, type Plan } from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import { isShownRow, LIMIT_ROWS, type LimitRow } from './limit-row';
import { limitsOf } from '../decision/rule-limits';
import type { RawRulesSheet } from './raw-rules-sheet';
import type { RulesCells } from './read-rules-sheet';
import { RULES_AREAS } from './rules-names';
import { NUMBER, VALUE } from './rules-places';
import type { RulesWords } from './rules-words';

/**
 * Plans the values of a rule set on a sheet that stands for the same set. Only cells that may be typed in are written, and
 * those that are shown only where somebody typed there all the same; and of those the ones that differ.
 */
export function planRulesValues(raw: RawRulesSheet, cells: RulesCells, rules: RuleSet): Plan {
  const { limits, parts, words } = cells;
  const typed = LIMIT_ROWS.flatMap((row, index) => {
    const [at, value] = [limits[index], valueOf(row, rules, words)];
    return at === undefined || value === null ? [] : [[at, value] as const];
  });
  const uses = rules.parts.flatMap(({ use }, index) => {
    const at = parts[index];
    return at === undefined ? [] : [[at, words.use[use]] as const];
  });
  return {
    ...emptyPlan('rules'),
    cells: [...block(raw, RULES_AREAS.values, typed), ...block(raw, RULES_AREAS.uses, uses)],
  };
}

/** Null for what the sheet does not keep. */
function valueOf(row: LimitRow, rules: RuleSet, { fullOnly, shown }: RulesWords): RawValue | null {
  if (row === 'basis') return fullOnly[rules.committeeThreshold.basis];
  return isShownRow(row) ? (shown?.[row] ?? null) : limitsOf(rules)[row];
}

/** The column of a hidden name, with the values of some of its rows. */
function block(
  raw: RawRulesSheet,
  name: string,
  values: readonly (readonly [number, RawValue])[],
): readonly CellBlock[] {
  const area = raw.areas[name];
  if (!area) return [];
  const wanted = new Map(values);
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const found = rows.map((row) => raw.valueAt(row, area.column));
  const content = rows.map((row, index): CellContent => {
    const value = wanted.get(row);
    return value === undefined || value === found[index] ? null : value;
  });
  if (content.every((cell) => cell === null)) return [];
  const numbers = area.column - VALUE + NUMBER;
  return [
    {
      sheet: raw.sheet,
      area,
      content: content.map((cell) => [cell]),
      found: found.map((value) => [value]),
      anchor: { kind: 'name', name, area },
      rowKeys: {
        column: numbers,
        cells: rows.map((row) => raw.valueAt(row, numbers)),
        remembered: rows.map(() => null),
      },
    },
  ];
}
