import type { RuleSet } from '../../src/domain/decision/rule-set';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { ruleSetsIn } from '../../src/jobs/rule-sets-in';
import { type RulesInUse, rulesIn } from '../../src/jobs/rules-in';
import { type WritingRules, writeRules } from '../../src/jobs/write-rules';
import type { Language } from '../../src/locales/language';
import { rulesSheetWording } from '../../src/locales/sheet/rules-wording';
import type { WorkbookUnderTest } from './workbook-under-test';

/** Writes the sheet of a rule set, as the pane does: over what is read at once, unless it was read before. */
export async function writeSheet(
  rules: RuleSet,
  {
    language = 'vi',
    replaceTyped = true,
    read,
  }: { language?: Language; replaceTyped?: boolean; read?: RulesInUse } = {},
): Promise<WritingRules> {
  return writeRules({
    ...{ rules, replaceTyped, wording: rulesSheetWording(language, rules) },
    read: read ?? (await ruleSetsIn(district2012)).inUse,
  });
}

/** The sheet that was written; throws where it was not. */
export async function writtenSheet(rules: RuleSet, language: Language = 'vi'): Promise<string> {
  const writing = await writeSheet(rules, { language });
  if (!writing.ok || !writing.outcome.ok) throw new Error(JSON.stringify(writing));
  return writing.sheet;
}

type Unread<T> = T extends unknown ? Omit<T, 'sources' | 'isComplete' | 'nextEdition'> : never;

/** The rules that the workbook is decided by, without the cells that they were read from. */
export async function inUse(
  current: WorkbookUnderTest,
  fallback: RuleSet = district2012,
): Promise<Unread<RulesInUse>> {
  const found = await current.run((context) => rulesIn(context, fallback));
  if (!found.ok) {
    const { ok, sheet, troubles, base } = found;
    return { ok, sheet, troubles, base };
  }
  const { ok, rules, sheet, fullOnlyWord, notes } = found;
  return { ok, rules, sheet, fullOnlyWord, notes };
}

/** The troubles of a sheet that cannot be decided by, as `code cell`. */
export async function troublesIn(current: WorkbookUnderTest): Promise<readonly string[]> {
  const found = await inUse(current);
  if (found.ok) return [];
  return found.troubles.map((trouble) =>
    [
      trouble.code === 'unsound' ? trouble.trouble.code : trouble.code,
      trouble.cell ?? (trouble.code === 'name-elsewhere' ? trouble.name : '-'),
    ].join(' '),
  );
}

/** What a name of the workbook stands for now: its values, row by row. */
export async function named(current: WorkbookUnderTest, name: string): Promise<unknown[]> {
  return current.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return Array.from(range.values as unknown[][], (row) => row[0]);
  });
}

export async function nameFormulas(current: WorkbookUnderTest): Promise<Readonly<Record<string, string>>> {
  return current.run(async (context) => {
    const names = context.workbook.names.load('items/name,items/formula,items/visible');
    await context.sync();
    return Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
  });
}
