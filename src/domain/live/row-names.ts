/**
 * Names of a survey sheet's own scope for whole columns, by which formulas look at rows that are none of their district's:
 * those that say of which district, bloc and organisation a row is.
 */
export const ROW_NAMES = { district: 'KT_Huyen', bloc: 'KT_Khoi', organisation: 'KT_ToChuc' } as const;

export type RowName = keyof typeof ROW_NAMES;

export const ROW_NAME_KEYS = Object.keys(ROW_NAMES) as readonly RowName[];

/** The columns of a survey with one row for each district, and the rows below a list. */
export const AREA_NAMES = { columns: 'KT_Bieu', below: 'KT_DuoiBieu' } as const;
