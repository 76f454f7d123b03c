/** Rows one below the other as one area: one for each row would be too many for a request, and for a record. */
export function inRuns(
  rows: readonly number[],
): readonly { readonly row: number; readonly rowCount: number }[] {
  const runs: { row: number; rowCount: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rowCount === row) last.rowCount += 1;
    else runs.push({ row, rowCount: 1 });
  }
  return runs;
}
