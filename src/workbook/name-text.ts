/** The text that a name stands for, by its formula; null for a name of anything else. */
export function nameText(formula: unknown): string | null {
  return typeof formula === 'string' ? (/^="([^"]*)"$/.exec(formula)?.[1] ?? null) : null;
}
