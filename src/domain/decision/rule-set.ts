/** A text in the languages of the product; rule sets carry their own names, because staff may write further ones. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** Where a rule stands. Printed beside every number that comes from it. */
export interface Citation {
  readonly id: string;
  /** As it is cited: its kind, and its number where it has one ("Hướng dẫn số 38-HD/BTCTW"). */
  readonly document: LocalText;
  /** The number alone; null for a document without one. */
  readonly number: string | null;
  /** Year or date of the document; the subject keeps apart documents of the same number. */
  readonly issued: string;
  /** Null where it was not found. */
  readonly subject: LocalText | null;
  readonly article: string;
  /** khoản; null where a whole article or document is meant. */
  readonly clause: string | null;
  /** What it says, in this product's own words; null where its text was not found. */
  readonly says: LocalText | null;
}

export interface BlocDefinition {
  readonly id: string;
  readonly name: LocalText;
  /** Short form for headers and lists. */
  readonly shortName: LocalText;
  /** Phrases that name the bloc in a survey's header; folded before they are compared. */
  readonly headerWords: readonly string[];
}

/** Whose members count towards the threshold. */
export type Basis = 'all' | 'full';

/** A partition of the blocs: each part is one proposed organisation. */
export type Grouping = readonly (readonly string[])[];

/**
 * How a set of blocs may form one organisation: by a recommended grouping, only as one of the options beside it, or not
 * at all as things stand.
 */
export type PartUse = 'recommended' | 'optional' | 'unused';

/** Blocs that may form one organisation: a bloc alone, or a merge. */
export interface AllowedPart {
  readonly blocs: readonly string[];
  readonly use: PartUse;
}

/** The rules by which a district's blocs are decided, as data. */
export interface RuleSet {
  readonly id: string;
  readonly name: LocalText;
  readonly validFrom: string;
  /** The id of the shipped set that an own one was made from; null for one that ships, or whose origin is not known. */
  readonly madeFrom: string | null;
  readonly citations: readonly Citation[];
  readonly blocs: readonly BlocDefinition[];
  /** From this many members on, a base committee needs no consent. */
  readonly committeeThreshold: {
    readonly members: number;
    readonly basis: Basis;
    readonly citation: string;
    readonly consentCitation: string;
    /** Below the threshold: a base cell. */
    readonly cellCitation: string;
    /**
     * What a part under the threshold is: something to be decided by people, so that a grouping that holds one is not
     * recommended; or a base cell without further ado.
     */
    readonly below: 'choice' | 'cell';
  };
  /** Fewer full members than this have no organisation of their own. */
  readonly organisationMinimum: { readonly fullMembers: number; readonly citation: string };
  /** What a base organisation of today must be to stand as a cell under a new committee. */
  readonly subordinateCell: {
    /** Fewer full members: no cell of its own. */
    readonly fullMembers: number;
    readonly citation: string;
    /** More members than this: a cell by consent only. */
    readonly mostMembers: number;
    readonly consentCitation: string;
    /** From this many full members on it elects a committee; below, a secretary. */
    readonly committeeFrom: number;
    readonly committeeCitation: string;
  };
  /** What may be one organisation. All groupings follow from these; see `groupingsOf`. */
  readonly parts: readonly AllowedPart[];
  /** Which groupings are tried first: those of more organisations, or those of fewer. */
  readonly preference: 'more-organisations' | 'fewer-organisations';
  readonly procedure: string;
}
