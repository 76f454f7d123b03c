import type { Area } from '../domain/address';
import type { CellBlock, CellContent } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { officeCodeOf } from './host-failure';

/** Excel on the web refuses requests over 5 MB; blocks of this size leave room for what goes with them. */
const BLOCK_BYTES = 2_000_000;
const SMALLEST_BLOCK_BYTES = 50_000;

/** Called after each block: cells written so far, of all. */
export type WriteProgress = (done: number, total: number) => void;

/** How blocks are written, where their addresses alone do not say it. */
export interface WriteOptions {
  /** The block's cells as they were read: they are written wherever they have moved since. */
  readonly rangeFor?: (block: CellBlock) => Excel.Range | undefined;
  /** Queues what has to come in the same request as the first cells, before them. */
  readonly first?: (() => void) | undefined;
  readonly onProgress?: WriteProgress | undefined;
}

/**
 * Writes blocks of cells, as many to one sync as fit its size; on a size error the limit is halved and the refused
 * blocks go again. `onWritten` gets each block once Excel has confirmed it.
 */
export async function writeCells(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  onWritten: (block: CellBlock) => void,
  { rangeFor, first, onProgress }: WriteOptions = {},
): Promise<void> {
  const total = blocks.reduce((sum, block) => sum + cellCount(block), 0);
  let done = 0;
  let limit = BLOCK_BYTES;
  let waiting = blocks.flatMap((block) =>
    split({ block, range: rangeFor?.(block) ?? rangeOf(context, block.sheet, block.area) }, limit),
  );
  while (waiting.length > 0) {
    const batch = firstThatFit(waiting, limit);
    if (done === 0) first?.();
    for (const part of batch) queue(part);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may hold no more than 5 MB
      await context.sync();
    } catch (thrown) {
      if (officeCodeOf(thrown) !== 'RequestPayloadSizeLimitExceeded' || limit <= SMALLEST_BLOCK_BYTES)
        throw thrown;
      limit /= 2;
      const smaller = limit;
      waiting = waiting.flatMap((part) => split(part, smaller));
      continue;
    }
    waiting = waiting.slice(batch.length);
    for (const { block } of batch) {
      onWritten(block);
      done += cellCount(block);
    }
    onProgress?.(done, total);
  }
}

/** A block, or some rows of one, and its cells. */
interface Part {
  readonly block: CellBlock;
  readonly range: Excel.Range;
}

function queue({ block, range }: Part): void {
  // `formulas` takes constants and formulas alike, in English names with commas; null leaves a cell as it is.
  range.formulas = block.content.map((row) => row.map(toInput));
}

export function rangeOf(context: Excel.RequestContext, sheet: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

function toInput(content: CellContent): RawValue | null {
  if (typeof content === 'string') return asText(content);
  return typeof content === 'object' ? (content?.formula ?? null) : content;
}

/**
 * A text that Excel would take for something else (a formula, a number, a date, TRUE) gets the leading apostrophe
 * that marks a text; it is no part of the value.
 */
function asText(text: string): string {
  const safe = text === '' || (/^\p{L}/u.test(text) && !/^(true|false|[a-z]{3,9}[ .-]*\d.*)$/i.test(text));
  return safe ? text : `'${text}`;
}

function cellCount({ area }: CellBlock): number {
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

/** Cuts a block into parts of whole rows, none over the limit unless a single row is. */
function split({ block, range }: Part, limit: number): readonly Part[] {
  const { area, content, found } = block;
  if (content.length < 2 || bytesOf(content) <= limit) return [{ block, range }];
  const half = Math.ceil(content.length / 2);
  const part = (from: number, to: number): Part => ({
    block: {
      ...block,
      area: { ...area, row: area.row + from, rowCount: to - from },
      content: content.slice(from, to),
      found: found?.slice(from, to) ?? null,
    },
    range: range.getRow(from).getResizedRange(to - from - 1, 0),
  });
  return [...split(part(0, half), limit), ...split(part(half, content.length), limit)];
}
