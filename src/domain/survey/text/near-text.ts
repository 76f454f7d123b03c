/** How many letters must be put in, left out or changed to make one text the other. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

/**
 * The pairs that are one letter apart, of texts that all differ, each in the order given. Texts meet in the shapes
 * they have with one letter unknown: comparing each with each is too slow for thousands of names.
 */
export function oneLetterApart(
  texts: readonly string[],
): readonly (readonly [earlier: string, later: string])[] {
  const shapes = new Map<string, string[]>();
  const pairs: [string, string][] = [];
  for (const text of texts) {
    const near = new Set<string>();
    for (const shape of shapesOf(text)) {
      const others = shapes.get(shape) ?? [];
      for (const other of others) near.add(other);
      shapes.set(shape, [...others, text]);
    }
    for (const other of near) pairs.push([other, text]);
  }
  return pairs;
}

/** `an` → `_n`, `a_`, and with a letter more `_an`, `a_n`, `an_`. */
function shapesOf(text: string): ReadonlySet<string> {
  const shapes = new Set<string>();
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length) shapes.add(`${text.slice(0, i)}_${text.slice(i + 1)}`);
    shapes.add(`${text.slice(0, i)}_${text.slice(i)}`);
  }
  return shapes;
}
