import { type Field, fieldId, fieldsOf, type Layout } from '../../domain/survey/field';
import type { BlocWords } from '../../domain/survey/header/header-text';
import { type ChosenField, NO_CHOICE, type ReadingChoice } from '../../domain/survey/reading-choice';
import type { Mapping } from '../../domain/survey/survey';

/** How a sheet is to be read, as far as the user has changed it on the screen; nothing of it is kept yet. */
export interface ReadingDraft {
  readonly layout: Layout;
  /** The header's rows as typed, counted from 1 as on the sheet. */
  readonly firstRow: string;
  readonly lastRow: string;
  readonly fields: readonly ChosenField[];
  readonly zeros: readonly Field[];
}

/** What was pointed at on a sheet and not read by, when its screen was left. */
export interface ColumnsSetAside {
  readonly sheet: string;
  readonly mapping: Mapping;
  readonly draft: ReadingDraft;
}

/** A header of more rows than this is a slip of the hand. */
export const MOST_HEADER_ROWS = 10;

const SHEET_ROWS = 1_048_576;

/** What stands now, to be changed. */
export function draftOf({ layout, headerRows, choice }: Mapping): ReadingDraft {
  return {
    layout,
    firstRow: String(headerRows.first + 1),
    lastRow: String(headerRows.last + 1),
    fields: choice.fields,
    zeros: choice.zeros,
  };
}

/** With this column for the field; null: the sheet has none, undefined: it is to be found. */
export function withColumn(
  draft: ReadingDraft,
  field: Field,
  column: number | null | undefined,
): ReadingDraft {
  const others = draft.fields.filter((chosen) => fieldId(chosen.field) !== fieldId(field));
  return { ...draft, fields: column === undefined ? others : [...others, { field, column }] };
}

/** With blanks and dashes of the field being zeros, or not. */
export function withZero(draft: ReadingDraft, field: Field, isZero: boolean): ReadingDraft {
  const others = draft.zeros.filter((zero) => fieldId(zero) !== fieldId(field));
  return { ...draft, zeros: isZero ? [...others, field] : others };
}

/** The header's rows from 0; null where what was typed is none. */
export function headerRowsOf({ firstRow, lastRow }: ReadingDraft): Mapping['headerRows'] | null {
  const [first, last] = [firstRow, lastRow].map((text) => (/^\s*\d{1,7}\s*$/.test(text) ? Number(text) : 0));
  if (!first || !last || last < first || last > SHEET_ROWS || last - first >= MOST_HEADER_ROWS) return null;
  return { first: first - 1, last: last - 1 };
}

/** True while the columns that were found still belong to what the draft says of the layout and the header. */
export function standsAsRead(draft: ReadingDraft, mapping: Mapping): boolean {
  const rows = headerRowsOf(draft);
  const { first, last } = mapping.headerRows;
  return draft.layout === mapping.layout && rows?.first === first && rows.last === last;
}

/**
 * The choice that the draft comes to; null while its header rows are none. Who chooses anything at all sees it beside
 * this layout and this header, so these are chosen with it: otherwise the sheet might be read in another layout that
 * has no such fields. Fields of another layout are left out, since their columns would be lost to this one.
 */
export function choiceOf(
  draft: ReadingDraft,
  mapping: Mapping,
  blocs: readonly Pick<BlocWords, 'id'>[],
): ReadingChoice | null {
  const headerRows = headerRowsOf(draft);
  if (headerRows === null) return null;
  const ids = new Set(fieldsOf(draft.layout, blocs).map(fieldId));
  const fields = draft.fields.filter(({ field }) => ids.has(fieldId(field)));
  const zeros = draft.zeros.filter((field) => ids.has(fieldId(field)));
  const saysNothing = standsAsRead(draft, mapping) && fields.length === 0 && zeros.length === 0;
  if (saysNothing && !hasChoice(mapping)) return NO_CHOICE;
  return { layout: draft.layout, headerRows, fields, zeros };
}

/** True where the screen says something else than what the sheet was read by. */
export function isChanged(draft: ReadingDraft, mapping: Mapping): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(mapping));
}

/** True where the user has said before how the sheet is to be read. */
export function hasChoice({ choice }: Mapping): boolean {
  const { layout, headerRows, fields, zeros } = choice;
  return layout !== null || headerRows !== null || fields.length > 0 || zeros.length > 0;
}
