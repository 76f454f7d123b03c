import { columnLetters } from '../../domain/address';
import type { BlocDefinition } from '../../domain/decision/rule-set';
import type { Measure } from '../../domain/survey/finding';
import type { MappedColumn } from '../../domain/survey/survey';

const MEASURES: readonly Measure[] = ['committees', 'cells', 'members', 'fullMembers'];

/** From which columns each bloc's numbers were read; measures that no bloc has a column for are left out. */
export interface ColumnTable {
  readonly measures: readonly Measure[];
  readonly rows: readonly {
    readonly bloc: BlocDefinition;
    readonly cells: readonly { readonly measure: Measure; readonly column: ColumnSource | null }[];
  }[];
}

export interface ColumnSource {
  /** `E`, or `E + F` where two columns are added. */
  readonly letters: string;
  /** The texts above the column, top first. */
  readonly header: string;
}

/** Puts a survey's mapped columns into a table of blocs and measures. */
export function columnTable(columns: readonly MappedColumn[], blocs: readonly BlocDefinition[]): ColumnTable {
  const measures = MEASURES.filter((measure) => columns.some((column) => column.measure === measure));
  return {
    measures,
    rows: blocs.map((bloc) => ({
      bloc,
      cells: measures.map((measure) => {
        const found = columns.find((column) => column.bloc === bloc.id && column.measure === measure);
        return { measure, column: found ? sourceOf(found) : null };
      }),
    })),
  };
}

function sourceOf({ column, addedColumn, header }: MappedColumn): ColumnSource {
  const columns = addedColumn === undefined ? [column] : [column, addedColumn];
  return { letters: columns.map(columnLetters).join(' + '), header: header.join(' / ') };
}
