import type { CellBlock, Plan, TableArea } from '../domain/plan';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { isFormula } from '../domain/take-back';
import type { HeldRanges } from './held-ranges';
import { asInput } from './write-cells';

interface Look {
  readonly block: CellBlock;
  readonly stood: Excel.Range;
}

/**
 * What somebody entered below a table between the last look and the request that writes new rows there. Excel does not
 * refuse to write over it: that request itself reads what stands there first, and it is put back where it was.
 */
export class UnseenEntries {
  private looks: readonly Look[] = [];
  private tables: readonly { readonly table: TableArea; readonly stood: Excel.Range }[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly held: HeldRanges,
    private readonly standing: ReadonlyMap<string, Excel.Table>,
  ) {}

  /** Queues the look, before tables grow and rows are written. */
  ask(): void {
    const blocks = this.plan.cells.filter(({ addsRows }) => addsRows === true);
    // Ranges of their own: those by which the cells are written are written to in the same request.
    this.looks = blocks.map((block) => ({
      block,
      stood: this.held.at(block).getResizedRange(0, 0).load('values,formulas'),
    }));
    this.tables = this.plan.tables.flatMap((table) => {
      const stands = this.standing.get(table.name);
      return stands ? [{ table, stood: stands.getRange().load('rowCount') }] : [];
    });
  }

  /**
   * Queues what stood in rows that were entered in, the rows of the run's own among them blank, and the lengths that
   * their tables had. Answers the blocks that the run has not written then.
   */
  putBack(): readonly CellBlock[] {
    const entered = this.looks.filter(hasEntries);
    for (const { block, stood } of entered) {
      this.held.at(block).formulas = block.content.map((cells, row) =>
        cells.map((cell, column) => {
          if (cell === null) return null;
          const { formula, value } = cellOf(stood, row, column);
          return isFormula(formula, value) ? formula : asInput(value);
        }),
      );
    }
    const grown = new Set(entered.map(({ block }) => block.anchor?.name));
    for (const { table, stood } of this.tables) {
      const { name, sheet, area } = table;
      if (!grown.has(name)) continue;
      this.standing.get(name)?.resize(this.held.at({ sheet, area: { ...area, rowCount: stood.rowCount } }));
    }
    return entered.map(({ block }) => block);
  }
}

function hasEntries({ block, stood }: Look): boolean {
  return block.content.some((cells, row) =>
    cells.some((cell, column) => {
      if (cell === null) return false;
      const { formula, value } = cellOf(stood, row, column);
      return (isFormula(formula, value) ? formula : value) !== (block.found?.[row]?.[column] ?? '');
    }),
  );
}

function cellOf({ formulas, values }: Excel.Range, row: number, column: number) {
  return {
    formula: (formulas as RawValue[][])[row]?.[column] ?? '',
    value: (values as RawValue[][])[row]?.[column] ?? '',
  };
}
