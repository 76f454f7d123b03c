const escaped = (header: string) => header.replaceAll(/['#@[\]]/g, "'$&");

/** A structured reference to a table's column; in it the characters `[ ] # ' @` of the header are escaped. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${escaped(header)}]`;
}

/** The same cell as Excel writes it in a formula in the table itself, with the brackets that it needs. */
export function cellInRow(header: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(header) ? `[@${header}]` : `[@[${escaped(header)}]]`;
}

/** A structured reference to the cell of a table's column in the row of the formula. */
export function tableCell(table: string, header: string): string {
  return `${table}[@[${escaped(header)}]]`;
}
