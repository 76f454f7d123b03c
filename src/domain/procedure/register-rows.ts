import type { CellContent } from '../plan';
import type { PlanHeaders } from '../schedule/plan-tables';
import type { ChecklistItem } from './checklist';
import type { RegisterColumn, RegisterNames } from './register-columns';
import { registerFormulas, statusFormula } from './register-formulas';
import type { RegisterWording } from './register-wording';

export type RegisterCells = Readonly<Record<RegisterColumn, CellContent>>;

/** Makes the cells of checklist items' rows, by column; the typed columns hold what a new row starts with. */
export function registerRows(
  wording: RegisterWording,
  plan: PlanHeaders,
  names: RegisterNames,
): (item: ChecklistItem) => RegisterCells {
  const formulas = registerFormulas(wording, plan, names);
  return (item) => ({
    district: item.district ?? wording.allDistricts,
    organisation: wording.organisation(item),
    number: wording.number(item),
    step: wording.step(item),
    lead: wording.lead(item),
    participants: wording.participants(item),
    members: item.members ?? '',
    baseOrganisations: item.baseOrganisations ?? '',
    documents: wording.documents(item),
    ground: wording.ground(item),
    ticked: false,
    status: names.has('ticked') ? statusFormula(wording, names.of('ticked')) : wording.status.todo,
    due: '',
    note: '',
    standing: wording.standing.current,
    key: item.key,
    code: item.step.code,
    ...formulas,
    finished: '',
  });
}

/** The same cells in an order of columns. */
export function inOrder(cells: RegisterCells, columns: readonly RegisterColumn[]): readonly CellContent[] {
  return columns.map((column) => cells[column]);
}
