import { type OwnSetTrouble, ownSetTrouble } from '../domain/decision/own-rule-set';
import type { RuleSet } from '../domain/decision/rule-set';
import { withTidyNames } from '../domain/decision/tidy-names';
import { PROCEDURE_IDS } from '../domain/procedure/procedure-ids';
import { parseRuleSet } from '../workbook/rule-set-schema';

const FORMAT = 'kien-toan/rules 1';
/** Bytes; a rule set has about ten thousand. */
export const LARGEST_RULE_FILE = 500_000;

export type RuleFileTrouble =
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-json' }
  /** `at` says where it has not the shape of a rule set (`blocs.0.id`); blank where it has nothing of one. */
  | { readonly code: 'not-a-rule-set'; readonly at: string }
  | OwnSetTrouble;

export type RuleFileReading =
  { readonly ok: true; readonly rules: RuleSet } | { readonly ok: false; readonly trouble: RuleFileTrouble };

/** A rule set as the text of a file, to be sent to others. */
export function ruleSetText(rules: RuleSet): string {
  return `${JSON.stringify({ format: FORMAT, rules }, null, 2)}\n`;
}

/** Reads the bytes of a file as a rule set, its names tidied. Nothing is kept. */
export function readRuleFile(bytes: Uint8Array): RuleFileReading {
  const refused = (trouble: RuleFileTrouble): RuleFileReading => ({ ok: false, trouble });
  if (bytes.length > LARGEST_RULE_FILE)
    return refused({ code: 'file-too-large', bytes: bytes.length, most: LARGEST_RULE_FILE });
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refused({ code: 'not-json' });
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return refused({ code: 'not-a-rule-set', at: '' });
  const parsed = parseRuleSet('rules' in value ? value.rules : null);
  if (!parsed.ok) return refused({ code: 'not-a-rule-set', at: parsed.at });
  const rules = withTidyNames(parsed.rules);
  // What becomes of an id that another set has is for whoever takes the set in.
  const trouble = ownSetTrouble(rules, [], PROCEDURE_IDS);
  return trouble ? refused(trouble) : { ok: true, rules };
}
