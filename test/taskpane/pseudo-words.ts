import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import type { RuleSet } from '../../src/domain/decision/rule-set';
import { messagesIn } from '../../src/locales/messages';
import { paneTextIn } from '../../src/locales/pane/pane-text-in';
import { sheetWording } from '../../src/locales/sheet-wording';
import type { PaneWords } from '../../src/taskpane/frame/pane-context';

/** Every text of the catalogues in ⟦ ⟧: what a screen shows without them was not translated. */
export const pseudoWords: PaneWords = {
  language: 'vi',
  text: marked(paneTextIn('vi')),
  messages: marked(messagesIn('vi', district2012)),
  sheet: marked(sheetWording('vi', district2012)),
};

/** Rule sets carry the names of their blocs themselves. */
export const pseudoRules: RuleSet = {
  ...district2012,
  name: marked(district2012.name),
  blocs: district2012.blocs.map((bloc) => ({ ...bloc, shortName: marked(bloc.shortName) })),
};

/** The text without what stands in ⟦ ⟧. */
export function unmarked(text: string): string {
  let rest = text;
  for (let inner = ''; inner !== rest; rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '')) inner = rest;
  return rest.trim();
}

export function marked<T>(texts: T): T {
  return mark(texts) as T;
}

function mark(value: unknown): unknown {
  if (typeof value === 'string') return `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...parameters: readonly unknown[]) =>
      mark((value as (...given: readonly unknown[]) => unknown)(...parameters));
  }
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
}
