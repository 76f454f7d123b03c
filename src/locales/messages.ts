import type { RuleSet } from '../domain/decision/rule-set';
import type { Finding, Severity } from '../domain/survey/finding';
import type { ColumnMeasure } from '../domain/survey/header/header-words';
import type { Field } from '../domain/survey/field';
import type { SurveyTrouble } from '../domain/survey/survey';
import type { HostFailureCode } from '../workbook/host-failure';
import type { Language } from './language';
import { messagesEn } from './messages/en';
import type { HostFailureSaid, MessagePhrases, WriteTrouble } from './messages/phrases';
import { messagesVi } from './messages/vi';

const PHRASES: Readonly<Record<Language, MessagePhrases>> = { vi: messagesVi, en: messagesEn };

/** Sentences for codes, with what to do about them. */
export interface Messages {
  severity(severity: Severity): string;
  measure(measure: ColumnMeasure): string;
  field(field: Field): string;
  finding(finding: Finding): string;
  surveyTrouble(trouble: SurveyTrouble): string;
  /** Whatever keeps a plan from being made, written or taken back. */
  writeTrouble(trouble: WriteTrouble): string;
  /** `sheets` are in the way, where these are known. */
  hostFailure(code: HostFailureCode, sheets: readonly string[]): HostFailureSaid;
}

/** The sentences in one language; blocs are named as the rule set names them. */
export function messagesIn(language: Language, rules: RuleSet): Messages {
  const phrases = PHRASES[language];
  const bloc = (id: string) =>
    rules.blocs.find((candidate) => candidate.id === id)?.shortName[language] ?? id;
  return {
    severity: (severity) => phrases.severity[severity],
    measure: (measure) => phrases.measure[measure],
    field: (field) => phrases.field(field, bloc),
    finding: (finding) => phrases.finding(finding, bloc),
    surveyTrouble: (trouble) => phrases.surveyTrouble(trouble, bloc),
    writeTrouble: (trouble) => phrases.writeTrouble(trouble),
    hostFailure: (code, sheets) =>
      code === 'sheet-protected' && sheets.length > 0
        ? phrases.sheetsProtected(sheets)
        : phrases.hostFailure[code],
  };
}
