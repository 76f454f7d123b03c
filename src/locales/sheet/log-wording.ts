import type { RunLogWording } from '../../domain/run-log/run-log-wording';
import type { Wordings } from '../../domain/wordings';
import { type Language, inEveryLanguage } from '../language';
import { logEn } from './log-en';
import type { LogPhrases } from './log-phrases';
import { logVi } from './log-vi';

const PHRASES: Readonly<Record<Language, LogPhrases>> = { vi: logVi, en: logEn };

function runLogWording(language: Language): RunLogWording {
  const phrases = PHRASES[language];
  return { ...phrases, language, ruleSet: ({ name, id }) => phrases.ruleSet(name[language], id) };
}

/** The words of the log in every language, the preferred one first. */
export function runLogWordings(preferred: Language): Wordings<RunLogWording> {
  return inEveryLanguage(preferred, runLogWording);
}
