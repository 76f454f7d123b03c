import type { RefusalReason } from '../domain/collect/collected';
import type { CollectTrouble } from '../domain/collect/collected-table';
import type { Conflict, ConflictSource } from '../domain/collect/conflicts';
import type { SheetWarning } from '../domain/collect/file-reading';
import type { RuleSet } from '../domain/decision/rule-set';
import type { SurveyTrouble } from '../domain/survey/survey';
import { collectEn } from './collect/en';
import type { CollectPhrases, OwnReason } from './collect/phrases';
import { collectVi } from './collect/vi';
import type { Language } from './language';
import { messagesIn } from './messages';

const PHRASES: Readonly<Record<Language, CollectPhrases>> = { vi: collectVi, en: collectEn };

/** Sentences about gathering from files, apart from the other messages: they are loaded when somebody gathers. */
export interface CollectMessages {
  reason(reason: RefusalReason): string;
  warning(warning: SheetWarning): string;
  trouble(trouble: CollectTrouble | { readonly code: 'conflicts-undecided' }): string;
  source(source: ConflictSource): string;
  conflict(conflict: Conflict): string;
  /** That the names a district comes under may be two units; null where it has one name. */
  maybeOneUnit(conflict: Conflict): string | null;
}

export function collectMessagesIn(language: Language, rules: RuleSet): CollectMessages {
  const phrases = PHRASES[language];
  const messages = messagesIn(language, rules);
  const maybeOneUnit = ({ name, alsoNamed }: Conflict) =>
    alsoNamed ? phrases.maybeOneUnit([name, ...alsoNamed]) : null;
  return {
    reason: (reason) => {
      if (isOfSurvey(reason)) return messages.surveyTrouble(reason);
      const finding = reason.code === 'district-not-sure' ? reason.finding : null;
      return phrases.reason(reason, finding && messages.finding(finding));
    },
    warning: (warning) => phrases.warning(warning),
    trouble: (trouble) => phrases.trouble(trouble),
    source: (source) => phrases.source(source),
    conflict: (conflict) => {
      const places = conflict.sources.map((source) => phrases.source(source));
      const asked = phrases.conflict(conflict.name, places);
      const doubt = maybeOneUnit(conflict);
      return doubt === null ? asked : `${asked}. ${doubt}`;
    },
    maybeOneUnit,
  };
}

const OWN: ReadonlySet<string> = new Set<OwnReason['code']>([
  'file-empty',
  'file-not-workbook',
  'file-old-format',
  'file-encrypted',
  'file-truncated',
  'file-damaged',
  'file-other-kind',
  'file-too-large',
  'no-visible-sheet',
  'file-unreadable',
  'file-failed',
  'file-name-twice',
  'district-not-sure',
]);

function isOfSurvey(reason: RefusalReason): reason is SurveyTrouble {
  return !OWN.has(reason.code);
}
