import type { Area } from '../../src/domain/address';
import type { RawSheet, RawValue } from '../../src/domain/survey/cells/raw-sheet';
import { areaOf } from '../domain/survey/sheet-of';

interface DrawnOptions {
  /** Address of the first cell. */
  readonly at?: string;
  /** Addresses of Excel tables. */
  readonly tables?: readonly string[];
  /** How every text is written down: decomposed, say. */
  readonly written?: (text: string) => string;
}

/**
 * A sheet as it is drawn: a line a row, cells between `|`. `<` belongs to the merged cell on its left, `^` to the one
 * above. Digits are a number, `'12` a text, `12 {0%}` a number with its format, `\n` a line break, `\s` a no-break space.
 */
export function drawn(lines: string, { at = 'A1', tables = [], written }: DrawnOptions = {}): RawSheet {
  const rows = lines
    .replace(/^\n|\n[ ]*$/g, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const { row, column } = areaOf(at);
  return {
    name: 'Khảo sát',
    origin: { row, column },
    values: cells.map((line) => line.map((cell) => valueOf(cell, written))),
    numberFormats: cells.map((line) => line.map((cell) => FORMAT.exec(cell)?.[1] ?? 'General')),
    merges: mergesOf(cells).map((area) => ({ ...area, row: area.row + row, column: area.column + column })),
    tables: tables.map((address, index) => ({ ...areaOf(address), name: `Bang${index + 1}` })),
  };
}

const FORMAT = /\s*\{([^}]*)\}$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function valueOf(cell: string, written = (text: string) => text): RawValue {
  const bare = cell.replace(FORMAT, '');
  if (bare === '<' || bare === '^') return '';
  if (NUMBER.test(bare)) return Number(bare);
  if (bare === 'TRUE') return true;
  return written(bare.replace(/^'/, '').replaceAll('\\n', '\n').replaceAll('\\s', '\u00A0'));
}

/** Each cell that others belong to, with the area of all of them. */
function mergesOf(cells: readonly (readonly string[])[]): readonly Area[] {
  const roots = new Map<string, { row: number; column: number }>();
  const areas = new Map<string, Area>();
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const next =
        cell === '<' ? `${row} ${column - 1}` : cell === '^' ? `${row - 1} ${column}` : `${row} ${column}`;
      const root = roots.get(next) ?? { row, column };
      roots.set(`${row} ${column}`, root);
      if (cell !== '<' && cell !== '^') return;
      const [rowCount, columnCount] = [row - root.row + 1, column - root.column + 1];
      const known = areas.get(`${root.row} ${root.column}`);
      areas.set(`${root.row} ${root.column}`, {
        ...root,
        rowCount: Math.max(rowCount, known?.rowCount ?? 1),
        columnCount: Math.max(columnCount, known?.columnCount ?? 1),
      });
    });
  });
  return [...areas.values()];
}
