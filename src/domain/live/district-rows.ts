import { cellAddress, cellPlace } from '../address';
import { valueAt } from '../sheet-values';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { District, Survey } from '../survey/survey';
import { belowAsRead, type ListedRows, noneNamelessBelow } from './below-rows';
import { blocHeadings } from './bloc-headings';
import { blocRuns } from './bloc-rows';
import type { CellReference } from './count-cells';
import { noOthers, saidAsOften, standingTexts } from './district-names';
import type { Expression } from './formula-text';
import { type NamedColumns, namedColumns, standingColumns } from './named-columns';
import {
  criterionOf,
  endOf,
  firstRowOf,
  rangeOf,
  type RowRun,
  rowsOf,
  said,
  saysTheSame,
  sizeOf,
  standInLine,
  standsInOwnRow,
  sumOf,
  textAt,
} from './own-rows';
import { ROW_NAMES } from './row-names';
import { rowsAsWritten } from './rows-as-written';

/** What holds as long as a district's rows are those that were read. */
export interface OwnRows {
  readonly asRead: readonly Expression[];
  /** For what is said of numbers that are the same as well; null where that cannot be asked for. */
  asWritten(): readonly Expression[] | null;
}

/** The conditions of a district; null where they cannot be asked for by a formula. */
export type DistrictRows = (district: District, reference: CellReference) => OwnRows | null;

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
      const asWritten = () => null;
      if (names === null) return { asRead: [], asWritten };
      const name = reference(cellAddress(row, names));
      const asRead = [
        ...standsInOwnRow([name]),
        ...saidAsOften(name, valueAt(sheet, row, names), standing),
        noneNamelessBelow(),
      ];
      return { asRead, asWritten };
    };
  }
  const blocsAbove = blocHeadings(survey, sheet);
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
    if (runs.length === 0) return { asRead: [], asWritten: () => null };
    const same = told.length === 0 ? [] : runs.map((run) => saysTheSame(run, told, reference, sheet));
    const naming = isNested ? [{ first: district.row, last: district.row }] : runs;
    const [anchor] = standingColumns(columns);
    const inLine = runs.flatMap((run) =>
      anchor === undefined
        ? []
        : standInLine(
            run,
            anchor.column,
            standingColumns(columns).map(({ column }) => column),
            reference,
          ),
    );
    const alone = names === null ? [] : noOthers(naming, { column: names, isNested, standing, sheet });
    if (alone === null || !same.every((condition) => condition !== null)) return null;
    const headings = isUnderHeadings
      ? runs.flatMap((run) => [...headingOf(run, columns, sheet), ...blocsAbove.noneAmong(run)])
      : [];
    const listed = { survey, sheet, columns, isNested };
    const among = isNamedOnce ? noneAmong(district, runs, listed) : noneNameless(runs, names, listed);
    const first = firstCell(district, columns);
    const asRead = [
      ...standsInOwnRow(first),
      // The name that stands once may be sorted away from the first row.
      ...(isNested || (isNamedOnce && runs.some((run) => sizeOf(run) > 1))
        ? saysAsRead(first, sheet, reference)
        : []),
      ...inLine,
      ...same,
      ...headings,
      ...alone,
      ...among,
      ...noneTwice(runs, columns.organisation ?? (isNested && isUnderHeadings ? names : null), sheet),
    ];
    const asWritten = () => {
      const [start, end] = [runs[0], runs.at(-1)];
      if (!anchor || !start || !end) return null;
      const whole = { first: Math.min(district.row, start.first), last: end.last };
      const same = rowsAsWritten(district, whole, anchor.column, survey, sheet);
      const naming = isNested ? [{ first: district.row, last: district.row }] : [whole];
      const alone = names === null ? [] : noOthers(naming, { column: names, isNested, standing, sheet });
      return same && alone && [...same, ...alone, ...belowAsRead(whole, anchor.column, listed)];
    };
    return { asRead, asWritten };
  };
}

/** The cell that says what the district's first row is. */
function firstCell({ row }: District, columns: NamedColumns): readonly string[] {
  return standingColumns(columns)
    .slice(0, 1)
    .map(({ column }) => cellAddress(row, column));
}

function saysAsRead(
  cells: readonly string[],
  sheet: RawSheet,
  reference: CellReference,
): readonly Expression[] {
  return cells.flatMap((cell) => {
    const place = cellPlace(cell);
    return place ? [`${reference(cell)}=${said(sheet, place.row, place.column)}`] : [];
  });
}

/** That no organisation of a bloc stands there twice by now, as where its row was copied: its members would count twice. */
function noneTwice(runs: readonly RowRun[], column: number | null, sheet: RawSheet): readonly Expression[] {
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

/** That the row above says what it did. */
function headingOf(run: RowRun, columns: NamedColumns, sheet: RawSheet): readonly Expression[] {
  const standing = standingColumns(columns);
  const above = run.first - 1;
  const told = standing.find(({ column }) => valueAt(sheet, above, column) !== '') ?? standing[0];
  if (!told) return [];
  const { name, column } = told;
  return [`INDEX(${ROW_NAMES[name]},${firstRowOf(run, column)}-1)=${said(sheet, above, column)}`];
}

/** That no row came among the district's, or below them, that says no name and so would be taken for one of its. */
function noneAmong(district: District, runs: readonly RowRun[], of: ListedRows): readonly Expression[] {
  const { row } = district;
  const [any] = standingColumns(of.columns);
  const end = runs.at(-1);
  if (!any || !end || end.last < row) return [];
  const growing = runs.filter((run) => sizeOf(run) > 1);
  const fixed = end.last - row + 1 - growing.reduce((sum, run) => sum + sizeOf(run), 0);
  const rows = (run: RowRun) => `ROWS(${rangeOf(run, any.column)})`;
  // The formula stands in the district's first row. There may be fewer rows: the numbers of those that are gone went along.
  const among = `${endOf(end, any.column)}-ROW()<=${sumOf(growing.map(rows), fixed)}`;
  const further = runs.filter((run) => run.first > row).map((run) => firstRowOf(run, any.column));
  const above = further.slice(0, -1);
  // A range takes in by itself what comes among its rows.
  const isOneRange = runs.length === 1 && fixed === 0;
  return [
    ...(further.length === 0 ? [] : [`MIN(${further.join(',')})>ROW()`]),
    // Rows that were cut and put in elsewhere.
    ...(above.length === 0 ? [] : [`MAX(${above.join(',')})<${further.at(-1) ?? ''}`]),
    ...(end.last === row || isOneRange ? [] : [among]),
    ...belowAsRead(end, any.column, of),
  ];
}

/**
 * That no row came among the district's, or right above or below them, that says no name, where every row says its own:
 * it would be taken for one of the rows above, or could be of this district or that.
 */
function noneNameless(runs: readonly RowRun[], names: number, of: ListedRows): readonly Expression[] {
  return together(runs).flatMap((own) => {
    const [first, end] = [own[0], own.at(-1)];
    if (!first || !end) return [];
    const growing = own.filter((run) => sizeOf(run) > 1);
    const fixed = own.length - growing.length;
    const rows = growing.map((run) => `ROWS(${rangeOf(run, names)})`);
    const above = firstRowOf(first, names);
    return [
      ...(valueAt(of.sheet, first.first - 1, names) === ''
        ? []
        : [`INDEX(${ROW_NAMES.district},${above}-1)<>""`]),
      ...(own.length === 1 ? [] : [`${endOf(end, names)}-${above}<=${sumOf(rows, fixed)}`]),
      ...belowAsRead(end, names, of),
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
