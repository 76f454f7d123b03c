/** A structured reference to a table's column; in it the characters `[ ] # ' @` of the header are escaped. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${header.replaceAll(/['#@[\]]/g, "'$&")}]`;
}
