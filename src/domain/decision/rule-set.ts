/** A text in the languages of the product; rule sets carry their own names, because staff may write further ones. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}

/** Where a rule stands. Printed beside every number that comes from it. */
export interface Citation {
  readonly id: string;
  readonly document: LocalText;
  /** Year or date of the document; the subject keeps apart documents of the same number. */
  readonly issued: string;
  readonly subject: LocalText;
  readonly article: string;
  /** khoản; null where a whole article or document is meant. */
  readonly clause: string | null;
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

/** The rules by which a district's blocs are decided, as data. */
export interface RuleSet {
  readonly id: string;
  readonly name: LocalText;
  readonly validFrom: string;
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
  /** In order of preference: the first whose parts all reach the threshold is recommended. */
  readonly recommended: readonly Grouping[];
  /** Offered beside the recommended ones when none of those fits, never chosen by the engine. */
  readonly optional: readonly Grouping[];
  readonly procedure: string;
}
