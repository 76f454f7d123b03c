import type { Severity } from '../../domain/survey/finding';
import type { FindingGroup } from './findings-by-severity';

export type FindingFilter = 'all' | Severity;

/** The groups that a filter leaves; what it was set to may be gone after the sheet was read again. */
export function filteredGroups(
  groups: readonly FindingGroup[],
  filter: FindingFilter,
): readonly FindingGroup[] {
  const wanted = groups.filter(({ severity }) => severity === filter);
  return wanted.length === 0 ? groups : wanted;
}
