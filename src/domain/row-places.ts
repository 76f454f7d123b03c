/**
 * Where rows stand now that were known by the fingerprints of their key cells: for each, its place among the
 * present rows, or null. A key counts where it is the only one of its kind, then and now. A row without such a key
 * (a header's second row, a total) is found at the edge it stood at, as long as all between it and the edge is the
 * same: `withEdges`, where both lists are whole areas.
 */
export function rowPlaces(
  recorded: readonly string[],
  present: readonly string[],
  withEdges: boolean,
): readonly (number | null)[] {
  const then = uniquePlaces(recorded);
  const now = uniquePlaces(present);
  const top = withEdges ? commonStart(recorded, present) : 0;
  const bottom = withEdges ? commonStart([...recorded].reverse(), [...present].reverse()) : 0;
  const places = recorded.map((mark, row) => {
    if (then.has(mark)) return now.get(mark) ?? null;
    const fromTop = row < top ? row : null;
    const fromBottom = recorded.length - row <= bottom ? present.length - recorded.length + row : null;
    if (fromTop !== null && fromBottom !== null) return fromTop === fromBottom ? fromTop : null;
    return fromTop ?? fromBottom;
  });
  // Two rows in one place are two guesses.
  const guesses = new Map<number | null, number>();
  for (const place of places) guesses.set(place, (guesses.get(place) ?? 0) + 1);
  return places.map((place) => ((guesses.get(place) ?? 0) > 1 ? null : place));
}

/**
 * As `rowPlaces`, of rows that are alike where they share a mark: each stands for another, in any order, as long as there
 * are as many of them as there were.
 */
export function alikePlaces(
  recorded: readonly string[],
  present: readonly string[],
): readonly (number | null)[] {
  const placesIn = (marks: readonly string[]) => {
    const places = new Map<string, number[]>();
    for (const [place, mark] of marks.entries()) places.set(mark, [...(places.get(mark) ?? []), place]);
    return places;
  };
  const [then, now] = [placesIn(recorded), placesIn(present)];
  return recorded.map((mark, row) => {
    const [former, standing] = [then.get(mark) ?? [], now.get(mark) ?? []];
    if (mark === '' || former.length !== standing.length) return null;
    return standing[former.indexOf(row)] ?? null;
  });
}

/**
 * The marks of rows by their own key cells and by names above them, each of which stands for the rows below down to the
 * next one. A row that is blank in all of these has no mark.
 */
export function marksUnder(own: readonly string[], above: readonly (readonly string[])[]): readonly string[] {
  if (above.length === 0) return own;
  const standing = above.map(() => '');
  return own.map((mark, row) => {
    const here = above.map((names) => names[row] ?? '');
    for (const [index, name] of here.entries()) if (name !== '') standing[index] = name;
    return [mark, ...here].every((cell) => cell === '') ? '' : [mark, ...standing].join(' ');
  });
}

/** Whether the same rows stand there, in whatever order: none came, none went. */
export function sameRows(recorded: readonly string[], present: readonly string[]): boolean {
  return recorded.length === present.length && [...recorded].sort().join() === [...present].sort().join();
}

/** The places of marks that occur once; a blank is no mark. */
function uniquePlaces(marks: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set(['']);
  for (const [place, mark] of marks.entries()) {
    if (places.has(mark)) repeated.add(mark);
    places.set(mark, place);
  }
  for (const mark of repeated) places.delete(mark);
  return places;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((mark, index) => mark !== other[index]);
  return differs < 0 ? one.length : differs;
}
