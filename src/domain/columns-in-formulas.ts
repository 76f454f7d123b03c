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

/** What a column holds in every row, with stand-ins for the headings of all columns that it speaks of. */
export interface ColumnFormula<Table extends string, Column extends string = string> extends ColumnOf<
  Table,
  Column
> {
  readonly formula: string;
  /** What the column is called in a new table; asked where only headings tell formulas of several columns apart. */
  readonly heading?: string;
}

/** Of the tables that stand, what is read. */
export type FormulaTables<Table extends string> = Partial<
  Readonly<Record<Table, Pick<OwnTable, 'headers' | 'inputs'>>>
>;

/** A column that a formula speaks of; its place is negative where it has lost the column, or speaks of something else. */
export interface SpokenColumn<Table extends string, Column extends string = string> extends ColumnPlace<
  Table,
  Column
> {
  /** The column is there no more, and the formula speaks of nothing else instead. */
  readonly isLost: boolean;
  /** The sheet of plain cells of which the formula speaks instead, as plain formulas have its name. */
  readonly sheetOfCells: string | null;
}

/** A formula of the add-in's in a cell, whatever it speaks of now. */
export interface ColumnReading<Table extends string, Column extends string = string> extends ColumnOf<
  Table,
  Column
> {
  readonly spoken: readonly SpokenColumn<Table, Column>[];
}

/** Reads a cell's formula in a table, under a heading; null where it is none of the add-in's, or no formula. */
export type FormulaReader<Table extends string, Column extends string = string> = (
  table: Table,
  heading: string,
  input: RawValue,
) => ColumnReading<Table, Column> | null;

/** Stands for a column's heading in a formula of which only the shape is wanted. */
export function standIn({ table, column }: ColumnOf<string>): string {
  return `KT_${table}_${column}_`;
}

/** A stand-in in a plain formula, which is in capitals: the name of its table, if that is said, and the brackets. */
const STOOD_IN = /([A-Z_]*)\[(@\[)?KT_([A-Z]+_[A-Z]+)_\]{1,2}/gu;

/**
 * What stands in a plain formula where it speaks of a column: the column, of its table or of the row, or what Excel leaves
 * of it, which is an error where it is gone and an address where its table has become plain cells.
 */
const SPOKEN =
  String.raw`(?:[\p{L}\p{N}_.]*\[(?:@\[(?:[^\]']|'.)+\]|(?:[^\]'@]|'.)+)\]` +
  String.raw`|(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?:#REF!|[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?))`;

/**
 * Reads formulas of the add-in's in the cells of tables. Each is known by its shape, and what it speaks of by what it
 * calls it, for there Excel follows whatever people call a column.
 */
export function formulaReader<Table extends string, Column extends string>(
  tables: FormulaTables<Table>,
  columns: readonly ColumnOf<Table, Column>[],
  formulas: readonly ColumnFormula<Table, Column>[],
): FormulaReader<Table, Column> {
  const byGroup = new Map(columns.map((column) => [groupOf(column), column] as const));
  const shapes = formulas.map((of) => ({ of, ...shapeOf(of.formula) }));
  const known = new Map<string, ColumnReading<Table, Column> | null>();
  const read = (own: Table, above: string, formula: string): ColumnReading<Table, Column> | null => {
    const all = shapes.flatMap(({ of, shape, names }) => {
      const groups = of.table === own ? shape.exec(formula)?.groups : undefined;
      if (!groups) return [];
      const spoken = names.flatMap(({ group, name, key }) => {
        const column = byGroup.get(group);
        if (!column) return [];
        const said = groups[key] ?? '';
        const heading = headingIn(said, name, column.table === own);
        const headers = tables[column.table]?.headers ?? [];
        const place = headers.findIndex((header) => headingInFormulas(header) === heading);
        const isLost = place < 0 && (heading !== null || said.includes('#REF!'));
        return [{ ...column, place, isLost, sheetOfCells: sheetOfCells(said) }];
      });
      return [{ of, spoken }];
    });
    const called = all.filter(({ of }) => of.heading === above);
    const matches = called.length > 0 ? called : all;
    const [first, ...others] = matches;
    if (!first) return null;
    const { table, column } = first.of;
    const isInAll = (given: ColumnOf<Table, Column>) =>
      others.every(({ spoken }) => spoken.some((other) => groupOf(other) === groupOf(given)));
    return { table, column, spoken: first.spoken.filter((given) => given.isLost || isInAll(given)) };
  };
  return (own, heading, input) => {
    if (typeof input !== 'string' || !input.startsWith('=')) return null;
    const id = [own, heading, input].join('\n');
    let reading = known.get(id);
    if (reading === undefined) {
      reading = read(own, heading, plainFormula(input));
      known.set(id, reading);
    }
    return reading;
  };
}

/** Every formula of the add-in's in the tables, each once for a column, with the place of the column. */
export function readingsIn<Table extends string, Column extends string>(
  tables: FormulaTables<Table>,
  own: readonly Table[],
  reader: FormulaReader<Table, Column>,
): readonly (ColumnReading<Table, Column> & { readonly place: number })[] {
  return own.flatMap((table) => {
    const { headers, inputs } = tables[table] ?? { headers: [], inputs: [] };
    return headers.flatMap((heading, place) =>
      [...new Set(inputs.map((row) => row[place] ?? ''))].flatMap((input) => {
        const reading = reader(table, heading, input);
        return reading ? [{ ...reading, place }] : [];
      }),
    );
  });
}

/** Where columns stand as formulas have it; one for which two places are taken stands in none. */
export function columnsInFormulas<Table extends string, Column extends string>(
  readings: readonly (ColumnReading<Table, Column> & { readonly place: number })[],
): readonly ColumnPlace<Table, Column>[] {
  const found = new Map<string, ColumnPlace<Table, Column>[]>();
  for (const { table, column, place, spoken } of readings) {
    for (const given of [{ table, column, place }, ...spoken]) {
      const known = found.get(groupOf(given)) ?? [];
      if (given.place >= 0 && !known.some((other) => other.place === given.place))
        found.set(groupOf(given), [...known, given]);
    }
  }
  return [...found.values()].flatMap((places) => (places.length === 1 ? places : []));
}

/** A heading as plain formulas have it, between the brackets. */
function headingInFormulas(heading: string): string {
  return plainFormula(tableColumn('', heading)).slice(1, -1);
}

/**
 * The heading by which something in a plain formula speaks of a column of a table, or of its cell in the row where no table
 * is named; null where it speaks of none. In a cell of the table itself Excel can do without its name.
 */
function headingIn(spoken: string, table: string, isOwn: boolean): string | null {
  if (table === '') return spoken.startsWith('[@[') ? spoken.slice(3, -2) : null;
  const named = isOwn && spoken.startsWith('[') ? `${table}${spoken}` : spoken;
  return named.startsWith(`${table}[`) && !named.startsWith(`${table}[@`)
    ? named.slice(table.length + 1, -1)
    : null;
}

/** The sheet that an address in a plain formula names; null for anything else. */
function sheetOfCells(spoken: string): string | null {
  const { quoted, bare } =
    /^(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[^'![\]]+))![A-Z]+\d/u.exec(spoken)?.groups ?? {};
  return quoted?.replaceAll("''", "'") ?? bare ?? null;
}

/** A column as the groups of patterns call it. */
const groupOf = ({ table, column }: ColumnOf<string>) => `${table}_${column}`.toUpperCase();

const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A pattern of a plain formula that captures what it says of columns, of the row's cell apart from the whole column. */
function shapeOf(formula: string) {
  const plain = plainFormula(formula);
  const names = new Map<string, { readonly key: string; readonly group: string; readonly name: string }>();
  let pattern = '';
  let from = 0;
  for (const { index, 0: all, 1: name = '', 2: row = '', 3: group = '' } of plain.matchAll(STOOD_IN)) {
    const key = row === '' ? group : `${group}_ROW`;
    pattern += literal(plain.slice(from, index)) + (names.has(key) ? `\\k<${key}>` : `(?<${key}>${SPOKEN})`);
    names.set(key, { key, group, name: row === '' ? name : '' });
    from = index + all.length;
  }
  const shape = new RegExp(`^${pattern}${literal(plain.slice(from))}$`, 'u');
  return { shape, names: [...names.values()] };
}
