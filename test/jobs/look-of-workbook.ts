import { type Area, areaAddress } from '../../src/domain/address';
import { AREA_NAMES, ROW_NAMES } from '../../src/domain/live/row-names';
import { areaName } from '../../src/preview/host/document/address';
import type { CellStyle } from '../../src/preview/host/document/cell-style';
import { filterName } from '../../src/preview/host/document/name';
import type { HostSheet } from '../../src/preview/host/document/sheet';
import { columnPoints, rowPoints } from '../../src/preview/host/document/sizes';
import { type CellValue, isError } from '../../src/preview/host/document/value';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { childNamed, textOf } from '../../src/preview/host/file/xml';
import type { WorkbookUnderTest } from './workbook-under-test';

/** Everything a person can see or set on a sheet that a run must not touch, cell by cell. */
export interface SheetLook {
  readonly sheet: string;
  /** By row and column, counted from 0. */
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly names: readonly string[];
  /** Formulas of conditional formats, but for those of areas that are left out. */
  readonly rules: readonly string[];
  /** Where what can be typed is checked, and by what; but for those of areas that are left out. */
  readonly validations: readonly string[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

const ROWS = 44;
const COLUMNS = 44;

/**
 * What the first rows and columns of every sheet hold and look like: values and formulas, number formats, fonts, fills,
 * alignment, borders, merges, names, checks of what is typed, widths and heights. Cells of `except` are left out, with
 * the widths of their columns. Asked of the host, as tests look at hundreds of workbooks; that the client is told the
 * same is tested where the host is.
 */
export function lookOf(
  { workbook }: WorkbookUnderTest,
  except: Readonly<Record<string, readonly Area[]>> = {},
): readonly SheetLook[] {
  return workbook.sheets.map((sheet) => lookOfSheet(workbook, sheet, except[sheet.name] ?? []));
}

function validationsOn(sheet: HostSheet, except: readonly Area[]): readonly string[] {
  return sheet.validations.flatMap(({ areas, element }) =>
    areas
      .map(({ top, left, bottom, right }) => ({
        row: top,
        column: left,
        rowCount: bottom - top + 1,
        columnCount: right - left + 1,
      }))
      .filter((area) => !except.some((left) => covers(left, area)))
      .map((area) => {
        const told = ['formula1', 'formula2'].map((name) => textOf(childNamed(element, name)));
        return [areaAddress(area), element.attributes['type'], ...told].join(' ');
      }),
  );
}

function covers(around: Area, area: Area): boolean {
  return (
    around.row <= area.row &&
    around.column <= area.column &&
    area.row + area.rowCount <= around.row + around.rowCount &&
    area.column + area.columnCount <= around.column + around.columnCount
  );
}

/** The look of the workbook but for sheets' marks: each first run draws one, and one that stood stays. */
export function lookApartFromMark(current: WorkbookUnderTest): readonly SheetLook[] {
  return lookOf(current).map((look) => ({
    ...look,
    names: look.names.filter((name) => !name.startsWith('_kt.mark')),
  }));
}

const styleTexts = new WeakMap<CellStyle, string>();

/** But for the apostrophe of a text, which is not seen. */
function styleText(style: CellStyle): string {
  let text = styleTexts.get(style);
  if (text === undefined) {
    text = JSON.stringify({ ...style, quotePrefix: undefined });
    styleTexts.set(style, text);
  }
  return text;
}

function shown(value: CellValue): string {
  if (value === null) return '""';
  return isError(value) ? value.error : JSON.stringify(value);
}

/** By which formulas of a sheet's own results look at its rows. */
const ROWS_NAMED: readonly string[] = [...Object.values(ROW_NAMES), ...Object.values(AREA_NAMES)];

function lookOfSheet(workbook: HostWorkbook, sheet: HostSheet, except: readonly Area[]): SheetLook {
  const isLeftOut = (row: number, column: number) =>
    except.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  const cells: Record<string, string> = {};
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      if (isLeftOut(row, column)) continue;
      const cell = sheet.cell(row, column);
      const content = cell && cell.formula !== null ? `=${cell.formula}` : shown(cell?.value ?? null);
      cells[`${row},${column}`] =
        `${content} ${styleText(workbook.styles.style(sheet.styleAt(row, column)))}`;
    }
  }
  const first = Array.from({ length: Math.max(ROWS, COLUMNS) }, (_, index) => index);
  return {
    sheet: sheet.name,
    cells,
    merges: sheet.merges
      .filter(({ top, left }) => top < ROWS && left < COLUMNS)
      .map(areaName)
      .sort(),
    names: workbook.names
      .filter(({ scope, name }) => scope === sheet && name !== filterName)
      .filter(({ name }) => except.length === 0 || !(name.startsWith('_kt.') || ROWS_NAMED.includes(name)))
      .map(({ name, formula, hidden }) => `${name} =${formula} ${String(!hidden)}`)
      .sort(),
    rules: sheet.conditionals
      .filter(({ areas }) => areas.some(({ top, left }) => top < ROWS && left < COLUMNS))
      .map(({ element }) => `=${textOf(childNamed(element, 'formula'))}`)
      .filter((formula) => except.length === 0 || !/Đủ|Chưa|^=LEN\(/.test(formula))
      .sort(),
    validations: validationsOn(sheet, except),
    widths: first
      .slice(0, COLUMNS)
      .flatMap((column) =>
        except.some((area) => area.column <= column && column < area.column + area.columnCount)
          ? []
          : [columnPoints(sheet, column)],
      ),
    heights: first.slice(0, ROWS).map((row) => rowPoints(sheet, row)),
  };
}
