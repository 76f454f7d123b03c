/** Who leads a step. Named in `locales`. */
export type Actor =
  | 'district-permanent-members'
  | 'district-standing-committee'
  | 'district-organisation-committee'
  | 'new-executive-committee';

/** Who takes part, beside the lead. */
export type Participant =
  | 'members-of-all-blocs'
  | 'members-of-organisation'
  | 'committees-of-base-organisations'
  | 'district-inspection-committee'
  | 'new-organisations'
  | 'none';

export type StepId =
  | 'complete-survey'
  | 'settle-arrangement'
  | 'obtain-consent'
  | 'brief-members'
  | 'set-personnel-plan'
  | 'vote-by-members'
  | 'vote-by-committees'
  | 'appraise'
  | 'decide-personnel'
  | 'announce'
  | 'start-work'
  | 'start-work-appointed';

export type DocumentId =
  | 'survey-correction'
  | 'arrangement-report'
  | 'consent-report'
  | 'written-consent'
  | 'briefing-programme'
  | 'briefing-minutes'
  | 'personnel-plan'
  | 'expected-list'
  | 'ballots'
  | 'conference-minutes'
  | 'count-minutes'
  | 'vote-summary'
  | 'appraisal-minutes'
  | 'personnel-file'
  | 'meeting-minutes'
  | 'founding-decision'
  | 'appointment-decision'
  | 'conversion-decision'
  | 'ceremony-programme'
  | 'inspection-election-minutes'
  | 'inspection-approval-request'
  | 'inspection-approval-decision'
  | 'inspection-appointment-request'
  | 'inspection-appointment-decision'
  | 'working-rules'
  | 'assignment'
  | 'work-programme';

/**
 * What must hold for a district for the step to stand in its checklist. `consent-possible`: one of its arrangements
 * holds a base committee that needs the consent of the direct higher committee first (article 21, clause 5).
 */
export type DistrictCondition =
  'always' | 'survey-open' | 'arrangement-open' | 'consent-possible' | 'arrangement-settled';

/** What the settled arrangement must make of a part: any organisation, or a base committee. */
export type PartCondition = 'organisation-founded' | 'committee-founded';

/** Once a district, once for each of today's blocs, or once for each future organisation. */
type StepScope =
  | { readonly level: 'district'; readonly when: DistrictCondition }
  | { readonly level: 'bloc' | 'organisation'; readonly when: PartCondition };

export type Step = StepScope & {
  readonly id: StepId;
  /** The number that the article gives it; null for what comes before and around the seven steps. */
  readonly number: number | null;
  readonly lead: Actor;
  readonly participants: Participant;
  readonly documents: readonly DocumentId[];
  /** Citation ids of the rule set; the article itself stands behind every numbered step. */
  readonly citations: readonly string[];
};

/** The steps of a procedure, in the order in which a district takes them. */
export interface Procedure {
  readonly id: string;
  readonly steps: readonly Step[];
}
