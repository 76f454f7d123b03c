import { type Area, cellAddress } from '../domain/address';
import type { CellBlock, Plan, SourceCells } from '../domain/plan';
import type { FormerContent } from '../domain/run-record';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { isFormula } from '../domain/take-back';
import type { HeldRanges } from './held-ranges';
import type { PartedCells } from './read-in-parts';

const encoder = new TextEncoder();
/** What a formula shows, in an answer that holds the formula as well: most show little. */
const SHOWN_BYTES = 200;

/** Cells that a plan was made from or will write over, compared with what it found there. */
export class TargetCells {
  private readonly sources: readonly SourceCells[];
  private readonly blocks: readonly CellBlock[];
  /** The addresses that the last look found changed, by their cells. */
  private readonly differing = new Map<SourceCells | CellBlock, string[]>();
  /** Cells that hold a text which reads like a formula. */
  private readonly likeFormulas = new Set<string>();
  private readonly sizes = new Map<SourceCells | CellBlock, readonly number[]>();

  /** `added` are the sheets that the plan brings; `held` has the cells of all others by the time that they are read. */
  constructor(
    plan: Plan,
    added: ReadonlySet<string>,
    private readonly held: () => HeldRanges,
  ) {
    this.sources = plan.sources;
    this.blocks = plan.cells.filter(({ sheet }) => !added.has(sheet));
  }

  /** A look at all of them. The sources come first: they are what people work on. */
  looks(): readonly PartedCells[] {
    this.differing.clear();
    return [
      ...this.sources.map((source) =>
        this.look(
          source,
          'values',
          ({ values }, offset, row, column) =>
            (values as RawValue[][])[offset]?.[column] !== source.found[row]?.[column],
        ),
      ),
      ...this.blocks.map((block) =>
        this.look(block, 'values,formulas', (...cell) => this.differsFromTarget(block, ...cell)),
      ),
    ];
  }

  /** The addresses of cells that the look found otherwise than the plan did. */
  changed(): readonly string[] {
    return [...this.sources, ...this.blocks].flatMap((cells) => this.differing.get(cells) ?? []);
  }

  /** What a cell of a block held before the plan, where a look has found it as the plan did; rows and columns within it. */
  former(block: CellBlock, row: number, column: number): FormerContent {
    const found = block.found?.[row]?.[column] ?? '';
    return isLikeFormula(found) && !this.likeFormulas.has(addressIn(block, row, column))
      ? { formula: found }
      : found;
  }

  private look(
    cells: SourceCells | CellBlock,
    properties: string,
    differs: (range: Excel.Range, offset: number, row: number, column: number) => boolean,
  ): PartedCells {
    const { sheet, area } = cells;
    const sizes = this.sizes.get(cells) ?? rowSizes(cells);
    this.sizes.set(cells, sizes);
    return {
      rowCount: area.rowCount,
      rowBytes: (row) => sizes[row] ?? 0,
      ask: (from, count) => {
        const range = this.held().rowsAt({ sheet, area }, from, count).load(properties);
        return () => {
          const changed = this.differing.get(cells) ?? [];
          this.differing.set(cells, changed);
          for (let offset = 0; offset < count; offset += 1) {
            for (let column = 0; column < area.columnCount; column += 1) {
              const row = from + offset;
              if (differs(range, offset, row, column)) changed.push(addressIn(cells, row, column));
            }
          }
        };
      },
    };
  }

  /** Only cells that the plan writes count: what it leaves alone may have changed. */
  private differsFromTarget(
    block: CellBlock,
    range: Excel.Range,
    offset: number,
    row: number,
    column: number,
  ) {
    if ((block.content[row]?.[column] ?? null) === null) return false;
    const formula = (range.formulas as RawValue[][])[offset]?.[column] ?? '';
    const value = (range.values as RawValue[][])[offset]?.[column] ?? '';
    if (isLikeFormula(value) && value === formula) this.likeFormulas.add(addressIn(block, row, column));
    // A formula by itself, whatever it gives by now; it may also give nothing to be seen.
    const stands = isFormula(formula, value) ? formula : value;
    return stands !== (block.found?.[row]?.[column] ?? '');
  }
}

function isLikeFormula(cell: RawValue): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** About how many bytes of an answer each row takes. */
function rowSizes({ area, found }: SourceCells | CellBlock): readonly number[] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    (found?.[row] ?? []).reduce<number>((sum, cell) => sum + bytesOf(cell), area.columnCount),
  );
}

function bytesOf(cell: RawValue): number {
  const bytes = encoder.encode(JSON.stringify(cell)).length + 1;
  return isLikeFormula(cell) ? bytes + SHOWN_BYTES : 2 * bytes;
}

function addressIn(
  { sheet, area }: { readonly sheet: string; readonly area: Area },
  row: number,
  column: number,
) {
  return `${sheet}!${cellAddress(area.row + row, area.column + column)}`;
}
