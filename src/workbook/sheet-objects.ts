/**
 * Queues the question whether anything of somebody's stands on a sheet besides its cells: charts, pivot tables, drawings,
 * comments. Of these the add-in makes charts alone, `ownCharts` of them. Old-style notes are not looked for, which only
 * later versions count.
 */
export function askObjects(
  { charts, pivotTables, shapes, comments }: Excel.Worksheet,
  ownCharts: number,
): () => boolean {
  const others = [pivotTables, shapes, comments].map((objects) => ({ counted: objects.getCount(), own: 0 }));
  const all = [{ counted: charts.getCount(), own: ownCharts }, ...others];
  return () => all.some(({ counted, own }) => counted.value > own);
}
