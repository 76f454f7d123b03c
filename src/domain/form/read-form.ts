import { valueAt } from '../sheet-values';
import type { RawSheet } from '../survey/cells/raw-sheet';
import { isBlank } from '../survey/cells/sheet-cells';
import type { Survey, SurveyReading } from '../survey/survey';
import { mappingIn } from '../survey/survey-parts';
import { formKindIn } from './form-mark';

/**
 * The reading of a sheet that may be a form: one into which nobody has put a number is not filled in yet, rather than
 * a survey all of whose counts are missing.
 */
export function readAsForm(
  reading: SurveyReading,
  raw: RawSheet,
  texts: Readonly<Record<string, string>>,
): SurveyReading {
  if (formKindIn(texts) === null) return reading;
  const trouble = { code: 'form-not-filled' } as const;
  if (!reading.ok) return reading.trouble.code === 'no-districts' ? { ...reading, trouble } : reading;
  const { survey } = reading;
  if (survey.layout !== 'wide' || holdsCount(survey, raw)) return reading;
  return { ok: false, sheet: survey.sheet, trouble, mapping: mappingIn(survey) };
}

/** The names of the districts may have come with the form. */
function holdsCount({ columns, districts }: Survey, raw: RawSheet): boolean {
  const counted = columns.filter(({ field }) => field.kind === 'count');
  return districts.some(({ row }) => counted.some(({ column }) => !isBlank(valueAt(raw, row, column))));
}
