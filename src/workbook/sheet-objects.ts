/**
 * Queues the question whether anything stands on a sheet besides its cells: charts, pivot tables, drawings, comments.
 * They are somebody's: the add-in makes none. Old-style notes are not looked for, which only later versions count.
 */
export function askObjects({ charts, pivotTables, shapes, comments }: Excel.Worksheet): () => boolean {
  const counts = [charts, pivotTables, shapes, comments].map((objects) => objects.getCount());
  return () => counts.some(({ value }) => value > 0);
}
