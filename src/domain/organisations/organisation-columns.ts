import type { Survey } from '../survey/survey';

/** The columns of the list of organisations, left to right. */
export const ORGANISATION_COLUMNS = [
  'number',
  'district',
  'future',
  'bloc',
  'name',
  'type',
  'members',
  'fullMembers',
  'executive',
  'prospect',
  'counted',
  'check',
  'named',
] as const;
export type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number];

/** Those of a list to be filled in alone: the survey's members, whether the list's add up to them, whether a row is named. */
const OF_FORM: readonly OrganisationColumn[] = ['counted', 'check', 'named'];

/** Those of the columns of which the survey says something. */
export function columnsFor({ organisations }: Pick<Survey, 'organisations'>): readonly OrganisationColumn[] {
  const hasFull = organisations.some(({ fullMembers }) => fullMembers !== null);
  const hasExecutive = organisations.some(({ executive }) => executive !== null);
  return ORGANISATION_COLUMNS.filter(
    (column) =>
      !OF_FORM.includes(column) &&
      (column !== 'fullMembers' || hasFull) &&
      (column !== 'executive' || hasExecutive),
  );
}
