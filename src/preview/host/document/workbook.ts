import { type Calculating, Calculation } from '../calc/calculation';
import type { XmlElement } from '../file/xml';
import { childNamed, cloneElement, parseXml, setAttribute } from '../file/xml';
import { ensureChild, replaceChildren } from '../file/child-order';
import { hostError } from '../protocol/host-error';
import { type Area, quoteSheet } from './address';
import type { ChangeListener, WorkbookChange } from './change';
import { rewrite } from './formula-tokens';
import type { HostName } from './name';
import { HostSheet } from './sheet';
import type { StyleBook } from './style-book';
import type { HostTable } from './sheet';

/** Cells a client holds on to; they follow insertions and deletions, and become undefined when deleted. */
export interface TrackedArea {
  readonly sheet: HostSheet;
  area: Area | undefined;
}

/** What the person at the grid has chosen. */
export interface Selection {
  sheet: HostSheet;
  area: Area;
}

const emptySheet =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** What a workbook is made of when it is opened; see `openWorkbook`. */
export interface WorkbookContents {
  readonly root: XmlElement;
  readonly styles: StyleBook;
  readonly parts: Map<string, Uint8Array>;
}

/** A workbook as a person has it open: sheets, names, formats, calculation, selection. */
export class HostWorkbook {
  sheets: HostSheet[] = [];
  names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly root: XmlElement;
  readonly styles: StyleBook;
  /** The parts of the file as last opened or saved. */
  readonly parts: Map<string, Uint8Array>;
  readonly tracked = new Set<TrackedArea>();
  /** Set while a colleague's change is made, so that add-ins hear of it as remote. */
  remoteChange = false;
  readonly calculation: Calculation;
  private selection: Selection | undefined;
  private readonly listeners = new Set<ChangeListener>();
  private lastId = 0;

  constructor(contents: WorkbookContents, calculating: Calculating) {
    this.root = contents.root;
    this.styles = contents.styles;
    this.parts = contents.parts;
    this.calculation = new Calculation(this, calculating);
  }

  /** A new identity in the shape Excel gives sheets and rules. */
  nextId(): string {
    this.lastId++;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  /** Tells of every change; the returned function ends it. */
  onChanged(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  announce(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  findSheet(name: string): HostSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name);
  }

  get tables(): HostTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  findTable(name: string): HostTable | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const found = sheet.tables.find((table) => table.name.toLowerCase() === wanted);
      if (found) return found;
    }
    return undefined;
  }

  /** A name of exactly that scope; null is the workbook's own. */
  findName(name: string, scope: HostSheet | null): HostName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find(
      (other) =>
        other.scope === scope && other.name.length === name.length && other.name.toLowerCase() === wanted,
    );
  }

  get active(): Selection {
    if (!this.selection || !this.sheets.includes(this.selection.sheet)) {
      const view = childNamed(childNamed(this.root, 'bookViews'), 'workbookView');
      const sheet = this.sheets[Number(view?.attributes['activeTab'] ?? 0)] ?? this.sheets[0];
      if (!sheet) throw new Error('A workbook has at least one sheet.');
      this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
    return this.selection;
  }

  /** Selects cells, and with them their sheet. */
  select(sheet: HostSheet, area: Area): void {
    const before = this.active.sheet;
    this.selection = { sheet, area };
    const view = ensureChild(ensureChild(this.root, 'bookViews'), 'workbookView');
    setAttribute(view, 'activeTab', this.sheets.indexOf(sheet));
    if (before !== sheet)
      this.announce({ kind: 'activated', sheet, before: this.sheets.includes(before) ? before : undefined });
    this.announce({ kind: 'selected', sheet, area });
  }

  /** Checks a sheet name as Excel does. Throws `InvalidArgument` or `ItemAlreadyExists`. */
  checkSheetName(name: string, except?: HostSheet): void {
    if (
      name === '' ||
      name.length > 31 ||
      /[:\\/?*[\]]/.test(name) ||
      /^'|'$/.test(name) ||
      /^history$/i.test(name)
    ) {
      throw hostError('InvalidArgument', `"${name}" cannot name a worksheet.`);
    }
    const other = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other !== except) {
      throw hostError('ItemAlreadyExists', `A worksheet named "${name}" already exists.`);
    }
  }

  addSheet(name: string): HostSheet {
    this.checkSheetName(name);
    const sheet = new HostSheet(this.nextId(), name, parseXml(emptySheet), undefined);
    this.sheets.push(sheet);
    this.calculation.restart();
    this.announce({ kind: 'sheet-added', sheet });
    return sheet;
  }

  /** A name for a new sheet: Sheet1, Sheet2, … */
  freeSheetName(): string {
    let index = 1;
    while (this.findSheet(`Sheet${index}`)) index++;
    return `Sheet${index}`;
  }

  /** Every formula of the workbook, to be rewritten in place: cells, names, conditions, validations, columns. */
  rewriteFormulas(change: (formula: string, home: HostSheet | null) => string): void {
    for (const sheet of this.sheets) {
      for (const [, , cell] of sheet.cells()) {
        if (cell.formula !== null) cell.formula = change(cell.formula, sheet);
      }
      for (const rule of [...sheet.conditionals, ...sheet.validations])
        rewriteTexts(rule.element, sheet, change);
      for (const table of sheet.tables)
        for (const column of table.columns) rewriteTexts(column, sheet, change);
    }
    for (const name of this.names) name.formula = change(name.formula, name.scope);
  }

  /** A formula whose references all name their sheet. */
  qualify(formula: string, sheet: HostSheet): string {
    return rewrite(formula, (token) =>
      token.kind === 'reference' && token.sheet === undefined
        ? `${quoteSheet(sheet.name)}!${token.cells}`
        : undefined,
    );
  }
}

const formulaElements = new Set([
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

function rewriteTexts(
  node: XmlElement,
  home: HostSheet,
  change: (formula: string, home: HostSheet | null) => string,
): void {
  for (const child of node.children) {
    if (typeof child === 'string') continue;
    if (!formulaElements.has(child.name)) rewriteTexts(child, home, change);
    else if (typeof child.children[0] === 'string') child.children = [change(child.children[0], home)];
  }
}

/** A worksheet's XML for a copy of it: pictures, charts and other parts of its own stay behind. */
export function copyableRoot(root: XmlElement): XmlElement {
  const copy = cloneElement(root);
  for (const name of [
    'drawing',
    'legacyDrawing',
    'legacyDrawingHF',
    'picture',
    'oleObjects',
    'controls',
    'tableParts',
  ]) {
    replaceChildren(copy, name, []);
  }
  replaceChildren(copy, 'extLst', []);
  return copy;
}
