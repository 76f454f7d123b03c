import type { OwnColumns } from '../domain/decision/result-columns';
import type { RuleSet } from '../domain/decision/rule-set';
import { choiceIn } from '../domain/survey/choice-names';
import { readSurvey } from '../domain/survey/read-survey';
import type { SurveyReading } from '../domain/survey/survey';
import type { SheetSnapshot } from '../workbook/read-sheet';
import { withoutOwnColumns } from './own-columns';

/** Reads a sheet as a survey, as the user has said that it is to be read, without the add-in's own columns. */
export function surveyOn(snapshot: SheetSnapshot, own: OwnColumns, rules: RuleSet): SurveyReading {
  const choice = choiceIn(snapshot.names, snapshot.texts, rules.blocs);
  return readSurvey(withoutOwnColumns(snapshot.raw, own), rules, choice);
}
