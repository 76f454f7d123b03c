import type { ProcedureId } from './procedure-ids';
import type { Basis } from '../decision/rule-set';

/** Districts until 30/6/2025; communes, wards and special zones since. */
export type UnitLevel = 'district' | 'commune';

/** Who leads a step. Named in `locales`. */
export type Actor =
  | 'higher-organisation-committee'
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
  | 'followed-districts'
  | 'none';

export type StepId =
  | 'plan-pilots'
  | 'share-lessons'
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
  | 'start-work-appointed'
  | 'hand-over';

/** What a step asks for in single pieces of work, beside those that staff add. */
export type SubItemId =
  | 'set-criteria'
  | 'set-structure'
  | 'list-candidates'
  | 'decide-founding'
  | 'decide-appointment'
  | 'convert-cells'
  | 'join-small-cells'
  | 'elect-inspection'
  | 'appoint-inspection'
  | 'staff-subordinate-cells'
  | 'assign-members'
  | 'draft-programme';

export type DocumentId =
  | 'pilot-plan'
  | 'assignment-of-followers'
  | 'lessons-notice'
  | 'subordinate-cell-list'
  | 'hand-over-minutes'
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

/**
 * Where a step or a piece of work comes from: the article's seven steps and what it tells around them, usual practice,
 * a suggestion of the product's that no source has, or staff themselves.
 */
export type StepSource = 'article' | 'practice' | 'suggestion' | 'own';

/** Once for all districts, once a district, once for each of today's blocs, or once for each future organisation. */
type StepScope =
  | { readonly level: 'province'; readonly when: 'always' }
  | { readonly level: 'district'; readonly when: DistrictCondition }
  | { readonly level: 'bloc' | 'organisation'; readonly when: PartCondition };

/** A piece of a step's work, in a row of its own under each of the step's rows. */
export interface SubItem {
  /** Of its step: `B5.2`. It stays when staff give the item other words. */
  readonly code: string;
  /** Null for one of staff's own. */
  readonly id: SubItemId | null;
  /** Staff's words for it; null for the product's. */
  readonly words: string | null;
  /** What its organisation must be; null where it is for every row of the step. */
  readonly when: PartCondition | null;
  readonly documents: readonly DocumentId[];
  readonly citations: readonly string[];
  readonly source: StepSource;
}

export type Step = StepScope & {
  readonly id: StepId;
  /** Stands for the step in formulas and on paper: `B5`. */
  readonly code: string;
  /** The number that the article gives it; null for what comes before and around the seven steps. */
  readonly number: number | null;
  readonly lead: Actor;
  readonly participants: Participant;
  /** What has to be at hand before. */
  readonly documentsIn: readonly DocumentId[];
  /** What comes of it. */
  readonly documents: readonly DocumentId[];
  /** Citation ids of the rule set; the article itself stands behind every numbered step. */
  readonly citations: readonly string[];
  readonly source: StepSource;
  /** The steps that have to be done before, each in the same district; a step that does not stand there is no obstacle. */
  readonly after: readonly StepId[];
  /** Working days to begin with, a suggestion that staff change; null for a step outside a district's own time. */
  readonly days: number | null;
  readonly items: readonly SubItem[];
};

/** The steps of a procedure, in the order in which a district takes them; those of the province come first. */
export interface Procedure {
  readonly id: ProcedureId;
  /** What its units are, and by it who leads in them. */
  readonly units: UnitLevel;
  /** Districts that begin, by their names without their kind; none where no source names any. */
  readonly pilots: readonly string[];
  /**
   * Whose number is convened where members vote: no step is an election by law, so a procedure says it. What only brings
   * members together convenes all of them.
   */
  readonly votersConvened: Basis;
  readonly steps: readonly Step[];
}
