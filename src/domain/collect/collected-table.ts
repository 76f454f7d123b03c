/** The gathered table's name: names of tables are unique in a workbook, and it is found by it whatever its sheet is called. */
export const COLLECTED_TABLE = 'KienToan_KhaoSat';

/** Under which its memory is kept. */
export const COLLECTED_SUBJECT = 'collected';

/** Why rows cannot be gathered into what stands; nothing is written then. */
export type CollectTrouble =
  /** No file gave a district, or every district was left out. */
  | { readonly code: 'nothing-to-collect' }
  | { readonly code: 'collected-columns-missing'; readonly headers: readonly string[] }
  | { readonly code: 'collected-blocked-below'; readonly cell: string }
  /** What stands lists organisations, and these files do not. */
  | { readonly code: 'collected-lists-organisations'; readonly files: readonly string[] };
