import { type Area, cellAddress } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { District, Survey } from '../survey/survey';
import { blocRuns } from './bloc-rows';
import type { CellReference } from './count-cells';
import { type Expression, textOf } from './formula-text';
import { criterionOf, rangeOf, type RowRun, rowsOf, said, saysTheSame } from './own-rows';
import { ROW_NAME_KEYS, ROW_NAMES, type RowName } from './row-names';

/** Where a survey of several rows a district says what its rows are; null for what it has no column for. */
export type NamedColumns = Readonly<Record<RowName, number | null>>;

/** The columns that a sheet's names stand for today. */
export function columnsNamed(names: Readonly<Record<string, Area>>): NamedColumns {
  return columnsBy((name) => names[ROW_NAMES[name]]?.column ?? null);
}

/** The columns that say what a row is; where each district has one row, that is its name. */
export function namedColumns({ layout, columns }: Pick<Survey, 'layout' | 'columns'>): NamedColumns {
  return columnsBy((name) =>
    layout === 'wide' && name !== 'district'
      ? null
      : (columns.find(({ field: { kind } }) => kind === name)?.column ?? null),
  );
}

function columnsBy(columnOf: (name: RowName) => number | null): NamedColumns {
  return { district: columnOf('district'), bloc: columnOf('bloc'), organisation: columnOf('organisation') };
}

/** The conditions of a district; null where they cannot be asked for by a formula. */
export type DistrictRows = (district: District, reference: CellReference) => readonly Expression[] | null;

/**
 * What holds as long as the rows that were read as a district's are all that are: each says the same as it did, no other
 * row says the district's name, none came where it would be taken for one of the district's, and the first of them is
 * still the one that the formula stands in: cells that are moved or pushed down take the references to them along.
 */
export function districtRows(survey: Survey, sheet: RawSheet): DistrictRows {
  const columns = namedColumns(survey);
  const { district: names, bloc } = columns;
  const standing = standingTexts(sheet, names);
  if (survey.layout === 'wide') {
    return ({ row }, reference) => {
      if (names === null) return [];
      const name = reference(cellAddress(row, names));
      return [...standsInOwnRow([name]), ...saidAsOften(name, valueAt(sheet, row, names), standing)];
    };
  }
  const isUnderHeadings = bloc === null && survey.layout === 'by-organisation';
  const saidOf = (district: District) =>
    names === null
      ? []
      : blocRuns(district, survey, sheet)
          .flatMap(rowsOf)
          .map((row) => textAt(sheet, row, names));
  // Names of districts, and of what is below each, stand in one column: an organisation's is its own.
  const isNested =
    names !== null &&
    bloc === null &&
    survey.districts.some((district) =>
      saidOf(district).some((text) => text !== '' && text !== textAt(sheet, district.row, names)),
    );
  const told = (isNested && isUnderHeadings ? [] : [names, bloc]).filter((column) => column !== null);
  const isNamedOnce =
    names === null || isNested || survey.districts.some((district) => saidOf(district).includes(''));

  return (district, reference) => {
    const runs = blocRuns(district, survey, sheet);
    if (runs.length === 0) return [];
    const same = told.length === 0 ? [] : runs.map((run) => saysTheSame(run, told, reference, sheet));
    const naming = isNested ? [{ first: district.row, last: district.row }] : runs;
    const alone = names === null ? [] : noOthers(naming, names, standing, sheet);
    if (alone === null || !same.every((condition) => condition !== null)) return null;
    const headings = isUnderHeadings ? runs.flatMap((run) => headingOf(run, columns, sheet)) : [];
    const named = { columns, isNested };
    const among = isNamedOnce
      ? noneAmong(district, runs, named, sheet)
      : noneNameless(runs, { names, named }, sheet);
    return [
      ...standsInOwnRow(firstCell(district, columns)),
      ...same,
      ...headings,
      ...alone,
      ...among,
      ...noneTwice(runs, columns, sheet),
    ];
  };
}

/**
 * That a formula still stands in the row of the cells that it names there: cells that are moved, or pushed down by others,
 * take the references to them along. A column of the row's table is always its own.
 */
export function standsInOwnRow(references: readonly string[]): readonly Expression[] {
  return references.filter((reference) => !reference.includes('[')).map((cell) => `ROW(${cell})=ROW()`);
}

/** The cell that says what the district's first row is. */
function firstCell({ row }: District, columns: NamedColumns): readonly string[] {
  return standingColumns(columns)
    .slice(0, 1)
    .map(({ column }) => cellAddress(row, column));
}

/** That the name stands in its column as often as when it was read; nothing of a name that cannot be asked for so. */
function saidAsOften(reference: string, value: RawValue, standing: Standing): readonly Expression[] {
  const criterion = criterionOf(value);
  const text = String(value).toLowerCase();
  const all = standing.exact.get(text) ?? 0;
  if (criterion === null || criterion === '' || criterion !== value) return [];
  if (standing.composed.get(text.normalize('NFC')) !== all) return [];
  return [`COUNTIF(${ROW_NAMES.district},${reference})=${all}`];
}

/** That no organisation of a bloc stands there twice by now, as where its row was copied: its members would count twice. */
function noneTwice(
  runs: readonly RowRun[],
  { organisation: column }: NamedColumns,
  sheet: RawSheet,
): readonly Expression[] {
  if (column === null) return [];
  return runs
    .filter(
      (run) => sizeOf(run) > 1 && areAllDifferent(rowsOf(run).map((row) => valueAt(sheet, row, column))),
    )
    .map((run) => rangeOf(run, column))
    .map((names) => `SUMPRODUCT(COUNTIF(${names},${names}))=COUNTIF(${names},"?*")`);
}

/** To COUNTIF, each looked for by itself. */
function areAllDifferent(values: readonly RawValue[]): boolean {
  const texts = values.map((value) => String(value).toLowerCase().normalize('NFC'));
  return (
    new Set(texts).size === texts.length &&
    values.every((value) => value !== '' && value === criterionOf(value))
  );
}

interface Named {
  readonly columns: NamedColumns;
  /** The column of the districts names what is below each as well. */
  readonly isNested: boolean;
}

function sizeOf({ first, last }: RowRun): number {
  return last - first + 1;
}

/** How many cells of a column say a text, as COUNTIF takes them for the same; letters of two marks may be taken for one. */
type Standing = Readonly<Record<'exact' | 'composed', ReadonlyMap<string, number>>>;

function standingTexts({ values, origin }: RawSheet, column: number | null): Standing {
  const exact = new Map<string, number>();
  const composed = new Map<string, number>();
  const add = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  if (column === null) return { exact, composed };
  for (const line of values) {
    const text = String(line[column - origin.column] ?? '').toLowerCase();
    add(exact, text);
    add(composed, text.normalize('NFC'));
  }
  return { exact, composed };
}

/** That no row says the district's name besides those that did; null for a name that cannot be asked for. */
function noOthers(
  runs: readonly RowRun[],
  column: number,
  standing: Standing,
  sheet: RawSheet,
): readonly Expression[] | null {
  const cells = runs.flatMap((run) =>
    rowsOf(run).map((row) => ({ run, value: valueAt(sheet, row, column), text: textAt(sheet, row, column) })),
  );
  const texts = [...new Set(cells.map(({ text }) => text))].filter((text) => text !== '');
  const conditions = texts.map((text): Expression | null => {
    const saying = cells.filter((cell) => cell.text === text);
    const criterion = criterionOf(saying[0]?.value ?? '');
    const all = standing.exact.get(text) ?? 0;
    if (criterion === null || standing.composed.get(text.normalize('NFC')) !== all) return null;
    const growing = [...new Set(saying.map(({ run }) => run))].filter((run) => sizeOf(run) > 1);
    const fixed = all - saying.filter(({ run }) => growing.includes(run)).length;
    const counted = growing.map((run) => `COUNTIF(${rangeOf(run, column)},${textOf(criterion)})`);
    return `COUNTIF(${ROW_NAMES.district},${textOf(criterion)})=${sumOf(counted, fixed)}`;
  });
  return conditions.every((condition) => condition !== null) ? conditions : null;
}

/** That the row above says what it did. */
function headingOf(run: RowRun, columns: NamedColumns, sheet: RawSheet): readonly Expression[] {
  const standing = standingColumns(columns);
  const above = run.first - 1;
  const told = standing.find(({ column }) => valueAt(sheet, above, column) !== '') ?? standing[0];
  if (!told) return [];
  const { name, column } = told;
  return [`INDEX(${ROW_NAMES[name]},${firstRowOf(run, column)}-1)=${said(sheet, above, column)}`];
}

/** That no row came among the district's, or right below them, that says no name and so would be taken for one of its. */
function noneAmong(
  { row }: District,
  runs: readonly RowRun[],
  { columns, isNested }: Named,
  sheet: RawSheet,
): readonly Expression[] {
  const [any] = standingColumns(columns);
  const end = runs.at(-1);
  if (!any || !end || end.last < row) return [];
  const growing = runs.filter((run) => sizeOf(run) > 1);
  const fixed = end.last - row + 1 - growing.reduce((sum, run) => sum + sizeOf(run), 0);
  const rows = (run: RowRun) => `ROWS(${rangeOf(run, any.column)})`;
  // The formula stands in the district's first row. There may be fewer rows: the numbers of those that are gone went along.
  const below = endOf(end, any.column);
  const among = `${below}-ROW()<=${sumOf(growing.map(rows), fixed)}`;
  const further = runs.filter((run) => run.first > row).map((run) => firstRowOf(run, any.column));
  // A range takes in by itself what comes among its rows.
  const isOneRange = runs.length === 1 && fixed === 0;
  return [
    ...(further.length === 0 ? [] : [`MIN(${further.join(',')})>ROW()`]),
    ...(end.last === row || isOneRange ? [] : [among]),
    ...nothingBelow(below, end.last + 1, { columns, isNested }, sheet),
  ];
}

/** The row of the first cell, also after that one is gone; not every program tells it of a range alone. */
function firstRowOf(run: RowRun, column: number): Expression {
  return sizeOf(run) === 1 ? `ROW(${cellAddress(run.first, column)})` : `MIN(ROW(${rangeOf(run, column)}))`;
}

/**
 * That no row came among the district's, or right above or below them, that says no name, where every row says its own:
 * it would be taken for one of the rows above, or could be of this district or that.
 */
function noneNameless(
  runs: readonly RowRun[],
  { names, named }: { readonly names: number; readonly named: Named },
  sheet: RawSheet,
): readonly Expression[] {
  return together(runs).flatMap((own) => {
    const [first, end] = [own[0], own.at(-1)];
    if (!first || !end) return [];
    const growing = own.filter((run) => sizeOf(run) > 1);
    const fixed = own.length - growing.length;
    const rows = growing.map((run) => `ROWS(${rangeOf(run, names)})`);
    const [above, below] = [firstRowOf(first, names), endOf(end, names)];
    return [
      ...(valueAt(sheet, first.first - 1, names) === ''
        ? []
        : [`INDEX(${ROW_NAMES.district},${above}-1)<>""`]),
      ...(own.length === 1 ? [] : [`${below}-${above}<=${sumOf(rows, fixed)}`]),
      ...nothingBelow(below, end.last + 1, named, sheet),
    ];
  });
}

/** Runs below each other. */
function together(runs: readonly RowRun[]): readonly (readonly RowRun[])[] {
  const parts: RowRun[][] = [];
  for (const run of runs) {
    const part = parts.at(-1);
    if (part?.at(-1)?.last === run.first - 1) part.push(run);
    else parts.push([run]);
  }
  return parts;
}

/** The row below the last. */
function endOf(run: RowRun, column: number): Expression {
  return `${firstRowOf(run, column)}+${sizeOf(run) === 1 ? '1' : `ROWS(${rangeOf(run, column)})`}`;
}

/** That the row below says what it did, or a district's name. */
function nothingBelow(
  row: Expression,
  rowNow: number,
  { columns, isNested }: Named,
  sheet: RawSheet,
): readonly Expression[] {
  const asked = standingColumns(columns);
  const isBlank = ({ column }: (typeof asked)[number]) => valueAt(sheet, rowNow, column) === '';
  const told = asked.find((cell) => !isBlank(cell));
  const below = (name: RowName) => `INDEX(${ROW_NAMES[name]},${row})`;
  if (told === undefined) return asked.map(({ name }) => `${below(name)}=""`);
  // The next district may be renamed, or another one come before it.
  const isNextName = told.name === 'district' && !isNested;
  return [isNextName ? `${below(told.name)}<>""` : `${below(told.name)}=${said(sheet, rowNow, told.column)}`];
}

function standingColumns(columns: NamedColumns) {
  return ROW_NAME_KEYS.flatMap((name) => {
    const column = columns[name];
    return column === null ? [] : [{ name, column }];
  });
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return String(valueAt(sheet, row, column)).toLowerCase();
}

function sumOf(counted: readonly Expression[], fixed: number): Expression {
  return [...counted, ...(fixed > 0 || counted.length === 0 ? [String(fixed)] : [])].join('+');
}
