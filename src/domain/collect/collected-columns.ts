import { type Field, fieldId, fieldsOf } from '../survey/field';
import type { BlocWords } from '../survey/header/header-text';
import { type ChoiceName, choiceNames } from '../survey/choice-names';
import type { CollectedLayout } from './collected';

/** Where a row came from, and the key by which it is known again. */
export const SOURCE_COLUMNS = ['file', 'sheet', 'cell', 'key'] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** A column of the gathered table: a field of the survey, or where the row came from. */
export type CollectedColumn =
  | { readonly kind: 'field'; readonly id: string; readonly field: Field }
  | { readonly kind: 'source'; readonly id: SourceColumn };

type BlocIds = readonly Pick<BlocWords, 'id'>[];

/** All columns that a gathered table of this layout can have, left to right. */
export function possibleColumns(layout: CollectedLayout, blocs: BlocIds): readonly CollectedColumn[] {
  const count = (
    measure: 'committees' | 'cells' | 'members' | 'fullMembers' | 'executive',
    bloc: string | null,
  ) => ({ kind: 'count', measure, bloc }) as const;
  const fields: readonly Field[] =
    layout === 'wide'
      ? [
          { kind: 'district' },
          ...blocs.flatMap(({ id }) =>
            (['committees', 'cells', 'members', 'fullMembers'] as const).map((measure) => count(measure, id)),
          ),
        ]
      : [
          { kind: 'district' },
          { kind: 'bloc' },
          { kind: 'organisation' },
          { kind: 'organisation-type' },
          count('members', null),
          count('fullMembers', null),
          count('executive', null),
        ];
  return [
    ...fields.map((field): CollectedColumn => ({ kind: 'field', id: fieldId(field), field })),
    ...SOURCE_COLUMNS.map((id): CollectedColumn => ({ kind: 'source', id })),
  ];
}

/** A table does without these where no file says anything of them. */
export function isOptional(column: CollectedColumn): boolean {
  return (
    column.kind === 'field' &&
    column.field.kind === 'count' &&
    (column.field.measure === 'fullMembers' || column.field.measure === 'executive')
  );
}

/** The names by which the gathered sheet is read without guessing: every field with its column, or without one. */
export function readingNames(
  layout: CollectedLayout,
  columns: readonly CollectedColumn[],
  headerRow: number,
  blocs: readonly BlocWords[],
): readonly ChoiceName[] {
  const fields = fieldsOf(layout, blocs).map((field) => {
    const column = columns.findIndex(({ id }) => id === fieldId(field));
    return { field, column: column < 0 ? null : column };
  });
  const headerRows = { first: headerRow, last: headerRow };
  return choiceNames({ layout, headerRows, fields, zeros: [] }, headerRow);
}
