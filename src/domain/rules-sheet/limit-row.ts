import { RULE_LIMITS, type RuleLimit } from '../decision/rule-limits';

/** The rows of the table of limits, from the top; the last two are shown and changed elsewhere. */
export const LIMIT_ROWS = [
  'committeeThreshold',
  'basis',
  'organisationMinimum',
  'subordinateMinimum',
  'subordinateMost',
  'subordinateCommitteeFrom',
  'below',
  'preference',
] as const;

export type LimitRow = (typeof LIMIT_ROWS)[number];

export function isLimit(row: LimitRow): row is RuleLimit {
  return RULE_LIMITS.some((limit) => limit === row);
}

/** Rows that are shown on the sheet, and changed in the pane. */
export const SHOWN_ROWS = ['below', 'preference'] as const;

export type ShownRow = (typeof SHOWN_ROWS)[number];

/** True for rows whose value is not to be typed on the sheet. */
export function isShownRow(row: LimitRow): row is ShownRow {
  return SHOWN_ROWS.some((shown) => shown === row);
}
