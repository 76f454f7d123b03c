import type { Area } from '../address';
import { organisationKeys } from '../organisations/organisation-key';
import type { CellContent, RowKeys } from '../plan';
import { valueAt } from '../sheet-values';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { Field } from '../survey/field';
import type { Survey } from '../survey/survey';
import { isOfOrganisations, type ResultColumn } from './result-columns';
import type { ResultsPlanInput } from './results-input';

export function rowsOf({ row, rowCount }: Pick<Area, 'row' | 'rowCount'>): readonly number[] {
  return Array.from({ length: rowCount }, (_, offset) => row + offset);
}

/** The formula of a formula cell, the value of any other. */
export function inputAt(row: number, column: number, { sheet, formulaAt }: ResultsPlanInput): RawValue {
  const formula = formulaAt(row, column);
  return formula === '' ? valueAt(sheet, row, column) : formula;
}

/** Under what the header and the total are remembered; no key of a district has a `#`. */
export const HEADER_KEY = '#header';
export const TOTAL_KEY = '#total';

/** Under which keys the cells of the survey's rows are remembered, by sheet row. */
export interface ResultKeys {
  /** In columns that speak of districts: in the first row of each. */
  readonly districts: ReadonlyMap<number, string>;
  /** In columns that speak of organisations. */
  readonly organisations: ReadonlyMap<number, string>;
}

/** Districts are remembered by their keys, the header and the total under names that no district can have. */
export function keyedRows({ districts, organisations, headerRows, totalRow }: Survey): ResultKeys {
  const around = [
    [headerRows.first, '#header first'],
    [headerRows.last, HEADER_KEY],
    ...(totalRow === null ? [] : [[totalRow, TOTAL_KEY] as const]),
  ] as const;
  return {
    districts: new Map([...around, ...districts.map(({ row, key }) => [row, key] as const)]),
    organisations: new Map([...around, ...organisationKeys(organisations)]),
  };
}

/** The keys of the rows in which a column says something. */
export function keysIn(column: ResultColumn, keys: ResultKeys): ReadonlyMap<number, string> {
  return isOfOrganisations(column) ? keys.organisations : keys.districts;
}

/** The districts, or the organisations, of which a column says something, each in its row. */
export function partsIn(
  column: ResultColumn,
  { districts, organisations }: Survey,
): readonly { readonly row: number }[] {
  return isOfOrganisations(column) ? organisations : districts;
}

/**
 * The rows of the survey by the cells of their names, which go with them through a sort. Organisations of several
 * districts share their names: there those of their districts and blocs are needed as well.
 */
export function knownRows(
  area: Pick<Area, 'row' | 'rowCount'>,
  { survey, sheet }: ResultsPlanInput,
  remembered: ReadonlyMap<number, string>,
): RowKeys {
  const rows = rowsOf(area);
  const cellsOf = (column: number) => rows.map((row) => valueAt(sheet, row, column));
  const columnOf = (kind: Field['kind']) => survey.columns.find(({ field }) => field.kind === kind)?.column;
  const column = (survey.layout === 'by-organisation' ? columnOf('organisation') : null) ?? survey.nameColumn;
  const above = [survey.nameColumn, columnOf('bloc') ?? column].filter((other) => other !== column);
  return {
    column,
    cells: cellsOf(column),
    remembered: rows.map((row) => remembered.get(row) ?? null),
    ...(survey.layout === 'by-organisation'
      ? { above: above.map((other) => ({ column: other, cells: cellsOf(other) })) }
      : {}),
  };
}

/** The survey's rows, and rows under them from which results go with their district. */
export function writtenRows({ area }: Survey, content: readonly (readonly CellContent[])[]) {
  const lengths = content.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1);
  return { row: area.row, rowCount: Math.max(area.rowCount, ...lengths) };
}
