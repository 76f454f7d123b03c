import { parseReference } from '../address';
import { valueAt } from '../sheet-values';
import { type Counted, countedBy } from '../survey/cells/count';
import type { RawSheet, RawValue } from '../survey/cells/raw-sheet';
import type { Finding } from '../survey/finding';
import { districtKey } from '../survey/names/district-key';
import type { BlocCounts, Count, District, Organisation, Survey, SurveyReading } from '../survey/survey';
import { tidyText } from '../survey/text/fold-text';
import type {
  Collected,
  CollectedCounts,
  CollectedDistrict,
  CollectedOrganisation,
  Refusal,
  RefusalReason,
  TakenSheet,
} from './collected';
import type { FileSheet } from './file-reading';
import { openValue } from './open-value';

/** From the most telling on: a sheet with these looks like a survey, the last ones are of any other sheet. */
const TELLING: readonly RefusalReason['code'][] = [
  'file-too-large',
  'counts-are-shares',
  'columns-ambiguous',
  'columns-missing',
  'form-not-filled',
  'no-districts',
  'no-name-column',
];

/**
 * What a file gives: every visible sheet that reads as a survey. A file without one is refused as a whole, for the
 * reason that says most; beside a survey only sheets are named that nearly are one.
 */
export function takenFrom(
  file: string,
  sheets: readonly FileSheet[],
  read: (sheet: FileSheet) => SurveyReading,
): Collected {
  const taken: TakenSheet[] = [];
  const districts: Refusal[] = [];
  const failed: Refusal[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    const { name } = sheet.raw;
    const tooLarge = sheet.warnings.find(({ code }) => code === 'file-too-large');
    const reading = tooLarge === undefined ? read(sheet) : null;
    if (reading?.ok === true) {
      const { survey } = reading;
      const { sure, unsure } = sorted(survey, sheet.raw);
      districts.push(...unsure.map((reason) => ({ file, sheet: name, reason })));
      if (sure.length > 0) {
        const { layout, findings } = survey;
        taken.push({ file, sheet: name, layout, districts: sure, findings, warnings: sheet.warnings });
      }
      continue;
    }
    const reason = reading === null ? tooLarge : reading.trouble;
    if (reason !== undefined && isReason(reason)) failed.push({ file, sheet: name, reason });
  }
  if (taken.length > 0 || districts.length > 0) {
    return { taken, refused: [...districts, ...failed.filter(({ reason }) => isTelling(reason))] };
  }
  const [first, ...others] = failed;
  if (first === undefined)
    return { taken, refused: [{ file, sheet: null, reason: { code: 'no-visible-sheet' } }] };
  const most = others.reduce(
    (best, other) => (worth(other.reason) > worth(best.reason) ? other : best),
    first,
  );
  return { taken, refused: [most] };
}

function isReason(
  reason: RefusalReason | { readonly code: 'formulas-not-calculated' },
): reason is RefusalReason {
  return reason.code !== 'formulas-not-calculated';
}

function isTelling({ code }: RefusalReason): boolean {
  return TELLING.includes(code);
}

/** An empty sheet says less than one without a header. */
function worth({ code }: RefusalReason): number {
  const place = TELLING.indexOf(code);
  return place >= 0 ? TELLING.length - place + 1 : code === 'sheet-empty' ? 0 : 1;
}

/** The districts of a survey, and those of which the reader is not sure that the numbers are theirs. */
function sorted(survey: Survey, raw: RawSheet) {
  const sure: CollectedDistrict[] = [];
  const unsure: RefusalReason[] = [];
  for (const district of survey.districts) {
    const { name, cell } = district;
    const lost = lostWithItsMarks(district, survey);
    if (isUnsure(district) || lost)
      unsure.push({
        code: 'district-not-sure',
        district: name,
        cell,
        finding: lost ?? doubtOf(district, survey),
      });
    else sure.push(collected(district, survey, raw));
  }
  return { sure, unsure };
}

/** Why a district is not sure: what stands at its name, else at another row that may be its. */
function doubtOf({ name, key, cell }: District, { findings }: Survey): Finding | null {
  const own = findings.filter((finding) => finding.cell === cell);
  const isNamed = (text: string) => text === name || districtKey(tidyText(text)) === key;
  const names = (finding: Finding) =>
    ('district' in finding && isNamed(finding.district)) || ('other' in finding && isNamed(finding.other));
  const errors = [own, findings.filter(names)].flat().filter(({ severity }) => severity === 'error');
  return errors[0] ?? own[0] ?? null;
}

/**
 * A doubt whether an organisation is a part of another hangs on numbers and dashes before the names, which a gathered
 * list does not have: there the same rows would add up without a question.
 */
function lostWithItsMarks({ counts }: District, { findings }: Survey): Finding | null {
  const opened = new Set(
    Object.values(counts).flatMap(({ members }) => (members.state === 'open' ? [members.cell] : [])),
  );
  return findings.find(({ code, cell }) => code === 'organisation-maybe-part' && opened.has(cell)) ?? null;
}

/** The reader points at the name of a district, instead of at its numbers, where it does not trust the row. */
function isUnsure({ counts, cell }: District): boolean {
  return Object.values(counts).every(({ members }) => members.state === 'open' && members.cell === cell);
}

function collected({ name, key, cell, counts }: District, survey: Survey, raw: RawSheet): CollectedDistrict {
  const valueOf = valueReader(survey, raw);
  return {
    name,
    key,
    cell,
    counts: Object.fromEntries(Object.entries(counts).map(([bloc, of]) => [bloc, countsOf(of, valueOf)])),
    organisations: survey.organisations
      .filter((organisation) => organisation.district === key)
      .map((organisation) => organisationOf(organisation, valueOf)),
  };
}

type ValueOf = (count: Count, counted: Counted) => RawValue;

/** The number of a count; of an open one what stands in its cell, as far as that is a cell of counts. */
function valueReader({ columns }: Survey, raw: RawSheet): ValueOf {
  const counted = new Set(columns.flatMap(({ field, column }) => (field.kind === 'count' ? [column] : [])));
  return (count, of) => {
    if (count.state === 'whole') return count.value;
    const area = parseReference(`=S!${count.cell}`)?.area;
    return area !== undefined && counted.has(area.column)
      ? openValue(valueAt(raw, area.row, area.column), of)
      : '';
  };
}

function countsOf(
  { committees, cells, members, fullMembers }: BlocCounts,
  valueOf: ValueOf,
): CollectedCounts {
  const taken = {
    committees: valueOf(committees, countedBy('committees')),
    cells: valueOf(cells, countedBy('cells')),
    members: valueOf(members, countedBy('members')),
    fullMembers: fullMembers && valueOf(fullMembers, countedBy('fullMembers')),
  };
  return withContradiction(taken, members, fullMembers);
}

function organisationOf(
  { name, cell, bloc, type, members, fullMembers, executive }: Organisation,
  valueOf: ValueOf,
): CollectedOrganisation {
  const taken = {
    members: valueOf(members, 'people'),
    fullMembers: fullMembers && valueOf(fullMembers, 'people'),
  };
  return {
    name,
    cell,
    bloc,
    type,
    ...withContradiction(taken, members, fullMembers),
    executive: executive && valueOf(executive, 'people'),
  };
}

/** More full members than members: both numbers go as they are, and contradict one another there as well. */
function withContradiction<T extends { readonly members: RawValue; readonly fullMembers: RawValue | null }>(
  taken: T,
  members: Count,
  fullMembers: Count | null,
): T {
  if (members.state !== 'open' || fullMembers?.state !== 'open') return taken;
  const [all, full] = [asTyped(taken.members), asTyped(taken.fullMembers)];
  return all !== null && full !== null && full > all ? { ...taken, members: all, fullMembers: full } : taken;
}

/** The number that `openValue` marked. */
function asTyped(value: RawValue | null): number | null {
  const number = typeof value === 'string' ? /^(\d+) \?$/.exec(value)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
