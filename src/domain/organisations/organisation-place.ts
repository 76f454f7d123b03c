import { finalParts } from '../decision/final-parts';
import type { DistrictDecision, Part } from '../decision/decision';
import type { RuleSet } from '../decision/rule-set';
import type { Organisation } from '../survey/survey';

/**
 * What becomes of a base organisation under the new committee, by its own numbers (Party Charter, articles 21 and 24).
 * `probably-…` where only the members of both kinds are known and the full ones decide.
 */
export type CellProspect =
  /** Fewer full members than a cell needs: to be joined with another. */
  | { readonly code: 'to-be-joined'; readonly fullMembers: number }
  /** A cell with a secretary, and a deputy where needed. */
  | { readonly code: 'secretary' }
  /** Enough full members to elect a committee of the cell. */
  | { readonly code: 'cell-committee' }
  /** The full members decide between these, and the sheet does not say how many there are. */
  | { readonly code: 'full-members-unknown' }
  /** More members than a cell has without prior consent. */
  | { readonly code: 'above-most'; readonly members: number }
  /** A base committee today: its own cells come under the new committee; kept as one, it needs prior consent. */
  | { readonly code: 'committee-today' }
  | { readonly code: 'count-open'; readonly cell: string };

/** A base organisation with what its district's grouping, chosen or recommended, makes of it. */
export interface OrganisationPlace {
  readonly organisation: Organisation;
  readonly decision: DistrictDecision;
  /** The part of that grouping that it joins; null while there is none. */
  readonly part: Part | null;
  readonly prospects: readonly CellProspect[];
}

/** The organisations in the order of the districts, of the parts that they join, and of the survey. */
export function organisationPlaces(
  organisations: readonly Organisation[],
  decisions: readonly DistrictDecision[],
  rules: Pick<RuleSet, 'subordinateCell'>,
): readonly OrganisationPlace[] {
  return decisions.flatMap((decision) => {
    const parts = finalParts(decision) ?? [];
    const places = organisations
      .filter(({ district }) => district === decision.district.key)
      .map((organisation): OrganisationPlace => {
        const part = parts.find(({ blocs }) => blocs.includes(organisation.bloc)) ?? null;
        return { organisation, decision, part, prospects: prospectsOf(organisation, rules) };
      });
    const orderOf = ({ part }: OrganisationPlace) => (part === null ? parts.length : parts.indexOf(part));
    return [...places].sort((a, b) => orderOf(a) - orderOf(b));
  });
}

/** What an organisation's own numbers say of it as a cell under a new committee. */
export function prospectsOf(
  { type, members, fullMembers }: Pick<Organisation, 'type' | 'members' | 'fullMembers'>,
  { subordinateCell: rule }: Pick<RuleSet, 'subordinateCell'>,
): readonly CellProspect[] {
  if (type === 'committee') return [{ code: 'committee-today' }];
  if (members.state === 'open') return [{ code: 'count-open', cell: members.cell }];
  if (fullMembers?.state === 'open') return [{ code: 'count-open', cell: fullMembers.cell }];
  const above: readonly CellProspect[] =
    members.value > rule.mostMembers ? [{ code: 'above-most', members: members.value }] : [];
  // Where the full members are not known, all members are the most that they can be.
  const most = fullMembers?.value ?? members.value;
  if (most < rule.fullMembers) return [...above, { code: 'to-be-joined', fullMembers: most }];
  if (fullMembers === null) return [...above, { code: 'full-members-unknown' }];
  return [...above, { code: most >= rule.committeeFrom ? 'cell-committee' : 'secretary' }];
}
