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

/** True for rows whose value may be typed on the sheet. */
export function isTypedRow(row: LimitRow): boolean {
  return row !== 'below' && row !== 'preference';
}
