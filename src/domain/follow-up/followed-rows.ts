import { doesApply } from '../procedure/applying-rows';
import type { DistrictDecision } from '../decision/decision';
import type { Basis, RuleSet } from '../decision/rule-set';
import { type ChecklistItem, checklistOf } from '../procedure/checklist';
import type { Procedure } from '../procedure/procedure';
import type { RegisterColumn } from '../procedure/register-columns';
import { districtOfKey, keysNow } from '../procedure/register-keys';
import type { RegisterHeadings } from '../procedure/register-headings';
import type { RegisterSheet } from '../procedure/register-sheet';
import type { Procedures } from '../procedure/retired-rows';
import type { RegisterWording } from '../procedure/register-wording';

type RegisterRow = RegisterSheet['rows'][number];

/** A row of the register, as a sheet about one district needs it. */
export interface FollowedRow {
  /** As it stands in the register. */
  readonly key: string;
  /** Of the piece of work, else of the step. */
  readonly code: string;
  readonly work: string;
  readonly lead: string;
}

/** A future organisation of a district. */
export interface FollowedOrganisation {
  readonly name: string;
  /** The key of the register's row that convenes its members; null where the register has none that applies. */
  readonly key: string | null;
  /** By the survey; null where it leaves the number open. */
  readonly members: number | null;
  /** Whom these are: full members only where the survey tells them. */
  readonly counted: Basis;
  /** The number of them that the register's row holds otherwise than the survey; null where it agrees. */
  readonly registeredOtherwise: string | null;
}

/** What the register and the decision say of one district. */
export interface FollowedDistrict {
  readonly name: string;
  /** None as long as its arrangement is open. */
  readonly organisations: readonly FollowedOrganisation[];
  readonly rows: readonly FollowedRow[];
  /** Rows under its name that have no key, staff's own: nothing finds them again. */
  readonly withoutKey: number;
}

export interface FollowedInput {
  /** Those to be followed. */
  readonly chosen: readonly DistrictDecision[];
  /** Of the whole survey: a district that is called otherwise now is told from one of the same name beside it. */
  readonly decisions: readonly DistrictDecision[];
  readonly rules: RuleSet;
  readonly procedures: Procedures;
  readonly register: RegisterSheet;
  readonly headings: RegisterHeadings;
  readonly wording: RegisterWording;
}

/**
 * The rows of the register that apply to each of some districts, in the order of the procedure however the register is
 * sorted, and the organisations that each is to have. Rows that the procedure does not know any more come last.
 */
export function followedDistricts(input: FollowedInput): readonly FollowedDistrict[] {
  const { chosen, decisions, rules, procedures, register, headings, wording } = input;
  const cell = (row: RegisterRow, column: RegisterColumn) =>
    String(row[headings.placeOf(column)] ?? '').trim();
  const keyOf = (row: RegisterRow) => String(row[headings.placeOf('key')] ?? '');
  const applies = register.rows.filter((row) => doesApply((column) => cell(row, column), wording));
  const keyNow = keysNow(
    applies.map(keyOf),
    decisions.map(({ district }) => ({ districtKey: district.key })),
  );
  const ofDistrict = new Map<string | null, { readonly now: string; readonly row: RegisterRow }[]>();
  for (const row of applies) {
    const now = keyNow(keyOf(row));
    const district = districtOfKey(now);
    ofDistrict.set(district, [...(ofDistrict.get(district) ?? []), { now, row }]);
  }
  return chosen.map((decision) => {
    const { district } = decision;
    const items = checklistOf([decision], rules, procedures.staff);
    const places = new Map(items.map((item, place) => [item.key, { item, place }]));
    const found = (ofDistrict.get(district.key) ?? [])
      .map((entry) => ({ ...entry, known: places.get(entry.now) }))
      .sort((one, other) => (one.known?.place ?? items.length) - (other.known?.place ?? items.length));
    const standing = new Map(found.map(({ now, row }) => [now, row]));
    return {
      name: district.name,
      organisations: organisationItems(decision, rules, procedures.shipped).map((item) => {
        const row = standing.get(item.key);
        const registered = row ? cell(row, 'members') : '';
        return {
          name: wording.organisation(item),
          key: row ? keyOf(row) : null,
          members: item.members,
          counted: item.membersCounted ?? 'all',
          registeredOtherwise: row && registered !== String(item.members ?? '') ? registered : null,
        };
      }),
      rows: found.map(({ row, known }) => ({
        key: keyOf(row),
        code: known ? codeOf(known.item) : cell(row, 'number'),
        work: workOf(cell(row, 'step'), cell(row, 'organisation'), known?.item),
        lead: cell(row, 'lead'),
      })),
      withoutKey: applies.filter((row) => keyOf(row) === '' && cell(row, 'district') === district.name)
        .length,
    };
  });
}

/** The rows that convene the members of each future organisation, whatever of the procedure staff have left out. */
function organisationItems(decision: DistrictDecision, rules: RuleSet, shipped: Procedure) {
  return checklistOf([decision], rules, shipped).filter(
    ({ step, item }) => step.id === 'vote-by-members' && item === null,
  );
}

function codeOf({ step, item }: ChecklistItem): string {
  return item ? item.code : step.code;
}

/** What concerns one organisation, or one bloc of today, says which. */
function workOf(step: string, organisation: string, item: ChecklistItem | undefined): string {
  const isOfAll = item?.organisation === null && item.bloc === null;
  return isOfAll || organisation === '' ? step : `${step} (${organisation})`;
}
