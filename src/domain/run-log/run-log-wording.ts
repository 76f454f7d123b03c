import type { Basis, RuleSet } from '../decision/rule-set';
import type { RunLogColumn, RunMeans } from './run-log-columns';

/** The words of the log, in the language of the workbook. Implemented in `locales`. */
export interface RunLogWording {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  /** What is recorded, that no names of people are, and how the log ends. */
  readonly guide: string;
  readonly headers: Readonly<Record<RunLogColumn, string>>;
  readonly by: Readonly<Record<RunMeans, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  /** A rule set by its name and id. */
  ruleSet(rules: RuleSet): string;
  /** A sum over so many of all districts, the others being open. */
  partial(sum: number, known: number, all: number): string;
  /** No earlier run on this sheet is recorded. */
  readonly first: string;
  /** None of the figures differs from the last run's. */
  readonly unchanged: string;
  change(header: string, before: string, after: string): string;
}
