import type { Expression } from './formula-text';

/** What Excel takes of a formula at most (Microsoft, “Excel specifications and limits”). */
const MOST = { characters: 8192, bytes: 16_384, levels: 64 } as const;

const LONGER_IN_A_FILE = '[[#This Row],['.length - '[@['.length;

/** No part of a formula takes more bytes for a character: a comma of IF is one, and takes four. */
const MOST_BYTES_OF_A_CHARACTER = 4;
/** Of what is still to be put around it. */
const BYTES_OF_ROOM = MOST.bytes / MOST.characters;

/**
 * Whether Excel takes no formula of the expression: it has too many characters, in a cell or in a file, where a cell of the
 * row of a table is written `[[#This Row],[…]]`; its functions stand too deep in each other; or what Excel keeps of it may
 * take too many bytes. `room` is how many signs are still to be put around it.
 */
export function isTooLong(expression: Expression, room = 0): boolean {
  const cells = expression.includes('[@[') ? expression.split('[@[').length - 1 : 0;
  const characters = expression.length + cells * LONGER_IN_A_FILE + room;
  if (characters >= MOST.characters) return true;
  // Most formulas need not be looked through.
  const brackets = expression.split('(').length - 1;
  if (characters * MOST_BYTES_OF_A_CHARACTER < MOST.bytes && brackets <= MOST.levels) return false;
  const { bytes, levels } = formulaSize(expression);
  return bytes + BYTES_OF_ROOM * room > MOST.bytes || levels > MOST.levels;
}

/** A text, the name of a sheet, a structured reference, a bracket or comma, an operator, or a name, number or reference. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}\p{N}_.]*\[(?:\[(?:[^[\]']|'.)*\]|[^[\]'"]|'.)*\]|[\p{L}\p{N}_.$\\:]+!?|[<>]=|<>|./gu;

/**
 * How many bytes Excel keeps of a formula at most, each token taken for the largest that it can be ([MS-XLSB] 2.5.97,
 * formulas), and how deep its functions stand in each other.
 */
export function formulaSize(expression: Expression): { readonly bytes: number; readonly levels: number } {
  let [bytes, levels] = [0, 0];
  /** The functions in which a token stands, blank for a bracket of none. */
  const within: string[] = [];
  let before = '';
  for (const [token] of expression.matchAll(TOKEN)) {
    if (token === '(') {
      within.push(/[\p{L}\p{N}_.]$/u.test(before) ? before : '');
      levels = Math.max(levels, within.filter((name) => name !== '').length);
    }
    bytes += bytesOf(token, within.at(-1) ?? '');
    if (token === ')') within.pop();
    before = token;
  }
  return { bytes, levels };
}

/** After each argument these keep where it ends. */
const JUMPING: readonly string[] = ['IF', 'IFERROR', 'CHOOSE'];

function bytesOf(token: string, within: string): number {
  if (token.startsWith('"')) return 3 + 2 * (token.length - 2);
  // The reference behind it comes by itself.
  if (token.endsWith('!')) return 2;
  if (token.endsWith(']')) return 15;
  if (token === '(') return 3;
  if (token === ',' || token === ')') return JUMPING.includes(within) ? 4 : 0;
  if (/^[\d.]+$/.test(token)) return Number.isInteger(Number(token)) && Number(token) < 65_536 ? 3 : 9;
  if (/^\$?[A-Z]{1,3}\$?\d+:/.test(token)) return 13;
  if (/^\$?[A-Z]{1,3}\$?\d+$/.test(token)) return 7;
  return /\p{L}/u.test(token) ? 5 : 1;
}
