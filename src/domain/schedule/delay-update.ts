import { cellAddress } from '../address';
import { type OwnTable, tableAnchor } from '../own-table';
import type { CellBlock, CellContent } from '../plan';
import type { RawValue } from '../survey/cells/raw-sheet';
import { asCompared, type DistrictNames } from './district-names';
import { PLAN_TABLES, type PlanHeaders } from './plan-tables';
import { placeIn } from './standing-plan';

/** A request to postpone of no district of the plan: it moves nothing. */
export interface DelayFinding {
  readonly code: 'delay-district-missing' | 'delay-district-unknown';
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
}

/** By what requests of one district are told apart, beside its name. */
const TOLD_BY = ['date', 'document', 'reason', 'days'] as const;

/**
 * The names of districts in requests to postpone that the plan calls otherwise from this run on. Requests are joined by
 * the name alone, for a formula cannot tell that two names mean one district; any other name stays as it was typed.
 */
export function renamedDelays(
  table: OwnTable,
  { renamed }: DistrictNames,
  headers: PlanHeaders,
): readonly CellBlock[] {
  const placeOf = placeIn('delays', table, headers);
  const place = placeOf('district');
  const content = table.inputs.map((row): CellContent => renamed.get(asCompared(row[place] ?? '')) ?? null);
  if (place < 0 || content.every((cell) => cell === null)) return [];
  const { sheet, area } = table;
  const cellsOf = (column: number) => table.rows.map((row) => row[column] ?? '');
  return [
    {
      sheet,
      area: { row: area.row + 1, column: area.column + place, rowCount: content.length, columnCount: 1 },
      content: content.map((cell) => [cell]),
      found: table.inputs.map((row) => [row[place] ?? '']),
      anchor: tableAnchor(PLAN_TABLES.delays, table, area),
      rowKeys: {
        column: area.column + place,
        // As they are when the run is taken back.
        cells: cellsOf(place).map((cell): RawValue => renamed.get(asCompared(cell)) ?? cell),
        remembered: content.map(() => null),
        // Blanks take what stands above them, in the first row the heading.
        above: TOLD_BY.map(placeOf)
          .filter((column) => column >= 0 && (table.rows[0]?.[column] ?? '') !== '')
          .map((column) => ({ column: area.column + column, cells: cellsOf(column) })),
      },
      columnIds: [null],
    },
  ];
}

/** The requests of no district that the plan has once the run is through. */
export function delayFindings(
  table: OwnTable,
  { names, renamed }: DistrictNames,
  headers: PlanHeaders,
): readonly DelayFinding[] {
  const placeOf = placeIn('delays', table, headers);
  const place = placeOf('district');
  if (place < 0) return [];
  const typed = (['date', 'document', 'reason', 'detail', 'sent', 'outcome', 'days'] as const)
    .map(placeOf)
    .filter((column) => column >= 0);
  return table.rows.flatMap((row, index): readonly DelayFinding[] => {
    const found = String(row[place] ?? '');
    const isKnown = names.has(asCompared(found)) || renamed.has(asCompared(found));
    if (isKnown || (found === '' && typed.every((column) => (row[column] ?? '') === ''))) return [];
    return [
      {
        code: found === '' ? 'delay-district-missing' : 'delay-district-unknown',
        sheet: table.sheet,
        cell: cellAddress(table.area.row + 1 + index, table.area.column + place),
        found,
      },
    ];
  });
}
