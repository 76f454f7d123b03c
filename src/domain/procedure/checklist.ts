import { holdsForm } from '../decision/arrangements';
import { finalParts } from '../decision/final-parts';
import type { Choice, DistrictDecision, Part } from '../decision/decision';
import { countsOf } from '../decision/groupings';
import type { Basis, RuleSet } from '../decision/rule-set';
import { countedMembers, isEmpty } from '../decision/verdict';
import type { DistrictCondition, PartCondition, Procedure, Step, SubItem } from './procedure';
import { registerKey } from './register-keys';

/** Stands for all districts together in the keys of their rows: no district's own key is like it. */
const ALL_DISTRICTS = '*';

/**
 * One row of the checklist: a step that a district, one of its blocs, one of its future organisations or all districts
 * together take, or one piece of the work of such a row.
 */
export interface ChecklistItem {
  /** Stable over runs: joins what staff typed to the row, whatever its place. */
  readonly key: string;
  readonly districtKey: string;
  /** Null for a step of all districts together. */
  readonly district: string | null;
  readonly step: Step;
  /** Null for the step itself. */
  readonly item: SubItem | null;
  /** The future organisation the row is about; null for a step of the whole district. */
  readonly organisation: Part | null;
  /** The bloc of today that a `bloc` step convenes. */
  readonly bloc: string | null;
  /** Members to convene; null where the step convenes none, or the survey leaves the number open. */
  readonly members: number | null;
  /** Whom that number counts: full members only where the survey tells them of every bloc; null where none is convened. */
  readonly membersCounted: Basis | null;
  /** Base organisations of today whose secretaries, deputies and committee members attend. */
  readonly baseOrganisations: number | null;
}

/**
 * The checklist of all districts, after what is done once for all: in the survey's order, each in the procedure's, each
 * step followed by its pieces of work. A district whose arrangement is open gets the steps that settle it, and the
 * briefing; the rest follows when it is settled.
 */
export function checklistOf(
  decisions: readonly DistrictDecision[],
  rules: RuleSet,
  procedure: Procedure,
): readonly ChecklistItem[] {
  if (decisions.length === 0) return [];
  return [
    ...procedure.steps.flatMap((step) => (step.level === 'province' ? withItems(stepOfAll(step)) : [])),
    ...decisions.flatMap((decision) =>
      procedure.steps.flatMap((step) => itemsOf(step, decision, { rules, procedure })).flatMap(withItems),
    ),
  ];
}

function stepOfAll(step: Step): ChecklistItem {
  return {
    key: registerKey(ALL_DISTRICTS, step.id, ''),
    districtKey: ALL_DISTRICTS,
    district: null,
    step,
    item: null,
    organisation: null,
    bloc: null,
    members: null,
    membersCounted: null,
    baseOrganisations: null,
  };
}

/** A row of a step, and below it one for each piece of its work. */
function withItems(row: ChecklistItem): readonly ChecklistItem[] {
  const { step, organisation, districtKey, bloc } = row;
  const items = step.items.filter(
    ({ when }) => when === null || (organisation !== null && holdsForPart(when, organisation)),
  );
  const subject = bloc ?? organisation?.blocs.join('+') ?? '';
  return [
    row,
    ...items.map((item): ChecklistItem => ({
      ...row,
      key: registerKey(districtKey, `${step.id} ${item.code}`, subject),
      item,
      members: null,
      membersCounted: null,
      baseOrganisations: null,
    })),
  ];
}

interface Ground {
  readonly rules: RuleSet;
  readonly procedure: Procedure;
}

function itemsOf(step: Step, decision: DistrictDecision, ground: Ground): readonly ChecklistItem[] {
  switch (step.level) {
    case 'province':
      return [];
    case 'district':
      return holdsForDistrict(step.when, decision) ? [item(step, decision, ground, null, null)] : [];
    case 'organisation':
      return partsOf(step.when, decision).map((part) => item(step, decision, ground, part, null));
    case 'bloc':
      return partsOf(step.when, decision).flatMap((part) =>
        // A bloc of nobody has no organisation today that could be convened.
        part.blocs
          .filter((bloc) => !isEmpty(countsOf(decision.district, bloc)))
          .map((bloc) => item(step, decision, ground, part, bloc)),
      );
  }
}

/** The parts of the settled arrangement for which the condition holds; none as long as it is open. */
function partsOf(condition: PartCondition, decision: DistrictDecision): readonly Part[] {
  return (finalParts(decision) ?? []).filter((part) => holdsForPart(condition, part));
}

/** What people have chosen settles a district, whatever the numbers are; a text that nobody understands leaves it open. */
function holdsForDistrict(condition: DistrictCondition, decision: DistrictDecision): boolean {
  const { outcome, choice } = decision;
  const isSettled = finalParts(decision) !== null;
  switch (condition) {
    case 'always':
      return true;
    case 'survey-open':
      return outcome.kind === 'open';
    case 'arrangement-open':
      return !isSettled && (outcome.kind === 'options' || choice !== null);
    case 'consent-possible':
      return choice?.parts ? needsConsent(choice) : holdsForm(outcome, 'committee-by-consent');
    case 'arrangement-settled':
      return isSettled;
  }
}

/** A chosen base committee under the threshold needs consent, whether the choice says so or not (article 21, clause 5). */
function needsConsent({ parts, marks }: Choice): boolean {
  return (
    (parts?.some(({ form }) => form === 'committee-by-consent') ?? false) ||
    marks.some(({ code }) => code === 'under-threshold')
  );
}

/** The inspection committee exists from the base committee upward; a base cell has none (article 31). */
function holdsForPart(condition: PartCondition, { form }: Part): boolean {
  switch (condition) {
    case 'organisation-founded':
      return form !== 'none';
    case 'committee-founded':
      return form === 'committee' || form === 'committee-by-consent';
  }
}

function item(
  step: Step,
  decision: DistrictDecision,
  { rules, procedure }: Ground,
  organisation: Part | null,
  bloc: string | null,
): ChecklistItem {
  const { district } = decision;
  const allBlocs = rules.blocs.map(({ id }) => id);
  const subject = bloc ?? organisation?.blocs.join('+') ?? '';
  const blocs = organisation?.blocs ?? allBlocs;
  const counted = countedOf(step, blocs, decision, procedure);
  return {
    key: registerKey(district.key, step.id, subject),
    districtKey: district.key,
    district: district.name,
    step,
    item: null,
    organisation,
    bloc,
    members: counted && sumOf(blocs, decision, (counts) => [membersOf(counts, counted)]),
    membersCounted: counted,
    baseOrganisations:
      step.participants === 'committees-of-base-organisations'
        ? sumOf(bloc === null ? allBlocs : [bloc], decision, ({ committees, cells }) => [committees, cells])
        : null,
  };
}

/** Where the survey does not tell the full members of one of the blocs, all members of all of them are counted. */
function countedOf(
  { participants }: Step,
  blocs: readonly string[],
  { district }: DistrictDecision,
  { votersConvened }: Procedure,
): Basis | null {
  if (participants === 'members-of-all-blocs') return 'all';
  if (participants !== 'members-of-organisation') return null;
  const tells = blocs
    .map((bloc) => countsOf(district, bloc))
    .every((counts) => counts.fullMembers !== null || isEmpty(counts));
  return tells ? votersConvened : 'all';
}

/** A bloc of nobody has no full member either, whatever its cell of them holds. */
function membersOf(counts: Counts, counted: Basis): Counts['members'] {
  return isEmpty(counts) ? counts.members : countedMembers(counts, counted);
}

type Counts = DistrictDecision['district']['counts'][string];

/** The sum of the picked counts over the blocs; null as soon as one is open. */
function sumOf(
  blocs: readonly string[],
  { district }: DistrictDecision,
  pick: (counts: Counts) => readonly Counts['members'][],
): number | null {
  let sum = 0;
  for (const bloc of blocs) {
    const counts = district.counts[bloc];
    if (!counts) return null;
    for (const count of pick(counts)) {
      if (count.state === 'open') return null;
      sum += count.value;
    }
  }
  return sum;
}
