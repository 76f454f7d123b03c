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
] as const;
export type OrganisationColumn = (typeof ORGANISATION_COLUMNS)[number];

/** Those of the columns of which the survey says something. */
export function columnsFor({ organisations }: Pick<Survey, 'organisations'>): readonly OrganisationColumn[] {
  const hasFull = organisations.some(({ fullMembers }) => fullMembers !== null);
  const hasExecutive = organisations.some(({ executive }) => executive !== null);
  return ORGANISATION_COLUMNS.filter(
    (column) => (column !== 'fullMembers' || hasFull) && (column !== 'executive' || hasExecutive),
  );
}
