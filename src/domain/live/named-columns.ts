import type { Survey } from '../survey/survey';
import { ROW_NAME_KEYS, type RowName } from './row-names';

/** Where a survey of several rows a district says what its rows are; null for what it has no column for. */
export type NamedColumns = Readonly<Record<RowName, number | null>>;

/** The columns that say what a row is; where each district has one row, that is its name. */
export function namedColumns({ layout, columns }: Pick<Survey, 'layout' | 'columns'>): NamedColumns {
  const columnOf = (name: RowName) =>
    layout === 'wide' && name !== 'district'
      ? null
      : (columns.find(({ field: { kind } }) => kind === name)?.column ?? null);
  return { district: columnOf('district'), bloc: columnOf('bloc'), organisation: columnOf('organisation') };
}

/** Those that stand. */
export function standingColumns(
  columns: NamedColumns,
): readonly { readonly name: RowName; readonly column: number }[] {
  return ROW_NAME_KEYS.flatMap((name) => {
    const column = columns[name];
    return column === null ? [] : [{ name, column }];
  });
}
