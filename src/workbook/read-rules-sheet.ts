import { parseReference } from '../domain/address';
import type { RawRulesSheet } from '../domain/rules-sheet/raw-rules-sheet';
import { MOST_CONSTANT, RULE_NAMES, RULES_MARK } from '../domain/rules-sheet/rules-names';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { ownAreas, ownTexts } from './read-sheet';
import { loadSetting, saveSetting } from './stored-text';

/** Whether a sheet of rules was ever written in this workbook: without it nobody has to look for one. */
const FLAG = 'kienToan.rulesSheet';

/** Queues the note that a sheet of rules is about to stand. */
export function noteRulesSheet(context: Excel.RequestContext): void {
  saveSetting(context, FLAG, 'true');
}

/** What the first look brings: which sheet the workbook's names point at. */
export interface RulesPointer {
  readonly isValid: Excel.NamedItem;
  readonly flag: () => string | null;
}

/** Queues the look for a sheet of rules. */
export function loadRulesPointer(context: Excel.RequestContext): RulesPointer {
  return {
    isValid: context.workbook.names.getItemOrNullObject(RULE_NAMES.isValid).load('formula'),
    flag: loadSetting(context, FLAG),
  };
}

/**
 * The sheet of rules that formulas follow: the one that the workbook's names point at, which a copy of it is not. Where
 * the names are gone, the last sheet that has the mark. Null where there is none; a workbook that never had one is
 * asked nothing more.
 */
export async function readRulesSheet(
  context: Excel.RequestContext,
  { isValid, flag }: RulesPointer,
): Promise<RawRulesSheet | null> {
  const formula = isValid.isNullObject ? '' : String(isValid.formula);
  const sheet =
    parseReference(formula)?.sheet ??
    (flag() === 'true' ? ((await markedSheets(context)).at(-1) ?? null) : null);
  if (sheet === null) return null;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const own = worksheet.names.load('items/name,items/formula');
  const used = worksheet.getUsedRange(true).load('rowIndex,columnIndex,values');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const texts = ownTexts(own);
  const id = texts[RULES_MARK];
  if (id === undefined) return null;
  const { rowIndex, columnIndex } = used;
  const values = used.values as RawValue[][];
  const wanted = new Set<string>(Object.values(RULE_NAMES));
  return {
    sheet,
    id,
    texts,
    areas: ownAreas(sheet, own),
    names: Object.fromEntries(
      names.items.filter(({ name }) => wanted.has(name)).map(({ name, formula: of }) => [name, String(of)]),
    ),
    valueAt: (row, column) => values[row - rowIndex]?.[column - columnIndex] ?? '',
  };
}

/** The sheets that were written as sheets of rules, in the order of the workbook. */
export async function markedSheets(context: Excel.RequestContext): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const marks = sheets.items.map((sheet) => ({
    name: sheet.name,
    mark: sheet.names.getItemOrNullObject(RULES_MARK).load('name'),
  }));
  await context.sync();
  return marks.filter(({ mark }) => !mark.isNullObject).map(({ name }) => name);
}

/** What the names of the rules stand for in the workbook, as far as the add-in gave it to them. */
export async function ownRuleNames(context: Excel.RequestContext): Promise<Readonly<Record<string, string>>> {
  const wanted = new Set<string>(Object.values(RULE_NAMES));
  const all = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const standing = all.items
    .filter(({ name }) => wanted.has(name))
    .map(({ name, formula }) => ({ name, formula: String(formula) }));
  const sheets = [...new Set(standing.flatMap(({ formula }) => parseReference(formula)?.sheet ?? []))];
  const marks = sheets.map((sheet) => ({
    sheet,
    mark: context.workbook.worksheets
      .getItemOrNullObject(sheet)
      .names.getItemOrNullObject(RULES_MARK)
      .load('name'),
  }));
  if (marks.length > 0) await context.sync();
  const own = new Set(marks.filter(({ mark }) => !mark.isNullObject).map(({ sheet }) => sheet));
  return Object.fromEntries(
    standing
      .filter(({ formula }) => {
        const sheet = parseReference(formula)?.sheet;
        return sheet === undefined ? formula === MOST_CONSTANT : own.has(sheet);
      })
      .map(({ name, formula }) => [name, formula]),
  );
}
