import type { Area } from '../address';
import type { FormatArea } from '../plan';

/** Drawn on the cells themselves: not every program draws the lines of a table's style. */
const LINES = '#BFBFBF';

export interface ScenarioPlaces {
  readonly sheet: string;
  /** Rows, from 0. */
  readonly title: number;
  readonly guide: number;
  readonly differences: number;
  /** The figures with their heading row and their names before them. */
  readonly figures: Area;
  /** The table of the districts with its header. */
  readonly whole: Area;
  /** Its columns of numbers and single words. */
  readonly numbers: { readonly first: number; readonly count: number };
}

/** How a scenario's sheet looks. */
export function scenarioLooks(places: ScenarioPlaces): readonly FormatArea[] {
  const { sheet, figures, whole, numbers } = places;
  const cell = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: 1 });
  const heading = {
    bold: true,
    wrap: true,
    vertical: 'center',
    horizontal: 'center',
    borders: LINES,
  } as const;
  const body: Area = { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 };
  const below: Area = { ...figures, row: figures.row + 1, rowCount: figures.rowCount - 1 };
  return [
    { sheet, area: cell(places.title), style: { bold: true, fontSize: 14 } },
    { sheet, area: cell(places.guide), style: { italic: true } },
    { sheet, area: cell(places.differences), style: { bold: true } },
    { sheet, area: { ...figures, rowCount: 1 }, style: heading },
    { sheet, area: below, style: { horizontal: 'center', borders: LINES } },
    { sheet, area: { ...below, columnCount: 1 }, style: { bold: true, horizontal: 'left' } },
    { sheet, area: { ...whole, rowCount: 1 }, style: heading },
    { sheet, area: body, style: { wrap: true, vertical: 'top', borders: LINES } },
    { sheet, area: { ...body, columnCount: 1 }, style: { horizontal: 'center' } },
    {
      sheet,
      area: { ...body, column: numbers.first, columnCount: numbers.count },
      style: { horizontal: 'center' },
    },
  ];
}
