import type { Basis, Citation, Grouping, PartUse, RuleSet } from '../decision/rule-set';
import type { LimitRow } from './limit-row';

/** What a cell says that refuses an entry. */
export interface RulesRefusal {
  readonly title: string;
  readonly message: string;
}

/** The columns of the four tables of the sheet, left to right. */
export type RulesTable = 'limits' | 'parts' | 'groupings' | 'citations';

/** The words of the sheet of rules, for one rule set. Implemented in `locales`. */
export interface RulesSheetWording {
  readonly language: string;
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  readonly facts: {
    readonly name: string;
    readonly id: string;
    readonly validFrom: string;
    readonly edition: string;
    /** Which set the results that follow the sheet were written by. */
    readonly mark: string;
  };
  readonly ruleSetName: string;
  readonly guide: string;
  readonly status: {
    /** `sheet` is the name that the sheet is written under: a copy of it says the same, and is not followed. */
    readonly valid: (sheet: string) => string;
    readonly invalid: string;
    /** Beside a grouping whose row is not as it was written: in a word or two. */
    readonly changed: string;
    /** The workbook follows another sheet of rules. */
    readonly notFollowed: string;
  };
  readonly tableTitle: Readonly<Record<RulesTable, string>>;
  readonly headers: Readonly<Record<RulesTable, readonly string[]>>;
  readonly row: Readonly<Record<LimitRow, string>>;
  /** Whether only full members count, in a word. */
  readonly fullOnly: Readonly<Record<Basis, string>>;
  readonly use: Readonly<Record<PartUse, string>>;
  readonly below: Readonly<Record<RuleSet['committeeThreshold']['below'], string>>;
  readonly preference: Readonly<Record<RuleSet['preference'], string>>;
  /** Blocs that may be one organisation. */
  part(blocs: readonly string[]): string;
  /** As the result column prints it where every part is a base committee. */
  grouping(parts: Grouping): string;
  /** Where a number stands: document, number, subject, year, article, clause. */
  source(citations: readonly string[]): string;
  /** What is said there. */
  says(citations: readonly string[]): string;
  /** A row of the table of citations, without its number. */
  citation(citation: Citation): readonly [document: string, issued: string, place: string, says: string];
  readonly wholeRefusal: (least: number, most: number) => RulesRefusal;
  readonly choiceRefusal: (choices: readonly string[]) => RulesRefusal;
  /** Of rows that are shown only. */
  readonly shownRefusal: RulesRefusal;
}
