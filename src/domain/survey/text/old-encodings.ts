import { READERS, isLikely, isSure, signReader } from './old-text-signs';
import type { OldEncoding } from './old-text-signs';
import type { RawSheet, RawValue } from '../cells/raw-sheet';

export interface DecodedText {
  readonly text: string;
  readonly encoding: OldEncoding;
}

export interface DecodedSheet {
  readonly sheet: RawSheet;
  /** null where no text was decoded. */
  readonly decoded: DecodedTexts | null;
}

export interface DecodedTexts {
  /** The encoding of most of them. */
  readonly encoding: OldEncoding;
  readonly cells: number;
  /** The first of them row by row, in sheet coordinates. */
  readonly first: { readonly row: number; readonly column: number };
}

/** The font of a cell by sheet row and column (from 0); null where it is not known or mixed. */
export type FontAt = (row: number, column: number) => string | null;

const ENCODINGS: readonly OldEncoding[] = ['tcvn3', 'vni'];

/** The one test that most texts of a sheet get: letters beyond ASCII, or marks that may make one when composed. */
const BEYOND_ASCII = /[\u00A1-\u036F\u03BC\u1E00-\u1EFF]/;
/** The same for letters that only Unicode Vietnamese has. */
const BEYOND_WESTERN = /[\u0102-\u01B0\u1EA0-\u1EF9]/;
/** Once composed: letters that old fonts never use, and marks that compose with nothing. */
const UNICODE_ONLY = /[^\P{L}\u0020-\u00FF]|\p{M}/u;

/** What is known of one text before the other texts of its sheet are asked. */
type Verdict =
  | { readonly kind: 'plain' }
  /** Text that is certainly Unicode Vietnamese: it speaks against old encodings elsewhere on the sheet. */
  | { readonly kind: 'unicode' }
  | { readonly kind: 'sure'; readonly result: DecodedText }
  | { readonly kind: 'open'; readonly choices: readonly Choice[] };

interface Choice {
  readonly result: DecodedText;
  readonly byFont: boolean;
  /** False where the text could as well be Unicode as it stands. */
  readonly telling: boolean;
}

/**
 * The Unicode text of a cell typed for an old font (TCVN3 or VNI), by the name of its font and by its letters; null
 * for ordinary Unicode, and without such a font for all that is not sure. It takes the text as read: tidying would
 * drop the soft hyphen that is TCVN3's `ư`.
 */
export function decodeText(text: string, font: string | null): DecodedText | null {
  const verdict = verdictOn(text, font, signReader());
  if (verdict.kind === 'sure') return verdict.result;
  if (verdict.kind !== 'open') return null;
  return verdict.choices.find(({ byFont }) => byFont)?.result ?? null;
}

/**
 * Decodes all texts of a sheet. Fonts are asked for by sheet row and column (from 0). What its letters leave open
 * follows the texts of the sheet that are sure: `Phó Ninh` is "Phú Ninh" among texts in TCVN3.
 */
export function decodeSheet(raw: RawSheet, fonts: FontAt): DecodedSheet {
  const { row: firstRow, column: firstColumn } = raw.origin;
  const signsOf = signReader();
  const known = new Map<string, Verdict>();
  const found: { row: number; column: number; verdict: Verdict }[] = [];
  raw.values.forEach((values, row) =>
    values.forEach((value, column) => {
      if (typeof value !== 'string' || !BEYOND_ASCII.test(value)) return;
      const font = fonts(firstRow + row, firstColumn + column);
      const key = `${font ?? ''}\n${value}`;
      const verdict = known.get(key) ?? verdictOn(value, font, signsOf);
      known.set(key, verdict);
      if (verdict.kind !== 'plain') found.push({ row, column, verdict });
    }),
  );

  const sure = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const { verdict } of found) {
    if (verdict.kind === 'sure') sure[verdict.result.encoding]++;
    if (verdict.kind === 'unicode') sure.unicode++;
  }

  const changed = new Map<number, RawValue[]>();
  const cells = { tcvn3: 0, vni: 0 };
  let first: { row: number; column: number } | null = null;
  for (const { row, column, verdict } of found) {
    const result = settled(verdict, sure);
    if (result === null) continue;
    const values = changed.get(row) ?? [...(raw.values[row] ?? [])];
    values[column] = result.text;
    changed.set(row, values);
    cells[result.encoding]++;
    first ??= { row: firstRow + row, column: firstColumn + column };
  }
  if (first === null) return { sheet: raw, decoded: null };
  const encoding = cells.vni > cells.tcvn3 ? 'vni' : 'tcvn3';
  const values = raw.values.map((row, i) => changed.get(i) ?? row);
  return { sheet: { ...raw, values }, decoded: { encoding, cells: cells.tcvn3 + cells.vni, first } };
}

/** What a text is, the sure texts of its sheet being known. */
function settled(
  verdict: Verdict,
  sure: Readonly<Record<OldEncoding | 'unicode', number>>,
): DecodedText | null {
  if (verdict.kind === 'sure') return verdict.result;
  if (verdict.kind !== 'open') return null;
  const all = sure.tcvn3 + sure.vni + sure.unicode;
  const mostly = (kind: OldEncoding | 'unicode') => sure[kind] > 0 && sure[kind] * 3 >= all * 2;
  // Fonts outlive the text: Unicode typed over a cell in .VnTime keeps the font's name.
  const fonts = verdict.choices.filter(({ byFont, telling }) => byFont && (telling || !mostly('unicode')));
  const followed = verdict.choices.filter(({ result: { encoding }, telling }) =>
    telling ? sure[encoding] > sure[encoding === 'vni' ? 'tcvn3' : 'vni'] : mostly(encoding),
  );
  return [...fonts, ...followed][0]?.result ?? null;
}

function verdictOn(raw: string, font: string | null, signsOf: ReturnType<typeof signReader>): Verdict {
  if (!BEYOND_ASCII.test(raw)) return { kind: 'plain' };
  if (BEYOND_WESTERN.test(raw)) return { kind: 'unicode' };
  // `Ö` is one code of TCVN3, however it was stored; Greek mu is what some systems make of the micro sign.
  const text = raw.normalize('NFC').replace(/\u03BC/g, '\u00B5');
  if (UNICODE_ONLY.test(text)) return { kind: 'unicode' };
  const named = fontEncoding(font);
  const readings = ENCODINGS.map((encoding) => ({ encoding, signs: signsOf(text, encoding) }));
  const resultOf = (encoding: OldEncoding): DecodedText => {
    const shown = READERS[encoding](text);
    const capitals = encoding === named?.encoding && named.capitals;
    return { text: capitals ? shown.toUpperCase() : shown, encoding };
  };

  const certain = readings
    .filter(({ signs }) => isSure(text, signs))
    .sort((a, b) => b.signs.gained.length - a.signs.gained.length);
  const [best, second] = certain;
  const byFont = readings.find(({ encoding, signs }) => encoding === named?.encoding && isLikely(signs));
  const tied = best?.signs.gained.length === second?.signs.gained.length;
  if (best !== undefined && (byFont === undefined ? !tied : byFont === best)) {
    return { kind: 'sure', result: resultOf(best.encoding) };
  }

  const choices = readings
    .filter(({ signs }) => isLikely(signs))
    .map((reading) => ({
      result: resultOf(reading.encoding),
      byFont: reading === byFont,
      telling: reading.signs.gained.length + reading.signs.odd > 0,
    }));
  if (choices.length > 0) return { kind: 'open', choices };
  return { kind: readings.some(({ signs }) => signs.lost > 0) ? 'unicode' : 'plain' };
}

/** What the name of a font says of its texts: .VnTime, .VnArialH (drawn as capitals), VNI-Times. */
function fontEncoding(font: string | null): { encoding: OldEncoding; capitals: boolean } | null {
  const name = font?.trim() ?? '';
  if (/^\.vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.endsWith('H') };
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', capitals: false };
  return null;
}
