import { parseArgs } from 'node:util';
import { RULE_SETS } from '../../domain/decision/rule-sets/rule-sets';
import type { ResultContent } from '../../domain/decision/results-input';
import type { RuleSet } from '../../domain/decision/rule-set';
import { type Language, LANGUAGES } from '../../locales/language';
import { TERMINAL_PHRASES } from '../../locales/terminal';
import type { TerminalPhrases } from '../../locales/terminal/phrases';

export interface CommandLine {
  readonly input: string;
  readonly output: string | null;
  readonly sheet: string | null;
  readonly rules: RuleSet;
  readonly language: Language;
  readonly json: boolean;
  /** Null: as the results of the file stand, formulas where there are none. */
  readonly content: ResultContent | null;
  /** Begins a log of runs where the file has none. */
  readonly log: boolean;
}

export type CommandLineReading =
  | { readonly ok: true; readonly commandLine: CommandLine }
  | { readonly ok: false; readonly language: Language; readonly detail: string };

const VALUED = ['out', 'sheet', 'rules', 'lang'] as const;
const SWITCHES: readonly string[] = ['json', 'values', 'log'];

/** Reads the words after the command's name; what is off comes back in words, in the language asked for. */
export function readCommandLine(words: readonly string[]): CommandLineReading {
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      out: { type: 'string' },
      sheet: { type: 'string' },
      rules: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
      values: { type: 'boolean' },
      log: { type: 'boolean' },
    },
  });
  const asked = LANGUAGES.find((language) => language === values.lang);
  const language = asked ?? 'vi';
  const phrases = TERMINAL_PHRASES[language];
  const no = (detail: string): CommandLineReading => ({ ok: false, language, detail });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const isValued = VALUED.some((name) => name === token.name);
    if (!isValued && !SWITCHES.includes(token.name)) return no(phrases.unknownOption(token.rawName));
    if (isValued && typeof values[token.name] !== 'string') return no(phrases.missingValue(token.rawName));
  }
  if (typeof values.lang === 'string' && !asked) return no(phrases.unknownLanguage(values.lang));
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0) return no(phrases.oneInput);
  const rules = ruleSetOf(values.rules, phrases);
  if (typeof rules === 'string') return no(rules);
  return {
    ok: true,
    commandLine: {
      input,
      output: textOrNull(values.out),
      sheet: textOrNull(values.sheet),
      rules,
      language,
      json: values.json === true,
      content: values.values === true ? 'values' : null,
      log: values.log === true,
    },
  };
}

export function textOrNull(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function ruleSetOf(id: string | boolean | undefined, phrases: TerminalPhrases): RuleSet | string {
  if (typeof id !== 'string') return RULE_SETS[0];
  const known = RULE_SETS.map((rules) => rules.id);
  return RULE_SETS.find((rules) => rules.id === id) ?? phrases.unknownRules(id, known);
}
