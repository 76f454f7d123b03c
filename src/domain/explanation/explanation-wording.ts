import type { Explanation } from './explanation';

/** What a line of an explanation is about, in the order in which a district is explained. */
export const EXPLANATION_SECTIONS = [
  'conclusion',
  'choice',
  'notes',
  'missing',
  'compared',
  'groupings',
  'changes',
  'basis',
  'reading',
  'consent',
  'options',
  'tasks',
] as const;
export type ExplanationSection = (typeof EXPLANATION_SECTIONS)[number];

/** One thing said of a district. Numbers stand apart from the words where they are compared. */
export interface ExplanationLine {
  readonly section: ExplanationSection;
  readonly subject: string;
  readonly members: number | null;
  readonly threshold: number | null;
  /** Members less the threshold. */
  readonly margin: number | null;
  readonly text: string;
  /** The clause; empty where the text names it, or none is leant on. */
  readonly ground: string;
}

/** The columns of the sheet of explanations, left to right. */
export const EXPLANATION_COLUMNS = [
  'number',
  'district',
  'section',
  'subject',
  'members',
  'threshold',
  'margin',
  'text',
  'ground',
] as const;
export type ExplanationColumn = (typeof EXPLANATION_COLUMNS)[number];

/** The words of the explanations, in the language of the workbook. Implemented in `locales`. */
export interface ExplanationWording {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  title(survey: string): string;
  /** What the sheet says and what it does not, for a colleague without the add-in. */
  readonly guide: string;
  readonly headers: Readonly<Record<ExplanationColumn, string>>;
  readonly section: Readonly<Record<ExplanationSection, string>>;
  lines(explanation: Explanation): readonly ExplanationLine[];
}
