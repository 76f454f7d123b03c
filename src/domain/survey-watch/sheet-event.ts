import type { Area } from '../address';

/** Something that happened to a sheet, as Excel tells it; `areas` is null where the address says nothing. */
export type SheetEvent =
  | { readonly kind: 'edited' | 'sorted' | 'cells-moved' | 'rows'; readonly areas: readonly Area[] | null }
  | { readonly kind: 'columns'; readonly isDeletion: boolean; readonly areas: readonly Area[] | null }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'deleted' };
