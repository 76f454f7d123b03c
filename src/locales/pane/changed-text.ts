import type { SurveyChange } from '../../domain/survey-watch/survey-changes';

/** What others have changed of a survey since it was read. */
export interface ChangedText {
  readonly sheet: (sheet: string, changes: string) => string;
  readonly changes: Readonly<
    Record<Exclude<SurveyChange['kind'], 'results' | 'renamed' | 'deleted' | 'rules'>, string>
  >;
  readonly results: (cells: string) => string;
  readonly renamed: (name: string) => string;
  readonly rules: (sheet: string) => string;
  readonly deleted: (sheet: string) => string;
  readonly shown: string;
  readonly typedOver: string;
}
