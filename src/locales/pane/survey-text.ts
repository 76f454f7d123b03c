import type { Severity } from '../../domain/survey/finding';
import type { Layout } from '../../domain/survey/field';

type Counted = (count: number) => string;

/** What the survey screen says. */
export interface SurveyText {
  readonly title: string;
  readonly sheet: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  readonly districts: string;
  readonly organisations: string;
  readonly nameColumn: string;
  readonly totalRow: string;
  readonly rowNumber: (row: number) => string;
  readonly noTotalRow: string;
  readonly columns: string;
  readonly bloc: string;
  readonly field: string;
  readonly column: string;
  readonly measures: {
    readonly committees: string;
    readonly cells: string;
    readonly members: string;
    readonly fullMembers: string;
  };
  readonly noColumn: string;
  /** Beside a column that is not sure. */
  readonly toCheck: string;
  readonly unsureColumns: Counted;
  readonly blocked: Counted;
  readonly blockedHint: string;
  /** In place of these two, where the rules count full members alone and the survey has no column of them. */
  readonly withoutFull: Counted;
  readonly withoutFullHint: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly filter: string;
  readonly allFindings: Counted;
  readonly severities: Readonly<Record<Severity, Counted>>;
  readonly toResult: string;
  readonly otherSheet: string;
  readonly findingsSheet: string;
}
