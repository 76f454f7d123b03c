/** Parts of Excel's names: letters, digits and what else may stand within one. */
const WITHIN = String.raw`[\p{L}\p{N}_.\\]`;

/**
 * Tells whether a formula speaks of a sheet, alone or in a row of sheets, or of one of its tables, in brackets or
 * as a whole. A text that reads like it counts as well: `INDIRECT` turns texts into references.
 */
export function mentionOf(sheet: string, tables: readonly string[]): (formula: string) => boolean {
  const name = escaped(sheet.replaceAll("'", "''"));
  const patterns = [
    // Without quotes, where the name needs none.
    `(?<!${WITHIN})${name}!`,
    // In quotes, after a workbook's name in brackets, or at the end of a row of sheets.
    `['\\]:]${name}'!`,
    `(?<!${WITHIN})'?${name}:[^!]*!`,
    `:${name}!`,
    ...tables.map((table) => `(?<!${WITHIN})${escaped(table)}(?!${WITHIN})`),
  ].map((pattern) => new RegExp(pattern, 'iu'));
  return (formula) => patterns.some((pattern) => pattern.test(formula));
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, (mark) => (mark === '-' ? mark : `\\${mark}`));
}
