import { type Area, areaAddress } from '../../src/domain/address';
import { childNamed, textOf } from '../../src/preview/host/file/xml';
import type { WorkbookUnderTest } from './workbook-under-test';

/** Everything a person can see or set on a sheet that a run must not touch, cell by cell. */
export interface SheetLook {
  readonly sheet: string;
  readonly cells: Readonly<Record<string, unknown>>;
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
 * What the first rows and columns of every sheet hold and look like, read through Microsoft's client: values,
 * formulas, number formats, fonts, fills, alignment, borders, merges, names, widths and heights. Cells of `except`
 * are left out, with the widths of their columns.
 */
export async function lookOf(
  current: WorkbookUnderTest,
  except: Readonly<Record<string, readonly Area[]>> = {},
): Promise<readonly SheetLook[]> {
  return current.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const looks: SheetLook[] = [];
    for (const { name } of sheets.items) {
      const validations = validationsOn(current, name, except[name] ?? []);
      looks.push({ ...(await lookOfSheet(context, name, except[name] ?? [])), validations });
    }
    return looks;
  });
}

/** Asked of the host: Office.js tells of a range whether its cells are checked alike, not which are checked how. */
function validationsOn(
  { workbook }: WorkbookUnderTest,
  sheet: string,
  except: readonly Area[],
): readonly string[] {
  return (workbook.findSheet(sheet)?.validations ?? []).flatMap(({ areas, element }) =>
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
export async function lookApartFromMark(current: WorkbookUnderTest): Promise<readonly SheetLook[]> {
  const looks = await lookOf(current);
  return looks.map((look) => ({ ...look, names: look.names.filter((name) => !name.startsWith('_kt.mark')) }));
}

async function lookOfSheet(
  context: Excel.RequestContext,
  name: string,
  except: readonly Area[],
): Promise<Omit<SheetLook, 'validations'>> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS).load('formulas,numberFormat');
  const looks = range.getCellProperties({
    format: {
      fill: { color: true },
      font: { name: true, size: true, bold: true, italic: true, color: true },
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
    },
  });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const merged = range.getMergedAreasOrNullObject().load('areas/items/address');
  const names = sheet.names.load('items/name,items/formula,items/visible');
  const rules = range.conditionalFormats.load('items/type');
  await context.sync();
  const formulas = rules.items.map(({ custom }) => custom.rule.load('formula'));
  await context.sync();

  const isLeftOut = (row: number, column: number) =>
    except.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount,
    );
  const cells: Record<string, unknown> = {};
  for (let row = 0; row < ROWS; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      if (isLeftOut(row, column)) continue;
      cells[`${row},${column}`] = plain([
        range.formulas[row]?.[column],
        range.numberFormat[row]?.[column],
        looks.value[row]?.[column],
      ]);
    }
  }
  return {
    sheet: name,
    cells,
    merges: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address).sort(),
    names: names.items
      .filter((item) => !item.name.startsWith('_kt.') || except.length === 0)
      .map((item) => `${item.name} ${String(item.formula)} ${String(item.visible)}`)
      .sort(),
    rules: formulas
      .map(({ formula }) => formula)
      .filter((formula) => except.length === 0 || !/Đủ|Chưa|^=LEN\(/.test(formula))
      .sort(),
    widths: columns.value.flatMap((properties, column) =>
      except.some((area) => area.column <= column && column < area.column + area.columnCount)
        ? []
        : [properties.format?.columnWidth ?? -1],
    ),
    heights: rows.value.map((properties) => properties.format?.rowHeight ?? -1),
  };
}

/** The client's objects belong to a realm of its own, which `toEqual` would tell apart. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
