import { areaName, cellName } from '../document/address';
import type { HostCell, HostSheet } from '../document/sheet';
import { toFileForm } from '../document/structured-reference';
import { isError } from '../document/value';
import { ensureChild, insertChild, replaceChildren } from './child-order';
import { needsArrayEvaluation, toFileFormula } from './formula-names';
import { escapeOoxml } from './ooxml-escapes';
import {
  type XmlElement,
  cloneElement,
  element,
  escapeAttribute,
  escapeText,
  serializeElement,
  serializeXml,
  setAttribute,
} from './xml';

/** Collects the texts of all sheets into the shared string table. */
export class SharedTexts {
  private readonly items: string[] = [];
  private readonly plain = new Map<string, number>();
  private used = 0;

  add(cell: HostCell): number {
    this.used++;
    const xml = cell.rich
      ? serializeElement(element('si', {}, cell.rich))
      : `<si><t xml:space="preserve">${escapeText(escapeOoxml(typeof cell.value === 'string' ? cell.value : ''))}</t></si>`;
    let index = this.plain.get(xml);
    if (index === undefined) {
      index = this.items.push(xml) - 1;
      this.plain.set(xml, index);
    }
    return index;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  toXml(): string {
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
      `count="${this.used}" uniqueCount="${this.items.length}">${this.items.join('')}</sst>`
    );
  }
}

/** Functions whose result can fill more than one cell; a file marks such formulas, or Excel shows one cell only. */
const spilling =
  /\b(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TEXTSPLIT|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|CHOOSECOLS|CHOOSEROWS)\(/i;

/**
 * Formulas that a file must mark as dynamic arrays: without the mark Excel takes one cell of every range where a
 * single value is expected. Array formulas of the old kind, from the file, stay what they are.
 */
export function isDynamic(cell: HostCell): boolean {
  if (cell.formula === null || cell.arrayKind === 'legacy') return false;
  if (cell.spill !== null || cell.arrayKind === 'dynamic') return true;
  return cell.stored === undefined && (spilling.test(cell.formula) || needsArrayEvaluation(cell.formula));
}

function formulaXml(sheet: HostSheet, cell: HostCell, row: number, column: number): string {
  const table = sheet.tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
  const text = escapeText(toFileFormula(toFileForm(cell.formula ?? '', table?.name)));
  if (!isDynamic(cell) && cell.arrayKind === undefined) return `<f>${text}</f>`;
  const reference = cell.spill ? areaName(cell.spill) : cellName(row, column);
  return `<f t="array" ref="${reference}">${text}</f>`;
}

function cellXml(
  sheet: HostSheet,
  cell: HostCell,
  row: number,
  column: number,
  texts: SharedTexts,
  dynamic: number,
): string {
  const { value } = cell;
  let start = `<c r="${cellName(row, column)}"`;
  if (cell.style !== 0) start += ` s="${cell.style}"`;
  if (value === null && cell.formula === null) return `${start}/>`;
  if (dynamic > 0 && isDynamic(cell)) start += ` cm="${dynamic}"`;
  const formula = cell.formula === null ? '' : formulaXml(sheet, cell, row, column);
  if (value === null) return `${start}>${formula}</c>`;
  if (isError(value)) return `${start} t="e">${formula}<v>${escapeText(value.error)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number') return `${start}>${formula}<v>${value}</v></c>`;
  if (formula !== '') return `${start} t="str">${formula}<v>${escapeText(escapeOoxml(value))}</v></c>`;
  return `${start} t="s"><v>${texts.add(cell)}</v></c>`;
}

function dataXml(sheet: HostSheet, texts: SharedTexts, dynamic: number): string {
  const spilled: readonly (readonly [number, Iterable<readonly [number, HostCell]>])[] = [
    ...sheet.spilled,
  ].map(([row, results]) => [
    row,
    [...results].map(([column, value]): readonly [number, HostCell] => [
      column,
      { value, formula: null, style: sheet.styleAt(row, column), rich: null, spill: null },
    ]),
  ]);
  const extra = new Map(spilled);
  const rows = new Set([...sheet.rows.keys(), ...sheet.rowProperties.keys(), ...extra.keys()]);
  let xml = '';
  for (const row of [...rows].sort((one, other) => one - other)) {
    const cells = new Map([...(sheet.rows.get(row) ?? []), ...(extra.get(row) ?? [])]);
    const properties = sheet.rowProperties.get(row);
    let start = `<row r="${row + 1}"`;
    if (properties?.style !== undefined) start += ` s="${properties.style}" customFormat="1"`;
    if (properties?.height !== undefined) start += ` ht="${properties.height}" customHeight="1"`;
    if (properties?.hidden) start += ' hidden="1"';
    for (const [name, value] of Object.entries(properties?.others ?? {}))
      start += ` ${name}="${escapeAttribute(value)}"`;
    const texts_ = [...cells]
      .sort(([one], [other]) => one - other)
      .map(([column, cell]) => cellXml(sheet, cell, row, column, texts, dynamic))
      .join('');
    xml += texts_ === '' ? `${start}/>` : `${start}>${texts_}</row>`;
  }
  return xml === '' ? '<sheetData/>' : `<sheetData>${xml}</sheetData>`;
}

function columnElements(sheet: HostSheet): XmlElement[] {
  const made: XmlElement[] = [];
  let last = '';
  for (const [column, properties] of [...sheet.columnProperties].sort(([one], [other]) => one - other)) {
    const attributes = {
      width: properties.width ?? defaultColumnWidth(sheet),
      ...(properties.width === undefined ? {} : { customWidth: 1 }),
      ...(properties.hidden ? { hidden: 1 } : {}),
      ...(properties.style === undefined ? {} : { style: properties.style }),
      ...properties.others,
    };
    const key = JSON.stringify(attributes);
    const before = made.at(-1);
    if (before && key === last && Number(before.attributes['max']) === column) {
      before.attributes['max'] = String(column + 1);
    } else {
      made.push(element('col', { min: column + 1, max: column + 1, ...attributes }));
    }
    last = key;
  }
  return made;
}

/** The width of untouched columns, in digits of the default font. */
export function defaultColumnWidth(sheet: HostSheet): number {
  const format = ensureChild(sheet.root, 'sheetFormatPr').attributes;
  if (format['defaultColWidth'] !== undefined) return Number(format['defaultColWidth']);
  // Excel's own 8.43 plus the padding that files count in.
  return format['baseColWidth'] === undefined ? 9.140625 : Number(format['baseColWidth']) + 0.7109375;
}

/** The part of a worksheet; `tableIds` are the relationship ids of its tables, `dynamic` marks spilling formulas. */
export function writeSheet(
  sheet: HostSheet,
  texts: SharedTexts,
  dynamic: number,
  tableIds: readonly string[],
): string {
  const root = cloneElement(sheet.root);
  const used = sheet.usedArea(false);
  replaceChildren(root, 'dimension', [element('dimension', { ref: used ? areaName(used) : 'A1' })]);
  const columns = columnElements(sheet);
  replaceChildren(root, 'cols', columns.length === 0 ? [] : [element('cols', {}, columns)]);
  const merges = sheet.merges.map((area) => element('mergeCell', { ref: areaName(area) }));
  replaceChildren(
    root,
    'mergeCells',
    merges.length === 0 ? [] : [element('mergeCells', { count: merges.length }, merges)],
  );
  writeConditions(root, sheet);
  const validations = sheet.validations.map((rule) => {
    const copy = cloneElement(rule.element);
    setAttribute(copy, 'sqref', rule.areas.map(areaName).join(' '));
    return copy;
  });
  replaceChildren(
    root,
    'dataValidations',
    validations.length === 0 ? [] : [element('dataValidations', { count: validations.length }, validations)],
  );
  const parts = tableIds.map((id) => element('tablePart', { 'r:id': id }));
  replaceChildren(
    root,
    'tableParts',
    parts.length === 0 ? [] : [element('tableParts', { count: parts.length }, parts)],
  );
  if (tableIds.length > 0) declareRelationships(root);
  replaceChildren(root, 'sheetData', [element('sheetData')]);
  return serializeXml(root).replace('<sheetData/>', () => dataXml(sheet, texts, dynamic));
}

function writeConditions(root: XmlElement, sheet: HostSheet): void {
  replaceChildren(root, 'conditionalFormatting', []);
  const groups = new Map<string, XmlElement>();
  for (const rule of sheet.conditionals) {
    const areas = rule.areas.map(areaName).join(' ');
    let group = groups.get(areas);
    if (!group) {
      group = element('conditionalFormatting', { sqref: areas });
      groups.set(areas, group);
    }
    group.children.push(cloneElement(rule.element));
  }
  for (const group of groups.values()) insertChild(root, group);
}

export function declareRelationships(root: XmlElement): void {
  root.attributes['xmlns:r'] ??= 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}
