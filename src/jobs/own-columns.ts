import { columnId, columnName, type OwnColumns, resultColumns } from '../domain/decision/result-columns';
import type { RuleSet } from '../domain/decision/rule-set';
import type { RawSheet } from '../domain/survey/raw-sheet';
import type { SheetSnapshot } from '../workbook/read-sheet';

/** The result columns that stand on a sheet, found by their hidden names. */
export function ownColumns({ names }: SheetSnapshot, rules: RuleSet): OwnColumns {
  return Object.fromEntries(
    resultColumns(rules).flatMap((column) => {
      const area = names[columnName(column)];
      return area ? [[columnId(column), area]] : [];
    }),
  );
}

/** The sheet as if the add-in had not written on it: its own headers must not be taken for the survey's. */
export function withoutOwnColumns(snapshot: SheetSnapshot, rules: RuleSet): RawSheet {
  const { raw } = snapshot;
  const areas = Object.values(ownColumns(snapshot, rules));
  if (areas.length === 0) return raw;
  const isOwn = (row: number, column: number) =>
    areas.some((area) => column === area.column && row >= area.row && row < area.row + area.rowCount);
  return {
    ...raw,
    values: raw.values.map((cells, row) =>
      cells.map((value, column) => (isOwn(raw.origin.row + row, raw.origin.column + column) ? '' : value)),
    ),
  };
}
