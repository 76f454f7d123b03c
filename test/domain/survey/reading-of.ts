import { readSurvey } from '../../../src/domain/survey/read-survey';
import type { RawSheet } from '../../../src/domain/survey/cells/raw-sheet';
import type { Count, Survey, SurveyTrouble } from '../../../src/domain/survey/survey';
import { blocs } from './sheet-of';

/** The survey that the sheet reads as; fails the test where it does not. */
export function surveyOf(sheet: RawSheet): Survey {
  const reading = readSurvey(sheet, { blocs });
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  return reading.survey;
}

export function troubleOf(sheet: RawSheet): SurveyTrouble | null {
  const reading = readSurvey(sheet, { blocs });
  return reading.ok ? null : reading.trouble;
}

/** `H Duy Xuyên: 1 2 30 / 0 3 12 / 0 9 ?`: committees, cells, members of party, front, government; `?` is open. */
export function linesOf(
  survey: Survey,
  ofBlocs: readonly { readonly id: string }[] = blocs,
): readonly string[] {
  const shown = (count: Count) => (count.state === 'whole' ? String(count.value) : '?');
  return survey.districts.map(({ name, counts }) => {
    const counted = ofBlocs.map(({ id }) => {
      const of = counts[id];
      return of ? [of.committees, of.cells, of.members].map(shown).join(' ') : '-';
    });
    return `${name}: ${counted.join(' / ')}`;
  });
}

/** The members alone: `H Duy Xuyên: 30 12 88`. */
export function membersOf(survey: Survey): readonly string[] {
  return survey.districts.map(({ name, counts }) => {
    const members = blocs.map(({ id }) => counts[id]?.members);
    return `${name}: ${members.map((count) => (count?.state === 'whole' ? count.value : '?')).join(' ')}`;
  });
}
