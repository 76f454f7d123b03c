import { cloneElement, setAttribute } from '../file/xml';
import { hostError } from '../protocol/host-error';
import { assertStructureOpen } from './limits';
import { HostSheet } from './sheet';
import { rewriteCharts } from './shift-parts';
import { renameSheetIn } from './structural-change';
import { changeInStructured } from './structured-reference';
import { HostTable } from './sheet';
import { type HostWorkbook, copyableRoot } from './workbook';

export function renameSheet(workbook: HostWorkbook, sheet: HostSheet, name: string): void {
  assertStructureOpen(workbook);
  workbook.checkSheetName(name, sheet);
  const before = sheet.name;
  if (before === name) return;
  workbook.rewriteFormulas((formula) => renameSheetIn(formula, before, name));
  rewriteCharts(workbook, (formula) => renameSheetIn(formula, before, name));
  sheet.name = name;
  workbook.calculation.restart();
  workbook.announce({ kind: 'sheet-renamed', sheet, before });
}

function visibleSheets(workbook: HostWorkbook): HostSheet[] {
  return workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
}

/** Deletes a sheet; references to it become `#REF!`. The last visible sheet stays. */
export function deleteSheet(workbook: HostWorkbook, sheet: HostSheet): void {
  assertStructureOpen(workbook);
  const left = visibleSheets(workbook).filter((other) => other !== sheet);
  if (left.length === 0)
    throw hostError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
  if (sheet.visibility === 'VeryHidden') {
    throw hostError('InvalidOperation', 'A very hidden worksheet must be made visible before it is deleted.');
  }
  const index = workbook.sheets.indexOf(sheet);
  const active = workbook.active.sheet;
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  workbook.rewriteFormulas((formula) =>
    sheet.tables.reduce(
      (text, { name }) => changeInStructured(text, name, false, { newTable: null }),
      renameSheetIn(formula, sheet.name, undefined),
    ),
  );
  rewriteCharts(workbook, (formula) => renameSheetIn(formula, sheet.name, undefined));
  for (const tracked of workbook.tracked) if (tracked.sheet === sheet) tracked.area = undefined;
  workbook.calculation.restart();
  workbook.announce({ kind: 'sheet-deleted', sheet });
  if (active === sheet) {
    const next = left.find((other) => workbook.sheets.indexOf(other) >= index) ?? left.at(-1);
    if (next) workbook.select(next, { top: 0, left: 0, bottom: 0, right: 0 });
  }
}

export function setVisibility(
  workbook: HostWorkbook,
  sheet: HostSheet,
  visibility: HostSheet['visibility'],
): void {
  assertStructureOpen(workbook);
  if (visibility !== 'Visible' && visibleSheets(workbook).every((other) => other === sheet)) {
    throw hostError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
  }
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.active.sheet === sheet) {
    const shown = visibleSheets(workbook);
    const next =
      shown.find((other) => workbook.sheets.indexOf(other) > workbook.sheets.indexOf(sheet)) ?? shown.at(-1);
    if (next) workbook.select(next, { top: 0, left: 0, bottom: 0, right: 0 });
  }
  workbook.announce({ kind: 'sheet-visibility', sheet });
}

export function moveSheet(workbook: HostWorkbook, sheet: HostSheet, position: number): void {
  assertStructureOpen(workbook);
  if (position < 0 || position >= workbook.sheets.length) {
    throw hostError('InvalidArgument', `There is no sheet position ${position}.`);
  }
  const { active } = workbook;
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(position, 0, sheet);
  workbook.select(active.sheet, active.area);
  workbook.calculation.restart();
  workbook.announce({ kind: 'sheet-moved', sheet });
}

function copyName(workbook: HostWorkbook, name: string): string {
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const wish = name.replace(/ \(\d+\)$/, '').slice(0, 31 - ending.length) + ending;
    if (!workbook.findSheet(wish)) return wish;
  }
}

function tableName(workbook: HostWorkbook, name: string): string {
  let number = 2;
  const base = name.replace(/\d+$/, '');
  while (workbook.findTable(`${base}${number}`) || workbook.findName(`${base}${number}`, null)) number++;
  return `${base}${number}`;
}

/**
 * Copies a sheet as Excel does: names of its own come along, workbook names that point to it become names of the
 * copy, tables get free names. Charts and pictures stay behind, which Excel would copy.
 */
export function copySheet(workbook: HostWorkbook, source: HostSheet, position: number): HostSheet {
  assertStructureOpen(workbook);
  const name = copyName(workbook, source.name);
  const copy = new HostSheet(workbook.nextId(), name, copyableRoot(source.root), undefined);
  const rename = (formula: string): string => renameSheetIn(formula, source.name, name);
  for (const [row, column, cell] of source.cells()) {
    const formula = cell.formula === null ? null : rename(cell.formula);
    Object.assign(copy.ensureCell(row, column), { ...cell, formula });
  }
  for (const [index, properties] of source.rowProperties) {
    copy.rowProperties.set(index, { ...properties, others: { ...properties.others } });
  }
  for (const [index, properties] of source.columnProperties) {
    copy.columnProperties.set(index, { ...properties, others: { ...properties.others } });
  }
  copy.merges = [...source.merges];
  copy.conditionals = source.conditionals.map((rule) => ({
    id: workbook.nextId(),
    areas: [...rule.areas],
    element: cloneElement(rule.element),
  }));
  copy.validations = source.validations.map((rule) => ({
    areas: [...rule.areas],
    element: cloneElement(rule.element),
  }));
  copy.customProperties = new Map(source.customProperties);
  workbook.sheets.splice(position, 0, copy);
  const ownerNames = workbook.names.filter((other) => other.scope === source);
  const pointing = workbook.names.filter((other) => {
    return other.scope === null && renameSheetIn(other.formula, source.name, name) !== other.formula;
  });
  for (const other of [...ownerNames, ...pointing]) {
    if (workbook.findName(other.name, copy)) continue;
    workbook.names.push({
      ...other,
      scope: copy,
      formula: rename(other.formula),
      others: { ...other.others },
    });
  }
  for (const table of source.tables) {
    const root = cloneElement(table.root);
    setAttribute(root, 'id', nextTableId(workbook));
    const twin = new HostTable(copy, root, undefined);
    twin.area = table.area;
    twin.name = tableName(workbook, table.name);
    copy.tables.push(twin);
  }
  workbook.calculation.restart();
  workbook.announce({ kind: 'sheet-added', sheet: copy });
  return copy;
}

export function nextTableId(workbook: HostWorkbook): number {
  return Math.max(0, ...workbook.tables.map((table) => table.id)) + 1;
}
