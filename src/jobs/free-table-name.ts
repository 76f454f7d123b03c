/** A table of the workbook may have the name already: `KienToan_ToChuc_2` then. Excel compares without case. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
