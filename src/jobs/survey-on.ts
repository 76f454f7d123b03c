import { readAsCollected } from '../domain/collect/read-collected';
import type { OwnColumns } from '../domain/decision/result-columns';
import type { RuleSet } from '../domain/decision/rule-set';
import { readAsForm } from '../domain/form/read-form';
import { isOrganisationList, listMarkIn } from '../domain/organisations/list-mark';
import { choiceIn } from '../domain/survey/choice-names';
import { readSurvey } from '../domain/survey/read-survey';
import type { SurveyReading } from '../domain/survey/survey';
import type { SheetSnapshot } from '../workbook/read-sheet';
import { withoutOwnColumns } from './own-columns';

/** What of a sheet says how it reads: one of the workbook's, or of a file that was chosen. */
export type ReadableSheet = Pick<SheetSnapshot, 'raw' | 'names' | 'texts' | 'fonts'>;

/**
 * Reads a sheet as a survey, as the user has said that it is to be read, without the add-in's own columns. A list of
 * organisations that was made of a survey is none, however it is filled in.
 */
export function surveyOn(
  snapshot: ReadableSheet,
  own: OwnColumns,
  rules: RuleSet,
  /** The name of the sheet that has an id; null where the workbook has none. */
  sheetNamed: (id: string) => string | null = () => null,
): SurveyReading {
  if (isOrganisationList(snapshot.raw, snapshot.texts)) {
    const mark = listMarkIn(snapshot.texts);
    const trouble = { code: 'organisation-list', survey: mark && sheetNamed(mark.survey) } as const;
    return { ok: false, sheet: snapshot.raw.name, trouble, mapping: null };
  }
  const choice = choiceIn(snapshot.names, snapshot.texts, rules.blocs);
  const raw = withoutOwnColumns(snapshot.raw, own);
  const reading = readSurvey(raw, rules, choice, snapshot.fonts);
  return readAsCollected(readAsForm(reading, raw, snapshot.texts), snapshot.texts);
}
