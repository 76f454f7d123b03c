import type { Area } from '../address';
import { type CellStyle, emptyPlan, type Plan } from '../plan';
import { QUANG_NAM_ORGANISATIONS, type SampleBlocId } from './quang-nam-organisations';

const BLOC_NAMES: Readonly<Record<SampleBlocId, string>> = {
  party: 'Khối đảng',
  front: 'Khối MTTQ, đoàn thể',
  government: 'Khối chính quyền',
};
const HEADERS = [
  'TT',
  'Huyện, thành phố',
  'Khối',
  'Tên tổ chức cơ sở đảng',
  'Loại hình',
  'Tổng số đảng viên',
  'Chính thức',
  'Dự bị',
  'Cấp ủy viên',
];
const WIDTHS = [6, 20, 22, 40, 16, 12, 11, 9, 11];
const HEADER = 4;
const FIRST = HEADER + 1;
const TOTAL = FIRST + QUANG_NAM_ORGANISATIONS.length;
const COUNTS = 5;

const times = (fontSize: number, more: CellStyle = {}): CellStyle => ({
  fontName: 'Times New Roman',
  fontSize,
  vertical: 'center',
  ...more,
});
const LINES = '#000000';

/**
 * The sample survey as districts list it: a row for each of the 312 base organisations, the district named once, with a
 * total row. It says of itself that names and single numbers are invented.
 */
export function planSampleOrganisations(sheet: string): Plan {
  const block = (row: number, column: number, content: Plan['cells'][number]['content']) => ({
    sheet,
    area: { row, column, rowCount: content.length, columnCount: content[0]?.length ?? 0 },
    content,
    found: null,
    anchor: null,
  });
  const line = (row: number, column = 0, columnCount = HEADERS.length): Area => ({
    row,
    column,
    rowCount: 1,
    columnCount,
  });
  const body = (column: number, columnCount: number): Area => ({
    row: FIRST,
    column,
    rowCount: QUANG_NAM_ORGANISATIONS.length,
    columnCount,
  });
  return {
    ...emptyPlan('sample'),
    newSheets: [
      {
        name: sheet,
        frozenRows: FIRST,
        frozenColumns: 0,
        print: { titleRows: { first: HEADER, last: HEADER }, landscape: true, columns: null },
      },
    ],
    cells: [
      block(0, 0, [['BAN TỔ CHỨC TỈNH ỦY QUẢNG NAM']]),
      block(1, 0, [['BIỂU KHẢO SÁT TỔ CHỨC CƠ SỞ ĐẢNG 3 KHỐI CẤP HUYỆN']]),
      block(2, 0, [
        [
          'SỐ LIỆU MẪU: tên và số liệu từng tổ chức là giả định; tổng số của từng khối đúng số đã công bố (Quảng Nam, 2012).',
        ],
      ]),
      block(HEADER, 0, [HEADERS]),
      block(FIRST, 0, rows()),
      block(TOTAL, 1, [['TỔNG CỘNG']]),
      block(TOTAL, COUNTS, [sums()]),
    ],
    formats: [
      { sheet, area: line(0, 0, 1), style: times(12, { bold: true }) },
      { sheet, area: line(1, 0, 1), style: times(14, { bold: true }) },
      { sheet, area: line(2, 0, 1), style: times(12, { bold: true, italic: true, fontColour: '#C00000' }) },
      {
        sheet,
        area: line(HEADER),
        style: times(11, { bold: true, horizontal: 'center', wrap: true, fill: '#D9E1F2', borders: LINES }),
      },
      { sheet, area: body(0, 1), style: times(12, { horizontal: 'center', borders: LINES }) },
      { sheet, area: body(1, COUNTS - 1), style: times(12, { borders: LINES }) },
      {
        sheet,
        area: body(COUNTS, HEADERS.length - COUNTS),
        style: times(12, { horizontal: 'right', borders: LINES, numberFormat: '#,##0' }),
      },
      {
        sheet,
        area: line(TOTAL),
        style: times(12, { bold: true, fill: '#EDEDED', borders: LINES, numberFormat: '#,##0' }),
      },
    ],
    columnWidths: WIDTHS.map((characters, column) => ({ sheet, column, characters })),
    rowHeights: [{ sheet, row: HEADER, points: 34 }],
  };
}

function rows(): Plan['cells'][number]['content'] {
  return QUANG_NAM_ORGANISATIONS.map((organisation, index) => {
    const before = QUANG_NAM_ORGANISATIONS[index - 1];
    const isNamed = before?.district !== organisation.district;
    const { fullMembers, probationary, executive, type } = organisation;
    return [
      index + 1,
      isNamed ? organisation.district : '',
      isNamed || before.bloc !== organisation.bloc ? BLOC_NAMES[organisation.bloc] : '',
      organisation.name,
      type === 'committee' ? 'Đảng bộ cơ sở' : 'Chi bộ cơ sở',
      fullMembers + probationary,
      fullMembers,
      probationary,
      executive,
    ];
  });
}

function sums(): Plan['cells'][number]['content'][number] {
  const sum = (of: (organisation: (typeof QUANG_NAM_ORGANISATIONS)[number]) => number) =>
    QUANG_NAM_ORGANISATIONS.reduce((total, organisation) => total + of(organisation), 0);
  return [
    ['F', sum(({ fullMembers, probationary }) => fullMembers + probationary)] as const,
    ['G', sum(({ fullMembers }) => fullMembers)] as const,
    ['H', sum(({ probationary }) => probationary)] as const,
    ['I', sum(({ executive }) => executive)] as const,
  ].map(([letters, value]) => ({ formula: `=SUM(${letters}${FIRST + 1}:${letters}${TOTAL})`, value }));
}
