import { REGISTER_TABLE } from '../domain/procedure/register-sheet';
import { filteredRegister, type RegisterFilter } from '../domain/tasks/register-filter';
import { filterTable, whereFilterIsLocked } from '../workbook/filter-table';
import type { ApplyTrouble } from '../workbook/read-targets';
import { runExcel, type RunWatch } from '../workbook/run-excel';
import type { TasksRequest } from './follow-tasks';
import { type NoRegister, openRegister } from './open-register';

/** How many tasks are to be seen, or why the register is as it was. */
export type Filtering =
  | { readonly ok: true; readonly tasks: number; readonly isFiltered: boolean }
  | { readonly ok: false; readonly trouble: NoRegister | ApplyTrouble };

/** Shows the rows of the register that were asked for, all of them for a filter that asks for any. Changes no cell. */
export async function filterRegister(
  { rules, wordings, filter }: TasksRequest & { readonly filter: RegisterFilter },
  watch?: RunWatch,
): Promise<Filtering> {
  return runExcel(async (context) => {
    const opened = await openRegister(context, rules, wordings);
    if (!opened.ok) return opened;
    const locked = await whereFilterIsLocked(context, REGISTER_TABLE);
    if (locked !== null) return { ok: false, trouble: { code: 'sheet-protected', sheet: locked } };
    const { register, headings, words } = opened.standing;
    const { filters, tasks } = filteredRegister(filter, register, headings, words.register);
    await filterTable(context, REGISTER_TABLE, filters);
    return { ok: true, tasks, isFiltered: filters.length > 0 };
  }, watch);
}
