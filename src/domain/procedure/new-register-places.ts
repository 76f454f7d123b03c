/** The rows of a register's sheet as it is new. */
export const TITLE_ROW = 0;
export const GUIDE_ROW = 1;
export const PROGRESS_ROW = 3;
export const HEADER_ROW = 6;
