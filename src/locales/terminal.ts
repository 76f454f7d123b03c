import type { Language } from './language';
import { collectTerminalEn } from './terminal/collect-en';
import type { CollectTerminalPhrases } from './terminal/collect-phrases';
import { collectTerminalVi } from './terminal/collect-vi';
import { terminalEn } from './terminal/en';
import type { TerminalPhrases } from './terminal/phrases';
import { terminalVi } from './terminal/vi';

/** What the terminal command says, in one language. */
export const TERMINAL_PHRASES: Readonly<Record<Language, TerminalPhrases>> = {
  vi: terminalVi,
  en: terminalEn,
};

/** What the command that gathers files says, in one language. */
export const COLLECT_PHRASES: Readonly<Record<Language, CollectTerminalPhrases>> = {
  vi: collectTerminalVi,
  en: collectTerminalEn,
};
