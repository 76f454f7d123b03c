/** Once a district, once for each of today's blocs, or once for each future organisation. */
export type StepLevel = 'district' | 'bloc' | 'organisation';

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
  | 'start-work';

export type DocumentId =
  | 'survey-correction'
  | 'arrangement-report'
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
  | 'working-rules'
  | 'assignment'
  | 'work-programme';

/** What must hold for a district or a future organisation for the step to stand in its checklist. */
export type StepCondition =
  | 'always'
  | 'survey-open'
  | 'arrangement-open'
  | 'arrangement-settled'
  | 'consent-needed'
  | 'committee-founded';

export interface Step {
  readonly id: StepId;
  /** The number that the article gives it; null for what comes before and around the seven steps. */
  readonly number: number | null;
  readonly level: StepLevel;
  readonly when: StepCondition;
  readonly lead: Actor;
  readonly participants: Participant;
  readonly documents: readonly DocumentId[];
  /** Citation ids of the rule set; the article itself stands behind every numbered step. */
  readonly citations: readonly string[];
}

/** The steps of a procedure, in the order in which a district takes them. */
export interface Procedure {
  readonly id: string;
  readonly steps: readonly Step[];
}
