import type { CellProspect } from '../organisations/organisation-place';
import type { Part, Verdict } from './decision';
import type { Basis, Grouping } from './rule-set';

/** A number or a name in a sentence, or the slot in which a formula puts it. */
export type Said = string | number;

/** The numbers and the cell in what is said of a base organisation as a cell under a new committee. */
export interface SaidOfProspect {
  readonly members: Said;
  /** The limits of the rules. */
  readonly fullMembers: Said;
  readonly mostMembers: Said;
  readonly committeeFrom: Said;
  /** The cell to be looked at. */
  readonly cell: Said;
}

/** What the result cells say of a choice; each a sentence. */
export interface ChoicePhrases {
  /** Not one of the arrangements of the district. */
  readonly outside: string;
  /** No arrangement could be read of it, and so none compared. */
  readonly unread: string;
  /** The members are not known. */
  readonly notCompared: string;
  /** In the row of one district: whose choice it is that stands there. */
  readonly ofOther: (district: Said) => string;
  /** A choice of the district stands in another row than the one that the results look at. */
  readonly elsewhere: string;
  /** It is not understood: how many base committees there are nobody can tell. */
  readonly unclear: string;
  readonly consentMissing: string;
  readonly reasonMissing: string;
  /** The words before the blocs of any base committee or base cell, and those behind blocs that found nothing. */
  readonly committee: string;
  readonly cell: string;
  readonly none: string;
}

/**
 * What the result cells of a district are put together from. The very same sentences are filled in by the engine and, with
 * slots, by the formulas, so that both say the same. Implemented in `locales`.
 */
export interface ResultPhrases {
  readonly verdict: Readonly<Record<Verdict['state'], string>>;
  /** How Excel shows by how many members a bloc is above, below, or at the threshold: a number format. */
  readonly marginFormat: string;
  readonly grouping: {
    /** The organisations of an arrangement. */
    readonly parts: (parts: readonly Pick<Part, 'blocs' | 'form'>[]) => string;
    /** Between two of them. */
    readonly between: string;
    /** None is recommended. */
    readonly toChoose: string;
    readonly open: string;
  };
  /** Blocs as one subject, as in `khối đảng + khối MTTQ, đoàn thể`; at the start of a sentence with a capital. */
  readonly subject: (blocs: readonly string[], isFirst: boolean) => string;
  readonly reaches: (subject: string, members: Said, threshold: Said) => string;
  readonly staysBelow: (subject: string, members: Said, threshold: Said, by: Said) => string;
  /** Between two comparisons. */
  readonly betweenCompared: string;
  /** Ends a list of comparisons: what follows for a recommended grouping, with its clauses. */
  readonly concluded: (grouping: Grouping, threshold: Said) => string;
  /** Ends a list of comparisons where people have to choose, with the clauses. */
  readonly toBeChosen: (threshold: Said) => string;
  /** The members of these blocs are not known. */
  readonly openReason: (blocs: Said) => string;
  readonly nobodyReason: string;
  /** The rules on their sheet contradict each other. */
  readonly rulesReason: string;
  /** Stands in the place of a margin where rows have moved, or the rules are another set's, since the results were written. */
  readonly again: string;
  readonly againReason: string;
  /** Enough alone, and merged all the same by the first grouping that fits. */
  readonly couldStandAlone: (blocs: Said) => string;
  readonly belowMinimum: (minimum: Said, blocs: Said) => string;
  readonly emptyBlocs: (blocs: Said) => string;
  /** Counting on the other basis than this gives another outcome. */
  readonly basisChangesOutcome: Readonly<Record<Basis, string>>;
  readonly choice: ChoicePhrases;
  readonly prospect: (code: CellProspect['code'], said: SaidOfProspect) => string;
  /** Between two of what is said of one organisation. */
  readonly betweenProspects: string;
  /** Between two notes. */
  readonly betweenNotes: string;
  /** Between the names of a list. */
  readonly betweenNames: string;
  /** Districts without a recommended grouping, below the sum of the others; 1 or more. */
  readonly undecided: (districts: Said) => string;
  /** Districts whose choice does not say how many base committees there are, below the sum of the others; 1 or more. */
  readonly notCounted: (districts: Said) => string;
}
