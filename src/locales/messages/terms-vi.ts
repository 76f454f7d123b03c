import type { Field } from '../../domain/survey/field';
import { lowered } from '../sheet/vi';

/** What is counted, within a sentence. */
export const measure = {
  committees: 'số đảng bộ cơ sở',
  cells: 'số chi bộ cơ sở',
  organisations: 'số tổ chức cơ sở đảng',
  members: 'số đảng viên',
  fullMembers: 'số đảng viên chính thức',
  probationary: 'số đảng viên dự bị',
  executive: 'số cấp ủy viên',
} as const;

const words = {
  index: 'số thứ tự',
  district: 'tên đơn vị',
  bloc: 'khối',
  organisation: 'tên tổ chức cơ sở đảng',
  'organisation-type': 'loại hình (đảng bộ, chi bộ)',
} as const;

/** What a column holds, within a sentence. */
export function fieldVi(field: Field, bloc: (id: string) => string): string {
  if (field.kind !== 'count') return words[field.kind];
  return field.bloc === null
    ? measure[field.measure]
    : `${measure[field.measure]} ${lowered(bloc(field.bloc))}`;
}
