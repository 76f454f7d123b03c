import { useMemo, useSyncExternalStore } from 'react';
import type { RuleSet } from '../../domain/decision/rule-set';
import { chosenLanguage, onLanguageChange } from '../../locales/chosen-language';
import { messagesIn } from '../../locales/messages';
import { paneTextIn } from '../../locales/pane/pane-text-in';
import { sheetWording } from '../../locales/sheet-wording';
import type { PaneWords } from './pane-context';

/** The words in the language that is chosen at the moment. */
export function usePaneWords(rules: RuleSet): PaneWords {
  const language = useSyncExternalStore(onLanguageChange, chosenLanguage);
  return useMemo(
    () => ({
      language,
      text: paneTextIn(language),
      messages: messagesIn(language, rules),
      sheet: sheetWording(language, rules),
    }),
    [language, rules],
  );
}
