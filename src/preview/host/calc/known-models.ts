import { Model } from '@ironcalc/wasm';

/** What is typed into a cell of the engine; sheets, rows and columns are counted from 0. */
export type EngineEntry = readonly [sheet: number, row: number, column: number, text: string];

/** An engine as it was filled and calculated, with the entries that it found to be numbers. */
export interface KnownModel {
  readonly bytes: Uint8Array;
  readonly numbers: ReadonlySet<number>;
}

const MOST = 12;
/** Characters of all keys together. */
const LONGEST = 16_000_000;

const known = new Map<string, KnownModel>();
let length = 0;

/** What tells fillings of an engine apart. */
export function modelKey(
  timeZone: string,
  sheets: readonly string[],
  entries: readonly EngineEntry[],
): string {
  return [
    JSON.stringify([timeZone, sheets]),
    ...entries.map(([sheet, row, column, text]) => `${sheet},${row},${column},${text.length}:${text}`),
  ].join('');
}

/**
 * Reading formulas is what the engine takes longest for, and a workbook often holds again what it, or one that was opened
 * before, has held: after an undo, or when a file is opened a second time. The engine reads its own bytes at once, each
 * formula only the first time that it is met in a column.
 */
export function knownModel(key: string): KnownModel | undefined {
  const found = known.get(key);
  if (!found) return undefined;
  known.delete(key);
  known.set(key, found);
  return found;
}

export function openKnown({ bytes }: KnownModel): Model {
  return Model.from_bytes(bytes, 'en');
}

export function keepModel(key: string, model: KnownModel): void {
  known.set(key, model);
  length += key.length;
  for (const oldest of known.keys()) {
    if (known.size <= MOST && length <= LONGEST) break;
    known.delete(oldest);
    length -= oldest.length;
  }
}
