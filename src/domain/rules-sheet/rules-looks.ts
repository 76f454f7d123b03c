import { INPUT_FILL } from '../input-fill';
import type { CellStyle } from '../plan';

const times = (fontSize: number, more: CellStyle = {}): CellStyle => ({
  fontName: 'Times New Roman',
  fontSize,
  vertical: 'center',
  ...more,
});
const LINES = '#7F7F7F';
/** Excel shows TRUE and FALSE whatever the format; LibreOffice would show 1 and 0. */
const TRUTH = '"TRUE";"TRUE";"FALSE"';

export const LOOKS = {
  title: times(14, { bold: true }),
  fact: times(12),
  factValue: times(12, { bold: true, horizontal: 'left' }),
  factLabel: times(12, { horizontal: 'right' }),
  guide: times(11, { italic: true }),
  status: times(12, { bold: true, wrap: true }),
  /** What the formulas elsewhere ask; people read the sentence beside it. */
  check: times(9, { horizontal: 'left', fontColour: '#7F7F7F', numberFormat: TRUTH }),
  tableTitle: times(12, { bold: true }),
  header: times(11, { bold: true, horizontal: 'center', wrap: true, fill: '#D9E1F2', borders: LINES }),
  number: times(11, { horizontal: 'center', borders: LINES }),
  text: times(11, { horizontal: 'left', wrap: true, borders: LINES }),
  shown: times(11, { horizontal: 'center', wrap: true, borders: LINES }),
  truth: times(11, { horizontal: 'center', borders: LINES, numberFormat: TRUTH }),
  /** A cell to type in: named so in its header, and a little brighter. */
  input: times(12, { bold: true, horizontal: 'center', wrap: true, fill: INPUT_FILL, borders: LINES }),
} satisfies Record<string, CellStyle>;

/** In characters; together one A4 page across. */
export const WIDTHS: readonly number[] = [6, 46, 20, 44, 62];
