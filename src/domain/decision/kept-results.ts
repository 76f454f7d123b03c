import { fingerprint, formulaFingerprint } from '../fingerprint';
import { rememberedRows } from '../left-behind';
import { memoryPart, wholeMemory } from '../memory-parts';
import { isOrganisationKey, sharedKey } from '../organisations/organisation-key';
import { organisationPlaces } from '../organisations/organisation-place';
import type { CellContent, LeftBehind, TypedOverCell } from '../plan';
import { valueAt } from '../sheet-values';
import { speaksOfRows } from '../total-formula';
import { type ComparedColumn, type FormulaMarks, keepTypedOver } from '../typed-over';
import { formulaMarks, organisationMarks } from './formula-marks';
import { CHOSEN_COLUMN, ROWS_COLUMN, rowsToRemember } from './listed-rows';
import type { LiveCells } from './live-cells';
import { contentOf } from './result-cells';
import { hasGoneCells, ownShapes } from './own-shapes';
import { readChoices, writtenName } from './read-choices';
import { columnId, PEOPLE_COLUMNS, type PlacedColumn } from './result-columns';
import { inputAt, type ResultKeys, rowsOf } from './result-rows';
import type { ResultsPlanInput } from './results-input';

interface KeptResults {
  /** Column by column, as they are placed, null wherever nothing is to be written. */
  readonly content: readonly (readonly CellContent[])[];
  readonly typedOver: readonly TypedOverCell[];
  readonly leftBehind: LeftBehind;
}

/**
 * Compares the columns, from the first header row as far down as they reach or ever reached, with what is wanted. In one
 * row those of districts are remembered under the district's key and those of organisations under the organisation's:
 * any organisation may come to be the first of its district.
 */
export function keepOwnCells(
  columns: readonly PlacedColumn[],
  keys: ResultKeys,
  live: LiveCells,
  input: ResultsPlanInput,
): KeptResults {
  const rows = comparedRows(input);
  const compared = comparedColumns(columns, rows, live, input);
  const ofEach = compared.filter(({ id }) => ORGANISATION_COLUMNS.has(id));
  const ofPeople = compared.filter(({ id }) => PEOPLE_COLUMNS.includes(id));
  const ofNames = compared.filter(({ id }) => id === NAME_COLUMN);
  const ofDistricts = compared.filter(({ id }) => !isKeptApart(id));
  const parts = [
    ...(ofEach.length > 0
      ? [
          {
            columns: ofEach,
            kept: keptOfOrganisations(ofEach, rows, keys, organisationMarks(columns, input), input),
          },
        ]
      : []),
    ...(ofPeople.length > 0 ? [{ columns: ofPeople, kept: keptOfPeople(ofPeople, keys, input) }] : []),
    ...(ofNames.length > 0 ? [{ columns: ofNames, kept: keptOfNames(ofNames, rows, keys, input) }] : []),
    {
      columns: ofDistricts,
      kept: keptOfDistricts(ofDistricts, rows, keys, formulaMarks(columns, input), input),
    },
  ];
  const contentById = new Map(
    parts.flatMap(({ columns: of, kept }) =>
      of.map(({ id }, index) => [id, kept.content[index] ?? []] as const),
    ),
  );
  const rowsNow = rowsToRemember(input.survey, input.decisions);
  return {
    content: compared.map(({ id }) => contentById.get(id) ?? []),
    typedOver: parts.flatMap(({ kept }) => kept.typedOver),
    leftBehind: [...parts.map(({ kept }) => kept.leftBehind), ...(rowsNow ? [rowsNow] : [])].reduce(
      wholeMemory,
    ),
  };
}

function keptOfDistricts(
  compared: readonly ComparedColumn[],
  rows: readonly number[],
  keys: ResultKeys,
  marksOf: (formula: string, row: number, column: number) => FormulaMarks,
  input: ResultsPlanInput,
): KeptResults {
  const { survey } = input;
  const leftBehind = memoryPart(
    input.leftBehind,
    (column) => !isKeptApart(column) && column !== ROWS_COLUMN && column !== CHOSEN_COLUMN,
    (key) => !isOrganisationKey(key),
  );
  const memory = rememberedRows(leftBehind);
  const all = survey.districts.map(({ key }) => key);
  return keepTypedOver({
    sheet: survey.sheet,
    firstRow: survey.area.row,
    columns: compared.map((column) => ({
      ...column,
      isOwnFormula: ownFormula(column, input),
      formulaMarks: (formula, offset) => {
        const row = survey.area.row + offset;
        if (row !== survey.totalRow) return marksOf(formula, row, column.sheetColumn);
        const isOfOwn = speaksOfRows(formula, {
          column: column.sheetColumn,
          headerRow: survey.headerRows.last,
          totalRow: survey.totalRow,
          // Only those that were there at the last run: no range of it can hold the others.
          rows: survey.districts.filter(({ key }) => memory.wasThere(key)).map((district) => district.row),
        });
        // One that speaks of other cells than the add-in's is somebody's.
        const mark = isOfOwn ? formulaFingerprint(formula) : fingerprint(formula);
        return { now: mark, former: [mark] };
      },
    })),
    rowKeys: keys.districts,
    // What is a later row of a district now, or none of the survey's, may have been the first of one.
    vacantRows: new Map(vacantRows(rows, keys.districts, input).map((row) => [row, all])),
    leftBehind,
    replace: input.replaceTypedOver,
  });
}

/**
 * The names beside choices go where the choices go: in the first row of each district stands its own, in any row with an
 * entry the name that it was left with, or that of its district, and in no other row any. Wherever a sort has left it, a
 * name of a district, of today or of the last run, is the add-in's own.
 */
function keptOfNames(
  compared: readonly ComparedColumn[],
  rows: readonly number[],
  keys: ResultKeys,
  input: ResultsPlanInput,
): KeptResults {
  const { survey, sheet } = input;
  const { namedInRows } = readChoices(sheet, input.own, survey);
  const leftBehind = memoryPart(
    input.leftBehind,
    (column) => column === NAME_COLUMN,
    (key) => !isOrganisationKey(key),
  );
  const memory = rememberedRows(leftBehind);
  const own = new Set([
    ...memory.keys.flatMap((key) => memory.cell(key, NAME_COLUMN)),
    ...survey.districts.map((district) => fingerprint(writtenName(district, sheet))),
  ]);
  const others = vacantRows(rows, keys.districts, input);
  const rowOf = new Map(others.map((row) => [row - survey.area.row, row]));
  const kept = keepTypedOver({
    sheet: survey.sheet,
    firstRow: survey.area.row,
    columns: compared.map((column) => ({
      ...column,
      wanted: column.wanted.map((want, offset) => {
        const row = rowOf.get(offset);
        if (row === undefined) return want;
        const entry = namedInRows.get(row);
        if (entry !== undefined) return entry;
        return own.has(fingerprint(column.found[offset] ?? '')) ? '' : null;
      }),
    })),
    rowKeys: new Map([...keys.districts, ...others.map((row) => [row, `${OTHER_ROW}${row}`] as const)]),
    sharedKey: (key) => (isAround(key) ? key : NAME_COLUMN),
    leftBehind,
    replace: input.replaceTypedOver,
  });
  // Of these rows nothing is remembered: their names are known by those of the districts.
  const leftNow = memoryPart(
    kept.leftBehind,
    () => true,
    (key) => !key.startsWith(OTHER_ROW),
  );
  return { ...kept, leftBehind: leftNow ?? kept.leftBehind };
}

/** Of the columns that people fill in the header alone is the add-in's: whatever stands below is left as it is. */
function keptOfPeople(
  compared: readonly ComparedColumn[],
  keys: ResultKeys,
  input: ResultsPlanInput,
): KeptResults {
  const { sheet, area, headerRows } = input.survey;
  const headers = new Map([...keys.districts].filter(([row]) => row <= headerRows.last));
  const known = new Set(headers.values());
  return keepTypedOver({
    sheet,
    firstRow: area.row,
    columns: compared,
    rowKeys: headers,
    leftBehind: memoryPart(
      input.leftBehind,
      (column) => PEOPLE_COLUMNS.includes(column),
      (key) => known.has(key),
    ),
    replace: input.replaceTypedOver,
  });
}

function keptOfOrganisations(
  compared: readonly ComparedColumn[],
  rows: readonly number[],
  keys: ResultKeys,
  marksOf: (formula: string, row: number, column: number) => FormulaMarks,
  input: ResultsPlanInput,
): KeptResults {
  const { survey } = input;
  const all = [...keys.organisations.values()].filter(isOrganisationKey);
  return keepTypedOver({
    sheet: survey.sheet,
    firstRow: survey.area.row,
    columns: compared.map((column) => ({
      ...column,
      isOwnFormula: ownFormula(column, input),
      formulaMarks: (formula, offset) => marksOf(formula, survey.area.row + offset, column.sheetColumn),
    })),
    rowKeys: keys.organisations,
    // Whoever cut an organisation out of its row left there what was written of it.
    vacantRows: new Map(vacantRows(rows, keys.organisations, input).map((row) => [row, all])),
    sharedKey,
    leftBehind: memoryPart(
      input.leftBehind,
      (column) => ORGANISATION_COLUMNS.has(column),
      (key) => isOrganisationKey(key) || keys.organisations.get(survey.headerRows.last) === key,
    ),
    replace: input.replaceTypedOver,
  });
}

/** What became of the add-in's own formulas where rows were deleted beside them, and only there. */
function ownFormula({ wanted }: ComparedColumn, { leftBehind, survey }: ResultsPlanInput) {
  if (survey.layout === 'wide') return () => false;
  const isOwn = ownShapes(wanted, rememberedRows(leftBehind).keys);
  return (formula: string, offset: number, isRowLost: boolean) =>
    // Where the total stands now, a district stood that has moved up.
    (isRowLost || survey.area.row + offset === survey.totalRow || hasGoneCells(formula)) && isOwn(formula);
}

const ORGANISATION_COLUMNS: ReadonlySet<string> = new Set(
  ([{ kind: 'joins' }, { kind: 'prospect' }] as const).map(columnId),
);
const NAME_COLUMN = columnId({ kind: 'of' });
/** Before the number of a row that is not the first of a district. */
const OTHER_ROW = '#row ';

function isAround(key: string): boolean {
  return key.startsWith('#') && !key.startsWith(OTHER_ROW);
}

function isKeptApart(column: string): boolean {
  return ORGANISATION_COLUMNS.has(column) || PEOPLE_COLUMNS.includes(column) || column === NAME_COLUMN;
}

function comparedRows({ survey, own }: ResultsPlanInput): readonly number[] {
  const ends = Object.values(own).map(({ row, rowCount }) => row + rowCount);
  const end = Math.max(survey.area.row + survey.area.rowCount, ...ends);
  return rowsOf({ ...survey.area, rowCount: end - survey.area.row });
}

function comparedColumns(
  columns: readonly PlacedColumn[],
  rows: readonly number[],
  live: LiveCells,
  input: ResultsPlanInput,
): readonly ComparedColumn[] {
  const { survey, decisions, rules, sheet } = input;
  const places = organisationPlaces(survey.organisations, decisions, rules);
  return columns.map((placed) => {
    const { column } = placed.area;
    const wanted = contentOf(placed, columns, { ...input, places, live });
    return {
      id: columnId(placed.column),
      sheetColumn: column,
      wanted: rows.map((_, offset) => wanted[offset] ?? null),
      found: rows.map((row) => valueAt(sheet, row, column)),
      formulas: rows.map((row) => inputAt(row, column, input)),
    };
  });
}

/** Rows below the header that hold no part of the survey of which the columns say something. */
function vacantRows(
  rows: readonly number[],
  keys: ReadonlyMap<number, string>,
  { survey }: ResultsPlanInput,
): readonly number[] {
  return rows.filter((row) => row > survey.headerRows.last && row !== survey.numberRow && !keys.has(row));
}
