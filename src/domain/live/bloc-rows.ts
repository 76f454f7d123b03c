import { cellPlace } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import type { District, Survey } from '../survey/survey';
import { textOf } from './formula-text';
import type { RowsSaying } from './counted-cells';
import { columnsOf, criterionOf, rangeOf, type RowRun, runsOf } from './own-rows';

/** The rows of a district that stand together with the blocs among each other, each row saying its own. */
export interface MixedBlocs {
  readonly rows: RowRun;
  /** How the rows of a bloc are told. */
  readonly saying: (bloc: string) => RowsSaying;
}

/**
 * The rows that a district's members are counted in: each bloc's by themselves, where a range grows with its bloc alone;
 * all together where they are mixed.
 */
export function blocRuns(district: District, survey: Survey, sheet: RawSheet): readonly RowRun[] {
  const mixed = mixedBlocs(district, survey, sheet);
  if (mixed) return [mixed.rows];
  return blocsOf(district)
    .flatMap(({ runs }) => runs)
    .toSorted((one, other) => one.first - other.first);
}

/**
 * Null where each bloc's organisations stand together, and where a formula cannot tell the rows apart: one says no bloc,
 * two blocs are called the same, or other rows come between.
 */
export function mixedBlocs(
  district: District,
  { layout, columns }: Pick<Survey, 'layout' | 'columns'>,
  sheet: RawSheet,
): MixedBlocs | null {
  const column = columns.find(({ field }) => field.kind === 'bloc')?.column;
  const blocs = blocsOf(district);
  if (layout !== 'by-organisation' || column === undefined) return null;
  if (blocs.every(({ runs }) => runs.length <= 1)) return null;
  const cells = blocs.flatMap((bloc) => bloc.cells);
  const [rows, ...others] = runsOf(cells);
  if (rows === undefined || others.length > 0 || cells.some((cell) => holdsError(cell, sheet))) return null;
  const texts = new Map<string, Map<string, string>>();
  const blocOf = new Map<string, string>();
  for (const { bloc, runs } of blocs) {
    const own = new Map<string, string>();
    for (const { first, last } of runs) {
      for (let row = first; row <= last; row += 1) {
        const value = valueAt(sheet, row, column);
        const criterion = criterionOf(value);
        if (typeof value !== 'string' || criterion === null || criterion === '') return null;
        // Letters of two marks may be taken for one, and capital letters are.
        const key = value.toLowerCase().normalize('NFC');
        const known = own.get(key) ?? value;
        if ((blocOf.get(key) ?? bloc) !== bloc || known !== value) return null;
        blocOf.set(key, bloc);
        if (!own.has(key)) own.set(key, value);
      }
    }
    texts.set(bloc, own);
  }
  const range = rangeOf(rows, column);
  return {
    rows,
    saying: (bloc) => ({
      range,
      texts: [...(texts.get(bloc)?.values() ?? [])].map((value) => ({
        text: textOf(value),
        criterion: textOf(criterionOf(value) ?? ''),
      })),
    }),
  };
}

/** The columns of the cells, each down all rows. */
export function rangesOver(cells: readonly string[], rows: RowRun): readonly string[] {
  return columnsOf(cells).map((column) => rangeOf(rows, column));
}

function blocsOf({ counts }: District) {
  return Object.entries(counts).map(([bloc, { members, fullMembers }]) => ({
    bloc,
    cells: [...(members.from ?? []), ...(fullMembers?.from ?? [])],
    runs: runsOf(members.from ?? []),
  }));
}

/** An error in one row would be the sum of all. */
function holdsError(cell: string, sheet: RawSheet): boolean {
  const place = cellPlace(cell);
  const value = place && valueAt(sheet, place.row, place.column);
  return typeof value === 'string' && value.startsWith('#');
}
