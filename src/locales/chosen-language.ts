import { type Language, languageOf, LANGUAGES } from './language';

const STORAGE_KEY = 'kien-toan.language';

let byHand: Language | null = null;
let byOffice: Language = 'vi';
let isRemembered = false;
const listeners = new Set<() => void>();

/** The language of pane and ribbon: chosen by hand, else that of Office, else Vietnamese. */
export function chosenLanguage(): Language {
  if (!isRemembered) {
    byHand = remembered();
    isRemembered = true;
  }
  return byHand ?? byOffice;
}

/** Takes Office's display language for as long as nobody chooses another by hand. */
export function followOfficeLanguage(tag: string | null): void {
  byOffice = languageOf(tag);
  tell();
}

/** Chooses a language by hand, for this and later openings of the pane. */
export function chooseLanguage(language: Language): void {
  byHand = language;
  isRemembered = true;
  remember(language);
  tell();
}

/** Calls back on every change; returns what ends that. */
export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function remembered(): Language | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return LANGUAGES.find((language) => language === stored) ?? null;
  } catch {
    // Browsers that block storage in frames of other sites throw here: the choice then lasts while the pane is open.
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // As above: kept in memory only.
  }
}
