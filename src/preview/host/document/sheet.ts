import { ensureChild } from '../file/child-order';
import {
  type XmlElement,
  type XmlNode,
  childNamed,
  childrenNamed,
  numberAttribute,
  setAttribute,
  textOf,
} from '../file/xml';
import { type Area, areaName, lastColumn, lastRow, parseArea } from './address';
import type { ConditionalRule } from './conditional-rule';
import type { TableShape } from './structured-reference';
import type { CellValue } from './value';
import type { ValidationRule } from './validation-rule';

/** One stored cell. Formulas stand without their `=`; `value` of a formula is its last result. */
export interface HostCell {
  value: CellValue;
  formula: string | null;
  /** Index into the workbook's style book. */
  style: number;
  /** Runs of a rich text, as the file has them; gone with the next value. */
  rich: XmlNode[] | null;
  /** Cells that a spilling formula fills, itself included. */
  spill: Area | null;
  /** The result the file gave for the formula, for functions that the engine cannot calculate. */
  stored?: CellValue | undefined;
  /** How the file marked the formula: an array formula of the old kind, or a dynamic one. */
  arrayKind?: 'legacy' | 'dynamic' | undefined;
}

export interface ColumnProperties {
  /** In widths of the digit 0 of the default font, as files keep it. */
  width?: number;
  hidden?: boolean;
  style?: number;
  /** Outline level and whatever else the file says. */
  readonly others: Record<string, string>;
}

export interface RowProperties {
  /** Points. */
  height?: number;
  hidden?: boolean;
  style?: number;
  readonly others: Record<string, string>;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A worksheet: what changes often as a model, the rest (`root`) as the file's own XML. */
export class HostSheet {
  readonly rows = new Map<number, Map<number, HostCell>>();
  readonly columnProperties = new Map<number, ColumnProperties>();
  readonly rowProperties = new Map<number, RowProperties>();
  merges: Area[] = [];
  validations: ValidationRule[] = [];
  conditionals: ConditionalRule[] = [];
  tables: HostTable[] = [];
  visibility: Visibility = 'Visible';
  customProperties = new Map<string, string>();
  /** Results that spilling formulas put into cells of their own. */
  readonly spilled = new Map<number, Map<number, CellValue>>();

  constructor(
    readonly id: string,
    public name: string,
    public root: XmlElement,
    /** The part in the package; undefined until the first save of a new sheet. */
    public part: string | undefined,
  ) {}

  cell(row: number, column: number): HostCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made with the format of its row or column when nothing is stored there. */
  ensureCell(row: number, column: number): HostCell {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    let cell = cells.get(column);
    if (!cell) {
      cell = { value: null, formula: null, style: this.inheritedStyle(row, column), rich: null, spill: null };
      cells.set(column, cell);
    }
    return cell;
  }

  inheritedStyle(row: number, column: number): number {
    return this.rowProperties.get(row)?.style ?? this.columnProperties.get(column)?.style ?? 0;
  }

  styleAt(row: number, column: number): number {
    return this.cell(row, column)?.style ?? this.inheritedStyle(row, column);
  }

  /** The value shown in a cell, spilled results included. */
  valueAt(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (cell && (cell.value !== null || cell.formula !== null)) return cell.value;
    return this.spilled.get(row)?.get(column) ?? null;
  }

  removeCell(row: number, column: number): void {
    const cells = this.rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.rows.delete(row);
  }

  ensureColumn(column: number): ColumnProperties {
    let found = this.columnProperties.get(column);
    if (!found) {
      found = { others: {} };
      this.columnProperties.set(column, found);
    }
    return found;
  }

  ensureRow(row: number): RowProperties {
    let found = this.rowProperties.get(row);
    if (!found) {
      found = { others: {} };
      this.rowProperties.set(row, found);
    }
    return found;
  }

  isRowHidden(row: number): boolean {
    return this.rowProperties.get(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.columnProperties.get(column)?.hidden === true;
  }

  /** Visits the stored cells of an area, row by row, in no particular order inside a row. */
  *cellsIn(area: Area): Generator<readonly [row: number, column: number, cell: HostCell]> {
    const height = area.bottom - area.top + 1;
    const rows = height > this.rows.size ? [...this.rows.keys()] : undefined;
    for (let index = 0; index < (rows?.length ?? height); index++) {
      const row = rows ? (rows[index] ?? 0) : area.top + index;
      if (row < area.top || row > area.bottom) continue;
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const [column, cell] of cells) {
        if (column >= area.left && column <= area.right) yield [row, column, cell];
      }
    }
  }

  *cells(): Generator<readonly [row: number, column: number, cell: HostCell]> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** The smallest area around cells with content (`valuesOnly`) or with content or a format of their own. */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    let top = lastRow + 1;
    let left = lastColumn + 1;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number): void => {
      if (
        within &&
        (row < within.top || row > within.bottom || column < within.left || column > within.right)
      )
        return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        const content = (cell.value !== null && cell.value !== '') || cell.formula !== null;
        if (content || (!valuesOnly && cell.style !== this.inheritedStyle(row, column))) take(row, column);
      }
    }
    for (const [row, cells] of this.spilled) for (const column of cells.keys()) take(row, column);
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }
}

/** A table, kept as its own XML part; only its place is a field. */
export class HostTable implements TableShape {
  area: Area;

  constructor(
    readonly sheet: HostSheet,
    readonly root: XmlElement,
    public part: string | undefined,
  ) {
    const area = parseArea(root.attributes['ref'] ?? '');
    if (!area) throw new Error(`The table "${this.name}" has no cells.`);
    this.area = area;
  }

  get id(): number {
    return numberAttribute(this.root, 'id') ?? 0;
  }
  get name(): string {
    return this.root.attributes['displayName'] ?? this.root.attributes['name'] ?? '';
  }
  set name(name: string) {
    this.root.attributes['name'] = name;
    this.root.attributes['displayName'] = name;
  }
  get sheetName(): string {
    return this.sheet.name;
  }
  get showHeaders(): boolean {
    return this.root.attributes['headerRowCount'] !== '0';
  }
  get showTotals(): boolean {
    return (numberAttribute(this.root, 'totalsRowCount') ?? 0) > 0;
  }
  get columns(): XmlElement[] {
    return childrenNamed(ensureChild(this.root, 'tableColumns'), 'tableColumn');
  }
  get columnNames(): string[] {
    return this.columns.map((column) => column.attributes['name'] ?? '');
  }
  get styleInfo(): XmlElement {
    return ensureChild(this.root, 'tableStyleInfo');
  }
  get hasFilterButtons(): boolean {
    return childNamed(this.root, 'autoFilter') !== undefined;
  }

  /** Data rows; an empty table still shows one blank row. */
  get body(): Area {
    return {
      ...this.area,
      top: this.area.top + (this.showHeaders ? 1 : 0),
      bottom: this.area.bottom - (this.showTotals ? 1 : 0),
    };
  }
  get headerRow(): Area | undefined {
    return this.showHeaders ? { ...this.area, bottom: this.area.top } : undefined;
  }
  get totalRow(): Area | undefined {
    return this.showTotals ? { ...this.area, top: this.area.bottom } : undefined;
  }

  /** The formula every row of a column shares, without `=`; empty when it has none. */
  columnFormula(index: number): string {
    const column = this.columns[index];
    return column ? textOf(childNamed(column, 'calculatedColumnFormula')) : '';
  }

  /** Writes the place into the XML. */
  settle(): void {
    this.root.attributes['ref'] = areaName(this.area);
    const filter = childNamed(this.root, 'autoFilter');
    if (filter) {
      filter.attributes['ref'] = areaName({
        ...this.area,
        bottom: this.area.bottom - (this.showTotals ? 1 : 0),
      });
    }
    setAttribute(ensureChild(this.root, 'tableColumns'), 'count', this.columns.length);
  }
}
