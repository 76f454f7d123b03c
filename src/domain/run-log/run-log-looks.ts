import type { CellStyle } from '../plan';
import type { RunLogColumn } from './run-log-columns';

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

/** Together they fit A4 landscape at about three fifths of their size. */
export const RUN_LOG_WIDTHS: Readonly<Record<RunLogColumn, number>> = {
  number: 6,
  at: 18,
  by: 13,
  sheet: 16,
  rules: 34,
  threshold: 10,
  basis: 12,
  districts: 10,
  before: 11,
  after: 12,
  committees: 12,
  merged: 9,
  options: 10,
  open: 10,
  chosen: 12,
  againstRules: 10,
  cells: 10,
  changes: 46,
};

export const RUN_LOG_LOOKS = {
  title: { bold: true, fontSize: 14 },
  guide: { italic: true },
  header: { bold: true, wrap: true, vertical: 'center', horizontal: 'center', borders: LINES },
} satisfies Record<string, CellStyle>;

const LEFT: readonly RunLogColumn[] = ['sheet', 'rules', 'changes'];

/** The looks of a column's cells. */
export function runLogLook(column: RunLogColumn): CellStyle {
  return {
    wrap: true,
    vertical: 'top',
    horizontal: LEFT.includes(column) ? 'left' : 'center',
    borders: LINES,
    ...(column === 'at' && { numberFormat: 'dd/mm/yyyy hh:mm' }),
  };
}
