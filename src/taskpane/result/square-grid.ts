/** Both grids with their captions fit a pane of 320 px. */
const MOST_SQUARES = 360;
const ROWS = 12;

/** Squares filled column by column, as the path of an SVG; two grids of one scale can be compared by eye. */
export interface SquareGrid {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** How many organisations one square stands for, so that both numbers fit the pane beside each other. */
export function squareScale(before: number, after: number): number {
  return Math.max(1, Math.ceil((before + after) / MOST_SQUARES));
}

/** A number as squares. `pitch` is from one square's edge to the next one's, `side` the square's own. */
export function squareGrid(count: number, scale: number, pitch = 6, side = 5): SquareGrid {
  const squares = Math.ceil(count / scale);
  const path = Array.from({ length: squares }, (_, index) => {
    const x = Math.floor(index / ROWS) * pitch;
    const y = (index % ROWS) * pitch;
    return `M${x} ${y}h${side}v${side}h-${side}z`;
  }).join('');
  return { path, width: Math.max(1, Math.ceil(squares / ROWS)) * pitch, height: ROWS * pitch };
}
