import type { Mapping, SurveyTrouble } from '../../domain/survey/survey';

/** A sheet whose columns the user is to point at, with what was found of them. */
export interface UnclearSheet {
  readonly sheet: string;
  readonly mapping: Mapping;
  /** Why it could not be read; null for a survey that reads. */
  readonly trouble: SurveyTrouble | null;
}
