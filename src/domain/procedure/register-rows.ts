import type { CellContent } from '../plan';
import type { ChecklistItem } from './checklist';
import { REGISTER_COLUMNS, type RegisterColumn } from './register-columns';
import type { RegisterWording } from './register-wording';

/** The cells of a checklist item's row, by column; the typed columns hold what a new row starts with. */
export function registerCells(
  item: ChecklistItem,
  wording: RegisterWording,
): Readonly<Record<RegisterColumn, CellContent>> {
  return {
    district: item.district,
    organisation: wording.organisation(item),
    number: wording.number(item),
    step: wording.step(item),
    lead: wording.lead(item),
    participants: wording.participants(item),
    members: item.members ?? '',
    baseOrganisations: item.baseOrganisations ?? '',
    documents: wording.documents(item),
    ground: wording.ground(item),
    status: wording.status.todo,
    due: '',
    note: '',
    standing: wording.standing.current,
    key: item.key,
  };
}

/** The same cells in the register's own order of columns. */
export function registerRow(item: ChecklistItem, wording: RegisterWording): readonly CellContent[] {
  const cells = registerCells(item, wording);
  return REGISTER_COLUMNS.map((column) => cells[column]);
}
