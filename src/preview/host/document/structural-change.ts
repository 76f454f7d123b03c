import { type Area, absoluteName, areaName, lastColumn, lastRow, parseArea, quoteSheet } from './address';
import { rewrite } from './formula-tokens';

/** Cells pushed away or pulled in along one axis, inside a band of the other axis. */
export interface StructuralChange {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
  /** First and last index of the other axis that moves along; the whole sheet for entire rows or columns. */
  readonly from: number;
  readonly to: number;
}

function shiftSpan(
  start: number,
  end: number,
  change: StructuralChange,
): readonly [number, number] | undefined {
  const { at, count } = change;
  const last = change.axis === 'row' ? lastRow : lastColumn;
  if (start === 0 && end === last) return [start, end];
  if (change.kind === 'insert') {
    if (at <= start) return start + count > last ? undefined : [start + count, Math.min(end + count, last)];
    return at <= end ? [start, Math.min(end + count, last)] : [start, end];
  }
  const gone = at + count;
  const newStart = start >= gone ? start - count : Math.min(start, at);
  const newEnd = end >= gone ? end - count : Math.min(end, at - 1);
  return newStart > newEnd ? undefined : [newStart, newEnd];
}

/** Where an area of the changed sheet lies afterwards; undefined when all its cells are gone. */
export function shiftArea(area: Area, change: StructuralChange): Area | undefined {
  const byRow = change.axis === 'row';
  const crossStart = byRow ? area.left : area.top;
  const crossEnd = byRow ? area.right : area.bottom;
  if (crossStart < change.from || crossEnd > change.to) return area;
  const span = byRow ? shiftSpan(area.top, area.bottom, change) : shiftSpan(area.left, area.right, change);
  if (!span) return undefined;
  return byRow ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

/** Writes an area with the dollar signs of the reference it comes from. */
function withDollarsOf(cells: string, area: Area): string {
  const dollars = cells.split(':').map((end) => /^(\$?)[A-Za-z]*(\$?)[0-9]*$/.exec(end));
  const flags = dollars.map((found, index) => {
    const text = cells.split(':')[index] ?? '';
    return { column: (found?.[1] ?? '') !== '', row: /[A-Za-z]\$|^\$[0-9]/.test(text) };
  });
  const plain = areaName(area).split(':');
  if (plain.length < flags.length) plain.push(plain[0] ?? '');
  return plain
    .map((end, index) => {
      const flag = flags[index] ?? flags[0] ?? { column: false, row: false };
      return end
        .replace(/[A-Z]+/, (letters) => (flag.column ? `$${letters}` : letters))
        .replace(/[0-9]+/, (digits) => (flag.row ? `$${digits}` : digits));
    })
    .join(':');
}

/** Lets the references of a formula (without `=`) on sheet `home` follow the change. */
export function shiftFormula(formula: string, home: string, change: StructuralChange): string {
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return undefined;
    if ((token.sheet ?? home).toLowerCase() !== change.sheet.toLowerCase()) return undefined;
    const area = parseArea(token.cells);
    if (!area) return undefined;
    const moved = shiftArea(area, change);
    const prefix = token.sheet === undefined ? '' : `${quoteSheet(token.sheet)}!`;
    if (!moved) return `${prefix}#REF!`;
    return prefix + withDollarsOf(token.cells, moved);
  });
}

function moveEnd(end: string, rows: number, columns: number): string | undefined {
  const found = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(end);
  if (!found) return undefined;
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = found;
  const anchored = {
    column: letters === '' || columnMark === '$',
    row: rowMark === '$' || (letters === '' && columnMark === '$'),
  };
  const area = parseArea(letters === '' || digits === '' ? `${end}:${end}` : end);
  if (!area) return undefined;
  const row = digits === '' ? 0 : area.top + (anchored.row ? 0 : rows);
  const column = letters === '' ? 0 : area.left + (anchored.column ? 0 : columns);
  if (row < 0 || column < 0 || row > lastRow || column > lastColumn) return undefined;
  const name = areaName({ top: row, bottom: row, left: column, right: column });
  const newLetters = letters === '' ? '' : name.replace(/[0-9]+/, '');
  const newDigits = digits === '' ? '' : name.replace(/[A-Z]+/, '');
  return `${columnMark}${newLetters}${rowMark}${newDigits}`;
}

/** A formula copied some rows down and columns right: relative references go along, absolute ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference') return undefined;
    const ends = token.cells.split(':').map((end) => moveEnd(end, rows, columns));
    const prefix = token.sheet === undefined ? '' : `${quoteSheet(token.sheet)}!`;
    return prefix + (ends.includes(undefined) ? '#REF!' : ends.join(':'));
  });
}

/** References to a renamed sheet get the new name; to a deleted one (`to` undefined) become `#REF!`. */
export function renameSheetIn(formula: string, from: string, to: string | undefined): string {
  if (!formula.toLowerCase().includes(from.toLowerCase().replaceAll("'", "''"))) return formula;
  return rewrite(formula, (token) => {
    if (token.kind !== 'reference' && token.kind !== 'name') return undefined;
    if (token.sheet?.toLowerCase() !== from.toLowerCase()) return undefined;
    if (to === undefined) return '#REF!';
    return `${quoteSheet(to)}!${token.kind === 'reference' ? token.cells : token.name}`;
  });
}

/** `Sheet!$A$1:$B$2`, as names refer to cells. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${absoluteName(area)}`;
}
