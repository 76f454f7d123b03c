import { plainFormula } from './fingerprint';
import type { OwnTable } from './own-table';
import type { RawValue } from './survey/cells/raw-sheet';
import { tableColumn } from './table-reference';

/** A column of one of the add-in's tables, in the program's own words. */
export interface ColumnOf<Table extends string, Column extends string = string> {
  readonly table: Table;
  readonly column: Column;
}

/** Such a column, and where it stands in its table, from 0. */
export interface ColumnPlace<Table extends string, Column extends string = string> extends ColumnOf<
  Table,
  Column
> {
  readonly place: number;
}

/** What a column holds in every row; headings that are looked for are stand-ins. */
export interface ColumnFormula<Table extends string, Column extends string = string> extends ColumnOf<
  Table,
  Column
> {
  readonly formula: string;
}

/** Stands for a column's heading in a formula of which only the shape is wanted. */
export function standIn({ table, column }: ColumnOf<string>): string {
  return `KT_${table}_${column}_`;
}

/** A stand-in in a plain formula, which is in capitals: the name of its table, if that is said, and the brackets. */
const STOOD_IN = /([A-Z_]*)\[(@\[)?KT_([A-Z]+_[A-Z]+)_\]{1,2}/gu;

/**
 * Where columns of tables stand as the formulas in them have it: each is known by the formula that it holds, and those
 * that this speaks of by what it calls them, for there Excel follows whatever people call a column. A column for which
 * two are taken is none's.
 */
export function columnsInFormulas<Table extends string, Column extends string>(
  tables: Partial<Readonly<Record<Table, Pick<OwnTable, 'headers' | 'inputs'>>>>,
  columns: readonly ColumnOf<Table, Column>[],
  formulas: readonly ColumnFormula<Table, Column>[],
): readonly ColumnPlace<Table, Column>[] {
  const byGroup = new Map(columns.map((column) => [groupOf(column), column] as const));
  const found = new Map<string, ColumnPlace<Table, Column>[]>();
  const add = (given: ColumnPlace<Table, Column>) => {
    const known = found.get(groupOf(given)) ?? [];
    if (!known.some(({ place }) => place === given.place)) found.set(groupOf(given), [...known, given]);
  };
  const shapes = formulas.map(({ table, column, formula }) => ({
    table,
    column,
    shape: shapeOf(formula, table),
  }));
  for (const { table, place, formula } of formulasIn(tables, formulas)) {
    for (const { table: own, column, shape } of shapes) {
      const match = own === table ? shape.exec(formula) : null;
      if (!match) continue;
      add({ table, column, place });
      for (const [group, heading] of Object.entries(match.groups ?? {})) {
        const spokenOf = byGroup.get(group);
        const headers = (spokenOf && tables[spokenOf.table]?.headers) ?? [];
        const named = headers.findIndex((header) => headingInFormulas(header) === heading);
        if (spokenOf && named >= 0) add({ ...spokenOf, place: named });
      }
    }
  }
  return [...found.values()].flatMap((places) => (places.length === 1 ? places : []));
}

export function isFormula(input: RawValue): input is string {
  return typeof input === 'string' && input.startsWith('=');
}

/** A heading as plain formulas have it, between the brackets. */
export function headingInFormulas(heading: string): string {
  return plainFormula(tableColumn('', heading)).slice(1, -1);
}

/** The plain formulas of the tables that have formulas of their own, each once for a column. */
function formulasIn<Table extends string>(
  tables: Partial<Readonly<Record<Table, Pick<OwnTable, 'headers' | 'inputs'>>>>,
  formulas: readonly ColumnFormula<Table>[],
) {
  return [...new Set(formulas.map(({ table }) => table))].flatMap((table) => {
    const { headers, inputs } = tables[table] ?? { headers: [], inputs: [] };
    return headers.flatMap((_, place) =>
      [...new Set(inputs.map((row) => row[place] ?? ''))]
        .filter(isFormula)
        .map((formula) => ({ table, place, formula: plainFormula(formula) })),
    );
  });
}

/** A column as the groups of patterns call it. */
const groupOf = ({ table, column }: ColumnOf<string>) => `${table}_${column}`.toUpperCase();

const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A pattern of a plain formula in a cell of the table `own` that captures, by column, what it calls the columns. */
function shapeOf(formula: string, own: string): RegExp {
  const plain = plainFormula(formula);
  const seen = new Set<string>();
  let pattern = '';
  let from = 0;
  for (const { index, 0: all, 1: name = '', 2: row = '', 3: group = '' } of plain.matchAll(STOOD_IN)) {
    // In a cell of the table itself Excel can do without its name.
    const isOwn = group.startsWith(`${own.toUpperCase()}_`);
    const table = name === '' ? '' : `(?:${literal(name)})${isOwn ? '?' : ''}`;
    const heading = seen.has(group) ? `\\k<${group}>` : `(?<${group}>(?:[^\\]']|'.)+)`;
    seen.add(group);
    const brackets = [literal(`[${row}`), literal(row === '' ? ']' : ']]')];
    pattern += literal(plain.slice(from, index)) + table + brackets.join(heading);
    from = index + all.length;
  }
  return new RegExp(`^${pattern}${literal(plain.slice(from))}$`, 'u');
}
