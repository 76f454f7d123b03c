import { writeXlsx } from 'hucre';
import type { Cell, CellStyle, MergeRange, NamedRange } from 'hucre';
import { areaAddress, quotedSheetName } from '../../src/domain/address';
import type { Area } from '../../src/domain/address';
import { QUANG_NAM_2012 } from '../../src/domain/sample/quang-nam-2012';
import type { SampleBloc, SampleDistrict } from '../../src/domain/sample/quang-nam-2012';

const BLOCS = [
  ['party', 'KHỐI CÁC CƠ QUAN ĐẢNG'],
  ['front', 'KHỐI MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ'],
  ['government', 'KHỐI CÁC CƠ QUAN CHUYÊN MÔN THUỘC HUYỆN'],
] as const;
const MEASURES = ['committees', 'cells', 'members'] as const satisfies readonly (keyof SampleBloc)[];

const SHEET = 'Khảo sát';

/** Rows from 0, as the sheet is laid out. */
const TITLE = 2;
const NOTICE = 3;
const UNIT = 4;
const HEADER = 5;
const NUMBERS = HEADER + 3;
const FIRST = NUMBERS + 1;
const TOTAL = FIRST + QUANG_NAM_2012.length;
const PLACE = TOTAL + 2;
const NOTE_COLUMN = 2 + BLOCS.length * MEASURES.length;

const side = { style: 'thin', color: { rgb: '000000' } } as const;
const grid: CellStyle = { border: { top: side, bottom: side, left: side, right: side } };
const solid = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const font = (size: number, more: CellStyle['font'] = {}): CellStyle => ({
  font: { name: 'Times New Roman', size, ...more },
});
const centred: CellStyle = { alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };

const STYLES = {
  office: { ...font(12, { bold: true }), ...centred },
  title: { ...font(14, { bold: true }), ...centred },
  notice: {
    ...font(12, { bold: true, italic: true, color: { rgb: 'C00000' } }),
    ...centred,
    ...solid('FFF2CC'),
  },
  unit: { ...font(11, { italic: true }), alignment: { horizontal: 'right' } },
  header: { ...font(11, { bold: true }), ...centred, ...grid, ...solid('D9E1F2') },
  number: { ...font(10, { italic: true }), ...centred, ...grid },
  name: { ...font(12), ...grid, alignment: { vertical: 'center' } },
  count: { ...font(12), ...grid, alignment: { horizontal: 'right', vertical: 'center' }, numFmt: '#,##0' },
  index: { ...font(12), ...grid, ...centred },
  total: { ...font(12, { bold: true }), ...grid, ...centred, ...solid('EDEDED') },
  sum: {
    ...font(12, { bold: true }),
    ...grid,
    ...solid('EDEDED'),
    alignment: { horizontal: 'right', vertical: 'center' },
    numFmt: '#,##0',
  },
  place: { ...font(12, { italic: true }), ...centred },
} satisfies Record<string, CellStyle>;

/** The sample workbook's bytes: the same for the same data. */
export async function surveyWorkbook(): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const put = (row: number, column: number, value: string | number | null, style: CellStyle) =>
    cells.set(`${row},${column}`, { value, style });
  const spread = (area: Area, value: string | null, style: CellStyle) => {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        cells.set(`${row},${column}`, { value: null, style });
      }
    }
    put(area.row, area.column, value, style);
    if (area.rowCount * area.columnCount > 1) merges.push(mergeOf(area));
  };

  for (const [area, text, style] of texts()) spread(area, text, style);
  for (let column = 0; column <= NOTE_COLUMN; column++) put(NUMBERS, column, column + 1, STYLES.number);
  QUANG_NAM_2012.forEach((district, i) => {
    const row = FIRST + i;
    put(row, 0, i + 1, STYLES.index);
    put(row, 1, district.name, STYLES.name);
    countsOf(district).forEach((count, j) => put(row, 2 + j, count, STYLES.count));
    put(row, NOTE_COLUMN, district.pilot ? 'Làm điểm' : null, STYLES.name);
  });
  for (let column = 2; column < NOTE_COLUMN; column++) {
    const summed = areaAddress({ row: FIRST, column, rowCount: QUANG_NAM_2012.length, columnCount: 1 });
    const sum = QUANG_NAM_2012.reduce((all, district) => all + (countsOf(district)[column - 2] ?? 0), 0);
    cells.set(`${TOTAL},${column}`, { formula: `SUM(${summed})`, formulaResult: sum, style: STYLES.sum });
  }

  // Fixed dates, so that the same data gives the same file.
  const made = new Date(Date.UTC(2012, 0, 1));
  return writeXlsx({
    defaultFont: { name: 'Times New Roman', size: 12 },
    properties: { title: 'Khảo sát Quảng Nam 2012 (số liệu mẫu)', created: made, modified: made },
    // Not by `pageSetup`: hucre 1.0.0 writes the sheet's name there without the quotes that its space needs.
    namedRanges: [
      printName(
        'Print_Area',
        areaAddress({ row: 0, column: 0, rowCount: PLACE + 3, columnCount: NOTE_COLUMN + 1 }),
      ),
      printName('Print_Titles', `${HEADER + 1}:${NUMBERS + 1}`),
    ],
    sheets: [
      {
        name: SHEET,
        columns: [5, 22, ...BLOCS.flatMap(() => [9, 9, 11]), 14].map((width) => ({ width })),
        rows: Array.from({ length: PLACE + 3 }, () => Array.from({ length: NOTE_COLUMN + 1 }, () => null)),
        cells,
        merges,
        rowDefs: new Map([
          [TITLE, { height: 24 }],
          [NOTICE, { height: 34 }],
          [HEADER, { height: 36 }],
          [HEADER + 1, { height: 30 }],
          [HEADER + 2, { height: 32 }],
        ]),
        freezePane: { rows: FIRST, columns: 2 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 1,
          horizontalCentered: true,
        },
      },
    ],
  });
}

function countsOf(district: SampleDistrict): readonly number[] {
  return BLOCS.flatMap(([id]) => MEASURES.map((measure) => district[id][measure]));
}

/** Every text that is no district's: its area, merged where it has more than one cell. */
function texts(): readonly (readonly [Area, string | null, CellStyle])[] {
  const at = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  const { office, title, notice, unit, header, total, place } = STYLES;
  const width = NOTE_COLUMN + 1;
  return [
    [at(0, 0, 1, 5), 'BAN TỔ CHỨC TỈNH ỦY QUẢNG NAM', office],
    [at(0, 7, 1, 5), 'ĐẢNG CỘNG SẢN VIỆT NAM', office],
    [at(TITLE, 0, 1, width), 'BIỂU KHẢO SÁT THỰC TRẠNG TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN 3 KHỐI CẤP HUYỆN', title],
    [
      at(NOTICE, 0, 1, width),
      'SỐ LIỆU MẪU: số của từng huyện, thành phố là số giả định; tổng số của từng khối đúng số đã công bố (Quảng Nam, 2012).',
      notice,
    ],
    [at(UNIT, 8, 1, 4), 'Đvt: tổ chức, đảng viên', unit],
    [at(HEADER, 0, 3), 'TT', header],
    [at(HEADER, 1, 3), 'Tên đơn vị', header],
    ...BLOCS.flatMap(([, name], i) => {
      const column = 2 + i * MEASURES.length;
      return [
        [at(HEADER, column, 1, 3), name, header],
        [at(HEADER + 1, column, 1, 2), 'Tổ chức cơ sở đảng', header],
        [at(HEADER + 1, column + 2, 2), 'Đảng viên', header],
        [at(HEADER + 2, column), 'ĐB cơ sở', header],
        [at(HEADER + 2, column + 1), 'CB cơ sở', header],
      ] as const;
    }),
    [at(HEADER, NOTE_COLUMN, 3), 'Ghi chú', header],
    [at(TOTAL, 0, 1, 2), 'TỔNG CỘNG', total],
    [at(TOTAL, NOTE_COLUMN), null, total],
    [at(PLACE, 7, 1, 5), 'Tam Kỳ, ngày … tháng … năm 2012', place],
    [at(PLACE + 1, 0, 1, 4), 'NGƯỜI LẬP BIỂU', office],
    [at(PLACE + 1, 7, 1, 5), 'TRƯỞNG BAN', office],
    [at(PLACE + 2, 0, 1, 4), '(Ký, ghi rõ họ tên)', place],
    [at(PLACE + 2, 7, 1, 5), '(Ký, ghi rõ họ tên)', place],
  ];
}

function mergeOf({ row, column, rowCount, columnCount }: Area): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rowCount - 1, endCol: column + columnCount - 1 };
}

function printName(name: string, address: string): NamedRange {
  const absolute = address.replace(/([A-Z]+)?(\d+)/g, (_, letters: string | undefined, row: string) =>
    letters === undefined ? `$${row}` : `$${letters}$${row}`,
  );
  return { name: `_xlnm.${name}`, range: `${quotedSheetName(SHEET)}!${absolute}`, scope: SHEET };
}
