/** Starts of rows or columns in pixels; one more than there are lines, the last is the end of them all. */
export type LineOffsets = Float64Array;

/** Adds up the sizes of lines. */
export function offsetsOf(count: number, sizeOf: (line: number) => number): LineOffsets {
  const offsets = new Float64Array(count + 1);
  for (let line = 0; line < count; line++) offsets[line + 1] = (offsets[line] ?? 0) + sizeOf(line);
  return offsets;
}

export function lineCount(offsets: LineOffsets): number {
  return offsets.length - 1;
}

export function startOf(offsets: LineOffsets, line: number): number {
  return offsets[Math.min(line, offsets.length - 1)] ?? 0;
}

/** Size of the lines from `first` to `last`. */
export function sizeOf(offsets: LineOffsets, first: number, last = first): number {
  return startOf(offsets, last + 1) - startOf(offsets, first);
}

/** The line at a distance from the start; the last one beyond the end. */
export function lineAt(offsets: LineOffsets, distance: number): number {
  let low = 0;
  let high = lineCount(offsets) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(offsets, middle + 1) > distance) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lines with a size between two distances, and `more` of them on either side; those before `from` are left out. */
export function linesBetween(
  offsets: LineOffsets,
  start: number,
  end: number,
  from: number,
  more: number,
): number[] {
  const first = Math.max(lineAt(offsets, start) - more, from);
  const last = Math.min(lineAt(offsets, end) + more, lineCount(offsets) - 1);
  const lines: number[] = [];
  for (let line = first; line <= last; line++) if (sizeOf(offsets, line) > 0) lines.push(line);
  return lines;
}
