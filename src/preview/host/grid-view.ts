import { type Area, intersection } from './document/address';
import type { CellStyle } from './document/cell-style';
import { conditionalStyles } from './document/conditional-evaluation';
import type { Locale } from './document/entry';
import { isProtected } from './document/limits';
import { displayText } from './document/number-format';
import type { HostSheet } from './document/sheet';
import { columnPixels, rowPoints } from './document/sizes';
import { listChoices } from './document/validation-check';
import { type CellValue, isError } from './document/value';
import type { HostWorkbook } from './document/workbook';
import { readColor } from './file/colors';
import { childNamed, flagAttribute, numberAttribute } from './file/xml';
import { hostError } from './protocol/host-error';

/** A sheet's tab. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** `#RRGGBB`, or an empty text. */
  readonly tabColor: string;
  readonly active: boolean;
}

/** A cell as it is shown. */
export interface ShownCell {
  /** With the number format applied, in the reader's way of writing numbers. */
  readonly text: string;
  readonly kind: 'blank' | 'text' | 'number' | 'logical' | 'error';
  /** With conditional formats applied. */
  readonly style: CellStyle;
  /** What a formula bar shows: the formula, or the value as it would be typed. */
  readonly entry: string;
  /** Whether a list of choices belongs to the cell. */
  readonly hasChoices: boolean;
}

/** The look of one sheet around its cells. */
export interface SheetLook {
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly isProtected: boolean;
  readonly tables: readonly { readonly name: string; readonly area: Area; readonly style: string }[];
  /** The filtered area of the sheet, header included. */
  readonly filter: string | undefined;
}

function kindOf(value: CellValue): ShownCell['kind'] {
  if (value === null || value === '') return 'blank';
  if (isError(value)) return 'error';
  return ({ string: 'text', number: 'number', boolean: 'logical' } as const)[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

/** Reads a workbook for a grid on a screen. Rows and columns count from 0. */
export class GridView {
  constructor(
    private readonly workbook: HostWorkbook,
    private readonly locale: Locale = 'en',
  ) {}

  tabs(): SheetTab[] {
    const active = this.workbook.active.sheet;
    return this.workbook.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      tabColor: readColor(childNamed(childNamed(sheet.root, 'sheetPr'), 'tabColor'), []) ?? '',
      active: sheet === active,
    }));
  }

  /** The sheet in front and the chosen cells. */
  selection(): { readonly sheet: string; readonly area: Area } {
    const { sheet, area } = this.workbook.active;
    return { sheet: sheet.name, area };
  }

  look(sheetName: string): SheetLook {
    const sheet = this.sheet(sheetName);
    this.workbook.calculation.run(sheet);
    const view = childNamed(childNamed(sheet.root, 'sheetViews'), 'sheetView');
    const pane = childNamed(view, 'pane');
    const frozen = pane?.attributes['state']?.startsWith('frozen') === true ? pane : undefined;
    return {
      used: sheet.usedArea(false),
      merges: sheet.merges,
      frozenRows: numberAttribute(frozen, 'ySplit') ?? 0,
      frozenColumns: numberAttribute(frozen, 'xSplit') ?? 0,
      gridlines: flagAttribute(view, 'showGridLines', true),
      isProtected: isProtected(sheet),
      tables: sheet.tables.map((table) => ({
        name: table.name,
        area: table.area,
        style: table.styleInfo.attributes['name'] ?? '',
      })),
      filter: childNamed(sheet.root, 'autoFilter')?.attributes['ref'],
    };
  }

  /** The cells of an area, row by row. */
  cells(sheetName: string, area: Area): ShownCell[][] {
    const sheet = this.sheet(sheetName);
    this.workbook.calculation.run(sheet);
    const conditional = conditionalStyles(this.workbook, sheet, area);
    const lists = sheet.validations
      .filter((rule) => rule.element.attributes['type'] === 'list')
      .flatMap((rule) => rule.areas)
      .filter((other) => intersection(other, area));
    const rows: ShownCell[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: ShownCell[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const value = sheet.valueAt(row, column);
        const style = this.workbook.styles.style(sheet.styleAt(row, column));
        const over = conditional.get(`${row},${column}`);
        const shown: CellStyle = over
          ? {
              ...style,
              font: { ...style.font, ...over.font },
              fill: over.fill ?? style.fill,
              border: { ...style.border, ...over.border },
              numberFormat: over.numberFormat ?? style.numberFormat,
            }
          : style;
        const hasChoices = lists.some(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        );
        cells.push({
          text: displayText(value, shown.numberFormat, this.locale),
          kind: kindOf(value),
          style: shown,
          entry: this.entry(sheet, row, column, style),
          hasChoices,
        });
      }
      rows.push(cells);
    }
    return rows;
  }

  /** What a list validation offers in a cell; undefined when it has none. */
  choices(sheetName: string, row: number, column: number): string[] | undefined {
    return listChoices(this.workbook, this.sheet(sheetName), row, column);
  }

  /** Widths in pixels, 0 for hidden columns. */
  columnWidths(sheetName: string, first: number, last: number): number[] {
    const sheet = this.sheet(sheetName);
    return Array.from({ length: last - first + 1 }, (_, index) => columnPixels(sheet, first + index));
  }

  /** Heights in pixels, 0 for hidden rows. */
  rowHeights(sheetName: string, first: number, last: number): number[] {
    const sheet = this.sheet(sheetName);
    return Array.from({ length: last - first + 1 }, (_, index) =>
      Math.round((rowPoints(sheet, first + index) * 4) / 3),
    );
  }

  private entry(sheet: HostSheet, row: number, column: number, style: CellStyle): string {
    const cell = sheet.cell(row, column);
    if (cell && cell.formula !== null) return `=${cell.formula}`;
    const value = sheet.valueAt(row, column);
    if (typeof value !== 'number') return displayText(value, 'General', this.locale);
    if (/[dmyhs]/i.test(style.numberFormat.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))) {
      return displayText(value, 'm/d/yyyy', this.locale);
    }
    if (style.numberFormat.includes('%')) return `${displayText(value * 100, 'General', this.locale)}%`;
    const text = String(value);
    return this.locale === 'vi' ? text.replace('.', ',') : text;
  }

  private sheet(name: string): HostSheet {
    const found = this.workbook.findSheet(name);
    if (!found) throw hostError('ItemNotFound', `There is no worksheet "${name}".`);
    return found;
  }
}
