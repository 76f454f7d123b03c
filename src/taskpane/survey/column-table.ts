import { columnLetters } from '../../domain/address';
import type { BlocDefinition } from '../../domain/decision/rule-set';
import type { Measure } from '../../domain/survey/finding';
import type { ColumnMeasure } from '../../domain/survey/header/header-words';
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
  /** The texts above the column, top first; above both where two are added. */
  readonly header: string;
  /** True where one of the columns was recognised without certainty. */
  readonly isUnsure: boolean;
}

/** Puts a survey's mapped columns into a table of blocs and measures. */
export function columnTable(columns: readonly MappedColumn[], blocs: readonly BlocDefinition[]): ColumnTable {
  const sources = (bloc: string, measure: Measure): ColumnSource | null => {
    const of = (wanted: ColumnMeasure) =>
      columns.filter(
        ({ field }) => field.kind === 'count' && field.bloc === bloc && field.measure === wanted,
      );
    const own = of(measure);
    const added =
      measure === 'members' && own.length === 0 ? [...of('fullMembers'), ...of('probationary')] : own;
    if (added.length === 0 || (own.length === 0 && added.length < 2)) return null;
    const letters = added.map(({ column }) => columnLetters(column)).join(' + ');
    const isUnsure = added.some(({ certainty }) => certainty === 'likely');
    return { letters, header: added.map((column) => column.header.join(' / ')).join(' + '), isUnsure };
  };
  const measures = MEASURES.filter((measure) => blocs.some(({ id }) => sources(id, measure) !== null));
  return {
    measures,
    rows: blocs.map((bloc) => ({
      bloc,
      cells: measures.map((measure) => ({ measure, column: sources(bloc.id, measure) })),
    })),
  };
}
