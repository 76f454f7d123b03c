import type { ProgressPhrases } from './progress-phrases';

/** The sheet of progress in English. */
export const progressEn: ProgressPhrases = {
  sheetName: 'Progress',
  title: (rules) => `PROGRESS – ${rules}`,
  guide:
    'Every number is a formula over the checklist, the plan and the postponements; enter things there only. Tasks marked “Not applicable” and tasks no longer in the grouping do not count.',
  incomplete:
    'Some tasks are not in the table below (a new district or step, or the checklist has grown). Make this sheet again to have them all.',
  withoutRoom: 'A wave, a leader or a specialist has no row of its own. Make this sheet again to have all.',
  notDates:
    'The plan has cells for dates that hold no date, and no deadline follows from them: see its column of notes.',
  asOf: 'As of',
  figures: { total: 'Tasks', done: 'Done', share: 'Share done', overdue: 'Overdue' },
  delays: {
    asked: 'Postponements asked for',
    granted: 'Granted',
    refused: 'Not granted',
    pending: 'Under consideration',
    grantedDays: 'Days granted',
  },
  heat: (procedure) =>
    `Share of tasks done by district and step code (the steps: sheet “${procedure}”). Colours: dark green 100%, light green from 50%, yellow below 50%, light red 0%; “–” means no task.`,
  district: 'District',
  wholeDistrict: 'Whole district',
  bar: 'Chart',
  all: { total: 'Tasks', done: 'Done', share: 'Share of all' },
  none: '–',
  groups: {
    wave: { title: 'By wave', name: 'Wave', rest: 'In no wave', others: 'Other waves' },
    leader: {
      title: 'By leader who follows',
      name: 'Leader',
      rest: 'No leader entered',
      others: 'Other leaders',
    },
    specialist: {
      title: 'By specialist who follows',
      name: 'Specialist',
      rest: 'No specialist entered',
      others: 'Other specialists',
    },
  },
  nextDeadline: 'Next deadline',
  lists: {
    next: { title: 'Next deadlines', days: 'Days left' },
    overdue: { title: 'Overdue tasks, the longest first', days: 'Days over' },
  },
  task: { step: 'Step', deadline: 'Deadline', organisation: 'Organisation', words: 'Task' },
  noneNext: 'No deadline is to come.',
  noneOverdue: 'No task is overdue.',
  moreOverdue: { before: 'And ', after: ' more overdue tasks: see the column State of the checklist.' },
  chart: 'Share of tasks done, by district',
  partsTitle: 'What this sheet is counted from; please leave it as it is',
  parts: {
    unit: 'Row in the plan',
    total: 'Tasks',
    done: 'Done',
    overdue: 'Overdue',
    next: 'Next deadline',
    wave: 'Wave no.',
    leaderName: 'Leader',
    leader: 'Leader no.',
    specialistName: 'Specialist',
    specialist: 'Specialist no.',
    due: 'Deadline and row',
    dueOf: 'District and deadline',
  },
};
