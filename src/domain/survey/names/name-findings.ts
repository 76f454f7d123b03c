import type { Finding } from '../finding';
import { checkAgainstKnownUnits, nearNames } from './province-units';
import type { District } from '../survey';

/**
 * What the districts' names say of each other and of the known units of their province; none of it keeps them open.
 * Silent of rows in error: whether they are districts at all is to be settled first.
 */
export function nameFindings(districts: readonly District[], found: readonly Finding[]): readonly Finding[] {
  const inError = new Set(found.flatMap(({ severity, cell }) => (severity === 'error' ? [cell] : [])));
  const named = districts.filter(({ cell }) => !inError.has(cell));
  return [
    ...checkAgainstKnownUnits(named).flatMap((fact): readonly Finding[] => {
      if (fact.code === 'district-not-in-list') return [{ severity: 'warning', ...fact }];
      // A sheet of a few districts is no survey of the province: what it lacks says nothing.
      return fact.units.length < named.length ? [{ severity: 'note', ...fact }] : [];
    }),
    ...nearNames(named).map((fact): Finding => ({ severity: 'warning', ...fact })),
  ];
}
