import { cellAddress } from '../../address';
import type { SheetCells } from '../cells/sheet-cells';
import { districtKey } from './district-key';
import { unitMentions, type UnitMention } from './unit-mentions';

/** The only unit that the lines above a table name. */
export interface TitledUnit {
  readonly name: string;
  /** The cell of the title that names it. */
  readonly cell: string;
  /** A known province has this unit. */
  readonly isKnown: boolean;
}

/** "Duy Xuyên, ngày 5 tháng 3": where a sheet was signed is not what it is about. */
const DATE_LINE = /^[^,]{1,40},\s*ngày/iu;

/**
 * The unit that a sheet of one district names in its title alone: "HUYỆN DUY XUYÊN", "HUYỆN ỦY DUY XUYÊN", "Khảo sát …
 * huyện Duy Xuyên". Null where the lines above the header name none or two, where the end of a name is not clear, and
 * where a line of its own below names another: two tables of two districts may stand on one sheet.
 */
export function titledUnit(
  cells: SheetCells,
  header: { readonly first: number; readonly last: number },
): TitledUnit | null {
  const above: Placed[] = [];
  for (let row = cells.firstRow; row < header.first; row++) above.push(...mentionsIn(cells, row));
  const unit = above.find(({ mention }) => mention.name !== null && mention.kind !== null) ?? above[0];
  if (unit === undefined || unit.mention.name === null) return null;
  const { mention } = unit;
  const isSame = (placed: Placed) => isSameUnit(placed.mention, mention);
  if (!above.every(isSame)) return null;
  for (let row = header.last + 1; row < cells.endRow; row++) {
    if (isLine(cells, row) && !mentionsIn(cells, row).every(isSame)) return null;
  }
  return { name: unit.mention.name, cell: unit.cell, isKnown: mention.isKnown };
}

interface Placed {
  readonly mention: UnitMention;
  readonly cell: string;
}

function mentionsIn(cells: SheetCells, row: number): readonly Placed[] {
  const found: Placed[] = [];
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const cell = cellAddress(row, column);
    const lines = cells
      .text(row, column)
      .normalize('NFC')
      .split(/[\r\n]+/);
    for (const line of lines) {
      if (DATE_LINE.test(line.trim())) continue;
      found.push(...unitMentions(line).map((mention) => ({ mention, cell })));
    }
  }
  return found;
}

/** One text and no number: a title, and no row of a list. */
function isLine(cells: SheetCells, row: number): boolean {
  let texts = 0;
  for (let column = cells.firstColumn; column < cells.endColumn; column++) {
    const value = cells.value(row, column);
    if (typeof value !== 'string') return false;
    if (cells.text(row, column) !== '') texts++;
  }
  return texts === 1;
}

function isSameUnit(a: UnitMention, b: UnitMention): boolean {
  if (a.name === null || b.name === null || a.bare !== b.bare) return false;
  return a.kind === null || b.kind === null || districtKey(a.name) === districtKey(b.name);
}
