import type { ChoiceName } from '../survey/choice-names';
import type { Finding } from '../survey/finding';
import type { SurveyReading } from '../survey/survey';

/** A hidden name of the gathered sheet's own, which a copy of the sheet has as well. */
const COLLECTED_MARK = '_kt.collected';
const VERSION = '1';

export function collectedMark(): ChoiceName {
  return { name: COLLECTED_MARK, text: VERSION };
}

/**
 * The reading of a sheet that may be a gathered one. Files differ in what they count, so most blanks there are nobody's
 * omission: one finding names them all, and does not ask for zeros in their place. A member count that is missing
 * keeps a finding of its own, for it decides.
 */
export function readAsCollected(
  reading: SurveyReading,
  texts: Readonly<Record<string, string>>,
): SurveyReading {
  if (texts[COLLECTED_MARK] === undefined || !reading.ok) return reading;
  const { findings } = reading.survey;
  const cells = findings.filter(isNotInFile).map(({ cell }) => cell);
  const [cell] = cells;
  if (cell === undefined) return reading;
  const others = findings.filter((finding) => !isNotInFile(finding));
  const together: Finding = { severity: 'warning', code: 'counts-not-in-files', cell, cells };
  return { ...reading, survey: { ...reading.survey, findings: [...others, together] } };
}

function isNotInFile(finding: Finding): boolean {
  return finding.code === 'count-missing' && finding.measure !== 'members';
}
