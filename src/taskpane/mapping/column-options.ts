import { type Field, fieldId } from '../../domain/survey/field';
import type { ReadingDraft } from '../state/reading-draft';
import { type MappingInHand, namedColumn } from './field-status';

/** An entry of a field's drop-down list. */
export type ColumnOption =
  | { readonly kind: 'auto' | 'noColumn'; readonly value: string }
  | { readonly kind: 'column'; readonly value: string; readonly letters: string; readonly header: string };

const AUTO = 'auto';
const NONE = 'none';

/** What a field can be taken from: left to the reader, no column, or any column that is headed or filled. */
export function columnOptions(field: Field, { mapping, draft }: MappingInHand): readonly ColumnOption[] {
  const chosen = chosenOf(draft, field)?.column ?? null;
  const columns = new Set(mapping.sheetColumns.map(({ column }) => column));
  // The selected column need not have a header.
  if (chosen !== null) columns.add(chosen);
  return [
    { kind: 'auto', value: AUTO },
    ...[...columns]
      .sort((a, b) => a - b)
      .map((column): ColumnOption => ({
        kind: 'column',
        value: String(column),
        ...namedColumn(mapping, column),
      })),
    // No survey is without the names of its districts.
    ...(field.kind === 'district' ? [] : [{ kind: 'noColumn' as const, value: NONE }]),
  ];
}

/** The entry that holds. */
export function valueOf(draft: ReadingDraft, field: Field): string {
  const chosen = chosenOf(draft, field);
  if (!chosen) return AUTO;
  return chosen.column === null ? NONE : String(chosen.column);
}

/** What an entry says of the field's column; null: there is none, undefined: it is to be found. */
export function columnOf(value: string): number | null | undefined {
  if (value === AUTO) return undefined;
  return value === NONE ? null : Number(value);
}

function chosenOf({ fields }: ReadingDraft, field: Field) {
  return fields.find((choice) => fieldId(choice.field) === fieldId(field));
}
