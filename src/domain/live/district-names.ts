import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import { type Expression, textOf } from './formula-text';
import {
  type CountOf,
  countedInColumn,
  criterionFor,
  holdsPattern,
  namePattern,
  type NamePattern,
} from './name-patterns';
import { criterionOf, rangeOf, type RowRun, rowsOf, sizeOf, sumOf, textAt } from './own-rows';
import { ROW_NAMES } from './row-names';

/** How many cells of a column say a text, as COUNTIF takes them for the same; letters of two marks may be taken for one. */
export interface Standing {
  readonly exact: ReadonlyMap<string, number>;
  readonly composed: ReadonlyMap<string, number>;
  readonly countOf: CountOf;
}

export function standingTexts(sheet: RawSheet, column: number | null): Standing {
  const { values, origin } = sheet;
  const exact = new Map<string, number>();
  const composed = new Map<string, number>();
  const add = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  if (column === null) return { exact, composed, countOf: () => null };
  for (const line of values) {
    const text = String(line[column - origin.column] ?? '').toLowerCase();
    add(exact, text);
    add(composed, text.normalize('NFC'));
  }
  return { exact, composed, countOf: countedInColumn(sheet, column) };
}

/**
 * That the name stands in its column as often as when it was read, also with another kind of unit before it or none, and
 * spaced otherwise; nothing of a name that cannot be asked for so.
 */
export function saidAsOften(
  reference: string,
  value: RawValue,
  { countOf }: Standing,
): readonly Expression[] {
  if (typeof value !== 'string' || value === '' || criterionOf(value) !== value) return [];
  const own = countOf({ parts: [value], isOpen: false });
  const pattern = namePattern(value);
  const likely = pattern && countOf(pattern);
  return [
    ...(own === null ? [] : [`COUNTIF(${ROW_NAMES.district},"*"&${reference})=${own}`]),
    // A name that is corrected is found by it no more.
    ...(pattern === null || likely === null
      ? []
      : [`COUNTIF(${ROW_NAMES.district},${textOf(criterionFor(pattern))})<=${likely}`]),
    ...(/^ | {2}| $/.test(value) ? [] : [`${reference}=TRIM(${reference})`]),
  ];
}

interface NamesOf {
  readonly column: number;
  readonly isNested: boolean;
  readonly standing: Standing;
  readonly sheet: RawSheet;
}

/** How a name is looked for, and how often it is found. */
interface Sought {
  readonly criterion: string;
  readonly all: number;
  readonly isFound: (row: number) => boolean;
}

/**
 * However it is written, where the column names nothing else than districts; where other cells hold it as well, as those
 * of sums do, it alone besides: such a cell may have become the name. Null where it cannot be asked for.
 */
function sought(value: RawValue, { column, isNested, standing, sheet }: NamesOf): readonly Sought[] | null {
  const pattern: NamePattern | null = isNested ? null : namePattern(value);
  const found = pattern && standing.countOf(pattern);
  const text = String(value).toLowerCase();
  const criterion = criterionOf(value);
  const all = standing.exact.get(text) ?? 0;
  const exact: readonly Sought[] =
    criterion === null || standing.composed.get(text.normalize('NFC')) !== all
      ? []
      : [{ criterion, all, isFound: (row) => textAt(sheet, row, column) === text }];
  if (pattern === null || found === null) return exact.length === 0 ? null : exact;
  const likely: Sought = {
    criterion: criterionFor(pattern),
    all: found,
    isFound: (row) => holdsPattern(sheet, row, column, pattern),
  };
  return found === all ? [likely] : [likely, ...exact];
}

/** That no row says the district's name besides those that did; null for a name that cannot be asked for. */
export function noOthers(runs: readonly RowRun[], names: NamesOf): readonly Expression[] | null {
  const { column, sheet } = names;
  const values = new Set(runs.flatMap((run) => rowsOf(run).map((row) => valueAt(sheet, row, column))));
  const conditions = [...values]
    .filter((value) => value !== '')
    .map((value) => sought(value, names)?.map((looked) => foundAsRead(looked, runs, column)) ?? null);
  return conditions.every((condition) => condition !== null) ? [...new Set(conditions.flat())] : null;
}

function foundAsRead(
  { criterion, all, isFound }: Sought,
  runs: readonly RowRun[],
  column: number,
): Expression {
  const foundIn = (run: RowRun) => rowsOf(run).filter(isFound).length;
  const growing = runs.filter((run) => sizeOf(run) > 1 && foundIn(run) > 0);
  const fixed = all - growing.reduce((sum, run) => sum + foundIn(run), 0);
  const counted = growing.map((run) => `COUNTIF(${rangeOf(run, column)},${textOf(criterion)})`);
  return `COUNTIF(${ROW_NAMES.district},${textOf(criterion)})=${sumOf(counted, fixed)}`;
}
