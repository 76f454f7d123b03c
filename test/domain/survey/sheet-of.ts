import { columnIndex } from '../../../src/domain/address';
import type { Area } from '../../../src/domain/address';
import type { RawSheet, RawValue } from '../../../src/domain/survey/cells/raw-sheet';
import type { BlocWords } from '../../../src/domain/survey/header/header-text';

/** Header words as a rule set may hold them, the short "đảng" included. */
export const blocs: readonly BlocWords[] = [
  { id: 'party', headerWords: ['khối đảng', 'khối các cơ quan đảng', 'cơ quan đảng', 'đảng'] },
  {
    id: 'front',
    headerWords: [
      'khối mặt trận',
      'khối MTTQ',
      'MTTQ',
      'mặt trận Tổ quốc',
      'mặt trận',
      'đoàn thể',
      'các đoàn thể',
    ],
  },
  {
    id: 'government',
    headerWords: ['khối chính quyền', 'khối các cơ quan chuyên môn', 'cơ quan chuyên môn', 'chính quyền'],
  },
];

interface SheetOptions {
  /** Address of the first cell. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Number formats by address; `General` elsewhere. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A raw sheet from rows of literals; rows may be of different lengths. */
export function sheetOf(rows: readonly (readonly RawValue[])[], options: SheetOptions = {}): RawSheet {
  const origin = areaOf(options.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const formats = new Map(
    Object.entries(options.formats ?? {}).map(([address, format]) => {
      const { row, column } = areaOf(address);
      return [`${row - origin.row},${column - origin.column}`, format];
    }),
  );
  const shape = <T>(cell: (row: number, column: number) => T) =>
    rows.map((_, row) => Array.from({ length: width }, (__, column) => cell(row, column)));
  return {
    name: 'Khảo sát',
    origin: { row: origin.row, column: origin.column },
    values: shape((row, column) => rows[row]?.[column] ?? ''),
    numberFormats: shape((row, column) => formats.get(`${row},${column}`) ?? 'General'),
    merges: (options.merges ?? []).map(areaOf),
    tables: [],
  };
}

/** `C5:E5` → its area. */
export function areaOf(address: string): Area {
  const [first = '', last = first] = address.split(':');
  const [a, b] = [cornerOf(first), cornerOf(last)];
  return { ...a, rowCount: b.row - a.row + 1, columnCount: b.column - a.column + 1 };
}

function cornerOf(cell: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = columnIndex(letters);
  if (column === null) throw new Error(`no cell: ${cell}`);
  return { row: Number(digits) - 1, column };
}
