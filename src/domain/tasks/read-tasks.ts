import { doesApply } from '../procedure/applying-rows';
import type { OwnTable } from '../own-table';
import { type RegisterColumn, type Status, STATUSES } from '../procedure/register-columns';
import { holdsFormula, statusFormula } from '../procedure/register-formulas';
import type { RegisterHeadings } from '../procedure/register-headings';
import type { RegisterWording } from '../procedure/register-wording';
import type { RawValue } from '../survey/cells/raw-sheet';
import type { Task } from './task';

/**
 * The tasks of a register that apply, top first. Rows that staff added by hand are among them as soon as they say a
 * district or a piece of work; retired ones are not.
 */
export function tasksIn(
  { rows, inputs, area }: OwnTable,
  headings: RegisterHeadings,
  wording: RegisterWording,
): readonly Task[] {
  const cell = (row: readonly RawValue[], column: RegisterColumn): RawValue =>
    row[headings.placeOf(column)] ?? '';
  const ofBox = headings.has('ticked') ? statusFormula(wording, headings.of('ticked')) : null;
  const text = (row: readonly RawValue[], column: RegisterColumn) => String(cell(row, column)).trim();
  return rows.flatMap((row, index): readonly Task[] => {
    if (!doesApply((column) => text(row, column), wording)) return [];
    const [district, work] = [text(row, 'district'), text(row, 'step')];
    const due = cell(row, 'due');
    // A register of an earlier version has typed deadlines alone.
    const deadline = headings.has('deadline') ? cell(row, 'deadline') : due;
    return [
      {
        key: text(row, 'key'),
        row: area.row + 1 + index,
        district,
        work,
        organisation: text(row, 'organisation'),
        stepCode: text(row, 'code'),
        number: text(row, 'number'),
        lead: text(row, 'lead'),
        wave: text(row, 'wave'),
        status: statusOf(String(cell(row, 'status')), wording),
        deadline: typeof deadline === 'number' && deadline > 0 ? Math.floor(deadline) : null,
        followsBox: ofBox !== null && holdsFormula(inputs[index]?.[headings.placeOf('status')] ?? '', ofBox),
        typed: {
          status: cell(row, 'status'),
          due,
          finished: cell(row, 'finished'),
          ticked: cell(row, 'ticked'),
        },
      },
    ];
  });
}

/**
 * A blank status is that of a task that nobody has begun. As the formulas of the sheets compare it: capitals do not
 * matter, a space more does.
 */
export function statusOf(text: string, wording: RegisterWording): Status | null {
  const isSame = (status: Status) => wording.status[status].toLowerCase() === text.toLowerCase();
  return text === '' ? 'todo' : (STATUSES.find(isSame) ?? null);
}
