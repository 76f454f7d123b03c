import { parseArea, parseAreas, cellArea } from '../document/address';
import { HostSheet, type HostCell } from '../document/sheet';
import { moveFormula } from '../document/structural-change';
import type { CellValue } from '../document/value';
import { fromFileFormula } from './formula-names';
import { unescapeOoxml } from './ooxml-escapes';
import {
  type XmlElement,
  type XmlNode,
  childNamed,
  childrenNamed,
  flagAttribute,
  numberAttribute,
  textOf,
} from './xml';

/** A text of the shared string table, with its runs when it is a rich one. */
export interface SharedText {
  readonly text: string;
  readonly rich: XmlNode[] | null;
}

/** Reads an `si` or `is` element. Phonetic hints are no part of the text. */
export function readText(item: XmlElement): SharedText {
  const runs = childrenNamed(item, 'r');
  if (runs.length === 0) return { text: unescapeOoxml(textOf(childNamed(item, 't'))), rich: null };
  return {
    text: unescapeOoxml(runs.map((run) => textOf(childNamed(run, 't'))).join('')),
    rich: item.children,
  };
}

function others(node: XmlElement, ...known: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(node.attributes).filter(([name]) => !known.includes(name)));
}

function readValue(cell: XmlElement, texts: readonly SharedText[]): Pick<HostCell, 'value' | 'rich'> {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') {
    const inline = childNamed(cell, 'is');
    const read = inline ? readText(inline) : { text: '', rich: null };
    return { value: read.text, rich: read.rich };
  }
  const stored = childNamed(cell, 'v');
  if (!stored) return { value: null, rich: null };
  const text = textOf(stored);
  let value: CellValue;
  switch (type) {
    case 's': {
      const found = texts[Number(text)];
      return { value: found?.text ?? '', rich: found?.rich ?? null };
    }
    case 'str':
      value = unescapeOoxml(text);
      break;
    case 'b':
      value = text === '1' || text === 'true';
      break;
    case 'e':
      value = { error: text };
      break;
    case 'd':
      value = (Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000;
      break;
    default:
      value = text === '' ? null : Number(text);
  }
  return { value, rich: null };
}

function readCells(sheet: HostSheet, data: XmlElement, texts: readonly SharedText[]): void {
  const shared = new Map<
    string,
    { readonly formula: string; readonly row: number; readonly column: number }
  >();
  let row = -1;
  for (const rowElement of childrenNamed(data, 'row')) {
    row = (numberAttribute(rowElement, 'r') ?? row + 2) - 1;
    const properties = readRow(rowElement);
    if (properties) sheet.rowProperties.set(row, properties);
    const cells = new Map<number, HostCell>();
    let column = -1;
    for (const node of rowElement.children) {
      if (typeof node === 'string' || node.name !== 'c') continue;
      const place = node.attributes['r'] === undefined ? undefined : parseArea(node.attributes['r']);
      column = place?.left ?? column + 1;
      const { value, rich } = readValue(node, texts);
      const cell: HostCell = {
        value,
        rich,
        formula: null,
        style: numberAttribute(node, 's') ?? 0,
        spill: null,
      };
      const formula = childNamed(node, 'f');
      if (formula) {
        const group = formula.attributes['t'] === 'shared' ? formula.attributes['si'] : undefined;
        let text = fromFileFormula(textOf(formula));
        if (group !== undefined && text !== '') shared.set(group, { formula: text, row, column });
        const first = group === undefined ? undefined : shared.get(group);
        if (text === '' && first) text = moveFormula(first.formula, row - first.row, column - first.column);
        if (text !== '') {
          cell.formula = text;
          if (value !== null) cell.stored = value;
          if (formula.attributes['t'] === 'array') {
            cell.arrayKind = node.attributes['cm'] === undefined ? 'legacy' : 'dynamic';
          }
        }
        const area =
          formula.attributes['t'] === 'array' ? parseArea(formula.attributes['ref'] ?? '') : undefined;
        if (area && (area.top !== area.bottom || area.left !== area.right)) cell.spill = area;
      }
      if (cell.value !== null || cell.formula !== null || cell.style !== 0) cells.set(column, cell);
    }
    if (cells.size > 0) sheet.rows.set(row, cells);
  }
  moveSpilledResults(sheet);
}

/** A spilled result is stored like a constant; it belongs to the formula it comes from. */
function moveSpilledResults(sheet: HostSheet): void {
  for (const [row, column, owner] of [...sheet.cells()]) {
    if (!owner.spill) continue;
    for (const [otherRow, otherColumn, cell] of [...sheet.cellsIn(owner.spill)]) {
      if (otherRow === row && otherColumn === column) continue;
      const results = sheet.spilled.get(otherRow) ?? new Map<number, CellValue>();
      results.set(otherColumn, cell.value);
      sheet.spilled.set(otherRow, results);
      cell.value = null;
    }
  }
}

function readRow(node: XmlElement): ReturnType<HostSheet['ensureRow']> | undefined {
  const kept = others(
    node,
    'r',
    'spans',
    'ht',
    'customHeight',
    'hidden',
    's',
    'customFormat',
    'x14ac:dyDescent',
  );
  const properties: ReturnType<HostSheet['ensureRow']> = { others: kept };
  const height = numberAttribute(node, 'ht');
  if (height !== undefined && flagAttribute(node, 'customHeight')) properties.height = height;
  if (flagAttribute(node, 'hidden')) properties.hidden = true;
  const style = flagAttribute(node, 'customFormat') ? numberAttribute(node, 's') : undefined;
  if (style !== undefined) properties.style = style;
  return Object.keys(properties).length > 1 || Object.keys(kept).length > 0 ? properties : undefined;
}

function readColumns(sheet: HostSheet, list: XmlElement | undefined): void {
  for (const node of list ? childrenNamed(list, 'col') : []) {
    const kept = others(node, 'min', 'max', 'width', 'customWidth', 'hidden', 'style');
    const width = numberAttribute(node, 'width');
    const style = numberAttribute(node, 'style');
    const first = (numberAttribute(node, 'min') ?? 1) - 1;
    for (let column = first; column < (numberAttribute(node, 'max') ?? 0); column++) {
      const properties = sheet.ensureColumn(column);
      Object.assign(properties.others, kept);
      if (width !== undefined) properties.width = width;
      if (flagAttribute(node, 'hidden')) properties.hidden = true;
      if (style !== undefined && style !== 0) properties.style = style;
    }
  }
}

/** Takes the parts of a worksheet that the host models out of its XML; tables are read by the caller. */
export function readSheet(
  id: string,
  name: string,
  root: XmlElement,
  part: string,
  texts: readonly SharedText[],
  nextId: () => string,
): HostSheet {
  const sheet = new HostSheet(id, name, root, part);
  const data = childNamed(root, 'sheetData');
  if (data) {
    readCells(sheet, data, texts);
    data.children = [];
  }
  readColumns(sheet, childNamed(root, 'cols'));
  sheet.merges = childrenNamed(childNamed(root, 'mergeCells') ?? root, 'mergeCell').map(
    (merge) => parseArea(merge.attributes['ref'] ?? '') ?? cellArea(0, 0),
  );
  for (const group of childrenNamed(root, 'conditionalFormatting')) {
    for (const rule of childrenNamed(group, 'cfRule')) {
      sheet.conditionals.push({
        id: nextId(),
        areas: parseAreas(group.attributes['sqref'] ?? ''),
        element: rule,
      });
    }
  }
  for (const rule of childrenNamed(childNamed(root, 'dataValidations') ?? root, 'dataValidation')) {
    sheet.validations.push({ areas: parseAreas(rule.attributes['sqref'] ?? ''), element: rule });
  }
  return sheet;
}
