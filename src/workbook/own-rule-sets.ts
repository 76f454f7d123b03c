import type { RuleSet } from '../domain/decision/rule-set';
import { parseRuleSet } from './rule-set-schema';
import { loadSetting, saveSetting } from './stored-text';

const KEY = 'kienToan.ruleSets';

/** Characters of all own sets together: a setting travels in one request of 5 MB at most. */
const LARGEST = 500_000;

/** Queues the load of the rule sets that were saved in this workbook; what does not read as one is passed over. */
export function loadOwnRuleSets(context: Excel.RequestContext): () => readonly RuleSet[] {
  const setting = loadSetting(context, KEY);
  return () =>
    Object.values(storedIn(setting())).flatMap((value) => {
      const parsed = parseRuleSet(value);
      return parsed.ok ? [parsed.rules] : [];
    });
}

/**
 * Saves a rule set under its id, or takes it out (null), and leaves all others as they are, those that this version
 * cannot read among them. False where there would be too many to keep.
 */
export async function keepOwnRuleSet(
  context: Excel.RequestContext,
  id: string,
  rules: RuleSet | null,
): Promise<boolean> {
  const setting = loadSetting(context, KEY);
  await context.sync();
  const kept = Object.entries(storedIn(setting())).filter(([other]) => other !== id);
  const text = JSON.stringify(Object.fromEntries(rules ? [...kept, [id, rules]] : kept));
  if (text.length > LARGEST) return false;
  saveSetting(context, KEY, text);
  await context.sync();
  return true;
}

/** Anyone who shares the workbook can have changed it. */
function storedIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
