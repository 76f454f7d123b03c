import type { Area } from '../domain/address';
import type { CellContent } from '../domain/plan';
import { hasAddresses, shiftFormula } from '../domain/shift-formula';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { checkPlace } from './held-ranges';
import { HostFailure, officeCodeOf } from './host-failure';

/** Excel on the web refuses requests over 5 MB; blocks of this size leave room for what goes with them. */
const BLOCK_BYTES = 2_000_000;
const SMALLEST_BLOCK_BYTES = 50_000;

/** Called after each block: cells written so far, of all. */
export type WriteProgress = (done: number, total: number) => void;

/** What goes with the cells. */
export interface WriteOptions {
  /** Queues what has to come in the same request as the first cells, before them. */
  readonly first?: (() => void) | undefined;
  /** Queues what may come in the same request as the last cells, after them. */
  readonly last?: (() => void) | undefined;
  readonly onProgress?: WriteProgress | undefined;
}

/** Cells to be written, and the range that holds them. */
export interface HeldBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly content: readonly (readonly CellContent[])[];
  readonly range: Excel.Range;
}

/**
 * Writes blocks of cells, as many to one sync as fit its size; on a size error the limit is halved and the refused
 * blocks go again. `onWritten` gets each block once Excel has confirmed it. A request in which any range has not the
 * shape of its block any more is refused as a whole.
 */
export async function writeCells(
  context: Excel.RequestContext,
  blocks: readonly HeldBlock[],
  onWritten: (block: HeldBlock) => void,
  { first, last, onProgress }: WriteOptions = {},
): Promise<void> {
  const total = blocks.reduce((sum, block) => sum + cellCount(block), 0);
  let done = 0;
  let limit = BLOCK_BYTES;
  let waiting = await cut(
    context,
    blocks.map((block) => ({ block, whole: block.area })),
    limit,
  );
  while (waiting.length > 0) {
    const batch = firstThatFit(waiting, limit);
    // Excel carries out a request up to what it refuses: nothing is to be written of one that it will refuse.
    for (const part of batch) checkShape(part);
    if (done === 0) first?.();
    for (const part of batch) queue(part);
    if (batch.length === waiting.length) last?.();
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may hold no more than 5 MB
      await context.sync();
    } catch (thrown) {
      if (officeCodeOf(thrown) !== 'RequestPayloadSizeLimitExceeded' || limit <= SMALLEST_BLOCK_BYTES)
        throw thrown;
      limit /= 2;
      waiting = await cut(context, waiting, limit);
      continue;
    }
    waiting = waiting.slice(batch.length);
    for (const part of batch) {
      moveFormulas(part);
      onWritten(part.block);
      done += cellCount(part.block);
    }
    onProgress?.(done, total);
  }
}

/** A block, or some rows of one. */
interface Part {
  readonly block: HeldBlock;
  /** Of the whole block. */
  readonly whole: Area;
}

/**
 * A write that changes nothing, for null leaves a cell as it is, and that Excel refuses for any other shape. A formula
 * that speaks of other cells than its block's must be where it was made for: nobody could tell how it reads elsewhere.
 */
function checkShape({ block: { range, area, content }, whole }: Part): void {
  range.formulas = content.map((row) => row.map(() => null));
  const isBound = content.some((row) =>
    row.some(
      (cell) =>
        typeof cell === 'object' &&
        cell !== null &&
        hasAddresses(cell.formula) &&
        shiftFormula(cell.formula, whole, 1, 1) === null,
    ),
  );
  if (isBound) checkPlace(range, area);
}

function queue({ block }: Part): void {
  const { range, content } = block;
  // `formulas` takes constants and formulas alike, in English names with commas; null leaves a cell as it is.
  range.formulas = content.map((row) => row.map(toInput));
  if (holdsFormula(block)) range.load('rowIndex,columnIndex');
}

/**
 * Queues formulas anew whose block had moved when it was written: its cells were followed, but the addresses in its
 * formulas are those of the plan. (The total formulas speak of their own block's cells alone.)
 */
function moveFormulas({ block, whole }: Part): void {
  if (!holdsFormula(block)) return;
  const { area, range, content } = block;
  const rows = range.rowIndex - area.row;
  const columns = range.columnIndex - area.column;
  if (rows === 0 && columns === 0) return;
  content.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (typeof cell !== 'object' || cell === null) return;
      const formula = shiftFormula(cell.formula, whole, rows, columns);
      if (formula !== null) range.getCell(row, column).formulas = [[formula]];
    });
  });
}

function holdsFormula({ content }: HeldBlock): boolean {
  return content.some((cells) => cells.some((cell) => typeof cell === 'object' && cell !== null));
}

export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function toInput(content: CellContent): RawValue | null {
  return typeof content === 'object' ? (content?.formula ?? null) : asInput(content);
}

/** A value as it is to be entered, that it stays what it is. */
export function asInput(value: RawValue): RawValue {
  return typeof value === 'string' ? asText(value) : value;
}

/**
 * A text that Excel would take for something else (a formula, a number, a date, TRUE) gets the leading apostrophe
 * that marks a text; it is no part of the value.
 */
function asText(text: string): string {
  const safe = text === '' || (/^\p{L}/u.test(text) && !/^(true|false|[a-z]{3,9}[ .-]*\d.*)$/i.test(text));
  return safe ? text : `'${text}`;
}

function cellCount({ area }: HeldBlock): number {
  return area.rowCount * area.columnCount;
}

const encoder = new TextEncoder();

function bytesOf(rows: readonly (readonly CellContent[])[]): number {
  return encoder.encode(JSON.stringify(rows)).length;
}

function firstThatFit(parts: readonly Part[], limit: number): readonly Part[] {
  let bytes = 0;
  const count = parts.findIndex(({ block: { content } }, index) => {
    bytes += bytesOf(content);
    return index > 0 && bytes > limit;
  });
  return count < 0 ? parts : parts.slice(0, count);
}

/**
 * Cuts parts so that requests are full, where one of them is over the limit. Their cells are held from the request that
 * finds them in the shape of their block: rows that come among them later change the shape of a part, and are found out by
 * that.
 */
async function cut(
  context: Excel.RequestContext,
  parts: readonly Part[],
  limit: number,
): Promise<readonly Part[]> {
  const canBeCut = ({ block: { content } }: Part) => content.length > 1 && bytesOf(content) > limit;
  if (!parts.some(canBeCut)) return parts;
  const pieces = cutWhereFull(parts, limit);
  const large = parts.filter((part) => !pieces.includes(part));
  for (const { block } of large) block.range.load('rowCount,columnCount');
  await context.sync();
  for (const { block } of large) {
    const { area, range } = block;
    if (range.rowCount !== area.rowCount || range.columnCount !== area.columnCount) throw wrongShape();
  }
  return pieces;
}

function wrongShape(): HostFailure {
  return new HostFailure('moved', 'InvalidArgument', 'A range has not the shape of its block any more');
}

/** The parts, some of them cut into pieces of whole rows, each of which ends a request that holds no row more. */
function cutWhereFull(parts: readonly Part[], limit: number): readonly Part[] {
  let room = limit;
  return parts.flatMap((part): readonly Part[] => {
    const { content } = part.block;
    const pieces: Part[] = [];
    let from = 0;
    room -= bytesOf([]);
    content.forEach((row, at) => {
      const bytes = bytesOf([row]);
      if (bytes > room && room < limit) {
        if (at > from) pieces.push(rowsOf(part, from, at));
        from = at;
        room = limit - bytesOf([]);
      }
      room -= bytes;
    });
    return from === 0 ? [part] : [...pieces, rowsOf(part, from, content.length)];
  });
}

function rowsOf({ block, whole }: Part, from: number, to: number): Part {
  const { area, content, range } = block;
  return {
    block: {
      ...block,
      area: { ...area, row: area.row + from, rowCount: to - from },
      content: content.slice(from, to),
      range: range.getRow(from).getResizedRange(to - from - 1, 0),
    },
    whole,
  };
}
