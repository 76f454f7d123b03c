import type { BlocDefinition } from '../../domain/decision/rule-set';
import { type Field, fieldsOf, type Layout } from '../../domain/survey/field';

/** The fields of what a row is about, of one bloc, or of the row's own counts. */
export interface FieldGroup {
  readonly of: 'row' | 'counts' | BlocDefinition;
  readonly fields: readonly Field[];
}

/** The fields of a layout as people look for them: the row's names first, then the counts, bloc by bloc. */
export function fieldGroups(layout: Layout, blocs: readonly BlocDefinition[]): readonly FieldGroup[] {
  const all = fieldsOf(layout, blocs);
  const counts = (bloc: string | null) =>
    all.filter((field) => field.kind === 'count' && field.bloc === bloc);
  const groups: readonly FieldGroup[] = [
    { of: 'row', fields: all.filter(({ kind }) => kind !== 'count') },
    { of: 'counts', fields: counts(null) },
    ...blocs.map((bloc): FieldGroup => ({ of: bloc, fields: counts(bloc.id) })),
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}
