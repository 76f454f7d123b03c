import { cellAddress } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import { typeIn } from '../survey/list/cell-words';
import { isMark } from '../survey/list/listed-organisation';
import type { District, Organisation, Survey } from '../survey/survey';
import { blocRuns } from './bloc-rows';
import type { CellReference } from './count-cells';
import { allOf, anyOf, choice, type Expression, textOf } from './formula-text';
import { criterionOf, rangeOf, type RowRun, rowsOf } from './own-rows';

/** What a cell holds, or begins with, in a row of which the type is known. */
interface Held {
  readonly column: number;
  /** All that the cell holds, as COUNTIF looks for it; absent where it only begins so. */
  readonly criterion?: string;
  /** What holds of the cell, or of each in a range. */
  readonly isIn: (cells: string) => Expression;
}

/** How a row says its type: what it holds in one column, or in the next ones as well where the first do not tell. */
type Saying = readonly Held[];

/** The base organisations of a district, as its rows are counted; null where a formula does not see what was read. */
export type OrganisationsCounted = (district: District, reference: CellReference) => Expression | null;

/**
 * Counts the rows of a list that say what type of organisation they are, in any of the ways in which its rows say it
 * today; blank as soon as one of the district's does not, as where it says it in another way since.
 */
export function organisationsCounted(survey: Survey, sheet: RawSheet): OrganisationsCounted {
  const columns = typeColumns(survey);
  const told = new Map(
    survey.organisations.map((organisation) => [
      organisation.row,
      organisation.type === null ? null : sayingOf(organisation, columns, sheet),
    ]),
  );
  const sayings = new Map<string, Saying>();
  for (const saying of told.values()) {
    if (!saying) continue;
    const key = saying.map(({ column, isIn }) => `${column} ${isIn('').toLowerCase()}`).join('\n');
    if (!sayings.has(key)) sayings.set(key, saying);
  }
  const all = [...sayings.values()];
  // Letters of two marks may be taken for one.
  const areApart = new Set([...sayings.keys()].map((key) => key.normalize('NFC'))).size === all.length;

  return (district, reference) => {
    const own = survey.organisations.filter((organisation) => organisation.district === district.key);
    const isKnown = own.every(({ type }) => type !== null);
    const counts = Object.values(district.counts).flatMap(({ committees, cells }) => [committees, cells]);
    // Something else may keep the counts open, as a bloc without a row.
    if (isKnown !== counts.every(({ state }) => state === 'whole')) return null;
    const runs = blocRuns(district, survey, sheet);
    const rows = runs.flatMap(rowsOf);
    if (rows.length !== own.length || rows.length === 0 || all.length === 0 || !areApart) return null;
    if (rows.some((row) => told.get(row) === undefined)) return null;
    const known = runs.flatMap((run) => countedIn(run, all, reference));
    const single = runs.filter(({ first, last }) => first === last).length;
    const standing = [
      ...(single > 0 ? [String(single)] : []),
      ...runs
        .filter(({ first, last }) => first < last)
        .map((run) => `ROWS(${rangeOf(run, nameColumn(columns))})`),
    ].join('+');
    return choice(`${known.join('+')}<${standing}`, '""', standing);
  };
}

interface TypeColumns {
  readonly type: number | null;
  /** Of committees and of cells, where a mark in one of them says the type. */
  readonly marks: readonly number[];
  readonly name: number | null;
}

function typeColumns({ columns }: Survey): TypeColumns {
  const columnOf = (kind: string) => columns.find(({ field }) => field.kind === kind)?.column ?? null;
  const marks = (['committees', 'cells'] as const).flatMap(
    (measure) =>
      columns.find(({ field }) => field.kind === 'count' && field.measure === measure)?.column ?? [],
  );
  return { type: columnOf('organisation-type'), marks, name: columnOf('organisation') };
}

function nameColumn({ name, type, marks }: TypeColumns): number {
  return name ?? type ?? marks[0] ?? 0;
}

/** Undefined where no formula can look for it. */
function sayingOf(
  { row }: Organisation,
  { type, marks, name }: TypeColumns,
  sheet: RawSheet,
): Saying | undefined {
  const said: Held[] = [];
  const holds = (column: number): RawValue | undefined => {
    const value = valueAt(sheet, row, column);
    const criterion = criterionOf(value);
    if (criterion === null) return undefined;
    const text = typeof value === 'number' ? String(value) : textOf(String(value));
    said.push({ column, criterion, isIn: (cells) => `${cells}=${text}` });
    return value;
  };
  if (type !== null) {
    const value = holds(type);
    if (value === undefined) return undefined;
    if (typeIn(String(value)) !== null) return said;
  }
  const marked = marks.map(holds);
  if (marked.includes(undefined)) return undefined;
  if (marked.filter((value) => value !== undefined && isMark(value)).length === 1) return said;
  const start = name === null ? null : startOf(String(valueAt(sheet, row, name)));
  if (name === null || start === null) return undefined;
  return [...said, { column: name, ...start }];
}

/** The words at the start of a name that say the type: "Chi bộ" of "Chi bộ Thanh tra". */
function startOf(name: string): Omit<Held, 'column'> | null {
  const [start] = [/^\s*\S+/, /^\s*\S+\s+\S+/].flatMap((words) => {
    const [text = ''] = words.exec(name) ?? [];
    return typeIn(text) === null ? [] : [text];
  });
  if (start === undefined || typeIn(name) !== typeIn(start)) return null;
  const isAll = start.length === name.length;
  const text = isAll ? start : name.slice(0, start.length + 1);
  const criterion = criterionOf(text);
  if (criterion === null) return null;
  return isAll
    ? { criterion, isIn: (cells) => `${cells}=${textOf(text)}` }
    : { isIn: (cells) => `LEFT(${cells},${text.length})=${textOf(text)}` };
}

function countedIn(run: RowRun, sayings: readonly Saying[], reference: CellReference): readonly Expression[] {
  const { first, last } = run;
  // Some programs that calculate count in ranges only.
  if (first === last) {
    const saysOne = sayings.map((saying) =>
      allOf(saying.map(({ column, isIn }) => isIn(reference(cellAddress(first, column))))),
    );
    return [`N(${anyOf(saysOne)})`];
  }
  return sayings.map((saying) => {
    const [only, ...others] = saying;
    if (only?.criterion !== undefined && others.length === 0)
      return `COUNTIF(${rangeOf(run, only.column)},${textOf(only.criterion)})`;
    const held = saying.map(({ column, isIn }) => `(${isIn(rangeOf(run, column))})`);
    return `SUMPRODUCT(${held.length === 1 ? `1*${held.join('')}` : held.join('*')})`;
  });
}
