import { rowFormulaFingerprint } from '../fingerprint';
import { GONE } from '../shift-formula';
import { columnId, type PlacedColumn, resultColumns } from './result-columns';
import type { ResultsPlanInput } from './results-input';

/**
 * The fingerprints that a formula in a district's row may be remembered under. Columns are told by what they are called:
 * the add-in's own by their ids, the survey's by their headers, which stay with them when columns come and go, and when
 * the survey comes to be read otherwise. An address that is gone may have been that of any column that does not stand.
 */
export function formulaMarks(
  columns: readonly PlacedColumn[],
  { survey, rules, own }: ResultsPlanInput,
): (formula: string, row: number, column: number) => readonly string[] {
  const names = new Map<number, string>();
  for (const { column, header } of [...survey.sheetColumns, ...survey.columns]) {
    const words = header.join(' / ');
    if (words !== '') names.set(column, words);
  }
  for (const { column, area } of columns) names.set(area.column, columnId(column));
  const missing = resultColumns(rules, survey.layout)
    .map(columnId)
    .filter((id) => own[id] === undefined);
  const of = (column: number) => names.get(column) ?? null;
  const markOf = (formula: string, row: number, column: number, gone: string | null) =>
    rowFormulaFingerprint(formula, row, column, { of, gone });
  return (formula, row, column) => [
    markOf(formula, row, column, null),
    ...(formula.includes(GONE) ? missing.map((id) => markOf(formula, row, column, id)) : []),
  ];
}
