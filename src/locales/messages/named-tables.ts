/** Tables by Excel's name, with the headings by which people know them. */
export function namedTables(
  tables: readonly { readonly name: string; readonly headers: readonly string[] }[],
): string {
  return tables.map(({ name, headers }) => `${name} (${headers.join(', ')}…)`).join(', ');
}
