import type { ChecklistsText } from './checklists-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);
const plural = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

/** The checklist before it is written, in English. */
export const checklistsEn: ChecklistsText = {
  title: 'Checklist',
  introduction:
    'Each district and each future organisation gets the tasks of the procedure: who leads, who takes part, documents, source. Status, due date and notes are filled in on the sheet.',
  sheet: 'Sheet',
  newSheet: (name) => `${name} (new)`,
  standingSheet: (name) => `${name} (there already)`,
  rows: 'Tasks',
  rowCount: (count) => plural(count, 'row', 'rows'),
  added: 'New',
  standing: 'There already',
  retired: 'No longer applying',
  removed: 'Taken out of the table',
  removedHint: 'Rows that were taken out of the table are not added again.',
  retiredHint:
    'Rows that no longer follow from the grouping, or were taken out of “Procedure”, are kept and marked, never removed.',
  cells: 'Cells to write',
  nothing: 'The checklist already matches this result; no cell has to be written.',
  make: 'Make the checklist',
  update: 'Update the checklist',
  goToSheet: 'Go to the checklist',
  follow: 'Follow the tasks…',
  makeProgress: 'Make the progress sheet',
  optionsLater: (count) =>
    `${plural(count, 'district has', 'districts have')} no settled grouping: the checklist holds what comes first; the later steps are added once it is settled.`,
  otherSheets: 'Sheets of the plan that come with it',
  districtFindings: 'Districts without deadlines: the plan calls them otherwise than the survey',
  districtFinding: (found, wanted) => `“${found}”: the survey has “${wanted}”.`,
  districtRowFindings: 'Districts with several rows in the plan',
  districtRowFinding: (found, usedAt) =>
    `“${found}”: the checklist goes by the row of ${usedAt}, not by this one.`,
  delayFindings: 'Requests to postpone that move no deadline',
  delayFinding: (code, found) =>
    code === 'delay-district-missing'
      ? 'The district that asks is not given.'
      : `“${found}” is not in the plan.`,
  lostStatuses: (count) =>
    count === 1
      ? 'A status shows an error because the column of boxes was deleted'
      : `${n(count)} statuses show an error because the column of boxes was deleted`,
  lostStatusesHint: (done, unknown, areBoxesAgain) =>
    'To have the ticks back, restore the column by Ctrl+Z or from the version history and press “Read again”. If you update now: ' +
    [
      areBoxesAgain
        ? 'the column “Ticked” comes again at the end of the table, from where it can be moved'
        : '',
      done === 0 ? '' : `tasks with a day on which they were done become “Done” (${n(done)})`,
      unknown === 0 ? '' : `the other statuses become blank, to be looked at and chosen (${n(unknown)})`,
    ]
      .filter(Boolean)
      .join('; ') +
    '.',
  procedureFindings: 'Pieces of work left out of the checklist',
  procedureFinding: (code, found) =>
    code === 'step-missing'
      ? 'The step of this piece of work is not given.'
      : `“${found}” is no code of a step of the procedure.`,
  orderFindings: 'Steps without an order on the sheet of the procedure',
  orderFinding: (found) => `Step ${found} has no deadline, and its days do not count towards later steps.`,
  pieceFindings: 'Pieces of work with one code',
  pieceFinding: (found, keptBy) => `The one in ${keptBy} keeps ${found} and its status; this one is new.`,
  cannot: 'The checklist cannot be made yet',
};
