import type { MergedReading, Span } from '../../domain/explanation/explanation';
import type { ExplanationColumn, ExplanationSection } from '../../domain/explanation/explanation-wording';
import type { Basis, RuleSet } from '../../domain/decision/rule-set';
import type { StepId } from '../../domain/procedure/procedure';

/** The number that decides, and whose members are held against it: what counts is named as it is counted. */
export type Threshold = Pick<RuleSet['committeeThreshold'], 'members' | 'basis'>;

/** The words from which explanations are put together, in one language. Blocs come as they stand within a sentence. */
export interface ExplanationPhrases {
  readonly sheetName: string;
  title(survey: string): string;
  readonly guide: string;
  readonly headers: Readonly<Record<ExplanationColumn, string>>;
  readonly section: Readonly<Record<ExplanationSection, string>>;

  /** A number against the threshold: enough and by how many, or short and by how many; null is not known. */
  verdict(margin: number | null): string;
  enoughFull(fullMembers: number, minimum: number): string;
  /** Null where only the number of all members proves it. */
  tooFewFull(fullMembers: number | null, minimum: number): string;
  missing(count: 'members' | 'fullMembers', cell: string): string;

  grouping(number: number, parts: string): string;
  readonly separate: string;
  together(parts: string): string;
  short(part: string, by: number): string;
  partTooFewFull(part: string, fullMembers: number | null, minimum: number): string;
  fails(parts: readonly string[]): string;
  readonly fitsFirst: string;
  readonly notReached: string;

  /** `grouping` as from `separate` or `together`. */
  addition(members: number, fullMembers: number, blocs: readonly string[], grouping: string): string;
  noAddition(parts: readonly string[], grouping: string): string;
  loss(members: number, ofFull: boolean, bloc: string): string;
  noLoss(bloc: string): string;
  /** So many more in any of the blocs, and their part is a base committee; so many fewer in the part, and it is a base cell. */
  toCommittee(members: number, ofFull: boolean, blocs: readonly string[], part: string): string;
  toCell(members: number, ofFull: boolean, part: string): string;
  readonly nothingEarlier: string;

  /** Where full members alone count: the header above their numbers, and what is said of the numbers. */
  readonly fullCounted: { readonly header: string; readonly subject: string; readonly note: string };
  basis(basis: Basis): string;
  readonly basisSame: string;
  basisOther(outcome: string): string;
  readonly basisOtherUnknown: string;
  readonly basisUnknown: string;

  readonly readingSubject: string;
  /** Blocs one by one, never as one subject: that would be an organisation of all of them. */
  reading(named: Readonly<Record<keyof MergedReading, readonly string[]>>): string;
  readonly orderSubject: string;
  readingByOrder(alone: readonly string[]): string;

  consent(threshold: Threshold): string;
  /** Of what is chosen as a committee by consent, and needs none. */
  consentNotNeeded(threshold: Threshold): string;
  readonly noConsent: string;

  readonly choice: {
    /** The conclusion where people chose; where what they entered is no grouping. */
    concluded(choice: string): string;
    entered(text: string): string;
    /** Sentences beside it. */
    readonly departs: string;
    recommended(grouping: string): string;
    readonly noneRecommended: string;
    readonly chosen: string;
    readonly because: string;
    readonly consent: string;
    readonly none: string;
    /** Before what a choice departs from the rules in, and before what is still to be filled in. */
    readonly against: string;
    readonly incomplete: string;
    underThreshold(part: string, members: number, threshold: Threshold): string;
    overThreshold(part: string, members: number, threshold: Threshold): string;
    tooFew(part: string, minimum: number): string;
    enoughMembers(part: string, minimum: number): string;
    notInRules(part: string): string;
    readonly notUnderstood: string;
    readonly countsOpen: string;
    consentMissing(part: string): string;
    readonly reasonMissing: string;
    several(cells: readonly string[]): string;
  };

  option(letter: string): string;
  /** What an option founds: `2 tổ chức: 1 đảng bộ cơ sở, 1 chi bộ cơ sở`. */
  founded(organisations: number, committees: string, cells: string): string;
  span(span: Span): string;
  introduced(members: number, blocs: readonly string[], counted: Pick<Threshold, 'basis'>): string;
  /** `isChoice`: these may be base cells as well. */
  consentFor(parts: readonly string[], isChoice: boolean): string;
  readonly consentForNone: string;
  /** `steps` as from `task`. */
  tasks(rows: Span, steps: readonly string[]): string;
  /** The steps of a district that have no number, in short. */
  readonly unnumbered: Readonly<Partial<Record<StepId, string>>>;
  numbered(number: number): string;
  task(step: string, rows: Span): string;

  readonly pane: {
    title(district: string): string;
    readonly optionColumns: {
      readonly option: string;
      readonly organisations: string;
      readonly committees: string;
      readonly cells: string;
      readonly introduced: string;
    };
    readonly noneChosen: string;
    /** Of the one district that is shown. */
    readonly write: string;
  };
}
