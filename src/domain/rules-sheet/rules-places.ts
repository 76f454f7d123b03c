import type { Area } from '../address';
import { groupingList } from '../decision/grouping-list';
import type { RuleSet } from '../decision/rule-set';
import { LIMIT_ROWS } from './limit-row';
import type { RulesTable } from './rules-sheet-wording';

/** Columns of every table of the sheet. */
export const NUMBER = 0;
export const LABEL = 1;
export const VALUE = 2;
export const FOURTH = 3;
export const FIFTH = 4;
export const COLUMN_COUNT = 5;

/** The rows above the tables. */
export const ABOVE = { title: 0, name: 1, id: 2, validFrom: 3, guide: 4, status: 5 } as const;
const FIRST_TABLE = 7;

/** A table: its title, its header below that, and its rows. */
export interface TablePlace {
  readonly title: number;
  readonly header: number;
  readonly first: number;
  readonly rows: number;
}

export type RulesPlaces = Readonly<Record<RulesTable, TablePlace>>;

/** Where the tables of a rule set's sheet stand; rows count from 0. */
export function rulesPlaces(rules: RuleSet): RulesPlaces {
  const limits = tableAt(FIRST_TABLE, LIMIT_ROWS.length);
  const parts = tableAt(below(limits), rules.parts.length);
  const groupings = tableAt(below(parts), groupingList(rules).length);
  return { limits, parts, groupings, citations: tableAt(below(groupings), rules.citations.length) };
}

/** The cells of one column of a table. */
export function columnOf({ first, rows }: TablePlace, column: number, columnCount = 1): Area {
  return { row: first, column, rowCount: rows, columnCount };
}

export function cell(row: number, column: number, columnCount = 1): Area {
  return { row, column, rowCount: 1, columnCount };
}

function tableAt(title: number, rows: number): TablePlace {
  return { title, header: title + 1, first: title + 2, rows };
}

function below({ first, rows }: TablePlace): number {
  return first + rows + 1;
}
