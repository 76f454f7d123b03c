import type { ResultPhrases } from '../decision/result-phrases';
import type { Organisation } from '../survey/survey';
import type { OrganisationColumn } from './organisation-columns';
import type { CellProspect, OrganisationPlace } from './organisation-place';

export interface OrganisationFormWords {
  /** Of the columns that the sheet has. */
  readonly guide: (hasProspects: boolean) => string;
  /** By which day's decisions and counts the list is, and how it is brought up to date. */
  readonly asOf: (day: string) => string;
  /** Labels above the list: how many have a name, their members, the members by the survey. */
  readonly named: string;
  readonly members: string;
  readonly counted: string;
  /** That the members add up to those of the survey, or, before the difference, that they do not. */
  readonly agrees: string;
  readonly differs: string;
  /** In the place of a comparison: the cell in which the survey's members are open. */
  readonly openMembers: (cell: string) => string;
  /** In the place of a name: why the organisations have no row each. */
  readonly openCount: (type: Organisation['type'], cell: string) => string;
  readonly tooMany: (type: Organisation['type'], value: string, most: number) => string;
  /** In the place of the proposed organisation of a row that the survey does not count (any more). */
  readonly outside: string;
  readonly districtGone: string;
  /** What is said of a number of members that is none. */
  readonly refusal: string;
}

/** The words of the list of organisations, in the language of the workbook. Implemented in `locales`. */
export interface OrganisationWording {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Name of the sheet; at most 31 characters, none of `: \ / ? * [ ]`. */
  readonly sheetName: string;
  readonly title: string;
  /** What the sheet says and what it does not, for a colleague without the add-in. */
  readonly guide: string;
  readonly headers: Readonly<Record<OrganisationColumn, string>>;
  /** Labels of the counts above the list, which follow its filter. */
  readonly counts: { readonly organisations: string; readonly members: string };
  /** Of a sheet on which staff name the organisations that the survey only counts. */
  readonly toFillIn: OrganisationFormWords;
  bloc(id: string): string;
  type(type: Organisation['type']): string;
  /** The organisation that it is to join, or why there is none to name. */
  readonly future: (place: Pick<OrganisationPlace, 'part' | 'decision'>) => string;
  readonly prospects: (prospects: readonly CellProspect[]) => string;
  /** One of these, with the numbers or what a formula has in their places. */
  readonly prospect: ResultPhrases['prospect'];
  readonly betweenProspects: string;
}
