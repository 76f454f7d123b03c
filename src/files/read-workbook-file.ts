import type { TableOnSheet } from '../domain/survey/cells/raw-sheet';
import type { FileReading, FileSheet, FileTrouble, SheetWarning } from '../domain/collect/file-reading';
import { damaged, FileFault, holdTo } from './file-fault';
import { LIMITS } from './limits';
import { isCompoundFile, troubleOfCompoundFile } from './package/compound-file';
import { findWorkbookPart } from './package/package-kind';
import { partOfType, type Relationships, WorkbookPackage } from './package/workbook-package';
import { parseArea } from './workbook/cell-reference';
import { layOut } from './workbook/dense-sheet';
import { readSharedTexts } from './workbook/shared-texts';
import { readSheetPart, type SheetPart } from './workbook/sheet-part';
import { readStyles, type Styles } from './workbook/style-part';
import type { CellText } from './workbook/text-collector';
import { readWorkbookPart, type SheetEntry } from './workbook/workbook-part';

/**
 * Reads the worksheets of an .xlsx file that somebody chose, without Excel. Needs `DecompressionStream`, which every
 * browser that Excel runs add-ins in has; unpacks only the parts it reads, within `LIMITS`. Never throws on what is in
 * the file, and throws the signal's reason where it is told to stop: a file of millions of cells takes seconds.
 */
export async function readWorkbookFile(
  name: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<FileReading> {
  try {
    return { ok: true, name, sheets: await readSheets(openPackage(bytes, signal)) };
  } catch (thrown) {
    if (thrown instanceof FileFault) return { ok: false, name, trouble: thrown.trouble };
    throw thrown;
  }
}

function openPackage(bytes: Uint8Array, signal?: AbortSignal): WorkbookPackage {
  if (bytes.length === 0) throw new FileFault({ code: 'file-empty' });
  holdTo('file-bytes', bytes.length, LIMITS.fileBytes);
  if (isCompoundFile(bytes)) throw new FileFault(troubleOfCompoundFile(bytes));
  // `PK`: the beginning of every archive, one without parts included.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileFault({ code: 'file-not-workbook' });
  return new WorkbookPackage(bytes, signal);
}

/** Why a file of this size is not even loaded; null where it may be. */
export function sizeTrouble(bytes: number): FileTrouble | null {
  const limit = 'file-bytes';
  return bytes > LIMITS.fileBytes
    ? { code: 'file-too-large', limit, found: bytes, most: LIMITS.fileBytes }
    : null;
}

/** What all sheets of a workbook share. */
interface Workbook {
  readonly files: WorkbookPackage;
  readonly texts: readonly CellText[];
  readonly styles: Styles;
  readonly isCalculatedByHand: boolean;
}

async function readSheets(files: WorkbookPackage): Promise<readonly FileSheet[]> {
  const path = await findWorkbookPart(files);
  const { tabs, isCalculatedByHand } = await readWorkbookPart(files, path);
  const relationships = await files.relationshipsOf(path);
  const workbook = {
    files,
    isCalculatedByHand,
    texts: await readSharedTexts(files, partOfType(relationships, 'sharedStrings')),
    styles: await readStyles(files, partOfType(relationships, 'styles')),
  };
  const sheets: FileSheet[] = [];
  let cellsLeft: number = LIMITS.cells;
  for (const tab of tabs) {
    const target = relationships.get(tab.relationship);
    if (!target) throw damaged();
    // A chart that fills a tab, or a sheet of old macros.
    if (target.type !== 'worksheet') continue;
    const { sheet, cells } = await readSheet(workbook, tab, target.target, cellsLeft);
    sheets.push(sheet);
    cellsLeft -= cells;
  }
  return sheets;
}

/** One worksheet, and how many cells its rows have. */
async function readSheet(
  workbook: Workbook,
  { name, hidden, names, texts }: SheetEntry,
  path: string,
  mostCells: number,
): Promise<{ readonly sheet: FileSheet; readonly cells: number }> {
  const { files, styles, isCalculatedByHand } = workbook;
  const part = await readSheetPart(files, path, workbook.texts, mostCells);
  const { box, merges, hiddenRows } = part;
  const tables = await readTables(
    files,
    part,
    part.tables.length > 0 ? await files.relationshipsOf(path) : new Map(),
  );
  const common = { hidden, names, texts, warnings: warningsOf(part, mostCells) };
  if (box.isTooLarge) {
    const raw = { name, origin: { row: 0, column: 0 }, values: [], numberFormats: [], merges, tables };
    return { sheet: { raw, ...common }, cells: 0 };
  }
  const { values, numberFormats, typedErrors, fonts } = await layOut(files, path, part, styles);
  const origin = { row: box.row, column: box.column };
  const raw = {
    name,
    origin,
    values,
    numberFormats,
    merges,
    tables,
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(typedErrors.length > 0 && { typedErrors }),
    ...(isCalculatedByHand && { isCalculatedByHand }),
  };
  return { sheet: { raw, ...common, ...(styles.areKnown && { fonts }) }, cells: box.size };
}

async function readTables(
  files: WorkbookPackage,
  part: SheetPart,
  relationships: Relationships,
): Promise<readonly TableOnSheet[]> {
  const tables: TableOnSheet[] = [];
  for (const id of part.tables) {
    const path = relationships.get(id)?.target;
    if (path === undefined) throw damaged();
    await files.scan(path, {
      open: (_, attributes, parent) => {
        if (parent !== '') return;
        const area = parseArea(attributes.get('ref') ?? '');
        if (!area) throw damaged();
        tables.push({ ...area, name: attributes.get('displayName') ?? attributes.get('name') ?? '' });
      },
    });
  }
  return tables;
}

function warningsOf({ box, notCalculated }: SheetPart, mostCells: number): readonly SheetWarning[] {
  const warnings: SheetWarning[] = [];
  if (box.isTooLarge)
    warnings.push({ code: 'file-too-large', limit: 'cells', found: box.size, most: mostCells });
  if (notCalculated.cells > 0) warnings.push({ code: 'formulas-not-calculated', ...notCalculated });
  return warnings;
}
