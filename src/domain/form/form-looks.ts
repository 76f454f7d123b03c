import type { CellStyle } from '../plan';

const times = (fontSize: number, more: CellStyle = {}): CellStyle => ({
  fontName: 'Times New Roman',
  fontSize,
  vertical: 'center',
  ...more,
});
const LINES = '#000000';
/** Says, beside the line that explains it, that a cell calculates itself. */
const CALCULATED = '#EDEDED';

export const LOOKS = {
  office: times(12, { horizontal: 'center' }),
  bold: times(12, { bold: true, horizontal: 'center' }),
  title: times(14, { bold: true, horizontal: 'center', wrap: true }),
  aside: times(12, { italic: true, horizontal: 'center' }),
  guide: times(11, { italic: true, horizontal: 'left' }),
  unit: times(11, { italic: true, horizontal: 'right' }),
  header: times(11, { bold: true, horizontal: 'center', wrap: true, fill: '#D9E1F2', borders: LINES }),
  number: times(9, { italic: true, horizontal: 'center', borders: LINES }),
  index: times(12, { horizontal: 'center', borders: LINES }),
  text: times(12, { horizontal: 'left', wrap: true, borders: LINES }),
  count: times(12, { horizontal: 'center', borders: LINES, numberFormat: '#,##0' }),
  calculated: times(12, { horizontal: 'center', borders: LINES, numberFormat: '#,##0', fill: CALCULATED }),
  total: times(12, { bold: true, horizontal: 'center', fill: CALCULATED, borders: LINES }),
  sum: times(12, {
    bold: true,
    horizontal: 'center',
    fill: CALCULATED,
    borders: LINES,
    numberFormat: '#,##0',
  }),
} satisfies Record<string, CellStyle>;
