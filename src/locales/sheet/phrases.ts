import type { PartForm, Verdict } from '../../domain/decision/decision';
import type { ChoicePhrases, Said } from '../../domain/decision/result-phrases';
import type { ResultColumn, ResultWording } from '../../domain/decision/result-columns';

/** Which rules the arrangements of a district lean on, with the rule set's numbers. */
export interface OptionRules {
  readonly choice: 'arrangement' | 'introduction';
  /** Members from which a base committee needs no consent; null where no arrangement holds one under it. */
  readonly consentBelow: number | null;
  /** Full members under which there is no organisation of its own; null where no arrangement holds such a part. */
  readonly introducedBelow: number | null;
}

/** The words from which cells of the workbook are put together, in one language. Blocs come by their short names. */
export interface SheetPhrases {
  readonly resultGroup: string;
  readonly resultHeader: Readonly<
    Record<Exclude<ResultColumn['kind'], 'verdict' | 'margin' | 'joins' | 'prospect' | 'option'>, string>
  >;
  readonly optionHeader: (number: number) => string;
  readonly choiceRefusal: ResultWording['choiceRefusal'];
  readonly choice: Omit<ChoicePhrases, 'committee' | 'cell' | 'none'>;
  /** The words before the blocs of any base committee, and of any base cell, in `part`. */
  readonly founded: Readonly<Record<'committee' | 'cell', string>>;
  verdictHeader(bloc: string): string;
  readonly verdictStart: Readonly<Record<Verdict['state'], string>>;
  readonly over: (members: number) => string;
  readonly shortBy: (members: number) => string;
  readonly marginHeader: (bloc: string) => string;
  readonly marginFormat: string;
  /** Several blocs as one subject. */
  together(blocs: readonly string[]): string;
  part(form: PartForm, blocs: string): string;
  /** One comparison with the threshold, as in `36 ≥ 30`. */
  readonly reaches: (subject: string, members: Said, threshold: Said) => string;
  readonly staysBelow: (subject: string, members: Said, threshold: Said, by: Said) => string;
  /** Follows a comparison with the threshold: too few full members for an organisation of any form. */
  tooFewFull(fullMembers: number, minimum: number): string;
  readonly separateReason: string;
  mergedReason(merged: string): string;
  /** Where a part under the threshold is a base cell without further ado. */
  readonly formsByNumber: (threshold: Said) => string;
  readonly toBeChosen: (threshold: Said) => string;
  readonly openCounts: (blocs: Said) => string;
  readonly nobodyReason: string;
  readonly rulesReason: string;
  readonly again: string;
  readonly againReason: string;
  readonly standAloneNote: (blocs: Said) => string;
  readonly belowMinimumNote: (minimum: Said, blocs: Said, citation: string) => string;
  readonly emptyBlocsNote: (blocs: Said) => string;
  /** The word for what is so, on the sheet of the rules. */
  readonly yes: string;
  /** What follows where the lawful arrangements stand side by side; each rule stands only where one of them uses it. */
  optionsReason(rules: OptionRules, citation: string): string;
  readonly optionsGrouping: string;
  readonly openGrouping: string;
  readonly undecided: (districts: Said) => string;
  readonly notCounted: (districts: Said) => string;
  /**
   * Blocs one by one: those that could, and those of their partners that are short of members or of full members, whatever
   * their members; without any of these it is the order of the groupings that comes to the merge.
   */
  couldStandAlone(able: readonly string[], short: readonly string[], tooFew: readonly string[]): string;
  belowMinimum(
    bloc: string,
    /** Null where full members alone count. */
    members: number | null,
    /** Null where they are not known. */
    fullMembers: number | null,
    minimum: number,
    citation: string,
  ): string;
  emptyBlocs(blocs: readonly string[]): string;
  basisChangesOutcome(basis: 'all' | 'full'): string;
  cite(document: string, article: string, clauses: readonly string[]): string;
  citeDocument(document: string): string;
}
