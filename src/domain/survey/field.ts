import type { BlocWords } from './header/header-text';
import type { ColumnMeasure } from './header/header-words';

/** How a sheet lays its survey out: a row a district, a row per district and bloc, or a row per base organisation. */
export type Layout = 'wide' | 'long' | 'by-organisation';

/** What a column of a survey holds. Counts of the wide layout belong to a bloc, those of the others to the row's. */
export type Field =
  | { readonly kind: 'index' | 'district' | 'bloc' | 'organisation' | 'organisation-type' }
  | { readonly kind: 'count'; readonly measure: ColumnMeasure; readonly bloc: string | null };

/** Stable id of a field, in names and lists: `district`, `members`, `members.party`. */
export function fieldId(field: Field): string {
  if (field.kind !== 'count') return field.kind;
  return field.bloc === null ? field.measure : `${field.measure}.${field.bloc}`;
}

const WIDE: readonly ColumnMeasure[] = [
  'members',
  'fullMembers',
  'probationary',
  'committees',
  'cells',
  'organisations',
];
const LONG: readonly ColumnMeasure[] = WIDE;
const BY_ORGANISATION: readonly ColumnMeasure[] = ['members', 'fullMembers', 'probationary', 'executive'];

/** Every field that a layout can have, in the order in which people think of them. */
export function fieldsOf(layout: Layout, blocs: readonly Pick<BlocWords, 'id'>[]): readonly Field[] {
  const counts = (measures: readonly ColumnMeasure[], bloc: string | null) =>
    measures.map((measure): Field => ({ kind: 'count', measure, bloc }));
  switch (layout) {
    case 'wide':
      return [{ kind: 'district' }, ...blocs.flatMap(({ id }) => counts(WIDE, id))];
    case 'long':
      return [{ kind: 'district' }, { kind: 'bloc' }, ...counts(LONG, null)];
    case 'by-organisation':
      return [
        { kind: 'district' },
        { kind: 'bloc' },
        { kind: 'organisation' },
        { kind: 'organisation-type' },
        ...counts(BY_ORGANISATION, null),
      ];
  }
}

/** True for a field without which no sheet of its layout can be decided. */
export function isNeeded(field: Field): boolean {
  return (
    field.kind === 'district' ||
    field.kind === 'bloc' ||
    (field.kind === 'count' && field.measure === 'members')
  );
}
