import { mentionOf } from '../domain/mentions';
import type { RunRecord } from '../domain/run-record';
import type { RawValue } from '../domain/survey/cells/raw-sheet';
import { areaOf, PLACE } from './held-ranges';
import { isTooLarge, NOTHING_ALONG, readInParts } from './read-in-parts';
import { readValidationRules } from './read-validation-rules';
import { rangeOf } from './write-cells';

/** Names that Excel itself gives a sheet with a print set-up or a filter, and the add-in's own. */
const NOBODYS = /^(_xlnm\.|_kt\.|Print_Area$|Print_Titles$|_?FilterDatabase$)/i;

/**
 * Which of the sheets something that stays in the workbook speaks of: deleting them would leave `#REF!` behind, and
 * Excel cannot take a deleted sheet back. Looked through are formulas, names of the workbook and of its sheets,
 * validations and conditional formats by formula. Charts and pivot tables are not: Office.js tells of a chart's
 * source series by series, of a pivot's only from a later version on. Where there is too much to look through, all
 * of the sheets count. `ownNames` came to the workbook with the sheets: they are no mention, but what speaks of one is,
 * unless the name stood for something before and will again.
 *
 * The answer is asked with the cells that will no longer hold the formula that stands in them, and with those of the
 * sheets that stay anyway: what one of these speaks of stays as well.
 */
export async function mentionedSheets(
  context: Excel.RequestContext,
  sheets: readonly string[],
  ownNames: RunRecord['workbookNames'],
): Promise<(isGoing: IsGoing, staying: readonly string[]) => readonly string[]> {
  if (sheets.length === 0) return () => [];
  const worksheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  const candidates = sheets.map((name) => ({
    name,
    tables: context.workbook.worksheets.getItem(name).tables.load('items/name'),
    names: context.workbook.worksheets.getItem(name).names.load('items/name'),
  }));
  await context.sync();
  const goingNames = names.items.filter(({ name }) =>
    ownNames.some((own) => own.name === name && own.before === null),
  );
  try {
    const { cells, texts: rules } = await formulasOf(context, worksheets.items);
    const validations = await readValidationRules(context, worksheets.items);
    const texts: readonly SheetText[] = [
      ...names.items
        .filter(({ name }) => ownNames.every((own) => own.name !== name))
        .map(({ formula }) => ({ sheet: null, text: String(formula) })),
      ...rules,
      ...validations.map(({ sheet, rule }) => ({ sheet, text: rule })),
    ];
    const parts = candidates.map(({ name, tables, names: own }) => {
      const ownTables = tables.items.map((table) => table.name);
      const isMention = mentionOf(name, [...ownTables, ...namesOf(name, ownTables, goingNames)]);
      return {
        name,
        isNamed: own.items.some((item) => !NOBODYS.test(item.name)),
        texts: texts.filter(({ sheet, text }) => sheet !== name && isMention(text)),
        cells: cells.filter(({ sheet, formula }) => sheet !== name && isMention(formula)),
      };
    });
    return (isGoing, staying) => {
      const goes = new Set(sheets.filter((name) => !staying.includes(name)));
      const stays = (sheet: string | null) => sheet === null || !goes.has(sheet);
      const isMentioned = ({ isNamed, texts: said, cells: speaking }: (typeof parts)[number]) =>
        isNamed ||
        said.some(({ sheet }) => stays(sheet)) ||
        speaking.some(({ sheet, row, column }) => stays(sheet) && !isGoing(sheet, row, column));
      let found = parts.filter(isMentioned);
      while (found.some(({ name }) => goes.has(name))) {
        for (const { name } of found) goes.delete(name);
        found = parts.filter(isMentioned);
      }
      return found.map(({ name }) => name);
    };
  } catch (thrown) {
    if (isTooLarge(thrown)) return () => sheets;
    throw thrown;
  }
}

/** Those of the names that stand for something on a sheet, be it by way of others. */
function namesOf(
  sheet: string,
  tables: readonly string[],
  names: readonly Excel.NamedItem[],
): readonly string[] {
  const found = new Set<string>();
  for (let count = -1; count < found.size;) {
    count = found.size;
    const isMention = mentionOf(sheet, [...tables, ...found]);
    for (const { name, formula } of names) if (isMention(String(formula))) found.add(name);
  }
  return [...found];
}

/** Bytes of a formula or value in an answer. */
const CELL_BYTES = 100;

/** Whether the formula of a cell, by today's name of its sheet and counted from 0, is about to be replaced. */
type IsGoing = (sheet: string, row: number, column: number) => boolean;

interface CellFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What may speak of a sheet, and the sheet that it is on; null for what is the workbook's. */
interface SheetText {
  readonly sheet: string | null;
  readonly text: string;
}

/** Formulas of cells; and those of names and of conditional formats. */
async function formulasOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<{ readonly cells: readonly CellFormula[]; readonly texts: readonly SheetText[] }> {
  const parts = await askedParts(context, sheets);
  const custom = parts
    .flatMap(({ sheet, formats }) => formats.items.map((format) => ({ sheet, format })))
    .filter(({ format }) => format.type === Excel.ConditionalFormatType.custom)
    .map(({ sheet, format }) => ({ sheet, rule: format.custom.rule.load('formula') }));
  if (custom.length > 0) await context.sync();
  return {
    cells: parts.flatMap(({ sheet, used, formulas }) =>
      formulas.flatMap((cells, row) =>
        cells.flatMap((formula, column) =>
          typeof formula === 'string' && formula.startsWith('=')
            ? [{ sheet, row: used.rowIndex + row, column: used.columnIndex + column, formula }]
            : [],
        ),
      ),
    ),
    texts: [
      ...parts.flatMap(({ sheet, names }) =>
        names.items.map(({ formula }) => ({ sheet, text: String(formula) })),
      ),
      ...custom.map(({ sheet, rule }) => ({ sheet, text: rule.formula })),
    ],
  };
}

/** All in one answer; where it is too large, the formulas in several. */
async function askedParts(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]) {
  const ask = (cells: string) =>
    sheets.map((sheet) => ({
      sheet: sheet.name,
      used: sheet.getUsedRange(false).load(cells),
      names: sheet.names.load('items/formula'),
      formats: sheet.getRange().conditionalFormats.load('items/type'),
    }));
  try {
    const parts = ask(`${PLACE},formulas`);
    await context.sync();
    return parts.map((part) => ({ ...part, formulas: part.used.formulas as RawValue[][] }));
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
  }
  const parts = ask(PLACE).map((part) => ({ ...part, formulas: [] as RawValue[][] }));
  await context.sync();
  await readInParts(
    context,
    parts.map(({ sheet, used, formulas }) => {
      const area = areaOf(used);
      return {
        rowCount: area.rowCount,
        rowBytes: () => area.columnCount * CELL_BYTES,
        ask: (from: number, rowCount: number) => {
          const rows = { ...area, row: area.row + from, rowCount };
          const range = rangeOf(context, sheet, rows).load('formulas');
          return () => {
            for (const cells of range.formulas as RawValue[][]) formulas.push(cells);
          };
        },
      };
    }),
    NOTHING_ALONG,
  );
  return parts;
}
