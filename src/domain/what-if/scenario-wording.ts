import type { DistrictDecision } from '../decision/decision';
import type { Basis } from '../decision/rule-set';
import type { RuleDifference } from './rule-change';
import type { ScenarioFigure } from './scenario-figures';

/** The columns of the districts that are no bloc's, left to right. */
export const SCENARIO_COLUMNS = [
  'before',
  'afterNow',
  'afterTried',
  'committeesNow',
  'committeesTried',
  'changed',
  'groupingNow',
  'groupingTried',
] as const;
export type ScenarioColumn = (typeof SCENARIO_COLUMNS)[number];

/** The words of a scenario's sheet, in the language of the workbook. Implemented in `locales`. */
export interface ScenarioWording {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Name of the sheet, by what is tried otherwise; at most 31 characters, none of `: \ / ? * [ ]`. */
  sheetName(differences: readonly RuleDifference[]): string;
  title(sheet: string): string;
  /** That it is a trial and no rule, and what its figures leave out: the choices of so many districts too. */
  guide(chosenOtherwise: number): string;
  /** All that is tried otherwise, in one sentence. */
  differences(differences: readonly RuleDifference[]): string;
  /** That no district can be decided, as the survey does not tell the full members of these blocs. */
  withoutFull(blocs: readonly string[]): string;
  readonly sides: { readonly now: string; readonly tried: string };
  /** What the figures count, before their names. */
  readonly figures: string;
  figure(figure: ScenarioFigure): string;
  readonly headers: Readonly<Record<ScenarioColumn | 'number' | 'district', string>>;
  membersHeader(bloc: string, basis: Basis): string;
  grouping(decision: DistrictDecision): string;
  isChanged(isChanged: boolean): string;
}
