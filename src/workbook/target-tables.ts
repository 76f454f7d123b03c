import { type Area, areaAddress, cellAddress } from '../domain/address';
import type { Plan, TableRead } from '../domain/plan';
import { areaOf, type HeldRanges, PLACE } from './held-ranges';

interface Look {
  readonly read: TableRead;
  /** The row of headings as the table has it by now. */
  readonly now: Excel.Range;
  /** Where the plan has that row, or where it has gone since; null for a table that only formulas name, wherever it is. */
  readonly planned: Excel.Range | null;
}

/** The columns of the tables that a plan goes by, compared with those that it was made from. */
export class TargetTables {
  private readonly tables: readonly {
    readonly read: TableRead;
    readonly table: Excel.Table;
    readonly planned: Excel.Range | null;
  }[];
  private looks: readonly Look[] = [];

  /** Queues a first look. Excel refuses it where a table is gone. */
  constructor(
    context: Excel.RequestContext,
    plan: Plan,
    sheetOf: (name: string) => Excel.Worksheet,
    held: HeldRanges,
  ) {
    const written = writtenTables(plan);
    this.tables = plan.tablesRead.map((read) => ({
      read,
      table: context.workbook.tables.getItem(read.name).load('name'),
      planned: written.has(read.name) ? held.hold(sheetOf(read.sheet), read) : null,
    }));
    this.ask();
  }

  /** Queues a look at all of them. */
  ask(): void {
    this.looks = this.tables.map(({ read, table, planned }) => ({
      read,
      now: table.getRange().getRow(0).load(`${PLACE},values`),
      planned: planned?.load(PLACE) ?? null,
    }));
  }

  /** The addresses of headings that the look found otherwise than the plan did. */
  changed(): readonly string[] {
    return this.looks.flatMap(({ read, now, planned }) => {
      const { sheet, area, headings } = read;
      const standing = (now.values[0] ?? []).map(String);
      const differing = headings.flatMap((heading, place) =>
        heading === standing[place] ? [] : [`${sheet}!${cellAddress(area.row, area.column + place)}`],
      );
      if (differing.length > 0) return differing;
      const isSame = standing.length === headings.length && (!planned || isAt(now, areaOf(planned)));
      return isSame ? [] : [`${sheet}!${areaAddress(area)}`];
    });
  }
}

function isAt(range: Excel.Range, area: Area): boolean {
  return areaAddress(areaOf(range)) === areaAddress(area);
}

/** The names of the tables that the plan writes to. */
function writtenTables({ tables, cells, grown }: Plan): ReadonlySet<string> {
  return new Set([
    ...tables.map(({ name }) => name),
    ...[...cells, ...grown].flatMap(({ anchor }) => (anchor?.kind === 'table' ? [anchor.name] : [])),
  ]);
}
