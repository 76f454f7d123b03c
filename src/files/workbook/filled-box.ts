import type { RawValue } from '../../domain/survey/cells/raw-sheet';
import type { CellText } from './text-collector';

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: RawValue | CellText;
  /** Told from a text that looks the same. */
  readonly isError?: boolean;
}

/** The filled cells of a sheet and the smallest rectangle around them. Past `most` cells it only measures on. */
export class FilledBox {
  cells: FilledCell[] = [];
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  constructor(private readonly most: number) {}

  add(cell: FilledCell): void {
    this.top = Math.min(this.top, cell.row);
    this.left = Math.min(this.left, cell.column);
    this.bottom = Math.max(this.bottom, cell.row);
    this.right = Math.max(this.right, cell.column);
    if (this.isTooLarge || this.cells.length >= this.most) this.cells = [];
    else this.cells.push(cell);
  }

  get row(): number {
    return this.bottom < 0 ? 0 : this.top;
  }

  get column(): number {
    return this.bottom < 0 ? 0 : this.left;
  }

  get rowCount(): number {
    return this.bottom < 0 ? 0 : this.bottom - this.top + 1;
  }

  get columnCount(): number {
    return this.bottom < 0 ? 0 : this.right - this.left + 1;
  }

  get size(): number {
    return this.rowCount * this.columnCount;
  }

  get isTooLarge(): boolean {
    return this.size > this.most;
  }

  holds(row: number, column: number): boolean {
    return row >= this.top && row <= this.bottom && column >= this.left && column <= this.right;
  }
}
