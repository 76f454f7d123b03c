import { officeCodeOf } from './host-failure';

/**
 * Bytes of UTF-8. Excel on the web refuses an answer over 5 MB; how large one will be is estimated, and leaves room for
 * what goes with it.
 */
const ANSWER_BYTES = 2_000_000;

/** Cells that are read in as many answers as they need, some of their rows with each. */
export interface PartedCells {
  readonly rowCount: number;
  /** About how many bytes a row, counted within the cells, takes of an answer. */
  readonly rowBytes: (row: number) => number;
  /** Queues the question for some of the rows; what it returns takes the answer, once that is there. */
  readonly ask: (from: number, count: number) => () => void;
}

/** What is asked besides the cells. Asked for anew with every try: an answer that was too large brings nothing. */
export interface AskedAlong<First, Last> {
  /** Queues what has to come with the first cells, before them. */
  readonly first: () => First;
  /** Queues what has to come with the last cells, as fresh as can be. */
  readonly last: () => Last;
}

export const NOTHING_ALONG = { first: () => undefined, last: () => undefined };

interface Read<First, Last> {
  readonly first: First;
  readonly last: Last;
  /** How many bytes, as estimated, an answer held at most. */
  readonly limit: number;
}

/**
 * Reads cells in the order given: with one sync if they are not too many for one answer. Where Excel refuses an answer
 * for its size, the rows in it are asked for by halves, and all that follow in parts as small.
 */
export async function readInParts<First, Last>(
  context: Excel.RequestContext,
  cells: readonly PartedCells[],
  along: AskedAlong<First, Last>,
): Promise<Read<First, Last>> {
  return readParts(context, cells.map(whole), ANSWER_BYTES, along);
}

/**
 * Reads what would be too much for one answer, and hands out how to ask for the rest, which are the foremost cells: in a
 * request that is not to be made twice. No sync if there is nothing but the rest.
 */
export async function readBeforehand(
  context: Excel.RequestContext,
  cells: readonly PartedCells[],
  limit: number,
): Promise<() => () => void> {
  const { answer: foremost, rest } = nextAnswer(cells.map(whole), limit);
  if (rest.length > 0) await readParts(context, rest, limit, NOTHING_ALONG);
  return () => ask(foremost);
}

/** Some rows of cells. */
interface Part {
  readonly cells: PartedCells;
  readonly from: number;
  readonly count: number;
}

async function readParts<First, Last>(
  context: Excel.RequestContext,
  parts: readonly Part[],
  most: number,
  along: AskedAlong<First, Last>,
): Promise<Read<First, Last>> {
  let limit = most;
  let waiting = parts;
  let begun: { readonly first: First } | null = null;
  for (;;) {
    const { answer, rest } = nextAnswer(waiting, limit);
    const beginning: { readonly first: First } = begun ?? { first: along.first() };
    const take = ask(answer);
    const ending = rest.length === 0 ? { last: along.last() } : null;
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each part is as large as one answer may be
      await context.sync();
    } catch (thrown) {
      const canBeCut = answer.length > 1 || answer.some(({ count }) => count > 1);
      if (!isTooLarge(thrown) || !canBeCut) throw thrown;
      limit = answer.reduce((sum, part) => sum + bytesOf(part), 0) / 2;
      continue;
    }
    take();
    if (ending) return { ...beginning, ...ending, limit };
    begun = beginning;
    waiting = rest;
  }
}

/** Whether Excel refused an answer, not what was asked. */
export function isTooLarge(thrown: unknown): boolean {
  return officeCodeOf(thrown) === 'ResponsePayloadSizeLimitExceeded';
}

function whole(cells: PartedCells): Part {
  return { cells, from: 0, count: cells.rowCount };
}

function ask(parts: readonly Part[]): () => void {
  const takes = parts.map(({ cells, from, count }) => cells.ask(from, count));
  return () => {
    for (const take of takes) take();
  };
}

function bytesOf({ cells, from, count }: Part): number {
  let bytes = 0;
  for (let row = from; row < from + count; row += 1) bytes += cells.rowBytes(row);
  return bytes;
}

/** The foremost rows that fit one answer, one at least. */
function nextAnswer(
  parts: readonly Part[],
  limit: number,
): { readonly answer: readonly Part[]; readonly rest: readonly Part[] } {
  let bytes = 0;
  for (const [index, { cells, from, count }] of parts.entries()) {
    for (let row = from; row < from + count; row += 1) {
      bytes += cells.rowBytes(row);
      if (bytes <= limit || (index === 0 && row === from)) continue;
      const above = row - from;
      return {
        answer: [...parts.slice(0, index), ...(above > 0 ? [{ cells, from, count: above }] : [])],
        rest: [{ cells, from: row, count: count - above }, ...parts.slice(index + 1)],
      };
    }
  }
  return { answer: parts, rest: [] };
}
