import { useRef } from 'react';
import { LANGUAGES, type Language } from '../../../locales/language';
import type { PreviewPhrases } from '../../../locales/preview/phrases';

interface TopBarProps {
  readonly phrases: PreviewPhrases;
  readonly fileName: string;
  readonly language: Language;
  readonly isDark: boolean;
  readonly onFile: (file: File) => void;
  readonly onDownload: () => void;
  readonly onBlank: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onDark: (isDark: boolean) => void;
}

const languageNames: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };

/** The file's name and what can be done with the file; language and light of the page. */
export function TopBar(props: TopBarProps) {
  const { phrases, fileName, language, isDark, onFile, onDownload, onBlank, onLanguage, onDark } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <h1 title={fileName}>{fileName}</h1>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={phrases.fileButton}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          event.target.value = '';
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {phrases.fileButton}
      </button>
      <button type="button" onClick={onDownload}>
        {phrases.download}
      </button>
      <button type="button" onClick={onBlank}>
        {phrases.blank}
      </button>
      <span className="spacer" />
      <select
        aria-label={phrases.language}
        value={language}
        onChange={(event) => onLanguage(event.target.value === 'en' ? 'en' : 'vi')}
      >
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
      <button type="button" aria-pressed={isDark} onClick={() => onDark(!isDark)}>
        {phrases.dark}
      </button>
    </header>
  );
}
