import { StyleBook } from './document/style-book';
import { HostTable } from './document/sheet';
import { HostWorkbook } from './document/workbook';
import { toShownForm } from './document/structured-reference';
import { blankWorkbook } from './file/blank-workbook';
import { themeColors } from './file/colors';
import { readFeaturePropertyBags } from './file/feature-property-bags';
import { fromFileFormula } from './file/formula-names';
import { unescapeOoxml } from './file/ooxml-escapes';
import { Relationships, readPart } from './file/package-parts';
import { type SharedText, readSheet, readText } from './file/read-sheet';
import { readSettings } from './file/settings-part';
import { readSheetProperties } from './file/sheet-properties-part';
import { packWorkbook } from './file/write-workbook';
import { type XmlElement, childNamed, childrenNamed, element, textOf } from './file/xml';
import { type Parts, unzip } from './file/zip';

/** Options for opening a workbook. */
export interface OpenOptions {
  /** IANA name of the time zone for TODAY and NOW; UTC when not given. */
  readonly timeZone?: string;
  /**
   * False for a workbook larger than the engine can calculate: its formulas keep the results that they came with, a new
   * one has none, and what only a calculation can tell (rules of formats, validations) is refused.
   */
  readonly calculates?: boolean;
}

/**
 * Opens an .xlsx file. The parts of the file stay the source of truth: what the host models is written back into
 * them on save, everything else goes through untouched. (A library that reads into its own model and writes that
 * model loses what the model lacks: hidden names, rules of newer kinds, password hashes, formulas of table columns.)
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<HostWorkbook> {
  return readWorkbook(await unzip(bytes), options);
}

/** A workbook with one empty sheet, `Sheet1`. */
export function newWorkbook(options: OpenOptions = {}): HostWorkbook {
  return readWorkbook(blankWorkbook(), options);
}

/** The workbook as an .xlsx file, results calculated. */
export async function saveWorkbook(workbook: HostWorkbook): Promise<Uint8Array> {
  return packWorkbook(workbook);
}

function readTexts(parts: Parts, path: string | undefined): SharedText[] {
  const root = path === undefined ? undefined : readPart(parts, path);
  return root ? childrenNamed(root, 'si').map(readText) : [];
}

function readWorkbook(parts: Parts, options: OpenOptions): HostWorkbook {
  const path = new Relationships(parts, '').all.find(({ type }) => type === 'officeDocument')?.target;
  const root = path === undefined ? undefined : readPart(parts, path);
  if (path === undefined || root?.name !== 'workbook') throw new Error('The file holds no workbook.');
  const ofWorkbook = new Relationships(parts, path);
  const relationships = ofWorkbook.all;
  const partOf = (type: string): string | undefined =>
    relationships.find((other) => other.type === type)?.target;
  const themePath = partOf('theme');
  const theme = themeColors(themePath === undefined ? undefined : readPart(parts, themePath));
  const stylesPath = partOf('styles');
  const styles =
    (stylesPath === undefined ? undefined : readPart(parts, stylesPath)) ?? element('styleSheet');
  const workbook = new HostWorkbook(
    { root, parts, styles: new StyleBook(styles, theme, readFeaturePropertyBags(parts, ofWorkbook)) },
    { timeZone: options.timeZone ?? 'UTC', calculates: options.calculates ?? true },
  );
  const texts = readTexts(parts, partOf('sharedStrings'));
  for (const node of childrenNamed(childNamed(root, 'sheets') ?? root, 'sheet')) {
    const target = relationships.find(({ id }) => id === node.attributes['r:id']);
    const sheetRoot = target?.type === 'worksheet' ? readPart(parts, target.target) : undefined;
    if (!target || !sheetRoot) continue;
    const name = node.attributes['name'] ?? '';
    const sheet = readSheet(workbook.nextId(), name, sheetRoot, target.target, texts, () =>
      workbook.nextId(),
    );
    const state = node.attributes['state'];
    if (state === 'hidden') sheet.visibility = 'Hidden';
    if (state === 'veryHidden') sheet.visibility = 'VeryHidden';
    const own = new Relationships(parts, target.target);
    readSheetProperties(sheet, parts, own);
    for (const relationship of own.all) {
      const table = relationship.type === 'table' ? readPart(parts, relationship.target) : undefined;
      if (table) sheet.tables.push(new HostTable(sheet, table, relationship.target));
    }
    showStructuredForms(sheet.tables);
    workbook.sheets.push(sheet);
  }
  readNames(workbook, root);
  readSettings(workbook);
  return workbook;
}

function showStructuredForms(tables: readonly HostTable[]): void {
  for (const table of tables) {
    for (const column of table.columns) {
      column.attributes['name'] = unescapeOoxml(column.attributes['name'] ?? '');
      for (const formula of column.children) {
        if (typeof formula === 'string' || !formula.name.endsWith('Formula')) continue;
        formula.children = [toShownForm(fromFileFormula(textOf(formula)), table.name)];
      }
    }
    for (const [, , cell] of table.sheet.cellsIn(table.area)) {
      if (cell.formula?.includes('[')) cell.formula = toShownForm(cell.formula, table.name);
    }
  }
}

function readNames(workbook: HostWorkbook, root: XmlElement): void {
  const sheetNodes = childrenNamed(childNamed(root, 'sheets') ?? root, 'sheet');
  for (const node of childrenNamed(childNamed(root, 'definedNames') ?? root, 'definedName')) {
    const { name = '', localSheetId, hidden, comment = '', ...others } = node.attributes;
    const sheetName =
      localSheetId === undefined ? undefined : sheetNodes[Number(localSheetId)]?.attributes['name'];
    workbook.names.push({
      name,
      scope: sheetName === undefined ? null : (workbook.findSheet(sheetName) ?? null),
      formula: fromFileFormula(textOf(node)),
      hidden: hidden === '1' || hidden === 'true',
      comment,
      others,
    });
  }
}
