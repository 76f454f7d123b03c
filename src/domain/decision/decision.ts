import type { District } from '../survey/survey';
import type { ChoiceMark, TypedChoice } from './choice';
import type { Grouping } from './rule-set';

/** đủ | chưa đủ, thiếu n | chưa xác định */
export type Verdict =
  | { readonly state: 'eligible'; readonly members: number; readonly over: number }
  | { readonly state: 'short'; readonly members: number; readonly by: number }
  | { readonly state: 'unknown'; readonly cell: string };

/**
 * What a part of a grouping becomes: a base committee, a base committee under the threshold that needs consent
 * first, a base cell, either of these two where all their combinations would be too many to list, or nothing of its
 * own (too few full members).
 */
export type PartForm = 'committee' | 'committee-by-consent' | 'cell' | 'cell-or-by-consent' | 'none';

export interface Part {
  readonly blocs: readonly string[];
  readonly members: number;
  readonly form: PartForm;
}

/** One grouping held against the district's numbers. */
export interface Trial {
  readonly grouping: Grouping;
  /** Its number in the rule set's list. */
  readonly number: number;
  readonly parts: readonly {
    readonly blocs: readonly string[];
    readonly members: number;
    /** 0 where the part reaches the threshold. */
    readonly by: number;
    /** True where the part has too few full members for an organisation of any form (article 21, clause 2). */
    readonly tooFew: boolean;
    /** Full members of the part; null where the survey does not tell of all of them. */
    readonly fullMembers: number | null;
  }[];
  readonly fits: boolean;
}

export type Outcome =
  | { readonly kind: 'recommended'; readonly parts: readonly Part[] }
  /** No recommended grouping fits: the lawful arrangements stand side by side, none is chosen silently. */
  | { readonly kind: 'options'; readonly options: readonly (readonly Part[])[] }
  /** No conclusion: these cells are to be looked at (a count that is open, or all counts zero). */
  | { readonly kind: 'open'; readonly cells: readonly string[] };

/** What a reader must be told beside the outcome. */
export type DecisionNote =
  /**
   * These blocs reach the threshold alone and are merged all the same. `short` and `tooFew` are the partners for which no
   * grouping fits that leaves one of these blocs and the partner alone: too few members, none at all among them, or too few
   * full ones, however many members. Where there are none, it is the order of the groupings alone that comes to the merge.
   */
  | {
      readonly code: 'could-stand-alone';
      readonly blocs: readonly string[];
      readonly merged: readonly string[];
      readonly short: readonly string[];
      readonly tooFew: readonly string[];
    }
  /** Some members, and fewer full ones than an organisation of its own needs (article 21, clause 2). */
  | {
      readonly code: 'below-minimum';
      readonly bloc: string;
      readonly members: number;
      /** Null where the survey does not tell: there are no more than members. */
      readonly fullMembers: number | null;
    }
  /** These blocs have no member: their number is to be looked at. */
  | { readonly code: 'empty-blocs'; readonly blocs: readonly string[] }
  /** Counting on the other basis surely gives another outcome, whatever is not known of the full members. */
  | { readonly code: 'basis-changes-outcome' };

/** A choice held against the numbers of its district. */
export interface Choice extends TypedChoice {
  /** The organisations that it names; null where it is not understood. */
  readonly parts: readonly Part[] | null;
  readonly marks: readonly ChoiceMark[];
}

export interface DistrictDecision {
  readonly district: District;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly outcome: Outcome;
  /** What people chose instead; null where they left it to the recommendation. */
  readonly choice: Choice | null;
  /** The name of the district whose choice stands in this one's row; null where none does. */
  readonly choiceOfOther: string | null;
  /** In the rule set's order, up to and with the one that fits; all of them where none does; none where open. */
  readonly trials: readonly Trial[];
  readonly notes: readonly DecisionNote[];
  /** The number of the recommended grouping in the rule set's list; 0 where people have to choose, null where open. */
  readonly place: number | null;
  /** Base organisations today (committees + cells of all blocs); null where a count is open. */
  readonly before: number | null;
  /** Base organisations of the chosen grouping, else of the recommended one; null where there is neither. */
  readonly after: number | null;
  /** How many of these are base committees. */
  readonly committees: number | null;
}

/** The figures that the province reports. Sums count what is known; the `…Open` numbers say how much is not. */
export interface Figures {
  readonly districts: number;
  readonly before: number;
  readonly beforeOpen: number;
  readonly after: number;
  readonly afterOpen: number;
  readonly members: number;
  readonly membersOpen: number;
  /** Districts whose bloc reaches the threshold, by bloc. */
  readonly eligible: Readonly<Record<string, number>>;
  /** Districts whose grouping, as chosen or else recommended, merges blocs. */
  readonly merged: number;
  readonly separate: number;
  /** Where people have to choose, and have not. */
  readonly withOptions: number;
  readonly open: number;
  /** Where people have chosen. */
  readonly chosen: number;
  /** Of these, where the choice departs from the rules. */
  readonly againstRules: number;
  /** Of these, where the choice is not understood. */
  readonly notUnderstood: number;
}
