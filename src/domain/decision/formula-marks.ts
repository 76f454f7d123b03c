import { rowFormulaFingerprint } from '../fingerprint';
import { GONE, inRows } from '../shift-formula';
import type { FormulaMarks } from '../typed-over';
import { formerRows, type FormerSpan } from './former-rows';
import { rememberedPlaces } from './listed-rows';
import { columnId, type PlacedColumn, resultColumns } from './result-columns';
import type { ResultsPlanInput } from './results-input';

/** What columns are called in fingerprints, and the ids of the add-in's own that do not stand. */
function namesOfColumns(
  columns: readonly PlacedColumn[],
  { survey, rules, own }: ResultsPlanInput,
): { readonly of: (column: number) => string | null; readonly missing: readonly string[] } {
  const names = new Map<number, string>();
  for (const { column, header } of [...survey.sheetColumns, ...survey.columns]) {
    const words = header.join(' / ');
    if (words !== '') names.set(column, words);
  }
  for (const { column, area } of columns) names.set(area.column, columnId(column));
  return {
    of: (column) => names.get(column) ?? null,
    missing: resultColumns(rules, survey.layout)
      .map(columnId)
      .filter((id) => own[id] === undefined),
  };
}

/**
 * The fingerprints of a formula beside an organisation. It speaks of its own row, and of its district's first row as the
 * first of those down to its own: how far that is counts as little as rows that come and go between them.
 */
export function organisationMarks(
  columns: readonly PlacedColumn[],
  input: ResultsPlanInput,
): (formula: string, row: number, column: number) => FormulaMarks {
  const { of, missing } = namesOfColumns(columns, input);
  return (formula, row, column) => {
    const inOwnRow = inRows(formula, (span, isRange) => (isRange && span.includes(row) ? [row, row] : span));
    const told = (inOwnRow ?? formula).replaceAll(/(?<![A-Z\d])([A-Z]{1,3}\d+):\1(?!\d)/g, '$1');
    const markOf = (gone: string | null) => rowFormulaFingerprint(told, row, column, { of, gone });
    const now = markOf(null);
    return { now, former: [now, ...(formula.includes(GONE) ? missing.map(markOf) : [])] };
  };
}

/**
 * The fingerprints of a formula in a district's row. Columns are told by what they are called: the add-in's own by their
 * ids, the survey's by their headers, which stay with them when columns come and go, and when the survey comes to be read
 * otherwise. An address that is gone may have been that of any column that does not stand. Rows are told by how far they
 * are from the formula's own; the last run's formula, by how far those were that list the same.
 */
export function formulaMarks(
  columns: readonly PlacedColumn[],
  input: ResultsPlanInput,
): (formula: string, row: number, column: number) => FormulaMarks {
  const { survey, leftBehind } = input;
  const { of, missing } = namesOfColumns(columns, input);
  const markOf = (formula: string, row: number, column: number, gone: string | null) =>
    rowFormulaFingerprint(formula, row, column, { of, gone });
  const marksOf = (formula: string, row: number, column: number): readonly string[] => [
    markOf(formula, row, column, null),
    ...(formula.includes(GONE) ? missing.map((id) => markOf(formula, row, column, id)) : []),
  ];
  const former = formerRows(survey, rememberedPlaces(leftBehind));

  /** As the last run left it; `isSure` where it cannot have been otherwise: then none for one that somebody changed. */
  const formerMarks = (formula: string, row: number, column: number) => {
    const untold = { marks: [], isSure: false };
    const formerRow = former.rowOf(row);
    if (formerRow === null) return untold;
    const found: FormerSpan[] = [];
    let areInOrder = former.areInOrder([row, row]);
    const asLeft = inRows(formula, (span, isRange) => {
      const rows = former.of(span, isRange);
      found.push(rows);
      areInOrder &&= former.areInOrder(span);
      return typeof rows === 'string' ? span : rows;
    });
    if (asLeft === null) return untold;
    // A run that broke off remembers where it found the rows, and also formulas of the run before.
    const isSure = areInOrder && leftBehind?.unfinished === null;
    if (found.includes('changed')) return { marks: [], isSure };
    return found.includes('unknown') ? untold : { marks: marksOf(asLeft, formerRow, column), isSure };
  };
  const known = new Map<string, FormulaMarks>();
  return (formula, row, column) => {
    const asked = `${row} ${column} ${formula}`;
    const before = known.get(asked);
    if (before) return before;
    const told = marksOf(formula, row, column);
    const { marks, isSure } = formerMarks(formula, row, column);
    // Whoever leaves a row out may bring a formula back to where it was before another row came in.
    const all = { now: told[0] ?? '', former: isSure ? marks : [...told, ...marks] };
    known.set(asked, all);
    return all;
  };
}
