import { read, utils } from '@e965/xlsx';
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';

/** A worksheet as a second reader sees it, in the form Office.js would give it. Throws where the sheet is missing. */
export function rawSheetOfXlsx(bytes: Uint8Array, name: string): RawSheet {
  const sheet = worksheetOf(bytes, name);
  const { s: first, e: last } = utils.decode_range(sheet['!ref'] ?? 'A1');
  const shape = <T>(read: (cell: CellObject | undefined) => T) =>
    Array.from({ length: last.r - first.r + 1 }, (_, row) =>
      Array.from({ length: last.c - first.c + 1 }, (__, column) =>
        read(sheet[utils.encode_cell({ r: first.r + row, c: first.c + column })] as CellObject | undefined),
      ),
    );
  return {
    name,
    origin: { row: first.r, column: first.c },
    values: shape((cell): RawValue => {
      const value = cell?.v ?? '';
      if (value instanceof Date) throw new Error('a date where none was written');
      return cell?.t === 'e' ? (cell.w ?? '') : value;
    }),
    numberFormats: shape((cell) => String(cell?.z ?? 'General')),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
      row: s.r,
      column: s.c,
      rowCount: e.r - s.r + 1,
      columnCount: e.c - s.c + 1,
    })),
    tables: [],
  };
}

/** The worksheet with formulas and number formats. */
export function worksheetOf(bytes: Uint8Array, name: string): WorkSheet {
  const sheet = read(bytes, { type: 'array', cellNF: true, cellFormula: true }).Sheets[name];
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
