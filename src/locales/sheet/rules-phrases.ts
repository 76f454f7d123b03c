import type { Citation } from '../../domain/decision/rule-set';
import type { RulesSheetWording } from '../../domain/rules-sheet/rules-sheet-wording';

/** The words of the sheet of rules in one language; names of blocs and documents come from the rule set. */
export interface RulesPhrases extends Pick<
  RulesSheetWording,
  | 'sheetName'
  | 'title'
  | 'facts'
  | 'guide'
  | 'status'
  | 'tableTitle'
  | 'headers'
  | 'row'
  | 'fullOnly'
  | 'use'
  | 'below'
  | 'preference'
  | 'wholeRefusal'
  | 'choiceRefusal'
  | 'shownRefusal'
> {
  /** A document behind its clauses: subject, where it is known, and year. */
  readonly details: (subject: string | null, issued: string) => string;
  /** Stands in the place of a source that nobody found. */
  readonly noSource: string;
  /** Stands in the place of what a document says whose text was not found. */
  readonly noText: string;
  /** A clause on its own, without its document. */
  readonly place: (citation: Pick<Citation, 'article' | 'clause'>) => string;
  /** The blocs of a part as a line of its own. */
  readonly part: (blocs: string) => string;
}
