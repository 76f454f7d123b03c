import type { Field } from '../../domain/survey/field';

/** What is counted, within a sentence. */
export const measure = {
  committees: 'number of base committees',
  cells: 'number of base cells',
  organisations: 'number of base organisations',
  members: 'number of members',
  fullMembers: 'number of full members',
  probationary: 'number of probationary members',
  executive: 'number of executive committee members',
} as const;

const words = {
  index: 'row number',
  district: 'name of the district',
  bloc: 'bloc',
  organisation: 'name of the base organisation',
  'organisation-type': 'type (committee or cell)',
} as const;

/** What a column holds, within a sentence. */
export function fieldEn(field: Field, bloc: (id: string) => string): string {
  if (field.kind !== 'count') return words[field.kind];
  return field.bloc === null ? measure[field.measure] : `${measure[field.measure]}, ${bloc(field.bloc)}`;
}
