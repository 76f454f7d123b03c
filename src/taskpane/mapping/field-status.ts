import { columnLetters } from '../../domain/address';
import { type Field, fieldId, isNeeded } from '../../domain/survey/field';
import type { ColumnMeasure } from '../../domain/survey/header/header-words';
import type { MappedColumn, Mapping, SurveyTrouble } from '../../domain/survey/survey';
import { type ReadingDraft, standsAsRead } from '../state/reading-draft';

/** Where a field's numbers or words come from, as things stand on the screen. */
export type FieldStatus =
  | { readonly kind: 'sure' | 'likely' | 'chosen'; readonly column: number }
  /** Nothing found yet for what the user has changed; reading will. */
  | { readonly kind: 'to-find' }
  /** Needed, and no column is it. */
  | { readonly kind: 'missing' }
  /** Needed, and several columns claim to be it. */
  | { readonly kind: 'ambiguous'; readonly columns: readonly string[] }
  /** The sum of two columns: of full and probationary members, or of the two halves of a bloc. */
  | { readonly kind: 'added'; readonly columns: readonly [number, number] }
  /** Blocs that stand in rows of their own. */
  | { readonly kind: 'in-rows' }
  /** The only district of the sheet is named in a cell above the table. */
  | { readonly kind: 'in-title'; readonly cell: string }
  /** Not on the sheet, and not needed. */
  | { readonly kind: 'none' };

/** What is known of a sheet, and what the user is about to change. */
export interface MappingInHand {
  readonly mapping: Mapping;
  readonly draft: ReadingDraft;
  readonly trouble: SurveyTrouble | null;
}

/** Where a field comes from: what the user says comes first, then what the reader has found. */
export function fieldStatus(field: Field, { mapping, draft, trouble }: MappingInHand): FieldStatus {
  const id = fieldId(field);
  const chosen = draft.fields.find((choice) => fieldId(choice.field) === id);
  if (chosen) {
    if (chosen.column !== null) return { kind: 'chosen', column: chosen.column };
    return withoutColumn(field, mapping, false);
  }
  const wasChosen = mapping.choice.fields.some((choice) => fieldId(choice.field) === id);
  if (wasChosen || !standsAsRead(draft, mapping)) return { kind: 'to-find' };
  const [found, part] = columnsOf(mapping, field);
  if (found) {
    const isTaken = ({ column: of }: MappedColumn) => draft.fields.some(({ column }) => column === of);
    if (isTaken(found) || (part && isTaken(part))) return { kind: 'to-find' };
    if (part) return { kind: 'added', columns: [found.column, part.column] };
    return { kind: found.certainty, column: found.column };
  }
  const { titleCell } = mapping;
  if (field.kind === 'district' && titleCell !== undefined) return { kind: 'in-title', cell: titleCell };
  if (trouble?.code === 'columns-ambiguous' && fieldId(trouble.field) === id)
    return { kind: 'ambiguous', columns: trouble.columns };
  const isMissed =
    trouble?.code === 'columns-missing' && trouble.missing.some((missing) => fieldId(missing) === id);
  return withoutColumn(field, mapping, isMissed);
}

/** A field without a column of its own: rows of names can say the bloc as well, and members may be a sum. */
function withoutColumn(field: Field, mapping: Mapping, isMissed: boolean): FieldStatus {
  if (!isNeeded(field)) return { kind: 'none' };
  const columns = addedOf(mapping, field);
  if (columns) return { kind: 'added', columns };
  return { kind: field.kind === 'bloc' && !isMissed ? 'in-rows' : 'missing' };
}

/** True where the sheet cannot be read before the user has chosen. */
export function needsChoice({ kind }: FieldStatus): boolean {
  return kind === 'missing' || kind === 'ambiguous';
}

/** The column as people call it, with the texts above it: `E`, `KHỐI ĐẢNG / Đảng viên`. */
export function namedColumn(
  { columns, sheetColumns }: Mapping,
  column: number,
): { readonly letters: string; readonly header: string } {
  const known = [...sheetColumns, ...columns].find((candidate) => candidate.column === column);
  return { letters: columnLetters(column), header: (known?.header ?? []).join(' / ') };
}

/** The other fields that were given the same column. */
export function sharedWith(field: Field, { fields }: ReadingDraft): readonly Field[] {
  const own = fields.find((choice) => fieldId(choice.field) === fieldId(field));
  const taken = own?.column ?? null;
  if (taken === null) return [];
  return fields.filter((choice) => choice !== own && choice.column === taken).map((other) => other.field);
}

function columnsOf({ columns }: Mapping, field: Field): readonly MappedColumn[] {
  return columns.filter((candidate) => fieldId(candidate.field) === fieldId(field));
}

function addedOf(mapping: Mapping, field: Field): readonly [number, number] | null {
  if (field.kind !== 'count' || field.measure !== 'members') return null;
  const first = (measure: ColumnMeasure) => columnsOf(mapping, { ...field, measure })[0];
  const [full, probationary] = [first('fullMembers'), first('probationary')];
  return full && probationary ? [full.column, probationary.column] : null;
}
