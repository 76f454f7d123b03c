import { type Area, columnLetters } from '../address';
import {
  type CellBlock,
  type CellContent,
  type CellStyle,
  emptyPlan,
  type FormatArea,
  type Plan,
} from '../plan';
import { QUANG_NAM_2012, type SampleBloc, type SampleDistrict } from './quang-nam-2012';

const BLOCS = [
  ['party', 'KHỐI CÁC CƠ QUAN ĐẢNG'],
  ['front', 'KHỐI MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ'],
  ['government', 'KHỐI CÁC CƠ QUAN CHUYÊN MÔN THUỘC HUYỆN'],
] as const;
const MEASURES = ['committees', 'cells', 'members'] as const satisfies readonly (keyof SampleBloc)[];

const TITLE = 2;
const NOTICE = 3;
const UNIT = 4;
const HEADER = 5;
const NUMBERS = HEADER + 3;
const FIRST = NUMBERS + 1;
const TOTAL = FIRST + QUANG_NAM_2012.length;
const PLACE = TOTAL + 2;
const NOTE_COLUMN = 2 + BLOCS.length * MEASURES.length;
const WIDTH = NOTE_COLUMN + 1;

const times = (fontSize: number, more: CellStyle = {}): CellStyle => ({
  fontName: 'Times New Roman',
  fontSize,
  vertical: 'center',
  ...more,
});
const STYLES = {
  office: times(12, { bold: true, horizontal: 'center', wrap: true }),
  title: times(14, { bold: true, horizontal: 'center', wrap: true }),
  notice: times(12, {
    bold: true,
    italic: true,
    fontColour: '#C00000',
    fill: '#FFF2CC',
    horizontal: 'center',
    wrap: true,
  }),
  unit: times(11, { italic: true, horizontal: 'right' }),
  header: times(11, { bold: true, horizontal: 'center', wrap: true, fill: '#D9E1F2', borders: '#000000' }),
  number: times(10, { italic: true, horizontal: 'center', borders: '#000000' }),
  index: times(12, { horizontal: 'center', borders: '#000000' }),
  name: times(12, { borders: '#000000' }),
  count: times(12, { horizontal: 'right', borders: '#000000', numberFormat: '#,##0' }),
  total: times(12, { bold: true, horizontal: 'center', fill: '#EDEDED', borders: '#000000' }),
  sum: times(12, {
    bold: true,
    horizontal: 'right',
    fill: '#EDEDED',
    borders: '#000000',
    numberFormat: '#,##0',
  }),
  place: times(12, { italic: true, horizontal: 'center' }),
} satisfies Record<string, CellStyle>;

const at = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

/**
 * The sample survey as a sheet: a form as districts send it in, with three header rows merged both ways, a row of
 * column numbers, a total row with formulas and signatures. It says of itself that the single numbers are invented.
 */
export function planSampleSurvey(sheet: string): Plan {
  const counts = QUANG_NAM_2012.length;
  return {
    ...emptyPlan('sample'),
    newSheets: [
      {
        name: sheet,
        frozenRows: FIRST,
        frozenColumns: 2,
        print: { titleRows: { first: HEADER, last: NUMBERS }, landscape: true, columns: null },
      },
    ],
    merges: TEXTS.filter(([{ rowCount, columnCount }]) => rowCount * columnCount > 1).map(([area]) => ({
      sheet,
      area,
    })),
    cells: [
      ...TEXTS.filter(([, text]) => text !== '').map(([area, text]) => blockOf(sheet, area, [[text]])),
      ...rows(sheet),
    ],
    formats: [
      ...TEXTS.map(([area, , style]): FormatArea => ({ sheet, area, style })),
      { sheet, area: at(NUMBERS, 0, 1, WIDTH), style: STYLES.number },
      { sheet, area: at(FIRST, 0, counts), style: STYLES.index },
      { sheet, area: at(FIRST, 1, counts), style: STYLES.name },
      { sheet, area: at(FIRST, 2, counts, NOTE_COLUMN - 2), style: STYLES.count },
      { sheet, area: at(FIRST, NOTE_COLUMN, counts), style: STYLES.name },
      { sheet, area: at(TOTAL, 2, 1, NOTE_COLUMN - 2), style: STYLES.sum },
    ],
    columnWidths: [5, 22, ...BLOCS.flatMap(() => [9, 9, 11]), 14].map((characters, column) => ({
      sheet,
      column,
      characters,
    })),
    rowHeights: [
      { sheet, row: TITLE, points: 24 },
      { sheet, row: NOTICE, points: 34 },
      { sheet, row: HEADER, points: 48 },
      { sheet, row: HEADER + 1, points: 30 },
      { sheet, row: HEADER + 2, points: 32 },
    ],
  };
}

function blockOf(sheet: string, area: Area, content: readonly (readonly CellContent[])[]): CellBlock {
  const written = { ...area, rowCount: content.length, columnCount: content[0]?.length ?? 0 };
  return { sheet, area: written, content, found: null, anchor: null };
}

function rows(sheet: string): readonly CellBlock[] {
  const numbers = Array.from({ length: WIDTH }, (_, column) => column + 1);
  const districts = QUANG_NAM_2012.map((district, index) => [
    index + 1,
    district.name,
    ...countsOf(district),
    district.pilot ? 'Làm điểm' : '',
  ]);
  const sums = Array.from({ length: NOTE_COLUMN - 2 }, (_, place): CellContent => {
    const letters = columnLetters(2 + place);
    return {
      formula: `=SUM(${letters}${FIRST + 1}:${letters}${TOTAL})`,
      value: QUANG_NAM_2012.reduce((all, district) => all + (countsOf(district)[place] ?? 0), 0),
    };
  });
  return [
    blockOf(sheet, at(NUMBERS, 0), [numbers]),
    blockOf(sheet, at(FIRST, 0), districts),
    blockOf(sheet, at(TOTAL, 2), [sums]),
  ];
}

function countsOf(district: SampleDistrict): readonly number[] {
  return BLOCS.flatMap(([id]) => MEASURES.map((measure) => district[id][measure]));
}

/** Every text that is no district's: its area, merged where it has more than one cell. */
const TEXTS: readonly (readonly [Area, string, CellStyle])[] = [
  [at(0, 0, 1, 5), 'BAN TỔ CHỨC TỈNH ỦY QUẢNG NAM', STYLES.office],
  [at(0, 7, 1, 5), 'ĐẢNG CỘNG SẢN VIỆT NAM', STYLES.office],
  [
    at(TITLE, 0, 1, WIDTH),
    'BIỂU KHẢO SÁT THỰC TRẠNG TỔ CHỨC ĐẢNG VÀ ĐẢNG VIÊN 3 KHỐI CẤP HUYỆN',
    STYLES.title,
  ],
  [
    at(NOTICE, 0, 1, WIDTH),
    'SỐ LIỆU MẪU: số của từng huyện, thành phố là số giả định; tổng số của từng khối đúng số đã công bố (Quảng Nam, 2012).',
    STYLES.notice,
  ],
  [at(UNIT, 8, 1, 4), 'Đvt: tổ chức, đảng viên', STYLES.unit],
  [at(HEADER, 0, 3), 'TT', STYLES.header],
  [at(HEADER, 1, 3), 'Tên đơn vị', STYLES.header],
  ...BLOCS.flatMap(([, name], index) => {
    const column = 2 + index * MEASURES.length;
    return [
      [at(HEADER, column, 1, 3), name, STYLES.header],
      [at(HEADER + 1, column, 1, 2), 'Tổ chức cơ sở đảng', STYLES.header],
      [at(HEADER + 1, column + 2, 2), 'Đảng viên', STYLES.header],
      [at(HEADER + 2, column), 'ĐB cơ sở', STYLES.header],
      [at(HEADER + 2, column + 1), 'CB cơ sở', STYLES.header],
    ] as const;
  }),
  [at(HEADER, NOTE_COLUMN, 3), 'Ghi chú', STYLES.header],
  [at(TOTAL, 0, 1, 2), 'TỔNG CỘNG', STYLES.total],
  [at(TOTAL, NOTE_COLUMN), '', STYLES.total],
  [at(PLACE, 7, 1, 5), 'Tam Kỳ, ngày … tháng … năm 2012', STYLES.place],
  [at(PLACE + 1, 0, 1, 4), 'NGƯỜI LẬP BIỂU', STYLES.office],
  [at(PLACE + 1, 7, 1, 5), 'TRƯỞNG BAN', STYLES.office],
  [at(PLACE + 2, 0, 1, 4), '(Ký, ghi rõ họ tên)', STYLES.place],
  [at(PLACE + 2, 7, 1, 5), '(Ký, ghi rõ họ tên)', STYLES.place],
];
