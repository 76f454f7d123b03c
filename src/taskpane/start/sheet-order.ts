import type { SheetCandidate } from '../../jobs/find-surveys';
import type { Mapping, Survey, SurveyTrouble } from '../../domain/survey/survey';

export interface FoundSurvey {
  readonly name: string;
  readonly isActive: boolean;
  readonly survey: Survey;
}

export interface UnreadSheet {
  readonly name: string;
  readonly trouble: SurveyTrouble;
  /** What was found of a header, or stands where one stands; null where there is no table. */
  readonly mapping: Mapping | null;
}

/** The sheets that read as surveys, the active one first. */
export function foundSurveys(sheets: readonly SheetCandidate[]): readonly FoundSurvey[] {
  return sheets
    .flatMap(({ name, isActive, reading }) =>
      reading.ok ? [{ name, isActive, survey: reading.survey }] : [],
    )
    .sort((a, b) => Number(b.isActive) - Number(a.isActive));
}

/** The other sheets, each with why it reads as none. */
export function unreadSheets(sheets: readonly SheetCandidate[]): readonly UnreadSheet[] {
  return sheets.flatMap(({ name, reading }) =>
    reading.ok ? [] : [{ name, trouble: reading.trouble, mapping: reading.mapping }],
  );
}
