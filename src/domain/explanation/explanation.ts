import type { DistrictDecision, Outcome, Part } from '../decision/decision';
import type { Basis, Grouping } from '../decision/rule-set';
import type { ChecklistItem } from '../procedure/checklist';

/** The members of a bloc, or of several together, held against the threshold. */
export interface Comparison {
  readonly blocs: readonly string[];
  /** Those who count; null where the count of one of the blocs is open. */
  readonly members: number | null;
  readonly threshold: number;
  /** Members less the threshold: from 0 on it is reached. Null where the members are. */
  readonly margin: number | null;
  /** The clause by which the number decides. */
  readonly citation: string;
  /** Surely fewer full members than an organisation of any form needs. */
  readonly tooFew: boolean;
  /** Null where the survey does not tell of all of them. */
  readonly fullMembers: number | null;
}

/** A part that keeps its grouping from fitting: short of the threshold, or with too few full members, or both. */
export interface FailingPart {
  readonly blocs: readonly string[];
  readonly members: number;
  /** 0 where the threshold is reached, or is not asked for. */
  readonly short: number;
  readonly tooFew: boolean;
  readonly fullMembers: number | null;
}

/** A grouping that may be recommended, and what became of it. */
export interface TriedGrouping {
  /** As in the rule set's list of groupings. */
  readonly number: number;
  readonly parts: Grouping;
  /** `not-reached`: an earlier one fits, so this one was not tried. */
  readonly standing: 'fails' | 'fits-first' | 'not-reached';
  readonly failing: readonly FailingPart[];
}

/** The fewest further members of one bloc that make a grouping fit which does not. */
export interface Addition {
  readonly grouping: TriedGrouping;
  /** In any one of these; empty where no bloc alone can make it fit. */
  readonly blocs: readonly string[];
  /** 0 where no bloc alone can. */
  readonly members: number;
  /** How many of these must be full members. */
  readonly fullMembers: number;
}

/** The fewest members whose leaving one bloc ends the recommended grouping. */
export interface Loss {
  readonly bloc: string;
  /** Null where it stays, however many leave. */
  readonly members: number | null;
  /** Only where all who leave are full members. */
  readonly ofFull: boolean;
}

/**
 * What gives a part of the recommended grouping another form, where the rule set founds base cells under the threshold:
 * with so many members more it is a committee, with so many fewer a cell.
 */
export interface FormChange {
  readonly blocs: readonly string[];
  readonly to: 'committee' | 'cell';
  readonly members: number;
  /** Only full members count. */
  readonly ofFull: boolean;
}

/** What counting the other members comes to: only the full ones, or all. */
export interface OtherBasis {
  readonly basis: Basis;
  /** `unknown`: the survey does not tell enough. */
  readonly result: 'same' | 'other' | 'unknown';
  /** Where the result is another one and all numbers are known. */
  readonly outcome: Outcome | null;
}

/**
 * Blocs that reach the threshold and are merged all the same. Where all their partners fall short, two readings of the rule
 * part: merging, which is applied, and leaving the able ones on their own. Else no partner is named, and the merge is the
 * first grouping in the order of the rules that fits.
 */
export interface MergedReading {
  readonly alone: readonly string[];
  /** The partners below the threshold that have members. */
  readonly short: readonly string[];
  /** The partners with too few full members for any organisation of their own. */
  readonly tooFew: readonly string[];
  /** The partners without any member. */
  readonly empty: readonly string[];
}

/** A number that is not settled until a part's form is: from the least to the most it can be. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A step of the checklist with how many rows it has there. */
export interface TaskCount {
  /** The first of the rows. */
  readonly item: ChecklistItem;
  readonly rows: Span;
}

/** What follows from choosing one of the lawful arrangements. */
export interface OptionConsequences {
  /** A, B, C …: the places of the cells that a choice is made from have numbers, in another order. */
  readonly letter: string;
  readonly parts: readonly Part[];
  readonly organisations: number;
  readonly committees: Span;
  readonly cells: Span;
  /** Parts whose members are introduced to another organisation. */
  readonly introduced: readonly Part[];
  /** Parts that are a committee only with the prior consent of the direct higher committee. */
  readonly consent: readonly Part[];
  /** What the checklist asks once this one is chosen. */
  readonly tasks: readonly TaskCount[];
}

/** A count without which there is no verdict of a bloc. */
export interface MissingCount {
  readonly bloc: string;
  readonly count: 'members' | 'fullMembers';
  readonly cell: string;
}

/** Why a district's outcome is what it is, as data. */
export interface Explanation {
  readonly decision: DistrictDecision;
  readonly comparisons: readonly Comparison[];
  /** In the order in which they are tried; empty while a count is open or nobody is in any bloc. */
  readonly tried: readonly TriedGrouping[];
  /** For each grouping that was tried before the one that fits, or for all where none does. */
  readonly additions: readonly Addition[];
  /** For each bloc of a recommended grouping. */
  readonly losses: readonly Loss[];
  /** For each part of a recommended grouping that may be a committee or a cell. */
  readonly formChanges: readonly FormChange[];
  /** Null while the outcome is open. */
  readonly otherBasis: OtherBasis | null;
  /**
   * Parts under the threshold that would be committees by consent only, of what was chosen where people chose, and parts
   * that are chosen as committees by consent, whatever their members; null where their words do not tell the parts, or a
   * number is not known.
   */
  readonly consent: readonly Part[] | null;
  readonly readings: readonly MergedReading[];
  readonly options: readonly OptionConsequences[];
  readonly missing: readonly MissingCount[];
  /** What the checklist asks as things stand; empty once a grouping is chosen or recommended. */
  readonly tasks: readonly TaskCount[];
}
