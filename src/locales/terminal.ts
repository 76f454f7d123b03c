import type { Language } from './language';
import { terminalEn } from './terminal/en';
import type { TerminalPhrases } from './terminal/phrases';
import { terminalVi } from './terminal/vi';

/** What the terminal command says, in one language. */
export const TERMINAL_PHRASES: Readonly<Record<Language, TerminalPhrases>> = {
  vi: terminalVi,
  en: terminalEn,
};
