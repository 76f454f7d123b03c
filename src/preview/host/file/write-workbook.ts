import { declareRelationships, isDynamic, SharedTexts, writeSheet } from './write-sheet';
import type { HostSheet, HostTable } from '../document/sheet';
import { toFileForm } from '../document/structured-reference';
import type { HostWorkbook } from '../document/workbook';
import { ensureChild, replaceChildren } from './child-order';
import { toFileFormula } from './formula-names';
import {
  freePath,
  readPart,
  Relationships,
  removeContentType,
  setContentType,
  writePart,
} from './package-parts';
import { dynamicArrayIndex } from './metadata-part';
import { sheetPart } from './sheet-part';
import { escapeColumnName } from './ooxml-escapes';
import { writeSettings } from './settings-part';
import { writeSheetProperties } from './sheet-properties-part';
import {
  type XmlElement,
  childNamed,
  childrenNamed,
  cloneElement,
  element,
  setAttribute,
  textOf,
} from './xml';
import { zip } from './zip';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes what the host models back into the parts of the file and packs them. */
export async function packWorkbook(workbook: HostWorkbook): Promise<Uint8Array> {
  workbook.calculation.run();
  const { parts } = workbook;
  for (const sheet of workbook.sheets) sheetPart(workbook, sheet);
  const path = new Relationships(parts, '').all.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const types = readPart(parts, '[Content_Types].xml') ?? element('Types');
  const relationships = new Relationships(parts, path);
  const texts = new SharedTexts();
  const spills = workbook.sheets.some((sheet) => [...sheet.cells()].some(([, , cell]) => isDynamic(cell)));
  const dynamic = spills ? dynamicArrayIndex(parts, relationships, types) : 0;

  dropDeletedSheets(workbook, relationships, types);
  for (const sheet of workbook.sheets) {
    const part = sheetPart(workbook, sheet);
    markSelected(sheet, sheet === workbook.active.sheet);
    const own = new Relationships(parts, part);
    const ids = writeTables(workbook, sheet, own, types);
    writeSheetProperties(sheet, parts, own, types);
    own.save();
    writePart(parts, part, writeSheet(sheet, texts, dynamic, ids));
  }
  writeWorkbookRoot(workbook, path, relationships);
  const stylesPath =
    relationships.all.find(({ type }) => type === 'styles')?.target ?? addStyles(relationships, types);
  writePart(parts, stylesPath, workbook.styles.root);
  workbook.styles.bags.save(parts, relationships, types);
  writeTexts(workbook, texts, relationships, types);
  // The order of calculation is Excel's own note; a stale one makes it repair the file.
  for (const chain of relationships.all.filter(({ type }) => type === 'calcChain')) {
    parts.delete(chain.target);
    removeContentType(types, chain.target);
  }
  relationships.remove(({ type }) => type === 'calcChain');
  relationships.save();
  writeSettings(workbook, types);
  parts.delete('[Content_Types].xml');
  const ordered = new Map<string, Uint8Array>();
  writePart(ordered, '[Content_Types].xml', types);
  for (const [name, bytes] of parts) ordered.set(name, bytes);
  writePart(parts, '[Content_Types].xml', types);
  return zip(ordered);
}

function addStyles(relationships: Relationships, types: XmlElement): string {
  relationships.add('styles', 'xl/styles.xml');
  setContentType(types, 'xl/styles.xml', `${spreadsheet}.styles+xml`);
  return 'xl/styles.xml';
}

function dropDeletedSheets(workbook: HostWorkbook, relationships: Relationships, types: XmlElement): void {
  const kept = new Set(workbook.sheets.map((sheet) => sheet.part));
  const gone = relationships.all.filter(({ type, target }) => type === 'worksheet' && !kept.has(target));
  for (const { target } of gone) {
    const own = new Relationships(workbook.parts, target);
    for (const { type, target: other } of own.all) {
      if (type === 'drawing') dropCharts(workbook, other, types);
      if (type !== 'table' && type !== 'drawing') continue;
      workbook.parts.delete(other);
      removeContentType(types, other);
    }
    own.remove(() => true);
    own.save();
    workbook.parts.delete(target);
    removeContentType(types, target);
  }
  relationships.remove(({ id }) => gone.some((other) => other.id === id));
}

function dropCharts({ parts }: HostWorkbook, drawing: string, types: XmlElement): void {
  const own = new Relationships(parts, drawing);
  for (const { target } of own.all.filter(({ type }) => type === 'chart')) {
    parts.delete(target);
    removeContentType(types, target);
  }
  own.remove(() => true);
  own.save();
}

function writeTables(
  workbook: HostWorkbook,
  sheet: HostSheet,
  own: Relationships,
  types: XmlElement,
): string[] {
  const { parts } = workbook;
  const kept = new Set(sheet.tables.map((table) => table.part));
  for (const { target } of own.all.filter(({ type, target }) => type === 'table' && !kept.has(target))) {
    parts.delete(target);
    removeContentType(types, target);
  }
  own.remove(({ type, target }) => type === 'table' && !kept.has(target));
  return sheet.tables.map((table) => {
    if (table.part === undefined) {
      table.part = freePath(parts, 'xl/tables/table', '.xml');
      setContentType(types, table.part, `${spreadsheet}.table+xml`);
      own.add('table', table.part);
    }
    table.settle();
    writePart(parts, table.part, tableForFile(table));
    return own.all.find(({ target }) => target === table.part)?.id ?? '';
  });
}

/** A copy of a table's XML in the words of files. */
function tableForFile(table: HostTable): XmlElement {
  const root = cloneElement(table.root);
  for (const column of childrenNamed(ensureChild(root, 'tableColumns'), 'tableColumn')) {
    setAttribute(column, 'name', escapeColumnName(column.attributes['name'] ?? ''));
    for (const formula of column.children) {
      if (typeof formula === 'string' || !formula.name.endsWith('Formula')) continue;
      formula.children = [toFileFormula(toFileForm(textOf(formula), table.name))];
    }
  }
  return root;
}

/** The sheet in front is the only selected one; several would be edited together. */
function markSelected(sheet: HostSheet, selected: boolean): void {
  for (const view of childrenNamed(childNamed(sheet.root, 'sheetViews') ?? sheet.root, 'sheetView')) {
    setAttribute(view, 'tabSelected', selected || undefined);
  }
}

function writeWorkbookRoot(workbook: HostWorkbook, path: string, relationships: Relationships): void {
  const { root } = workbook;
  declareRelationships(root);
  const list = ensureChild(root, 'sheets');
  const old = childrenNamed(list, 'sheet');
  const targets = new Map(relationships.all.map(({ id, target }) => [target, id]));
  let lastSheetId = Math.max(0, ...old.map((node) => Number(node.attributes['sheetId'])));
  list.children = workbook.sheets.map((sheet) => {
    const id = targets.get(sheet.part ?? '');
    const node =
      old.find((other) => other.attributes['r:id'] === id) ?? element('sheet', { sheetId: ++lastSheetId });
    setAttribute(node, 'name', sheet.name);
    setAttribute(node, 'r:id', id);
    const state = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    setAttribute(node, 'state', state);
    return node;
  });
  const names = workbook.names
    .map((name) =>
      element(
        'definedName',
        {
          name: name.name,
          localSheetId: name.scope === null ? undefined : workbook.sheets.indexOf(name.scope),
          hidden: name.hidden ? 1 : undefined,
          comment: name.comment === '' ? undefined : name.comment,
          ...name.others,
        },
        [toFileFormula(name.formula)],
      ),
    )
    .sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'en'));
  replaceChildren(root, 'definedNames', names.length === 0 ? [] : [element('definedNames', {}, names)]);
  const calculation = ensureChild(root, 'calcPr');
  setAttribute(calculation, 'fullCalcOnLoad', true);
  writePart(workbook.parts, path, root);
}

function sortKey(name: XmlElement): string {
  return `${(name.attributes['name'] ?? '').toLowerCase()} ${name.attributes['localSheetId'] ?? ''} ${textOf(name)}`;
}

function writeTexts(
  workbook: HostWorkbook,
  texts: SharedTexts,
  relationships: Relationships,
  types: XmlElement,
): void {
  let path = relationships.all.find(({ type }) => type === 'sharedStrings')?.target;
  if (path === undefined) {
    if (texts.isEmpty) return;
    path = 'xl/sharedStrings.xml';
    relationships.add('sharedStrings', path);
    setContentType(types, path, `${spreadsheet}.sharedStrings+xml`);
  }
  writePart(workbook.parts, path, texts.toXml());
}
