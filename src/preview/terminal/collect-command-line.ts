import { parseArgs } from 'node:util';
import type { CollectedLayout } from '../../domain/collect/collected';
import type { RuleSet } from '../../domain/decision/rule-set';
import { type Language, LANGUAGES } from '../../locales/language';
import { COLLECT_PHRASES, TERMINAL_PHRASES } from '../../locales/terminal';
import { ruleSetOf, textOrNull } from './command-line';

export interface CollectCommandLine {
  readonly inputs: readonly string[];
  readonly output: string;
  /** Which source stands where a district comes from several; null: nobody has said. */
  readonly prefer: 'first' | 'last' | null;
  readonly layout: CollectedLayout | null;
  readonly rules: RuleSet;
  readonly language: Language;
  readonly json: boolean;
}

export type CollectCommandLineReading =
  | { readonly ok: true; readonly commandLine: CollectCommandLine }
  | { readonly ok: false; readonly language: Language; readonly detail: string };

const VALUED = ['out', 'prefer', 'layout', 'rules', 'lang'] as const;

/** Reads the words after the command's name; what is off comes back in words, in the language asked for. */
export function readCollectCommandLine(words: readonly string[]): CollectCommandLineReading {
  const { tokens, values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      out: { type: 'string' },
      prefer: { type: 'string' },
      layout: { type: 'string' },
      rules: { type: 'string' },
      lang: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const asked = LANGUAGES.find((language) => language === values.lang);
  const language = asked ?? 'vi';
  const [phrases, own] = [TERMINAL_PHRASES[language], COLLECT_PHRASES[language]];
  const no = (detail: string): CollectCommandLineReading => ({ ok: false, language, detail });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const isValued = VALUED.some((name) => name === token.name);
    if (!isValued && token.name !== 'json') return no(phrases.unknownOption(token.rawName));
    if (isValued && typeof values[token.name] !== 'string') return no(phrases.missingValue(token.rawName));
  }
  if (typeof values.lang === 'string' && !asked) return no(phrases.unknownLanguage(values.lang));
  const prefer = textOrNull(values.prefer);
  if (prefer !== null && prefer !== 'first' && prefer !== 'last') return no(own.unknownPreference(prefer));
  const layout = textOrNull(values.layout);
  if (layout !== null && layout !== 'wide' && layout !== 'by-organisation')
    return no(own.unknownLayout(layout));
  const output = textOrNull(values.out);
  if (positionals.length === 0) return no(own.noFiles);
  if (output === null) return no(own.noOutput);
  const rules = ruleSetOf(values.rules, phrases);
  if (typeof rules === 'string') return no(rules);
  const json = values.json === true;
  return { ok: true, commandLine: { inputs: positionals, output, prefer, layout, rules, language, json } };
}
