import type { Measure } from '../finding';

/** The column of a bloc's measure, as rows are read with it. */
export interface CountColumn {
  readonly column: number;
  readonly bloc: string;
  readonly measure: Measure;
  /** Members of a sheet that has "chính thức" and "dự bị" only: the second column, to be added to this one. */
  readonly addedColumn?: number;
}

/** The sheet columns of these, each once, left to right. */
export function sheetColumnsOf(columns: readonly CountColumn[]): readonly number[] {
  const all = columns.flatMap(({ column, addedColumn }) => [column, addedColumn ?? column]);
  return [...new Set(all)].sort((a, b) => a - b);
}
