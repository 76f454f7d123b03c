/**
 * Names of a survey sheet's own scope for whole columns, by which formulas look at rows that are none of their district's:
 * those that say of which district, bloc and organisation a row is.
 */
export const ROW_NAMES = { district: 'KT_Huyen', bloc: 'KT_Khoi', organisation: 'KT_ToChuc' } as const;

export type RowName = keyof typeof ROW_NAMES;

export const ROW_NAME_KEYS = Object.keys(ROW_NAMES) as readonly RowName[];

/**
 * All columns of a survey with one row for each district, those that are counted, and its names with the row above and the
 * row below them; the rows below a list.
 */
export const AREA_NAMES = {
  columns: 'KT_Bieu',
  counts: 'KT_SoLieu',
  districts: 'KT_DonVi',
  below: 'KT_DuoiBieu',
} as const;
