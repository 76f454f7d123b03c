import { useEffect } from 'react';
import type { Language } from '../../locales/language';
import type { PreviewPhrases } from '../../locales/preview/phrases';

/** Title, language and theme of the page itself. */
export function useDocumentLook(phrases: PreviewPhrases, language: Language, isDark: boolean): void {
  useEffect(() => {
    document.title = phrases.title;
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }, [phrases, language, isDark]);
}
