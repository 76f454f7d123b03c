import { checklistsEn } from './checklists-en';
import type { TasksText } from './tasks-text';

const format = new Intl.NumberFormat('en-GB');
const n = (value: number) => format.format(value);
const tasks = (count: number) => `${n(count)} ${count === 1 ? 'task' : 'tasks'}`;
const late = (count: number) => (count === 0 ? '' : `, ${n(count)} overdue`);

/** Following the tasks of the register, in English. */
export const tasksEn: TasksText = {
  title: 'Follow the tasks',
  introduction:
    'The tasks of the checklist that apply, the most urgent first. An entry made here is the same as one typed into the columns of status, date done and deadline on the sheet.',
  cannot: 'The tasks cannot be followed',
  toRegister: 'Back to the checklist',
  number: n,
  share: (done, total) => `${n(done)}/${n(total)}`,
  doneOf: (done, total) => `${n(done)} of ${tasks(total)} done`,
  overdue: (count) => `${n(count)} overdue`,
  noneOverdue: 'none overdue',

  scope: 'District',
  allUnits: (count) => `All ${n(count)} districts`,
  unit: (name, overdue) => (overdue === 0 ? name : `${name} – ${n(overdue)} overdue`),
  followSelection: 'Follow the cell that is selected on the sheet',
  selectionNotFollowed: 'Excel does not tell which cell is selected; choose the district from the list.',

  steps: 'Step by step',
  stepDone: (step, done, total, overdue) => `${step}: ${n(done)} of ${tasks(total)} done${late(overdue)}`,

  tooEarly: (count) => `${tasks(count)} marked done before the step that comes first`,
  tooEarlyTask: (district, work, before) =>
    `${district}: “${work}” is done; not done: ${before.map((one) => `“${one}”`).join(', ')}.`,

  lostStatuses: checklistsEn.lostStatuses,
  lostStatusesHint:
    'Whether these tasks are done is not known. The screen of the checklist says how to have them back, and what an update does.',
  tickedOtherwise: (count) => `${tasks(count)} ticked as done whose status says otherwise`,
  tickedOtherwiseTask: (district, work, status) => `${district}: “${work}” – ${status}.`,
  more: (count) => `and ${n(count)} more.`,

  next: 'Next tasks',
  nothingOpen: 'Nothing is left to do.',
  showDone: 'Show what is done or does not apply as well',
  late: (days) => `Overdue by ${n(days)} ${days === 1 ? 'day' : 'days'}`,
  dueToday: 'Due today',
  dueOn: (day) => `Due ${day}`,
  noDeadline: 'No deadline yet',
  state: { todo: 'To do', doing: 'Under way', done: 'Done', 'not-applicable': 'Not applicable' },
  otherStatus: (found) => `Status “${found}”`,
  finishedOn: (day) => `done ${day}`,
  goTo: 'Go to cell',

  toEntry: (count) => `Enter for ${tasks(count)}…`,
  entry: (count) => `Enter for ${tasks(count)}`,
  entryHint: 'Tick the tasks for which a status or a deadline is to be entered.',
  what: 'Enter',
  marks: {
    done: 'Status: Done',
    doing: 'Status: Under way',
    todo: 'Status: To do',
    'not-applicable': 'Status: Not applicable',
    due: 'Deadline',
  },
  finishedDay: 'Date done',
  finishedHint: 'Leave it blank if the day is not known; a day that was entered stays.',
  dueDay: 'Deadline',
  dueHint: 'Leave it blank to go back to the planned deadline.',
  write: 'Write to the checklist',
  untick: 'Untick all',
  written: (cells) => `${n(cells)} ${cells === 1 ? 'cell' : 'cells'} written to the checklist`,
  nothingWritten: 'The checklist says this already; nothing was written',
  undone: 'The last entry was taken back',
  notWritten: 'Nothing was written',
  changed: (names) =>
    `These tasks have changed since they were read: ${names.slice(0, 5).join('; ')}${names.length > 5 ? ` and ${n(names.length - 5)} more` : ''}. The list below has just been read again; have a look and enter it again if needed.`,

  filter: {
    title: 'Filter the register',
    ofAll: 'The rows of all districts; choose one at the top of this screen to filter its rows alone.',
    ofDistrict: (district) => `The rows of ${district}, which is chosen at the top of this screen.`,
    step: 'Step',
    anyStep: 'All steps',
    follower: 'Followed by',
    anyFollower: 'Anybody',
    followedBy: {
      leader: (name) => `Leader: ${name}`,
      specialist: (name) => `Specialist: ${name}`,
    },
    tasks: 'Tasks',
    which: { all: 'All', open: 'Not done', overdue: 'Overdue' },
    apply: 'Filter',
    showAll: 'Show all rows',
    shown: (tasks) =>
      tasks === 0
        ? 'There is no such task: the register shows none'
        : `The register shows ${n(tasks)} ${tasks === 1 ? 'task' : 'tasks'} only`,
    shownAll: 'The register shows all rows',
    forEveryone:
      'No cell was changed. Everybody who opens this workbook sees the filtered sheet; filter again after tasks have changed. “Show all rows”, or the button at the head of a column, ends the filter.',
    notFiltered: 'Not filtered',
  },

  waves: 'By wave',
  wave: 'Wave',
  units: 'Districts',
  done: 'Done',
  overdueShort: 'Overdue',
  nextDeadline: 'Next deadline',
  noWaves: 'The checklist has no waves yet. Put the districts into waves on the sheet of the plan.',

  byUnit: 'By district',
  byUnitHint:
    'Each cell is a step: the filled part is the share that is done, a thick edge means that something is overdue.',
  pictureOf: (name, done, total, overdue) => `${name}: ${n(done)} of ${tasks(total)} done${late(overdue)}`,
};
